<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>City</name>
    <message numerus="yes">
        <source>%n notes wait.</source>
        <comment>Notes to the city</comment>
        <translation>
            <numerusform>%n note waits.</numerusform>
            <numerusform>%n notes wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is wrong by %n days.</source>
        <translation>
            <numerusform>The clock of this machine is wrong by %n day.</numerusform>
            <numerusform>The clock of this machine is wrong by %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is wrong by %n hours.</source>
        <translation>
            <numerusform>The clock of this machine is wrong by %n hour.</numerusform>
            <numerusform>The clock of this machine is wrong by %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is wrong by %n minutes.</source>
        <translation>
            <numerusform>The clock of this machine is wrong by %n minute.</numerusform>
            <numerusform>The clock of this machine is wrong by %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>In the directory</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <comment>visitors</comment>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>Languages: &apos;Deutsch und 3 weitere&apos;</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers go to the printer: {numbers}</source>
        <translation>
            <numerusform>%n number goes to the printer: {numbers}</numerusform>
            <numerusform>%n numbers go to the printer: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are signed up here.</source>
        <comment>For a meeting</comment>
        <translation>
            <numerusform>%n person is signed up here.</numerusform>
            <numerusform>%n people are signed up here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>German: %n Personen</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slips not printed: {names}</source>
        <translation>
            <numerusform>%n slip not printed: {names}</numerusform>
            <numerusform>%n slips not printed: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sooner</source>
        <comment>visitors</comment>
        <translation>
            <numerusform>%n sooner</numerusform>
            <numerusform>%n sooner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still here, they will be noted as left: {numbers}</source>
        <translation>
            <numerusform>%n number is still open and will be noted as left: {numbers}</numerusform>
            <numerusform>%n numbers are still open and will be noted as left: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still on paper</source>
        <comment>printed numbers</comment>
        <translation>
            <numerusform>%n still on paper</numerusform>
            <numerusform>%n still on paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n number is waiting</numerusform>
            <numerusform>%n numbers are waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n times, last at {time}</source>
        <translation>
            <numerusform>Called once, at {time}</numerusform>
            <numerusform>Called %n times, last at {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %n slips</source>
        <translation>
            <numerusform>%n slip is being printed.</numerusform>
            <numerusform>%n slips are being printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n in line</source>
        <comment>numbers handed out on paper</comment>
        <translation>
            <numerusform>Put %n in line</numerusform>
            <numerusform>Put %n in line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest wait %n min</source>
        <translation>
            <numerusform>longest wait %n&#xa0;min</numerusform>
            <numerusform>longest wait %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on average %n min longer</source>
        <translation>
            <numerusform>on average %n min longer</numerusform>
            <numerusform>on average %n min longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on average %n min shorter</source>
        <translation>
            <numerusform>on average %n min shorter</numerusform>
            <numerusform>on average %n min shorter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} and %n more</source>
        <comment>A slip with several places. German: &apos;{place} und %n weitere&apos;.</comment>
        <translation>
            <numerusform>{place} and %n more</numerusform>
            <numerusform>{place} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message numerus="yes">
        <source>%n number(s) ahead of you.</source>
        <translation>
            <numerusform>%n number ahead of you.</numerusform>
            <numerusform>%n numbers ahead of you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <comment>Signed up for a meeting. German: Für %n Personen</comment>
        <translation>
            <numerusform>For %n person</numerusform>
            <numerusform>For %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting time: %1 to %n minutes.</source>
        <translation>
            <numerusform>Waiting time: %1 to %n minute.</numerusform>
            <numerusform>Waiting time: %1 to %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting time: about %n minute(s).</source>
        <translation>
            <numerusform>Waiting time: about %n minute.</numerusform>
            <numerusform>Waiting time: about %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitorBrowse</name>
    <message numerus="yes">
        <source>And %n more: please ask at the desk.</source>
        <translation>
            <numerusform>And %n more: please ask at the desk.</numerusform>
            <numerusform>And %n more: please ask at the desk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitorFind</name>
    <message numerus="yes">
        <source>Show %n place(s)</source>
        <comment>Leads back to the list.</comment>
        <translation>
            <numerusform>Show %n place</numerusform>
            <numerusform>Show %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitorNumber</name>
    <message numerus="yes">
        <source>%n numbers are ahead of you.</source>
        <translation>
            <numerusform>%n number is ahead of you.</numerusform>
            <numerusform>%n numbers are ahead of you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {minutes} minutes</source>
        <translation>
            <numerusform>About {minutes} minutes</numerusform>
            <numerusform>About {minutes} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n minutes</source>
        <translation>
            <numerusform>Up to %n minute</numerusform>
            <numerusform>Up to %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
