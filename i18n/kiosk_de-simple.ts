<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccessPage</name>
    <message>
        <source>Easier to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything further down, within reach from a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also use a keyboard: Tab goes on, Enter chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentLine</name>
    <message>
        <source>is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>Today&apos;s appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is kept: the visitor taps the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointments are kept for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is your appointment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreYouThere</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the screen to go on. Otherwise everything here is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenTopics</name>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingButtons</name>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish as</source>
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
</context>
<context>
    <name>CountList</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give numbers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new numbers today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeedBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slips not printed: {names}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still here, they will be noted as left: {numbers}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A letter with a date to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment at {time} is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment at {time} is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {time}. Nothing can be changed now: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the desk since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Called %n times, last at {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Called at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted without a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory of {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number is in use. Close some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish {number} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give numbers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help is no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No directory yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more numbers today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new numbers today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter or another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number taken at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are given again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps printed: please look in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Printing %n slips</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a place by what it does, its name or its district.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody at the touchscreen asks for help, since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still at a desk: {numbers}. Finish first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call for help is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer reports a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip cannot be laid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip goes to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip is being printed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip was not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The touchscreen says you are coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointment {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by appointment only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot stand long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>longest wait %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>needs a quiet place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked, {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk} is on the way to the touchscreen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} can be called by every desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} did not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} goes on: {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} has just been called by {desk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} has just been parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is already at {desk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is already closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is called again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is closed: {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is waiting again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} The visit stays open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>Demo: nothing here is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn single keys off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn single keys on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Scan with your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this page</source>
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
    <name>FaultPage</name>
    <message>
        <source>Please come to us at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine does not work right now. It is not your fault.</source>
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
    <name>FieldsPage</name>
    <message>
        <source>Meetings &amp; courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find addresses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HaveNumberPage</name>
    <message>
        <source>Which number do you have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone is coming to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did somebody help you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is at a desk now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have told the people at the desks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, ask us once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have left a note. Please come again when we are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait here. As soon as someone is coming, you can read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need no help any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What do you need today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings &amp; courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterpreterPage</name>
    <message>
        <source>Interpreter for which language?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Oromo</source>
        <translation>Oromo</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>German Sign Language</source>
        <translation>Deutsche Gebärdensprache</translation>
    </message>
    <message>
        <source>Simple German</source>
        <translation>Einfaches Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>Kurdisch (Kurmandschi)</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>Romanes</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>Wolof</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Farsi</source>
        <translation>Farsi</translation>
    </message>
    <message>
        <source>Kurdish (Sorani)</source>
        <translation>Kurdisch (Sorani)</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Punjabi</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
</context>
<context>
    <name>LanguagePick</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSearchPage</name>
    <message>
        <source>Which language do you speak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need no interpreter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language of the screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaves</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterQuestion</name>
    <message>
        <source>Yellow envelope, or a date to keep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, a yellow envelope or a date to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, neither</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoNumberPage</name>
    <message>
        <source>Find addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings &amp; courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can take a photo of this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleCount</name>
    <message>
        <source>How many are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Anything we should know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children are with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need a quiet place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot stand long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call me in my language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get my number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueColumn</name>
    <message>
        <source>Not in line now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueLine</name>
    <message>
        <source>Call this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back into the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health insurance card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport or identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please arrange an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come along to an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please explain this letter</source>
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
        <source>Please help to register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please help with a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please offer a place in a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenancy agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralColumn</name>
    <message>
        <source>Refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search places (in German)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>The slip gets a neutral title and no reply code; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language next to German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stays a blank line for writing by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>We know nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please talk to us.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Who is at this desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stays on this screen and is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message numerus="yes">
        <source>%n number(s) ahead of you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address for you</source>
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
        <source>By appointment only: please call first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, stamp</source>
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
        <source>Interpreter needed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed your call? Please come to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (by hand, only if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer by then? Come back to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please keep this slip and show it at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please leave this part at the place you visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to %1</source>
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
        <source>They speak: %1</source>
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
    <message numerus="yes">
        <source>Waiting time: %1 to %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting time: about %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>We call your number and name a desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide whether you go. You may bring someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next step</source>
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
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark blue</source>
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
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lime green</source>
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
        <source>violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipOutcome</name>
    <message>
        <source>Finish %1 as referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another slip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipSheet</name>
    <message>
        <source>The slip as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingPage</name>
    <message>
        <source>I am back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, take my number away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, I am staying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakePartPage</name>
    <message>
        <source>How would you like to take part?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkStrip</name>
    <message>
        <source>You have no number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>By topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>A difficult letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children &amp; family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German &amp; school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health &amp; sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money &amp; forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers &amp; residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteering &amp; clubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work &amp; career</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitColumn</name>
    <message>
        <source>Nobody is at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is here: begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to another place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitorBrowse</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper. You can take a photo instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed. You can take a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please call: we tell you the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look in the tray, or ask us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please make an appointment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us at the desk that you are coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitorFrame</name>
    <message>
        <source>Closed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {hours}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitorLanguages</name>
    <message>
        <source>My language is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome! Good to have you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}: we look for an interpreter. Please go on here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitorNumber</name>
    <message numerus="yes">
        <source>%n numbers are ahead of you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {minutes} minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is your turn: please go to {desk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No desk is open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come to us at a desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look for your slip in the tray. If there is none, ask us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip could not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no new numbers today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is finished for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Up to %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>We call your number and show this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We call your number in German and in {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We call your number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot say yet how long it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know {number} today. Please look again, or ask us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have called you, and you were not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We open again: {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will call you as soon as a desk is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are being served: {desk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number counts. Please take a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitorOffers</name>
    <message>
        <source>Association or partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I work or interpret here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a flat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkInForm</name>
    <message>
        <source>New number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter with a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Who takes over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
