<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Borders of districts</source>
        <comment>Whose map they were taken from</comment>
        <translation>Grenzen der Stadtbezirke</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>Für Kinder</translation>
    </message>
    <message>
        <source>Free software under the licence {licence}: everybody may look inside.</source>
        <translation>Freie Software mit der Lizenz {licence}. Alle dürfen hineinsehen.</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt da</translation>
    </message>
    <message>
        <source>Legal notice</source>
        <comment>German: Impressum</comment>
        <translation>Impressum</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>Name: {name}</translation>
    </message>
    <message>
        <source>No desk is open now.</source>
        <translation>Gerade ist kein Tisch offen.</translation>
    </message>
    <message>
        <source>No steps on the way in.</source>
        <translation>Am Eingang sind keine Stufen.</translation>
    </message>
    <message>
        <source>Partly without steps. We help you.</source>
        <translation>Es gibt einige Stufen. Wir helfen Ihnen.</translation>
    </message>
    <message>
        <source>Password: {password}</source>
        <translation>Passwort: {password}</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>Ruhiger Raum</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Wer macht das hier?</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>There are steps on the way in. We help you.</source>
        <translation>Am Eingang sind Stufen. Wir helfen Ihnen.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Das Gerät</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>Toilette</translation>
    </message>
    <message>
        <source>Water and tea</source>
        <translation>Wasser und Tee</translation>
    </message>
    <message>
        <source>We speak today</source>
        <comment>Followed by names of languages.</comment>
        <translation>Heute sprechen wir</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <comment>German: WLAN</comment>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>With wheelchair or pram</source>
        <translation>Mit Rollstuhl oder Kinderwagen</translation>
    </message>
    <message>
        <source>You need not buy anything here.</source>
        <translation>Hier ist alles kostenlos.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About this place</source>
        <translation>Über diesen Ort</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <comment>German: WLAN</comment>
        <translation>WLAN</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Easier to use</source>
        <translation>So geht es leichter</translation>
    </message>
    <message>
        <source>Letters as usual</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Very large letters</source>
        <translation>Sehr große Schrift</translation>
    </message>
    <message>
        <source>This is how it reads now: number 142, desk 2.</source>
        <translation>So sieht es jetzt aus: Nummer 142, Tisch 2.</translation>
    </message>
    <message>
        <source>More contrast: light letters on black</source>
        <translation>Helle Schrift auf Schwarz</translation>
    </message>
    <message>
        <source>Everything further down, within reach from a seat</source>
        <translation>Alles weiter unten. So geht es auch im Sitzen.</translation>
    </message>
    <message>
        <source>Larger buttons</source>
        <translation>Große Knöpfe</translation>
    </message>
    <message>
        <source>Calm: nothing moves, and there is more time</source>
        <translation>Ruhig: Nichts bewegt sich. Sie haben mehr Zeit.</translation>
    </message>
    <message>
        <source>Every page is read aloud by itself</source>
        <translation>Das Gerät liest jede Seite vor</translation>
    </message>
    <message>
        <source>You can also use a keyboard: Tab goes on, Enter chooses.</source>
        <translation>Es geht auch mit Tastatur. Tab: weiter. Enter: auswählen.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>New appointment</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Dolmetschen nötig</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>Mitbringen</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>See the slip</source>
        <translation>Zettel ansehen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1&#xa0;Uhr eintragen</translation>
    </message>
    <message>
        <source>Keep and print</source>
        <translation>Eintragen und drucken</translation>
    </message>
</context>
<context>
    <name>AppointmentLine</name>
    <message>
        <source>is here</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>Print the slip: %1</source>
        <translation>Zettel drucken: %1</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Streichen</translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>When is your appointment?</source>
        <translation>Wann ist Ihr Termin?</translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <translation>Ich habe keinen Termin</translation>
    </message>
</context>
<context>
    <name>AppointmentsPage</name>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>No name is kept: the visitor taps the time.</source>
        <translation>Ohne Namen: Wer kommt, tippt am Gerät auf die Uhrzeit.</translation>
    </message>
    <message>
        <source>No appointments are kept.</source>
        <translation>Es gibt keine Termine.</translation>
    </message>
</context>
<context>
    <name>AreYouThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Touch the screen to go on. Otherwise everything here is forgotten.</source>
        <translation>Weitermachen? Tippen Sie auf den Bildschirm. Sonst löscht das Gerät hier alles.</translation>
    </message>
</context>
<context>
    <name>BlockForm</name>
    <message>
        <source>Numbers for a rush</source>
        <translation>Nummern auf Vorrat</translation>
    </message>
    <message>
        <source>Print first, hand out, then put them in line. What is left lapses tonight.</source>
        <comment>numbers on paper; tonight: when the day is closed</comment>
        <translation>Erst drucken. Dann austeilen. Dann einreihen. Der Rest gilt morgen nicht mehr.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Print %1 numbers</source>
        <translation>%1 Nummern drucken</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>BlockLine</name>
    <message>
        <source>Up to</source>
        <translation>Bis Nummer</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>As of {time}</source>
        <translation>Stand: {time} Uhr</translation>
    </message>
    <message>
        <source>Number {number}, please go to {desk}.</source>
        <translation>Nummer {number}: {desk}.</translation>
    </message>
    <message>
        <source>{title}: cancelled</source>
        <translation>{title}: fällt aus</translation>
    </message>
    <message>
        <source>{title}: in another place</source>
        <translation>{title}: anderer Ort</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message>
        <source>Board</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>We call your number here.</source>
        <translation>Hier kommt Ihre Nummer.</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>Schon aufgerufen</translation>
    </message>
    <message>
        <source>Here today</source>
        <translation>Heute hier</translation>
    </message>
    <message>
        <source>Demo: nothing here is real</source>
        <translation>Demo: Hier ist nichts echt</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Gerufen</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Bitte helfen</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>ChosenTopics</name>
    <message>
        <source>Remove: %1</source>
        <translation>Wegnehmen: %1</translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation>Noch ein Thema</translation>
    </message>
</context>
<context>
    <name>City</name>
    <message numerus="yes">
        <source>%n notes wait.</source>
        <comment>Notes to the city</comment>
        <translation>
            <numerusform>%n Meldung wartet.</numerusform>
            <numerusform>%n Meldungen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new directory is not used: nobody can be sure that it is the city&apos;s.</source>
        <comment>Its signature is wrong, or it is not whole</comment>
        <translation>Es gibt ein neues Verzeichnis. Wir benutzen es nicht: Es ist vielleicht nicht von der Stadt.</translation>
    </message>
    <message>
        <source>A new directory needs a later version of this program.</source>
        <translation>Es gibt ein neues Verzeichnis. Dafür braucht das Gerät ein neues Programm.</translation>
    </message>
    <message>
        <source>A new directory waits: much is missing in it.</source>
        <comment>It is not used until the administrator has looked at it</comment>
        <translation>Ein neues Verzeichnis wartet: Darin fehlt viel.</translation>
    </message>
    <message>
        <source>Connecting to the city…</source>
        <translation>Das Gerät verbindet sich mit der Stadt …</translation>
    </message>
    <message>
        <source>Everything here works.</source>
        <translation>Hier geht alles.</translation>
    </message>
    <message>
        <source>Not connected: something else answers in place of the city.</source>
        <translation>Keine Verbindung: Etwas anderes antwortet. Nicht die Stadt.</translation>
    </message>
    <message>
        <source>Not connected: something is wrong with this machine.</source>
        <comment>Such as a full disk; visitors can be served nevertheless</comment>
        <translation>Keine Verbindung: Mit dem Gerät stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>Not connected: the city does not accept what is sent.</source>
        <translation>Keine Verbindung: Die Stadt nimmt die Meldungen nicht an.</translation>
    </message>
    <message>
        <source>Not connected: the city does not know this machine any more.</source>
        <comment>Its key was revoked or is damaged; the machine has to be enrolled again. German: &apos;Die Stadt kennt dieses Gerät nicht mehr.&apos;</comment>
        <translation>Keine Verbindung: Die Stadt kennt dieses Gerät nicht mehr.</translation>
    </message>
    <message>
        <source>Not connected: the clock of this machine is wrong.</source>
        <translation>Keine Verbindung: Die Uhr von diesem Gerät geht falsch.</translation>
    </message>
    <message>
        <source>Not connected: the line to the city is not safe, so nothing is sent.</source>
        <comment>The city&apos;s certificate cannot be trusted</comment>
        <translation>Keine Verbindung: Die Leitung zur Stadt ist nicht sicher. Darum senden wir nichts.</translation>
    </message>
    <message>
        <source>Not connected: the network here wants a login first.</source>
        <comment>A login page answers in place of the city. German: &apos;Nicht verbunden: Das Netz hier verlangt erst eine Anmeldung.&apos;</comment>
        <translation>Keine Verbindung: Das Netz hier will zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>Offline since {day}.</source>
        <comment>A date. German: &apos;Offline seit dem {day}.&apos;</comment>
        <translation>Ohne Verbindung seit {day}.</translation>
    </message>
    <message>
        <source>Offline since {time}.</source>
        <comment>German: &apos;Offline seit 9:40 Uhr.&apos;</comment>
        <translation>Ohne Verbindung seit {time}.</translation>
    </message>
    <message>
        <source>Offline: the city was not reached yet.</source>
        <translation>Ohne Verbindung: Die Stadt war noch nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Online, all sent.</source>
        <translation>Verbunden. Alles ist gesendet.</translation>
    </message>
    <message>
        <source>Online.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>Please call your administrator.</source>
        <translation>Bitte rufen Sie Ihre Technik an.</translation>
    </message>
    <message>
        <source>The city has not confirmed its directory for long.</source>
        <comment>Entries may have changed in the meantime</comment>
        <translation>Die Stadt hat das Verzeichnis lange nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is wrong by %n days.</source>
        <translation>
            <numerusform>Die Uhr von diesem Gerät geht falsch: um %n Tag.</numerusform>
            <numerusform>Die Uhr von diesem Gerät geht falsch: um %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is wrong by %n hours.</source>
        <translation>
            <numerusform>Die Uhr von diesem Gerät geht falsch: um %n Stunde.</numerusform>
            <numerusform>Die Uhr von diesem Gerät geht falsch: um %n Stunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is wrong by %n minutes.</source>
        <translation>
            <numerusform>Die Uhr von diesem Gerät geht falsch: um %n Minute.</numerusform>
            <numerusform>Die Uhr von diesem Gerät geht falsch: um %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory cannot be brought up to date now.</source>
        <translation>Das Verzeichnis lässt sich gerade nicht erneuern.</translation>
    </message>
