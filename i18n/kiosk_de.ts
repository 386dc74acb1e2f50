<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>As of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number}, please go to {desk}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We call your number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: nothing here is real</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Finish {number} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number is in use. Close some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a quiet place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot stand long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} has just been parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is waiting again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} has just been called by {desk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is already at {desk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was called and did not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is already closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} has left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Please come to us at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultWindow</name>
    <message>
        <source>Please come to us at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Please explain this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please help with a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come along to an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please offer a place in a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please help to register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please arrange an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport or identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenancy agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health insurance card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (by hand, only if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please leave this part at the place you visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By appointment only: please call first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They speak: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter needed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide whether you go. You may bring someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer by then? Come back to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We call your number and name a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed your call? Please come to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please keep this slip and show it at the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lime green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n number(s) ahead of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time: about %1 minute(s).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Children &amp; family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German &amp; school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work &amp; career</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health &amp; sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteering &amp; clubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers &amp; residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money &amp; forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A difficult letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