</context>
<context>
    <name>ClosingButtons</name>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>To a colleague</source>
        <translation>Intern weiter</translation>
    </message>
    <message>
        <source>Finish as</source>
        <translation>Abschließen als</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Weitervermittelt</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Scan with your phone</source>
        <translation>Mit dem Handy scannen</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Wartezeit (Median)</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Ohne Nummer</translation>
    </message>
    <message>
        <source>One without a number</source>
        <translation>Besuch ohne Nummer</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Give numbers again</source>
        <translation>Wieder Nummern ausgeben</translation>
    </message>
    <message>
        <source>No new numbers today</source>
        <translation>Heute keine neuen Nummern</translation>
    </message>
    <message>
        <source>Close this desk</source>
        <translation>Diesen Tisch schließen</translation>
    </message>
    <message>
        <source>Yes, close the day</source>
        <translation>Ja, Tag abschließen</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>DeedBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n later</source>
        <comment>visitors</comment>
        <translation>
            <numerusform>%n&#xa0;später</numerusform>
            <numerusform>%n&#xa0;später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;Min.</numerusform>
            <numerusform>%n&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>Languages: &apos;Deutsch und 3 weitere&apos;</comment>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers go to the printer: {numbers}</source>
        <translation>
            <numerusform>%n&#xa0;Nummer geht zum Drucker: {numbers}</numerusform>
            <numerusform>%n&#xa0;Nummern gehen zum Drucker: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are signed up here.</source>
        <comment>For a meeting</comment>
        <translation>
            <numerusform>%n Person ist hier angemeldet.</numerusform>
            <numerusform>%n Personen sind hier angemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n&#xa0;Person</numerusform>
            <numerusform>%n&#xa0;Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>German: %n Personen</comment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slips not printed: {names}</source>
        <translation>
            <numerusform>%n&#xa0;Zettel nicht gedruckt: {names}</numerusform>
            <numerusform>%n&#xa0;Zettel nicht gedruckt: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sooner</source>
        <comment>visitors</comment>
        <translation>
            <numerusform>%n&#xa0;früher</numerusform>
            <numerusform>%n&#xa0;früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still here, they will be noted as left: {numbers}</source>
        <translation>
            <numerusform>%n Nummer ist noch offen. Sie gilt dann als gegangen: {numbers}</numerusform>
            <numerusform>%n Nummern sind noch offen. Sie gelten dann als gegangen: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still on paper</source>
        <comment>printed numbers</comment>
        <translation>
            <numerusform>%n&#xa0;Nummer noch auf Papier</numerusform>
            <numerusform>%n&#xa0;Nummern noch auf Papier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n&#xa0;Nummer wartet</numerusform>
            <numerusform>%n&#xa0;Nummern warten</numerusform>
        </translation>
    </message>
    <message>
        <source>A code has nine letters and digits.</source>
        <translation>Ein Code hat neun Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>A letter with a date to keep</source>
        <translation>Brief mit Frist</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Appointment at {time} is dropped.</source>
        <translation>Termin um {time}&#xa0;Uhr ist gestrichen.</translation>
    </message>
    <message>
        <source>Appointment at {time} is kept.</source>
        <translation>Termin um {time}&#xa0;Uhr ist eingetragen.</translation>
    </message>
    <message>
        <source>Appointment at {time}</source>
        <translation>Termin um {time}&#xa0;Uhr</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>As of {time}. Nothing can be changed now: {reason}</source>
        <translation>Stand: {time} Uhr. Gerade können Sie nichts ändern: {reason}</translation>
    </message>
    <message>
        <source>At the desk since {time}</source>
        <translation>Am Tisch seit {time}&#xa0;Uhr</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Nach Sprache</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>Nach Ergebnis</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Nach Thema</translation>
    </message>
    <message numerus="yes">
        <source>Called %n times, last at {time}</source>
        <translation>
            <numerusform>%n-mal aufgerufen, zuletzt um {time}&#xa0;Uhr</numerusform>
            <numerusform>%n-mal aufgerufen, zuletzt um {time}&#xa0;Uhr</numerusform>
        </translation>
    </message>
    <message>
        <source>Called at {time}</source>
        <translation>Aufgerufen um {time}&#xa0;Uhr</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>Of a slip: they do not go. German: &apos;Abgesagt&apos;</comment>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <translation>Bitte zuerst eine Stelle wählen.</translation>
    </message>
    <message>
        <source>Counted without a number.</source>
        <translation>Ein Besuch ohne Nummer ist gezählt.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>Of a slip: it is settled. German: &apos;Erledigt&apos;</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Every number is in use. Close some first.</source>
        <translation>Alle Nummern sind vergeben. Bitte erst einige abschließen.</translation>
    </message>
    <message>
        <source>Finish {number} first.</source>
        <translation>Bitte erst {number} abschließen.</translation>
    </message>
    <message>
        <source>From the city: {words}</source>
        <comment>What the city&apos;s office says</comment>
        <translation>Von der Stadt: {words}</translation>
    </message>
    <message>
        <source>Give numbers again</source>
        <translation>Wieder Nummern ausgeben</translation>
    </message>
    <message>
        <source>Has moved</source>
        <comment>Of a place. German: &apos;Ist umgezogen&apos;</comment>
        <translation>Ist umgezogen</translation>
    </message>
    <message>
        <source>Help is no longer needed.</source>
        <translation>Hilfe ist nicht mehr nötig.</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Ich komme</translation>
    </message>
    <message>
        <source>In the line: {numbers}</source>
        <translation>In der Reihe: {numbers}</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>Interpreter: {language}</source>
        <translation>Dolmetschen: {language}</translation>
    </message>
    <message>
        <source>Issued by mistake</source>
        <comment>Of a slip. German: &apos;Irrtümlich ausgegeben&apos;</comment>
        <translation>Aus Versehen ausgegeben</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Vorher gegangen</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Wartezeit (Median)</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>Of a slip: nobody came back or called</comment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No directory yet</source>
        <translation>Noch kein Verzeichnis</translation>
    </message>
    <message>
        <source>No longer in the directory</source>
        <translation>Nicht mehr im Verzeichnis</translation>
    </message>
    <message>
        <source>No more numbers today.</source>
        <translation>Ab jetzt gibt es heute keine neuen Nummern.</translation>
    </message>
    <message>
        <source>No new numbers today.</source>
        <translation>Heute gibt es keine neuen Nummern.</translation>
    </message>
    <message>
        <source>No slip of this site has this code.</source>
        <translation>Kein Zettel von hier hat diesen Code.</translation>
    </message>
    <message>
        <source>No topic chosen</source>
        <comment>Of a search that found nothing</comment>
        <translation>Kein Thema gewählt</translation>
    </message>
    <message>
        <source>Nobody is signed up here yet.</source>
        <translation>Hier ist noch niemand angemeldet.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you.</source>
        <translation>Für Sie wartet niemand.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Not done: {reason}</source>
        <translation>Das ging nicht: {reason}</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Not quite: please compare each character with the slip.</source>
        <translation>Das stimmt nicht ganz. Bitte vergleichen Sie jedes Zeichen mit dem Zettel.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>Nothing found. Ask for less, or try another word.</source>
        <translation>Nichts gefunden. Weniger ankreuzen oder ein anderes Wort suchen.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter or another word.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Number taken at {time}</source>
        <translation>Nummer gezogen um {time}&#xa0;Uhr</translation>
    </message>
    <message>
        <source>Numbers are given again.</source>
        <translation>Es gibt wieder Nummern.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Only places in our district</source>
        <translation>Nur Stellen in unserem Stadtbezirk</translation>
    </message>
    <message>
        <source>Only places that are open now</source>
        <translation>Nur Stellen, die jetzt offen sind</translation>
    </message>
    <message>
        <source>Only places where {language} is spoken</source>
        <translation>Nur Stellen mit dieser Sprache: {language}</translation>
    </message>
    <message>
        <source>Open now</source>
        <comment>A tick in a narrow place. German: &apos;Jetzt offen&apos;</comment>
        <translation>Jetzt offen</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Other details</source>
        <comment>Of a place. German: &apos;Andere Angaben&apos;</comment>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Our district</source>
        <comment>A tick in a narrow place. German: &apos;Unser Bezirk&apos;</comment>
        <translation>Unser Bezirk</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>Im Drucker klemmt Papier.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Please fetch in person: no loudspeaker.</source>
        <translation>Bitte persönlich holen: kein Lautsprecher.</translation>
    </message>
    <message>
        <source>Please fetch in person: no voice for {language}.</source>
        <translation>Bitte persönlich holen: keine Stimme für {language}.</translation>
    </message>
    <message>
        <source>Please fetch in person: the board does not answer.</source>
        <translation>Bitte persönlich holen: Die Anzeige antwortet nicht.</translation>
    </message>
    <message>
        <source>Please fetch in person: the sound is off.</source>
        <translation>Bitte persönlich holen: Der Ton ist aus.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n slips</source>
        <translation>
            <numerusform>Der Drucker druckt %n Zettel.</numerusform>
            <numerusform>Der Drucker druckt %n Zettel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised waits</source>
        <translation>Genannte Wartezeiten</translation>
    </message>
    <message numerus="yes">
        <source>Put %n in line</source>
        <comment>numbers handed out on paper</comment>
        <translation>
            <numerusform>%n&#xa0;Nummer einreihen</numerusform>
            <numerusform>%n&#xa0;Nummern einreihen</numerusform>
        </translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Weitervermittlungen</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Weitervermittelt</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert unter {path}</translation>
    </message>
    <message>
        <source>Search for a place by what it does, its name or its district.</source>
        <translation>Suchen Sie nach Angebot, Name oder Stadtteil.</translation>
    </message>
    <message>
        <source>Sign-up {code} is cancelled.</source>
        <translation>Anmeldung {code} ist gestrichen.</translation>
    </message>
    <message>
        <source>Somebody at the touchscreen asks for help, since {time}</source>
        <translation>Am Gerät bittet jemand um Hilfe, seit {time}&#xa0;Uhr</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Still at a desk: {numbers}. Finish first.</source>
        <translation>Noch am Tisch: {numbers}. Bitte zuerst abschließen.</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Aus der Liste genommen.</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Thank you. The editors will look at it.</source>
        <translation>Danke. Die Redaktion sieht sich das an.</translation>
    </message>
    <message>
        <source>The call for help is over.</source>
        <translation>Die Bitte um Hilfe ist erledigt.</translation>
    </message>
    <message>
        <source>The computer is right</source>
        <translation>Der Computer hat recht</translation>
    </message>
    <message>
        <source>The computer&apos;s clock jumped to {machine}. We count on from {ours}. Have it set.</source>
        <translation>Die Uhr im Computer ist auf {machine} gesprungen. Wir zählen ab {ours} weiter. Bitte die Uhr stellen lassen.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says {machine}, but {ours} is over. Have it set.</source>
        <translation>Die Uhr im Computer zeigt {machine}. Aber {ours} ist schon vorbei. Bitte die Uhr stellen lassen.</translation>
    </message>
    <message>
        <source>The computer&apos;s time counts now.</source>
        <translation>Jetzt gilt die Uhr im Computer.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>Der Tag ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The desk is closed.</source>
        <translation>Der Tisch ist geschlossen.</translation>
    </message>
    <message>
        <source>The desk is open.</source>
        <translation>Der Tisch ist geöffnet.</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>Die Datei ist gespeichert.</translation>
    </message>
    <message>
        <source>The printer does not answer. Please look whether it is switched on.</source>
        <translation>Der Drucker antwortet nicht. Ist er an? Bitte nachsehen.</translation>
    </message>
    <message>
        <source>The printer does not take slips. Please tell who looks after the machine.</source>
        <translation>Der Drucker nimmt keine Zettel an. Wer betreut das Gerät? Bitte dort Bescheid sagen.</translation>
    </message>
    <message>
        <source>The printer has no ink. Please change the cartridge.</source>
        <comment>Or toner</comment>
        <translation>Der Drucker hat keine Farbe mehr. Bitte die Patrone wechseln.</translation>
    </message>
    <message>
        <source>The printer has no paper of this size. Please put some in.</source>
        <translation>Der Drucker hat kein Papier in dieser Größe. Bitte nachlegen.</translation>
    </message>
    <message>
        <source>The printer is paused. Please start it at its own buttons.</source>
        <translation>Der Drucker ist angehalten. Bitte am Drucker selbst wieder starten.</translation>
    </message>
    <message>
        <source>The printer reports a fault. Please look at its display.</source>
        <translation>Der Drucker meldet einen Fehler. Bitte auf seine Anzeige schauen.</translation>
    </message>
    <message>
        <source>The printer takes long. Please look at it. Not printed yet: {name}</source>
        <comment>It has not answered for a while; {name} is the number, or code, of one slip</comment>
        <translation>Der Drucker braucht lange. Bitte dort nachsehen. Noch nicht gedruckt: {name}</translation>
    </message>
    <message>
        <source>The printer was still busy.</source>
        <translation>Der Drucker war noch beschäftigt.</translation>
    </message>
    <message>
        <source>{people} signed up. The code: {code}</source>
        <comment>German: {people} angemeldet. Der Code: {code}</comment>
        <translation>{people} angemeldet. Der Code: {code}</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>Der Drucker hat kein Papier.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>In the directory</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed for good</source>
        <comment>Of a place. German: &apos;Gibt es nicht mehr&apos;</comment>
        <translation>Gibt es nicht mehr</translation>
    </message>
    <message>
        <source>May have printed: look in the tray.</source>
        <translation>Vielleicht gedruckt: Bitte in das Fach schauen.</translation>
    </message>
    <message>
        <source>The printer does not say what is wrong. Please look at it.</source>
        <translation>Der Drucker sagt nicht: Was ist los? Bitte dort nachsehen.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>Der Drucker ist offen.</translation>
    </message>
    <message>
        <source>The search does not work now.</source>
        <translation>Die Suche geht gerade nicht.</translation>
    </message>
    <message>
        <source>The slip cannot be laid out.</source>
        <translation>Der Zettel lässt sich nicht machen.</translation>
    </message>
    <message>
        <source>The slip cannot be shown.</source>
        <translation>Der Zettel lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>The slip goes to the printer.</source>
        <translation>Der Zettel geht zum Drucker.</translation>
    </message>
    <message>
        <source>The slip is being printed …</source>
        <translation>Der Drucker druckt den Zettel …</translation>
    </message>
    <message>
        <source>The slip is printed.</source>
        <translation>Der Zettel ist gedruckt.</translation>
    </message>
    <message>
        <source>The slip was not printed.</source>
        <translation>Der Zettel ist nicht gedruckt.</translation>
    </message>
    <message>
        <source>The touchscreen says you are coming.</source>
        <translation>Am Gerät steht jetzt: Gleich kommt jemand.</translation>
    </message>
    <message>
        <source>The waiting room&apos;s sound is off for today.</source>
        <translation>Im Warteraum ist der Ton heute aus.</translation>
    </message>
    <message>
        <source>The waiting room&apos;s sound is on.</source>
        <translation>Im Warteraum ist der Ton an.</translation>
    </message>
    <message>
        <source>These numbers are in the line already.</source>
        <translation>Diese Nummern stehen schon in der Reihe.</translation>
    </message>
    <message>
        <source>This is a sign-up: it stands under Appointments.</source>
        <comment>Of a code. German: &apos;Das ist eine Anmeldung: Sie steht unter Termine.&apos;</comment>
        <translation>Das ist eine Anmeldung. Sie steht unter Termine.</translation>
    </message>
    <message>
        <source>This meeting does not take place.</source>
        <translation>Dieses Treffen findet nicht statt.</translation>
    </message>
    <message>
        <source>Too late to undo.</source>
        <translation>Jetzt ist es zu spät. Das bleibt so.</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Rückgängig gemacht: {deed}</translation>
    </message>
    <message>
        <source>Was there</source>
        <comment>Of a slip: they went. German: &apos;War dort&apos;</comment>
        <translation>War dort</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Ohne Nummer</translation>
    </message>
    <message>
        <source>appointment {time}</source>
        <translation>Termin {time}</translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation>an {desk}</translation>
    </message>
    <message>
        <source>by appointment only</source>
        <translation>nur mit Termin</translation>
    </message>
    <message>
        <source>cannot stand long</source>
        <translation>kann nicht lange stehen</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>Of a place: for a week or longer</comment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nicht gekommen</translation>
    </message>
    <message>
        <source>district {number}</source>
        <comment>Of the city, by its number: &apos;Stadtbezirk 3&apos;</comment>
        <translation>Stadtbezirk {number}</translation>
    </message>
    <message>
        <source>does not take place</source>
        <translation>findet nicht statt</translation>
    </message>
    <message>
        <source>for {desk}</source>
        <translation>für {desk}</translation>
    </message>
    <message>
        <source>hidden by a notice of this site</source>
        <translation>durch einen Hinweis verborgen</translation>
    </message>
    <message>
        <source>hours unknown</source>
        <comment>Opening hours. German: &apos;Zeiten unbekannt&apos;</comment>
        <translation>Zeiten unbekannt</translation>
    </message>
    <message>
        <source>interpreter needed</source>
        <translation>Dolmetschen&#xa0;nötig</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>ist da</translation>
    </message>
    <message numerus="yes">
        <source>longest wait %n min</source>
        <translation>
            <numerusform>längste Wartezeit %n&#xa0;Min.</numerusform>
            <numerusform>längste Wartezeit %n&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a quiet place</source>
        <translation>braucht Ruhe</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message numerus="yes">
        <source>on average %n min longer</source>
        <translation>
            <numerusform>im Schnitt %n&#xa0;Min. länger</numerusform>
            <numerusform>im Schnitt %n&#xa0;Min. länger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on average %n min shorter</source>
        <translation>
            <numerusform>im Schnitt %n&#xa0;Min. kürzer</numerusform>
            <numerusform>im Schnitt %n&#xa0;Min. kürzer</numerusform>
        </translation>
    </message>
    <message>
        <source>on average as promised</source>
        <translation>im Schnitt wie genannt</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>jetzt offen</translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation>offen bis {time}&#xa0;Uhr</translation>
    </message>
    <message>
        <source>opens {day} {time}</source>
        <translation>öffnet {day}, {time}&#xa0;Uhr</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <comment>Today. German: &apos;öffnet {time}&apos;</comment>
        <translation>öffnet {time}</translation>
    </message>
    <message>
        <source>our district</source>
        <translation>unser Bezirk</translation>
    </message>
    <message>
        <source>parked, {desk}</source>
        <translation>geparkt, {desk}</translation>
    </message>
    <message>
        <source>sign-up wanted</source>
        <comment>German: mit Anmeldung</comment>
        <translation>mit Anmeldung</translation>
    </message>
    <message>
        <source>sooner</source>
        <translation>früher dran</translation>
    </message>
    <message>
        <source>with children</source>
        <translation>mit Kindern</translation>
    </message>
    <message>
        <source>{count} of {all} handed out</source>
        <translation>{count} von {all} ausgeteilt</translation>
    </message>
    <message>
        <source>{desk} is on the way to the touchscreen</source>
        <translation>Von {desk} kommt jemand zum Gerät</translation>
    </message>
    <message>
        <source>{kept} of {all} kept</source>
        <comment>promised waits</comment>
        <translation>{kept} von {all} eingehalten</translation>
    </message>
    <message>
        <source>{number} can be called by every desk.</source>
        <translation>{number} können jetzt alle Tische aufrufen.</translation>
    </message>
    <message>
        <source>{number} did not come.</source>
        <translation>{number} ist nicht gekommen.</translation>
    </message>
    <message>
        <source>{number} goes on: {more}</source>
        <translation>{number} geht intern weiter: {more}</translation>
    </message>
    <message>
        <source>{number} has just been called by {desk}.</source>
        <translation>{desk} hat {number} gerade aufgerufen.</translation>
    </message>
    <message>
        <source>{number} has just been parked.</source>
        <translation>{number} ist gerade geparkt.</translation>
    </message>
    <message>
        <source>{number} has left.</source>
        <translation>{number} ist gegangen.</translation>
    </message>
    <message>
        <source>{number} has said what it is about.</source>
        <translation>{number} hat gesagt, worum es geht.</translation>
    </message>
    <message>
        <source>{number} is already at {desk}.</source>
        <translation>{number} ist schon an {desk}.</translation>
    </message>
    <message>
        <source>{number} is already closed.</source>
        <translation>{number} ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>{number} is called again.</source>
        <translation>{number} ist noch einmal aufgerufen.</translation>
    </message>
    <message>
        <source>{number} is called.</source>
        <translation>{number} ist aufgerufen.</translation>
    </message>
    <message>
        <source>{number} is closed: {more}</source>
        <translation>{number} ist abgeschlossen: {more}</translation>
    </message>
    <message>
        <source>{number} is here.</source>
        <translation>{number} ist da.</translation>
    </message>
    <message>
        <source>{number} is in the queue.</source>
        <translation>{number} steht auf der Warteliste.</translation>
    </message>
    <message>
        <source>{number} is no longer there.</source>
        <translation>{number} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>{number} is parked.</source>
        <translation>{number} ist geparkt.</translation>
    </message>
    <message>
        <source>{number} is waiting again.</source>
        <translation>{number} wartet wieder.</translation>
    </message>
    <message numerus="yes">
        <source>{place} and %n more</source>
        <comment>A slip with several places. German: &apos;{place} und %n weitere&apos;.</comment>
        <translation>
            <numerusform>{place} und noch %n</numerusform>
            <numerusform>{place} und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} The visit stays open.</source>
        <translation>{reason} Der Besuch bleibt offen.</translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>Demo: nothing here is real</source>
        <translation>Demo: Hier ist nichts echt</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>Sound of the waiting room: off</source>
        <translation>Ton im Warteraum: aus</translation>
    </message>
    <message>
        <source>Sound of the waiting room: on</source>
        <translation>Ton im Warteraum: an</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>DeskTab</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>A doctor, nights and weekends</source>
        <translation>Arzt in der Nacht und am Wochenende</translation>
    </message>
    <message>
        <source>Children and young people with worries</source>
        <translation>Kinder und junge Menschen mit Sorgen</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>Fire, ambulance</source>
        <comment>German: Feuer, Rettung</comment>
        <translation>Feuer, Krankenwagen</translation>
    </message>
    <message>
        <source>Numbers for an emergency</source>
        <comment>Title of a slip.</comment>
        <translation>Nummern für den Notfall</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polizei</translation>
    </message>
    <message>
        <source>Swallowed something poisonous</source>
        <translation>Gift gegessen oder getrunken</translation>
    </message>
    <message>
        <source>Violence against women</source>
        <comment>A line for women.</comment>
        <translation>Gewalt gegen Frauen</translation>
    </message>
    <message>
        <source>Worries you cannot bear alone</source>
        <translation>Große Sorgen</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>No phone? We call for you</source>
        <comment>Touching it calls the people at the desks.</comment>
        <translation>Kein Telefon? Wir rufen an</translation>
    </message>
    <message>
        <source>Print these numbers</source>
        <translation>Diese Nummern drucken</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Please come to us at the desk.</source>
        <translation>Bitte kommen Sie zum Tisch.</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Please come to us at the desk.</source>
        <translation>Bitte kommen Sie zum Tisch.</translation>
    </message>
    <message>
        <source>This machine does not work right now. It is not your fault.</source>
        <translation>Das Gerät geht gerade nicht. Sie haben nichts falsch gemacht.</translation>
    </message>
    <message>
        <source>Emergency: whom to call</source>
        <translation>Notfall: Hier anrufen</translation>
    </message>
</context>
<context>
    <name>FaultWindow</name>
    <message>
        <source>Please come to us at the desk.</source>
        <translation>Bitte kommen Sie zum Tisch.</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Find addresses</source>
        <translation>Adressen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Help me find</source>
        <translation>Hilfe beim Suchen</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>More filters</source>
        <translation>Mehr Auswahl</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>FiltersPage</name>
    <message>
        <source>What matters to you?</source>
        <translation>Was ist Ihnen wichtig?</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Referrals</source>
        <translation>Weitervermittlungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Code on a slip</source>
        <comment>of a referral. German: Code auf einem Zettel</comment>
        <translation>Code auf einem Zettel</translation>
    </message>
    <message>
        <source>Of any day, with or without dashes.</source>
        <comment>a code. German: Von jedem Tag, mit oder ohne Striche.</comment>
        <translation>Von jedem Tag, mit oder ohne Striche.</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>Directory of today, {time}</source>
        <translation>Verzeichnis von heute, {time}&#xa0;Uhr</translation>
    </message>
    <message>
        <source>Directory of yesterday, {time}</source>
        <translation>Verzeichnis von gestern, {time}&#xa0;Uhr</translation>
    </message>
    <message>
        <source>Directory of {day}</source>
        <comment>German: &apos;Verzeichnis vom {day}&apos;</comment>
        <translation>Verzeichnis vom {day}</translation>
    </message>
</context>
<context>
    <name>HaveNumberPage</name>
    <message>
        <source>Which number do you have?</source>
        <translation>Welche Nummer haben Sie?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>HelpLineCard</name>
    <message>
        <source>More about %1</source>
        <translation>Mehr dazu: %1</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone is coming to you.</source>
        <translation>Gleich kommt jemand zu Ihnen.</translation>
    </message>
    <message>
        <source>Did somebody help you?</source>
        <translation>Hat Ihnen jemand geholfen?</translation>
    </message>
    <message>
        <source>Nobody is at a desk now.</source>
        <translation>Gerade ist niemand am Tisch.</translation>
    </message>
    <message>
        <source>We have told the people at the desks.</source>
        <translation>Wir wissen Bescheid.</translation>
    </message>
    <message>
        <source>Please stay here.</source>
        <translation>Bitte bleiben Sie hier.</translation>
    </message>
    <message>
        <source>If not, ask us once more.</source>
        <translation>Nein? Dann fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>We have left a note. Please come again when we are open.</source>
        <translation>Wir haben es notiert. Bitte kommen Sie zu den Öffnungszeiten wieder.</translation>
    </message>
    <message>
        <source>Please wait here. As soon as someone is coming, you can read it here.</source>
        <translation>Bitte warten Sie hier. Kommt jemand? Dann steht es hier.</translation>
    </message>
    <message>
        <source>Emergency: whom to call</source>
        <translation>Notfall: Hier anrufen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I need no help any more</source>
        <translation>Ich brauche keine Hilfe mehr</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What do you need today?</source>
        <translation>Was brauchen Sie?</translation>
    </message>
    <message>
        <source>Talk to us</source>
        <translation>Mit uns sprechen</translation>
    </message>
    <message>
        <source>Find addresses</source>
        <translation>Adressen suchen</translation>
    </message>
    <message>
        <source>Meetings &amp; courses</source>
        <translation>Treffen und Kurse</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Mitmachen</translation>
    </message>
    <message>
        <source>I have a number</source>
        <translation>Ich habe eine Nummer</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>About this place</source>
        <translation>Über diesen Ort</translation>
    </message>
</context>
<context>
    <name>InterpreterPage</name>
    <message>
        <source>Interpreter for which language?</source>
        <translation>Übersetzen: Welche Sprache?</translation>
    </message>
</context>
<context>
    <name>IssuedList</name>
    <message>
        <source>Referrals of today</source>
        <translation>Weitervermittlungen heute</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Code on a slip</source>
        <comment>of a referral. German: Code auf einem Zettel</comment>
        <translation>Code auf einem Zettel</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Mehr Buchstaben</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>On to the next button or field</source>
        <translation>Weiter zum nächsten Knopf oder Feld</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo, for ten seconds; also Ctrl+Z</source>
        <translation>Rückgängig, zehn Sekunden lang; auch Strg+Z</translation>
    </message>
    <message>
        <source>Help at the touchscreen: I am coming, I am back</source>
        <translation>Hilfe am Gerät: Ich komme, ich bin zurück</translation>
    </message>
    <message>
        <source>Print again what did not print</source>
        <translation>Noch einmal drucken, was fehlt</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Sound of the waiting room off or on</source>
        <translation>Ton im Warteraum aus oder an</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Call the next number</source>
        <translation>Nächste Nummer aufrufen</translation>
    </message>
    <message>
        <source>Pick a line</source>
        <translation>Eine Zeile wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Call the picked line, or put it back in line</source>
        <translation>Gewählte Nummer aufrufen oder wieder einreihen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>The picked one has left</source>
        <translation>Gewählte Nummer ist gegangen</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Neue Nummer</translation>
    </message>
    <message>
        <source>Block of numbers</source>
        <translation>Nummern auf Vorrat</translation>
    </message>
    <message>
        <source>The next number on paper is handed out</source>
        <translation>Nächste Nummer auf Papier ist ausgeteilt</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Is here: begin</source>
        <translation>Ist da: beginnen</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Noch einmal aufrufen</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>To a colleague</source>
        <translation>Intern weiter</translation>
    </message>
    <message>
        <source>Finish: informed</source>
        <translation>Abschließen: informiert</translation>
    </message>
    <message>
        <source>Finish: referred</source>
        <translation>Abschließen: weitervermittelt</translation>
    </message>
    <message>
        <source>Finish: appointment</source>
        <translation>Abschließen: Termin</translation>
    </message>
    <message>
        <source>Finish: something else</source>
        <translation>Abschließen: Sonstiges</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Weitervermitteln</translation>
    </message>
    <message>
        <source>Search a place</source>
        <translation>Stelle suchen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Only places in our district</source>
        <translation>Nur Stellen in unserem Stadtbezirk</translation>
    </message>
    <message>
        <source>Only places that are open now</source>
        <translation>Nur Stellen, die jetzt offen sind</translation>
    </message>
    <message>
        <source>Only places where the visitor&apos;s language is spoken</source>
        <translation>Nur Stellen mit der Sprache des Besuchs</translation>
    </message>
    <message>
        <source>One without a number</source>
        <translation>Besuch ohne Nummer</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>No new numbers today, or again</source>
        <translation>Nummern stoppen oder wieder ausgeben</translation>
    </message>
    <message>
        <source>Code on a slip</source>
        <comment>of a referral. German: Code auf einem Zettel</comment>
        <translation>Code auf einem Zettel</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>An den Tisch setzen</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Tisch öffnen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Single letters act</source>
        <translation>Befehle mit einem Buchstaben</translation>
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
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LanguageSearchPage</name>
    <message>
        <source>Which language do you speak?</source>
        <translation>Welche Sprache sprechen Sie?</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>I need no interpreter</source>
        <translation>Ohne Übersetzen</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language of the screen</source>
        <translation>Sprache auf dem Bildschirm</translation>
    </message>
</context>
<context>
    <name>LetterQuestion</name>
    <message>
        <source>Yellow envelope, or a date to keep?</source>
        <translation>Gelber Umschlag? Oder ein Datum für die Antwort?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, a yellow envelope or a date to keep</source>
        <translation>Ja, gelber Umschlag oder ein Datum für die Antwort</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No, neither</source>
        <translation>Nein, beides nicht</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Meetings</source>
        <comment>of the site itself, to sign up for. German: Treffen</comment>
        <translation>Treffen</translation>
    </message>
</context>
<context>
    <name>MeetingListPage</name>
    <message>
        <source>Meetings &amp; courses</source>
        <translation>Treffen und Kurse</translation>
    </message>
    <message>
        <source>We know nothing here yet.</source>
        <translation>Hier haben wir noch nichts.</translation>
    </message>
    <message>
        <source>Please talk to us.</source>
        <translation>Bitte sprechen Sie mit uns.</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings &amp; courses</source>
        <translation>Treffen und Kurse</translation>
    </message>
</context>
<context>
    <name>MyListPage</name>
    <message>
        <source>My list</source>
        <translation>Meine Liste</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>Meine Liste drucken</translation>
    </message>
    <message>
        <source>Your list is empty.</source>
        <translation>Ihre Liste ist leer.</translation>
    </message>
    <message>
        <source>Put on it what you want to take along.</source>
        <translation>Was möchten Sie mitnehmen? Legen Sie es auf die Liste.</translation>
    </message>
    <message>
        <source>Find addresses</source>
        <translation>Adressen suchen</translation>
    </message>
    <message>
        <source>Meetings &amp; courses</source>
        <translation>Treffen und Kurse</translation>
    </message>
</context>
<context>
    <name>NoNumberPage</name>
    <message>
        <source>Find addresses</source>
        <translation>Adressen suchen</translation>
    </message>
    <message>
        <source>Meetings &amp; courses</source>
        <translation>Treffen und Kurse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>We know nothing here yet.</source>
        <translation>Hier haben wir noch nichts.</translation>
    </message>
    <message>
        <source>Nothing fits all of this.</source>
        <translation>Nichts passt zu allem.</translation>
    </message>
    <message>
        <source>Leave one thing out:</source>
        <translation>Lassen Sie etwas weg:</translation>
    </message>
    <message>
        <source>Please talk to us.</source>
        <translation>Bitte sprechen Sie mit uns.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und noch %n Hinweis.</numerusform>
            <numerusform>Und noch %n Hinweise.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the moment we give no numbers.</source>
        <translation>Im Moment geben wir keine Nummern aus.</translation>
    </message>
    <message>
        <source>Cancelled today: {title}, {time}.</source>
        <translation>Heute fällt aus: {title}, {time}.</translation>
    </message>
    <message>
        <source>Cancelled: {title}, {day}, {time}.</source>
        <translation>Fällt aus: {title}, {day}, {time}.</translation>
    </message>
    <message>
        <source>Closed from {first} up to and including {last}.</source>
        <translation>Von {first} bis {last} geschlossen.</translation>
    </message>
    <message>
        <source>Closed on {day} from {time}.</source>
        <translation>Am {day} ab {time} geschlossen.</translation>
    </message>
    <message>
        <source>Closed on {day}.</source>
        <translation>Am {day} geschlossen.</translation>
    </message>
    <message>
        <source>Closed today from {time}.</source>
        <translation>Heute ab {time} geschlossen.</translation>
    </message>
    <message>
        <source>Closed today.</source>
        <translation>Heute geschlossen.</translation>
    </message>
    <message>
        <source>Closed up to and including {day}.</source>
        <comment>German: bis einschließlich</comment>
        <translation>Auch am {day} noch geschlossen.</translation>
    </message>
    <message>
        <source>No new numbers from {when}.</source>
        <comment>A day, a time, or both</comment>
        <translation>Keine neuen Nummern ab {when}.</translation>
    </message>
    <message>
        <source>No new numbers until {when}.</source>
        <comment>A day, a time, or both</comment>
        <translation>Keine neuen Nummern bis {when}.</translation>
    </message>
    <message>
        <source>On {day} we open later: at {time}.</source>
        <translation>Am {day} öffnen wir später: um {time}.</translation>
    </message>
    <message>
        <source>Please go here: {place}.</source>
        <translation>Bitte gehen Sie dort hin: {place}.</translation>
    </message>
    <message>
        <source>Please go here:</source>
        <translation>Bitte gehen Sie dort hin:</translation>
    </message>
    <message>
        <source>Today in another place: {title}. Now here: {place}.</source>
        <translation>Heute an einem anderen Ort: {title}. Jetzt hier: {place}.</translation>
    </message>
    <message>
        <source>Today we open later: at {time}.</source>
        <translation>Heute öffnen wir später: um {time}.</translation>
    </message>
    <message>
        <source>{site} closes for good on {day}.</source>
        <comment>The whole site</comment>
        <translation>{site} schließt für immer am {day}.</translation>
    </message>
    <message>
        <source>{site} has closed for good.</source>
        <comment>The whole site</comment>
        <translation>{site} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>{title}, up to and including {day}: in another place. Now here: {place}.</source>
        <translation>{title}, auch noch am {day}: an einem anderen Ort. Jetzt hier: {place}.</translation>
    </message>
    <message>
        <source>{title}, {day}: in another place. Now here: {place}.</source>
        <translation>{title}, {day}: an einem anderen Ort. Jetzt hier: {place}.</translation>
    </message>
    <message>
        <source>{title}: not shown, up to and including {day}.</source>
        <translation>{title}: bis einschließlich {day} ausgeblendet.</translation>
    </message>
    <message>
        <source>{who}: nobody is here on {day}.</source>
        <translation>{who}: Am {day} ist niemand da.</translation>
    </message>
    <message>
        <source>{who}: nobody is here today.</source>
        <comment>A topic or a desk.</comment>
        <translation>{who}: Heute ist niemand da.</translation>
    </message>
    <message>
        <source>{who}: nobody is here up to and including {day}.</source>
        <translation>{who}: Auch am {day} ist noch niemand da.</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Your number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>You can take a photo of this screen.</source>
        <translation>Sie können ein Foto vom Bildschirm machen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous</source>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
</context>
<context>
    <name>PaperPlace</name>
    <message>
        <source>Print this page</source>
        <translation>Diese Seite drucken</translation>
    </message>
</context>
<context>
    <name>PaperStrip</name>
    <message>
        <source>%1 is handed out</source>
        <comment>a number on paper goes to a visitor now</comment>
        <translation>%1 ist ausgeteilt</translation>
    </message>
</context>
<context>
    <name>PeopleCount</name>
    <message>
        <source>How many are you?</source>
        <translation>Wie viele sind Sie?</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Eine Person weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eine Person mehr</translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>This entry is no longer there.</source>
        <comment>A new directory came while the list was made.</comment>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Von der Liste nehmen: %1</translation>
    </message>
</context>
<context>
    <name>PlaceEntry</name>
    <message>
        <source>Something is wrong with this entry: %1</source>
        <translation>Hier stimmt etwas nicht: %1</translation>
    </message>
    <message>
        <source>What is wrong with this entry?</source>
        <translation>Was stimmt hier nicht?</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Promised waits</source>
        <translation>Genannte Wartezeiten</translation>
    </message>
    <message>
        <source>None promised yet: that takes five visits.</source>
        <translation>Noch keine genannt: Dafür braucht es fünf Besuche.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Anything we should know?</source>
        <translation>Was sollen wir noch wissen?</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Bitte übersetzen</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>Übersetzen: %1</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Ich habe einen Termin</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation>Termin: %1</translation>
    </message>
    <message>
        <source>Children are with me</source>
        <translation>Kinder sind dabei</translation>
    </message>
    <message>
        <source>I need a quiet place</source>
        <translation>Ich brauche Ruhe</translation>
    </message>
    <message>
        <source>I cannot stand long</source>
        <translation>Ich kann nicht lange stehen</translation>
    </message>
    <message>
        <source>Call me in my language</source>
        <translation>In meiner Sprache rufen</translation>
    </message>
    <message>
        <source>Get my number</source>
        <translation>Nummer ziehen</translation>
    </message>
</context>
<context>
    <name>QueueColumn</name>
    <message>
        <source>Not in line now</source>
        <translation>Gerade nicht in der Reihe</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Nächste Nummer</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächste: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>numbers printed ahead of a rush; German: Block</comment>
        <translation>Block</translation>
    </message>
</context>
<context>
    <name>QueueLine</name>
    <message>
        <source>Call this one</source>
        <translation>Diese aufrufen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Ist zurück</translation>
    </message>
    <message>
        <source>Put back into the line</source>
        <translation>Zurück in die Reihe</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ist gegangen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Certificates</source>
        <translation>Zeugnisse</translation>
    </message>
    <message>
        <source>Health insurance card</source>
        <translation>Karte von der Krankenkasse</translation>
    </message>
    <message>
        <source>Passport or identity card</source>
        <translation>Pass oder Ausweis</translation>
    </message>
    <message>
        <source>Please arrange an interpreter</source>
        <translation>Bitte holen Sie jemanden zum Übersetzen</translation>
    </message>
    <message>
        <source>Please come along to an office</source>
        <translation>Bitte gehen Sie mit zum Amt</translation>
    </message>
    <message>
        <source>Please explain this letter</source>
        <translation>Bitte erklären Sie diesen Brief</translation>
    </message>
    <message>
        <source>Please give advice</source>
        <translation>Bitte geben Sie Rat</translation>
    </message>
    <message>
        <source>Please give an appointment</source>
        <translation>Bitte geben Sie einen Termin</translation>
    </message>
    <message>
        <source>Please help to register</source>
        <translation>Bitte helfen Sie bei der Anmeldung</translation>
    </message>
    <message>
        <source>Please help with a form</source>
        <translation>Bitte helfen Sie mit einem Formular</translation>
    </message>
    <message>
        <source>Please offer a place in a course</source>
        <translation>Bitte bieten Sie einen Platz im Kurs an</translation>
    </message>
    <message>
        <source>Proof of income</source>
        <translation>Papiere über Ihr Einkommen</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Aufenthaltstitel</translation>
    </message>
    <message>
        <source>Tenancy agreement</source>
        <translation>Mietvertrag</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>This slip</source>
        <translation>Dieser Zettel</translation>
    </message>
</context>
<context>
    <name>ReferralColumn</name>
    <message>
        <source>Refer</source>
        <translation>Weitervermitteln</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search places</source>
        <translation>Stellen suchen</translation>
    </message>
    <message>
        <source>Print (%1)</source>
        <translation>Drucken (%1)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>The slip gets a neutral title and no reply code; nothing is sent.</source>
        <translation>Der Zettel bekommt einen neutralen Titel. Er hat keinen Code für eine Antwort. Das Gerät sendet nichts.</translation>
    </message>
    <message>
        <source>Please</source>
        <translation>Unsere Bitte</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>Mitbringen</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>Hingehen bis</translation>
    </message>
    <message>
        <source>Language next to German</source>
        <translation>Sprache neben Deutsch</translation>
    </message>
    <message>
        <source>Appointment there</source>
        <translation>Termin dort</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>The name stays a blank line for writing by hand.</source>
        <translation>Für den Namen gibt es eine leere Zeile zum Schreiben mit der Hand.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>These may help</source>
        <translation>Das kann helfen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Until {end}</source>
        <comment>A day, &apos;Today&apos;, or a time. German: &apos;Bis {end}&apos;</comment>
        <translation>Bis {end}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>Two days</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{hours}</source>
        <comment>Spans such as 9:00-17:00. German: &apos;{hours} Uhr&apos;. Else as it is.</comment>
        <translation>{hours}&#xa0;Uhr</translation>
    </message>
    <message>
        <source>{weekday} {day}/{month}</source>
        <comment>A date in short. German: &apos;{weekday} {day}.{month}.&apos;</comment>
        <translation>{weekday} {day}.{month}.</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Type here</source>
        <translation>Hier schreiben</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Please talk to us.</source>
        <translation>Bitte sprechen Sie mit uns.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Who is at this desk?</source>
        <translation>Wer ist an diesem Tisch?</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
    <message>
        <source>The name stays on this screen and is not stored.</source>
        <translation>Der Name bleibt auf diesem Bildschirm. Das Gerät speichert ihn nicht.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 ist geschlossen.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Tisch öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
</context>
<context>
    <name>SignUpForm</name>
    <message>
        <source>Back to appointments</source>
        <translation>Zurück zu den Terminen</translation>
    </message>
    <message>
        <source>People</source>
        <comment>who come to a meeting</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Slip in</source>
        <comment>a language. German: Zettel auf</comment>
        <translation>Zettel auf</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>See the slip</source>
        <translation>Zettel ansehen</translation>
    </message>
    <message>
        <source>Sign up</source>
        <comment>for a meeting. German: Anmelden</comment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign up and print</source>
        <translation>Anmelden und drucken</translation>
    </message>
</context>
<context>
    <name>SignUpLine</name>
    <message>
        <source>Drop</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Drop: %1</source>
        <translation>Streichen: %1</translation>
    </message>
</context>
<context>
    <name>SiteNotice</name>
    <message>
        <source>About something the directory no longer has</source>
        <translation>Zu einem alten Eintrag. Er steht nicht mehr im Verzeichnis.</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Den ganzen Tag</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Hide an entry</source>
        <translation>Eintrag ausblenden</translation>
    </message>
    <message>
        <source>In another place</source>
        <translation>Anderer Ort</translation>
    </message>
    <message>
        <source>Meeting cancelled</source>
        <translation>Treffen fällt aus</translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation>Öffnet später</translation>
    </message>
    <message>
        <source>Somebody is absent</source>
        <translation>Jemand ist nicht da</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>Es fehlt noch etwas.</translation>
    </message>
    <message>
        <source>The notice is taken down.</source>
        <translation>Der Hinweis ist weg.</translation>
    </message>
    <message>
        <source>The notice is up, in every language.</source>
        <translation>Jetzt sehen alle den Hinweis. Er steht da in jeder Sprache.</translation>
    </message>
</context>
<context>
    <name>SiteNoticeForm</name>
    <message>
        <source>New notice</source>
        <translation>Neuer Hinweis</translation>
    </message>
    <message>
        <source>What is different?</source>
        <translation>Was ist anders?</translation>
    </message>
    <message>
        <source>Find an entry or a place</source>
        <translation>Eintrag oder Stelle suchen</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Wer oder was</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Was genau</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Wo es jetzt ist</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Offen ab</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>Choose what is different.</source>
        <translation>Was ist anders? Bitte wählen Sie.</translation>
    </message>
    <message>
        <source>Put it up</source>
        <translation>Hinweis zeigen</translation>
    </message>
</context>
<context>
    <name>SiteNoticeLine</name>
    <message>
        <source>From the city</source>
        <translation>Von der Stadt</translation>
    </message>
    <message>
        <source>Take down: %1</source>
        <translation>Wegnehmen: %1</translation>
    </message>
</context>
<context>
    <name>SiteNoticePage</name>
    <message>
        <source>Notices that stand</source>
        <translation>Diese Hinweise gelten</translation>
    </message>
    <message>
        <source>Everything is as usual.</source>
        <translation>Alles ist wie immer.</translation>
    </message>
    <message>
        <source>They end by themselves and are never sent anywhere.</source>
        <translation>Sie enden von selbst. Das Gerät sendet sie nicht.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message numerus="yes">
        <source>%n number(s) ahead of you.</source>
        <translation>
            <numerusform>Erst kommt %n andere Nummer.</numerusform>
            <numerusform>Erst kommen %n andere Nummern.</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact for you</source>
        <comment>German: &apos;Ein Kontakt für Sie&apos;</comment>
        <translation>Ein Kontakt für Sie</translation>
    </message>
    <message>
        <source>About: %1</source>
        <comment>German: Thema: %1</comment>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>An address for you</source>
        <translation>Eine Adresse für Sie</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apfel</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Ball</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>By appointment only: please call first.</source>
        <translation>Nur mit Termin. Bitte rufen Sie vorher an.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Fällt aus: %1</translation>
    </message>
    <message>
        <source>Closed for some time.</source>
        <translation>Im Moment geschlossen.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Tasse</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Date, stamp</source>
        <translation>Datum, Stempel</translation>
    </message>
    <message>
        <source>Different on these days:</source>
        <translation>An diesen Tagen anders:</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Blume</translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <comment>Signed up for a meeting. German: Für %n Personen</comment>
        <translation>
            <numerusform>Für %n Person</numerusform>
            <numerusform>Für %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1. Please ask first.</source>
        <comment>Dates may have changed since</comment>
        <translation>Von %1. Bitte erst fragen.</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Brille</translation>
    </message>
    <message>
        <source>In another place than usual:</source>
        <translation>Dieses Mal an einem anderen Ort:</translation>
    </message>
    <message>
        <source>Interpreter needed: %1</source>
        <translation>Bitte übersetzen: %1</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Missed your call? Please come to the desk.</source>
        <translation>Nicht gehört? Bitte kommen Sie zum Tisch.</translation>
    </message>
    <message>
        <source>My list</source>
        <comment>Several addresses that a visitor takes along</comment>
        <translation>Meine Liste</translation>
    </message>
    <message>
        <source>Name (by hand, only if you like)</source>
        <translation>Name (mit der Hand, freiwillig)</translation>
    </message>
    <message>
        <source>No answer by then? Come back to us.</source>
        <translation>Bis dann keine Antwort? Kommen Sie wieder zu uns.</translation>
    </message>
    <message>
        <source>Open in the next days:</source>
        <translation>Offen in den nächsten Tagen:</translation>
    </message>
    <message>
        <source>Our request</source>
        <translation>Unsere Bitte</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>Please ask us how to get there.</source>
        <translation>Bitte fragen Sie uns nach dem Weg.</translation>
    </message>
    <message>
        <source>Please bring</source>
        <translation>Bitte mitbringen</translation>
    </message>
    <message>
        <source>Please call: they tell you the address.</source>
        <translation>Bitte rufen Sie dort an. Man sagt Ihnen die Adresse.</translation>
    </message>
    <message>
        <source>Please go by %1.</source>
        <translation>Bitte gehen Sie bis %1 hin.</translation>
    </message>
    <message>
        <source>Please keep this slip and show it at the desk.</source>
        <translation>Bitte behalten Sie den Zettel. Zeigen Sie ihn am Tisch.</translation>
    </message>
    <message>
        <source>Please leave this part at the place you visit.</source>
        <translation>Bitte geben Sie diesen Teil dort ab.</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Schere</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>Hemd</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>The code puts it into your phone&apos;s calendar.</source>
        <translation>Mit dem Code kommt der Termin in Ihr Handy.</translation>
    </message>
    <message>
        <source>They speak: %1</source>
        <translation>Dort spricht man: %1</translation>
    </message>
    <message>
        <source>Tractor</source>
        <translation>Traktor</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Regenschirm</translation>
    </message>
    <message numerus="yes">
        <source>Waiting time: %1 to %n minutes.</source>
        <translation>
            <numerusform>Sie warten %1 bis %n Minute.</numerusform>
            <numerusform>Sie warten %1 bis %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting time: about %n minute(s).</source>
        <translation>
            <numerusform>Sie warten etwa %n Minute.</numerusform>
            <numerusform>Sie warten etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>We call your number and name a desk.</source>
        <translation>Wir rufen Ihre Nummer. Wir sagen den Tisch.</translation>
    </message>
    <message>
        <source>You are next.</source>
        <translation>Sie sind gleich dran.</translation>
    </message>
    <message>
        <source>You are signed up</source>
        <comment>German: Sie sind angemeldet</comment>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You cannot come? Please tell us this code:</source>
        <translation>Sie können nicht kommen? Bitte sagen Sie uns diesen Code:</translation>
    </message>
    <message>
        <source>You cannot come? Please tell us.</source>
        <translation>Sie können nicht kommen? Bitte sagen Sie es uns.</translation>
    </message>
    <message>
        <source>You decide whether you go. You may bring someone.</source>
        <translation>Gehen Sie hin? Das entscheiden Sie. Sie dürfen jemanden mitbringen.</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Ihr Termin</translation>
    </message>
    <message>
        <source>Your next step</source>
        <translation>Da gehen Sie hin</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Your number: %1</source>
        <translation>Ihre Nummer: %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>dark blue</source>
        <translation>Dunkelblau</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>light blue</source>
        <translation>Hellblau</translation>
    </message>
    <message>
        <source>lime green</source>
        <translation>Hellgrün</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>please ask</source>
        <translation>bitte fragen</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>Gelb</translation>
    </message>
</context>
<context>
    <name>SlipEntry</name>
    <message>
        <source>What became of it?</source>
        <comment>of a slip. German: Was wurde daraus?</comment>
        <translation>Was ist daraus geworden?</translation>
    </message>
</context>
<context>
    <name>SlipOutcome</name>
    <message>
        <source>Finish %1 as referred</source>
        <translation>%1 als weitervermittelt abschließen</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Another slip</source>
        <translation>Noch ein Zettel</translation>
    </message>
</context>
<context>
    <name>SlipSheet</name>
    <message>
        <source>The slip as it will be printed</source>
        <translation>So sieht der Zettel auf Papier aus</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SpeakButton</name>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Read aloud: %1</source>
        <translation>Vorlesen: %1</translation>
    </message>
</context>
<context>
    <name>StandingPage</name>
    <message>
        <source>Tell us what it is about</source>
        <translation>Sagen Sie uns: Was brauchen Sie?</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Ich bin wieder da</translation>
    </message>
    <message>
        <source>Yes, take my number away</source>
        <translation>Ja, ich gebe meine Nummer zurück</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Ich gehe</translation>
    </message>
    <message>
        <source>No, I am staying</source>
        <translation>Nein, ich bleibe</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Nummer ziehen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: %1</source>
        <translation>Weniger: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
    </message>
</context>
<context>
    <name>TakePartPage</name>
    <message>
        <source>How would you like to take part?</source>
        <translation>Wie wollen Sie mitmachen?</translation>
    </message>
</context>
<context>
    <name>TalkStrip</name>
    <message>
        <source>You have no number yet</source>
        <translation>Sie haben noch keine Nummer</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Nummer ziehen</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>By topic</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>Not found this week</source>
        <translation>Diese Woche nicht gefunden</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>Nach Ergebnis</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Nach Sprache</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>About this place</source>
        <translation>Über diesen Ort</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>A difficult letter</source>
        <translation>Ein schwerer Brief</translation>
    </message>
    <message>
        <source>Children &amp; family</source>
        <translation>Kinder und Familie</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Musik und Kunst</translation>
    </message>
    <message>
        <source>German &amp; school</source>
        <translation>Deutsch und Schule</translation>
    </message>
    <message>
        <source>Health &amp; sport</source>
        <translation>Arzt und Sport</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Wohnung</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Ich weiß nicht</translation>
    </message>
    <message>
        <source>Money &amp; forms</source>
        <translation>Geld vom Amt</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>Ältere Menschen</translation>
    </message>
    <message>
        <source>Papers &amp; residence</source>
        <translation>Meine Papiere</translation>
    </message>
    <message>
        <source>Volunteering &amp; clubs</source>
        <translation>Anderen helfen</translation>
    </message>
    <message>
        <source>Work &amp; career</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
</context>
<context>
    <name>VisitColumn</name>
    <message>
        <source>Nobody is at this desk</source>
        <translation>Gerade ist niemand bei Ihnen</translation>
    </message>
    <message>
        <source>About this visit</source>
        <translation>Zu diesem Besuch</translation>
    </message>
    <message>
        <source>Is here: begin</source>
        <translation>Ist da: beginnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Noch einmal aufrufen</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Refer to another place</source>
        <translation>Weitervermitteln</translation>
    </message>
</context>
<context>
    <name>VisitorBrowse</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>About the hours</source>
        <translation>Zu den Zeiten</translation>
    </message>
    <message>
        <source>Also here</source>
        <translation>Auch hier</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: please ask at the desk.</source>
        <translation>
            <numerusform>Und noch %n Ort: Bitte fragen Sie am Tisch.</numerusform>
            <numerusform>Und noch %n Orte: Bitte fragen Sie am Tisch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask what it costs</source>
        <translation>Bitte fragen: Was kostet es?</translation>
    </message>
    <message>
        <source>Cancelled: {date}</source>
        <translation>Fällt aus: {date}</translation>
    </message>
    <message>
        <source>Closed for some time.</source>
        <translation>Im Moment geschlossen.</translation>
    </message>
    <message>
        <source>Closed now. Opens at {time}.</source>
        <translation>Jetzt geschlossen. Öffnet um {time}.</translation>
    </message>
    <message>
        <source>Closed now. Opens on {day} at {time}.</source>
        <translation>Jetzt geschlossen. Öffnet am {day} um {time}.</translation>
    </message>
    <message>
        <source>Closed now. Opens tomorrow at {time}.</source>
        <translation>Jetzt geschlossen. Öffnet morgen um {time}.</translation>
    </message>
    <message>
        <source>Closed now.</source>
        <translation>Jetzt geschlossen.</translation>
    </message>
    <message>
        <source>Closed today.</source>
        <translation>Heute geschlossen.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Costs little</source>
        <translation>Kostet wenig</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>Different from usual</source>
        <translation>Dieses Mal anders</translation>
    </message>
    <message>
        <source>District</source>
        <comment>German: Stadtbezirk</comment>
        <translation>Stadtbezirk</translation>
    </message>
    <message>
        <source>Easy language</source>
        <translation>Leichte Sprache</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>Für Kinder</translation>
    </message>
    <message>
        <source>For parents</source>
        <translation>Für Eltern</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>For women</source>
        <translation>Für Frauen</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>From {first} years</source>
        <translation>Ab {first} Jahren</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>So kommen Sie hin</translation>
    </message>
    <message>
        <source>In another place for now: see the address.</source>
        <translation>Im Moment an einem anderen Ort. Die Adresse steht hier.</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>Auf {language}</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>No paper. You can take a photo instead.</source>
        <translation>Das Papier ist leer. Machen Sie ein Foto.</translation>
    </message>
    <message>
        <source>None free now</source>
        <translation>Im Moment ist nichts frei</translation>
    </message>
    <message>
        <source>Not printed. You can take a photo.</source>
        <translation>Der Drucker hat nicht gedruckt. Machen Sie ein Foto.</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>On {date} by {name}</source>
        <comment>When and by whom it was checked</comment>
        <translation>Am {date}, von {name}</translation>
    </message>
    <message>
        <source>On {date}</source>
        <comment>When it was checked</comment>
        <translation>Am {date}</translation>
    </message>
    <message>
        <source>Open day and night.</source>
        <translation>Tag und Nacht offen.</translation>
    </message>
    <message>
        <source>Open in the next 7 days</source>
        <translation>Offen in den nächsten 7 Tagen</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>Jetzt offen.</translation>
    </message>
    <message>
        <source>Open until {time}.</source>
        <translation>Offen bis {time}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Other hours on these days</source>
        <translation>Andere Zeiten an diesen Tagen</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Anderer Ort</translation>
    </message>
    <message>
        <source>Partly without steps.</source>
        <translation>Zum Teil ohne Stufen.</translation>
    </message>
    <message>
        <source>Please ask when it is open.</source>
        <translation>Bitte fragen Sie: Wann ist offen?</translation>
    </message>
    <message>
        <source>Please ask</source>
        <translation>Bitte fragen</translation>
    </message>
    <message>
        <source>Please bring</source>
        <translation>Bitte mitbringen</translation>
    </message>
    <message>
        <source>Please call: we tell you the address.</source>
        <translation>Bitte rufen Sie an. Dann erfahren Sie die Adresse.</translation>
    </message>
    <message>
        <source>Please look in the tray, or ask us.</source>
        <translation>Bitte schauen Sie in das Fach. Oder fragen Sie uns.</translation>
    </message>
    <message>
        <source>Please make an appointment first.</source>
        <translation>Bitte machen Sie vorher einen Termin.</translation>
    </message>
    <message>
        <source>Please tell us at the desk that you are coming.</source>
        <translation>Sie wollen kommen? Bitte sagen Sie es uns am Tisch.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Scan: call with your phone</source>
        <translation>Scannen: mit dem Handy anrufen</translation>
    </message>
    <message>
        <source>Scan: open the website on your phone</source>
        <translation>Scannen: Internet-Seite auf dem Handy öffnen</translation>
    </message>
    <message>
        <source>Scan: put the date in your phone&apos;s calendar</source>
        <translation>Scannen: Termin im Handy speichern</translation>
    </message>
    <message>
        <source>Scan: save the contact in your phone</source>
        <translation>Scannen: Kontakt im Handy speichern</translation>
    </message>
    <message>
        <source>Scan: see the place on your phone&apos;s map</source>
        <translation>Scannen: Ort auf der Karte im Handy sehen</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>That was long ago: please call first.</source>
        <translation>Das ist lange her. Bitte rufen Sie vorher an.</translation>
    </message>
    <message>
        <source>There are steps on the way in.</source>
        <translation>Am Eingang sind Stufen.</translation>
    </message>
    <message>
        <source>These facts are old. Please call first.</source>
        <translation>Das ist schon alt. Bitte rufen Sie vorher an.</translation>
    </message>
    <message>
        <source>This is not offered any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Translated by machine</source>
        <translation>Von einem Computer übersetzt</translation>
    </message>
    <message>
        <source>Translation not up to date</source>
        <translation>Diese Übersetzung ist alt</translation>
    </message>
    <message>
        <source>Up to {last} years</source>
        <translation>Bis {last} Jahre</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Internet-Seite</translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>How to apply or to make use of it</comment>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>Stand: {date}</translation>
    </message>
    <message>
        <source>{day} cancelled</source>
        <translation>{day} fällt aus</translation>
    </message>
    <message>
        <source>{day}: in another place</source>
        <translation>{day}: an einem anderen Ort</translation>
    </message>
    <message>
        <source>{first} to {last} years old</source>
        <translation>{first} bis {last} Jahre</translation>
    </message>
    <message>
        <source>{free} of {all}</source>
        <translation>{free} von {all}</translation>
    </message>
</context>
<context>
    <name>VisitorFind</name>
    <message>
        <source>Closed today</source>
        <translation>Heute geschlossen</translation>
    </message>
    <message>
        <source>District {number}</source>
        <comment>German: Stadtbezirk 3</comment>
        <translation>Stadtbezirk {number}</translation>
    </message>
    <message>
        <source>For older people</source>
        <translation>Für ältere Menschen</translation>
    </message>
    <message>
        <source>Near here</source>
        <comment>In the same district of the city. German: In der Nähe</comment>
        <translation>In der Nähe</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt offen</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Offen bis {time}</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>Öffnet um {time}</translation>
    </message>
    <message>
        <source>Opens {day}, {time}</source>
        <comment>Such as: Opens Mon 2/3, 9:00</comment>
        <translation>Öffnet {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n place(s)</source>
        <comment>Leads back to the list.</comment>
        <translation>
            <numerusform>%n Ort zeigen</numerusform>
            <numerusform>%n Orte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without steps</source>
        <comment>For wheelchairs and prams.</comment>
        <translation>Ohne Stufen</translation>
    </message>
</context>
<context>
    <name>VisitorFrame</name>
    <message>
        <source>Closed today</source>
        <translation>Heute geschlossen</translation>
    </message>
    <message>
        <source>Today {hours}</source>
        <translation>Heute {hours}</translation>
    </message>
</context>
<context>
    <name>VisitorGuide</name>
    <message>
        <source>Good to know</source>
        <comment>The city&apos;s guide. German: &apos;Gut zu wissen&apos;</comment>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Last changed: {date}</source>
        <translation>Zuletzt geändert: {date}</translation>
    </message>
</context>
<context>
    <name>VisitorGuided</name>
    <message>
        <source>An older person</source>
        <comment>It is for somebody old</comment>
        <translation>Ein älterer Mensch</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <comment>It does not matter where</comment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>It is for myself. German: Für mich</comment>
        <translation>Ich</translation>
    </message>
    <message>
        <source>My child</source>
        <comment>It is for a child. German: Für mein Kind</comment>
        <translation>Mein Kind</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <comment>German: Worum geht es?</comment>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Where should it be?</source>
        <comment>German: Wo soll es sein?</comment>
        <translation>Wo soll es sein?</translation>
    </message>
    <message>
        <source>Who needs something?</source>
        <comment>German: Für wen ist es?</comment>
        <translation>Wer braucht etwas?</translation>
    </message>
</context>
<context>
    <name>VisitorLanguages</name>
    <message>
        <source>My language is missing</source>
        <translation>Meine Sprache fehlt</translation>
    </message>
    <message>
        <source>Welcome! Good to have you here.</source>
        <translation>Guten Tag! Gut, dass Sie da sind.</translation>
    </message>
    <message>
        <source>{language}: we look for an interpreter. Please go on here.</source>
        <translation>{language}: Wir suchen jemanden zum Übersetzen. Bitte machen Sie hier weiter.</translation>
    </message>
</context>
<context>
    <name>VisitorList</name>
    <message>
        <source>My list is full</source>
        <comment>Leads to the list.</comment>
        <translation>Meine Liste ist voll</translation>
    </message>
    <message>
        <source>My list {count}</source>
        <comment>{count} is &apos;(3)&apos;.</comment>
        <translation>Meine Liste {count}</translation>
    </message>
    <message>
        <source>On my list</source>
        <comment>German: &apos;Auf meiner Liste&apos;.</comment>
        <translation>Auf meiner Liste</translation>
    </message>
    <message>
        <source>Put on my list</source>
        <comment>German: &apos;Auf meine Liste&apos;.</comment>
        <translation>Auf meine Liste</translation>
    </message>
</context>
<context>
    <name>VisitorMeetings</name>
    <message>
        <source>Cancelled</source>
        <comment>A meeting. German: Fällt aus</comment>
        <translation>Fällt aus</translation>
    </message>
    <message>
        <source>Cancelled. It does not take place.</source>
        <translation>Fällt aus. Das Treffen ist nicht.</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Kinder-Betreuung</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>Costs nothing</comment>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Here in the house</source>
        <comment>In this very building</comment>
        <translation>Hier im Haus</translation>
    </message>
    <message>
        <source>If you bring children, ask us.</source>
        <translation>Sie bringen Kinder mit? Fragen Sie uns.</translation>
    </message>
    <message>
        <source>If you need an interpreter, ask us.</source>
        <translation>Soll jemand übersetzen? Fragen Sie uns.</translation>
    </message>
    <message>
        <source>In another place this time.</source>
        <translation>Dieses Mal an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Just come</source>
        <comment>No registration. German: Einfach kommen</comment>
        <translation>Einfach kommen</translation>
    </message>
    <message>
        <source>Just come, you need not register.</source>
        <translation>Kommen Sie einfach. Ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>A meeting, to another day or place</comment>
        <translation>Verlegt</translation>
    </message>
    <message>
        <source>Moved: read again when and where.</source>
        <translation>Verlegt. Bitte lesen Sie: Wann und wo?</translation>
    </message>
    <message>
        <source>Nobody looks after children there.</source>
        <translation>Dort passt niemand auf Kinder auf.</translation>
    </message>
    <message>
        <source>Nothing this month. These come next:</source>
        <translation>Diesen Monat nichts. Danach kommt:</translation>
    </message>
    <message>
        <source>Nothing this week. These come next:</source>
        <translation>Diese Woche nichts. Danach kommt:</translation>
    </message>
    <message>
        <source>Nothing today. These come next:</source>
        <translation>Heute nichts. Danach kommt:</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Im Internet</translation>
    </message>
    <message>
        <source>Put off</source>
        <comment>A meeting without a new date. German: Verschoben</comment>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Put off. We do not know the new date yet.</source>
        <translation>Verschoben. Wir wissen noch nicht: Wann?</translation>
    </message>
    <message>
        <source>Somebody interprets.</source>
        <translation>Jemand übersetzt.</translation>
    </message>
    <message>
        <source>Then: {days}</source>
        <comment>Further dates. German: &apos;Danach: {days}&apos;</comment>
        <translation>Danach: {days}</translation>
    </message>
    <message>
        <source>These facts are from {day}. Please ask first.</source>
        <translation>Diese Angaben sind vom {day}. Bitte erst fragen.</translation>
    </message>
    <message>
        <source>This month</source>
        <comment>The next thirty days</comment>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>The next seven days</comment>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation>Nur für Frauen</translation>
    </message>
    <message>
        <source>You must register before. We help you at the desk.</source>
        <translation>Sie müssen sich vorher anmelden. Wir helfen Ihnen am Tisch.</translation>
    </message>
    <message>
        <source>Your children are looked after.</source>
        <translation>Jemand passt auf Ihre Kinder auf.</translation>
    </message>
</context>
<context>
    <name>VisitorNumber</name>
    <message numerus="yes">
        <source>%n numbers are ahead of you.</source>
        <translation>
            <numerusform>Erst kommt %n andere Nummer.</numerusform>
            <numerusform>Erst kommen %n andere Nummern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {minutes} minutes</source>
        <translation>
            <numerusform>Etwa {minutes} Minuten</numerusform>
            <numerusform>Etwa {minutes} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>It is your turn: please go to {desk}.</source>
        <translation>Sie sind dran. Bitte kommen Sie: {desk}.</translation>
    </message>
    <message>
        <source>No desk is open now.</source>
        <translation>Gerade ist kein Tisch offen.</translation>
    </message>
    <message>
        <source>No paper.</source>
        <translation>Das Papier ist leer.</translation>
    </message>
    <message>
        <source>Please come to us at a desk.</source>
        <translation>Bitte kommen Sie zum Tisch.</translation>
    </message>
    <message>
        <source>Please look for your slip in the tray. If there is none, ask us.</source>
        <translation>Bitte schauen Sie in das Fach. Da ist kein Zettel? Dann fragen Sie uns.</translation>
    </message>
    <message>
        <source>Take your slip.</source>
        <translation>Bitte nehmen Sie Ihren Zettel.</translation>
    </message>
    <message>
        <source>The paper is stuck.</source>
        <translation>Das Papier klemmt.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <source>The printer is busy.</source>
        <translation>Der Drucker arbeitet noch.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>Der Drucker ist offen.</translation>
    </message>
    <message>
        <source>The right paper is missing.</source>
        <translation>Das passende Papier fehlt.</translation>
    </message>
    <message>
        <source>The slip could not be printed.</source>
        <translation>Der Drucker hat nicht gedruckt.</translation>
    </message>
    <message>
        <source>There are no new numbers today.</source>
        <translation>Heute gibt es keine Nummern mehr.</translation>
    </message>
    <message>
        <source>This number is finished for today.</source>
        <translation>Diese Nummer gilt heute nicht mehr.</translation>
    </message>
    <message>
        <source>This number is not in line yet. Please show it at the desk.</source>
        <comment>It was printed ahead of a rush; staff have not handed it out yet</comment>
        <translation>Diese Nummer wartet noch nicht. Zeigen Sie die Nummer bitte am Tisch.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n minutes</source>
        <translation>
            <numerusform>Höchstens %n Minute</numerusform>
            <numerusform>Höchstens %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Wir haben jetzt geschlossen.</translation>
    </message>
    <message>
        <source>We call your number and show this picture.</source>
        <translation>Wir rufen Ihre Nummer. Wir zeigen dieses Bild.</translation>
    </message>
    <message>
        <source>We call your number in German and in {language}.</source>
        <translation>Wir rufen Ihre Nummer auf Deutsch und auf {language}.</translation>
    </message>
    <message>
        <source>We call your number.</source>
        <translation>Wir rufen Ihre Nummer.</translation>
    </message>
    <message>
        <source>We cannot say yet how long it takes.</source>
        <translation>Wie lange? Das wissen wir noch nicht.</translation>
    </message>
    <message>
        <source>We do not know {number} today. Please look again, or ask us.</source>
        <translation>Die Nummer {number} gibt es heute nicht. Bitte schauen Sie noch einmal. Oder fragen Sie uns.</translation>
    </message>
    <message>
        <source>We have called you, and you were not there.</source>
        <translation>Wir haben Sie gerufen. Sie waren nicht da.</translation>
    </message>
    <message>
        <source>We open again: {day}, {time}</source>
        <translation>Wir öffnen wieder: {day}, {time}&#xa0;Uhr</translation>
    </message>
    <message>
        <source>We will call you as soon as a desk is free.</source>
        <translation>Ist ein Tisch frei? Dann rufen wir Sie.</translation>
    </message>
    <message>
        <source>You are being served: {desk}.</source>
        <translation>Sie sind gerade bei uns: {desk}.</translation>
    </message>
    <message>
        <source>You are next.</source>
        <translation>Sie sind gleich dran.</translation>
    </message>
    <message>
        <source>Your number counts. Please take a photo.</source>
        <translation>Ihre Nummer gilt. Machen Sie ein Foto.</translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation>Ihr Zettel kommt gleich.</translation>
    </message>
</context>
<context>
    <name>VisitorOffers</name>
    <message>
        <source>Association or partner</source>
        <translation>Verein oder Partner</translation>
    </message>
    <message>
        <source>Give time</source>
        <translation>Zeit schenken</translation>
    </message>
    <message>
        <source>I work or interpret here</source>
        <translation>Ich arbeite oder übersetze hier</translation>
    </message>
    <message>
        <source>Need a room</source>
        <translation>Raum suchen</translation>
    </message>
    <message>
        <source>Offer a flat</source>
        <translation>Wohnung anbieten</translation>
    </message>
</context>
<context>
    <name>VisitorReading</name>
    <message>
        <source>{choice}: chosen</source>
        <translation>{choice}: ausgewählt</translation>
    </message>
</context>
<context>
    <name>VisitorSearch</name>
    <message>
        <source>To read</source>
        <comment>A page of the city&apos;s guide</comment>
        <translation>Zum Lesen</translation>
    </message>
</context>
<context>
    <name>WalkInForm</name>
    <message>
        <source>New number</source>
        <translation>Neue Nummer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Dolmetschen nötig</translation>
    </message>
    <message>
        <source>Letter with a date</source>
        <translation>Brief mit Frist</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Nummer ausgeben</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Who takes over?</source>
        <translation>Wer übernimmt?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
</TS>
