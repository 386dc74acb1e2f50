<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Borders of districts</source>
        <comment>Whose map they were taken from</comment>
        <translation>Межі районів</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>Для дітей</translation>
    </message>
    <message>
        <source>Free software under the licence {licence}: everybody may look inside.</source>
        <translation>Вільна програма за ліцензією {licence}: кожен може зазирнути всередину.</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Зараз тут</translation>
    </message>
    <message>
        <source>Legal notice</source>
        <comment>German: Impressum</comment>
        <translation>Правова інформація</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>Назва: {name}</translation>
    </message>
    <message>
        <source>No desk is open now.</source>
        <translation>Зараз жоден стіл не відкритий.</translation>
    </message>
    <message>
        <source>No steps on the way in.</source>
        <translation>На вході немає сходів.</translation>
    </message>
    <message>
        <source>Partly without steps. We help you.</source>
        <translation>Частково без сходів. Ми вам допоможемо.</translation>
    </message>
    <message>
        <source>Password: {password}</source>
        <translation>Пароль: {password}</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>Тиха кімната</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>There are steps on the way in. We help you.</source>
        <translation>На вході є сходи. Ми вам допоможемо.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Цей термінал</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>Туалет</translation>
    </message>
    <message>
        <source>Water and tea</source>
        <translation>Вода й&#xa0;чай</translation>
    </message>
    <message>
        <source>We speak today</source>
        <comment>Followed by names of languages.</comment>
        <translation>Мови сьогодні</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <comment>German: WLAN</comment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>With wheelchair or pram</source>
        <translation>Крісло колісне чи візочок</translation>
    </message>
    <message>
        <source>You need not buy anything here.</source>
        <translation>Тут не треба нічого купувати.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About this place</source>
        <translation>Про це місце</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <comment>German: WLAN</comment>
        <translation>Wi-Fi</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Easier to use</source>
        <translation>Зручніше користуватися</translation>
    </message>
    <message>
        <source>Letters as usual</source>
        <translation>Звичайні літери</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Великі літери</translation>
    </message>
    <message>
        <source>Very large letters</source>
        <translation>Дуже великі літери</translation>
    </message>
    <message>
        <source>This is how it reads now: number 142, desk 2.</source>
        <translation>Тепер це виглядає так: номер 142, стіл 2.</translation>
    </message>
    <message>
        <source>More contrast: light letters on black</source>
        <translation>Більше контрасту: світлі літери на чорному</translation>
    </message>
    <message>
        <source>Everything further down, within reach from a seat</source>
        <translation>Усе нижче на екрані, щоб дістати сидячи</translation>
    </message>
    <message>
        <source>Larger buttons</source>
        <translation>Більші кнопки</translation>
    </message>
    <message>
        <source>Calm: nothing moves, and there is more time</source>
        <translation>Спокійно: ніщо не рухається, часу більше</translation>
    </message>
    <message>
        <source>Every page is read aloud by itself</source>
        <translation>Кожна сторінка звучить сама</translation>
    </message>
    <message>
        <source>You can also use a keyboard: Tab goes on, Enter chooses.</source>
        <translation>Можна й&#xa0;з&#xa0;клавіатури: Tab – далі, Enter – вибрати.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Як зазвичай</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>New appointment</source>
        <translation>Новий запис</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Стіл</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Потрібен перекладач</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>Узяти з&#xa0;собою</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>See the slip</source>
        <translation>Переглянути листок</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Записати на %1</translation>
    </message>
    <message>
        <source>Keep and print</source>
        <translation>Записати й&#xa0;надрукувати</translation>
    </message>
</context>
<context>
    <name>AppointmentLine</name>
    <message>
        <source>is here</source>
        <translation>уже тут</translation>
    </message>
    <message>
        <source>Print the slip: %1</source>
        <translation>Надрукувати листок: %1</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Вилучити</translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>When is your appointment?</source>
        <translation>На котру годину ви записані?</translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <translation>У&#xa0;мене немає запису</translation>
    </message>
</context>
<context>
    <name>AppointmentsPage</name>
    <message>
        <source>Appointments</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>No name is kept: the visitor taps the time.</source>
        <translation>Без імені: відвідувач торкається часу на екрані.</translation>
    </message>
    <message>
        <source>No appointments are kept.</source>
        <translation>Записів немає.</translation>
    </message>
</context>
<context>
    <name>AreYouThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>Touch the screen to go on. Otherwise everything here is forgotten.</source>
        <translation>Торкніться екрана, щоб продовжити. Інакше все тут зникне.</translation>
    </message>
</context>
<context>
    <name>BlockForm</name>
    <message>
        <source>Numbers for a rush</source>
        <translation>Номери про запас</translation>
    </message>
    <message>
        <source>Print first, hand out, then put them in line. What is left lapses tonight.</source>
        <comment>numbers on paper; tonight: when the day is closed</comment>
        <translation>Спершу надрукуйте, роздайте, а&#xa0;тоді поставте в&#xa0;чергу. Решта ввечері втратить чинність.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Скільки</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На папері</translation>
    </message>
    <message>
        <source>Print %1 numbers</source>
        <translation>Друкувати номери: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
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
        <translation>До номера</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>As of {time}</source>
        <translation>Станом на {time}</translation>
    </message>
    <message>
        <source>Number {number}, please go to {desk}.</source>
        <translation>Номер {number}, підійдіть, будь ласка: {desk}.</translation>
    </message>
    <message>
        <source>{title}: cancelled</source>
        <translation>{title}: скасовано</translation>
    </message>
    <message>
        <source>{title}: in another place</source>
        <translation>{title}: в&#xa0;іншому місці</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message>
        <source>Board</source>
        <translation>Табло</translation>
    </message>
    <message>
        <source>We call your number here.</source>
        <translation>Тут зʼявиться ваш номер.</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>Останні виклики</translation>
    </message>
    <message>
        <source>Here today</source>
        <translation>Сьогодні тут</translation>
    </message>
    <message>
        <source>Demo: nothing here is real</source>
        <translation>Демо: тут усе вигадане</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Спочатку</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Покликали</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Зручніше</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Key %1</source>
        <translation>Клавіша %1</translation>
    </message>
</context>
<context>
    <name>ChosenTopics</name>
    <message>
        <source>Remove: %1</source>
        <translation>Прибрати: %1</translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation>Ще одна тема</translation>
    </message>
</context>
<context>
    <name>City</name>
    <message numerus="yes">
        <source>%n notes wait.</source>
        <comment>Notes to the city</comment>
        <translation>
            <numerusform>Чекає %n повідомлення.</numerusform>
            <numerusform>Чекають %n повідомлення.</numerusform>
            <numerusform>Чекають %n повідомлень.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new directory is not used: nobody can be sure that it is the city&apos;s.</source>
        <comment>Its signature is wrong, or it is not whole</comment>
        <translation>Новий довідник не використовується: немає певності, що він від міста.</translation>
    </message>
    <message>
        <source>A new directory needs a later version of this program.</source>
        <translation>Новий довідник потребує новішої версії цієї програми.</translation>
    </message>
    <message>
        <source>A new directory waits: much is missing in it.</source>
        <comment>It is not used until the administrator has looked at it</comment>
        <translation>Новий довідник чекає: у&#xa0;ньому багато чого бракує.</translation>
    </message>
    <message>
        <source>Connecting to the city…</source>
        <translation>Зʼєднання з&#xa0;містом…</translation>
    </message>
    <message>
        <source>Everything here works.</source>
        <translation>Тут усе працює.</translation>
    </message>
    <message>
        <source>Not connected: something else answers in place of the city.</source>
        <translation>Немає звʼязку: замість міста відповідає щось інше.</translation>
    </message>
    <message>
        <source>Not connected: something is wrong with this machine.</source>
        <comment>Such as a full disk; visitors can be served nevertheless</comment>
        <translation>Немає звʼязку: з&#xa0;цим пристроєм щось негаразд.</translation>
    </message>
    <message>
        <source>Not connected: the city does not accept what is sent.</source>
        <translation>Немає звʼязку: місто не приймає надіслане.</translation>
    </message>
    <message>
        <source>Not connected: the city does not know this machine any more.</source>
        <comment>Its key was revoked or is damaged; the machine has to be enrolled again. German: &apos;Die Stadt kennt dieses Gerät nicht mehr.&apos;</comment>
        <translation>Немає звʼязку: місто більше не знає цього пристрою.</translation>
    </message>
    <message>
        <source>Not connected: the clock of this machine is wrong.</source>
        <translation>Немає звʼязку: годинник цього пристрою показує неправильний час.</translation>
    </message>
    <message>
        <source>Not connected: the line to the city is not safe, so nothing is sent.</source>
        <comment>The city&apos;s certificate cannot be trusted</comment>
        <translation>Немає звʼязку: лінія до міста не захищена, тому нічого не надсилається.</translation>
    </message>
    <message>
        <source>Not connected: the network here wants a login first.</source>
        <comment>A login page answers in place of the city. German: &apos;Nicht verbunden: Das Netz hier verlangt erst eine Anmeldung.&apos;</comment>
        <translation>Немає звʼязку: тутешня мережа спершу вимагає входу.</translation>
    </message>
    <message>
        <source>Offline since {day}.</source>
        <comment>A date. German: &apos;Offline seit dem {day}.&apos;</comment>
        <translation>Без звʼязку від {day}.</translation>
    </message>
    <message>
        <source>Offline since {time}.</source>
        <comment>German: &apos;Offline seit 9:40 Uhr.&apos;</comment>
        <translation>Без звʼязку від {time}.</translation>
    </message>
    <message>
        <source>Offline: the city was not reached yet.</source>
        <translation>Без звʼязку: до міста ще не вдалося зʼєднатися.</translation>
    </message>
    <message>
        <source>Online, all sent.</source>
        <translation>На звʼязку, усе надіслано.</translation>
    </message>
    <message>
        <source>Online.</source>
        <translation>На звʼязку.</translation>
    </message>
    <message>
        <source>Please call your administrator.</source>
        <translation>Зателефонуйте вашому адміністраторові.</translation>
    </message>
    <message>
        <source>The city has not confirmed its directory for long.</source>
        <comment>Entries may have changed in the meantime</comment>
        <translation>Місто давно не підтверджувало свій довідник.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is wrong by %n days.</source>
        <translation>
            <numerusform>Годинник цього пристрою хибить на %n день.</numerusform>
            <numerusform>Годинник цього пристрою хибить на %n дні.</numerusform>
            <numerusform>Годинник цього пристрою хибить на %n днів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is wrong by %n hours.</source>
        <translation>
            <numerusform>Годинник цього пристрою хибить на %n годину.</numerusform>
            <numerusform>Годинник цього пристрою хибить на %n години.</numerusform>
            <numerusform>Годинник цього пристрою хибить на %n годин.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is wrong by %n minutes.</source>
        <translation>
            <numerusform>Годинник цього пристрою хибить на %n хвилину.</numerusform>
            <numerusform>Годинник цього пристрою хибить на %n хвилини.</numerusform>
            <numerusform>Годинник цього пристрою хибить на %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory cannot be brought up to date now.</source>
        <translation>Довідник зараз не вдається оновити.</translation>
    </message>
</context>
<context>
    <name>ClosingButtons</name>
    <message>
        <source>Park</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>To a colleague</source>
        <translation>Передати колезі</translation>
    </message>
    <message>
        <source>Finish as</source>
        <translation>Завершити як</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Поінформовано</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Направлено</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Інше</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Scan with your phone</source>
        <translation>Скануйте телефоном</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message>
        <source>Nothing yet</source>
        <translation>Поки нічого</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Очікування (медіана)</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Найдовше очікування</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Без номера</translation>
    </message>
    <message>
        <source>One without a number</source>
        <translation>Відвідувач без номера</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Файл CSV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Give numbers again</source>
        <translation>Знову видавати номери</translation>
    </message>
    <message>
        <source>No new numbers today</source>
        <translation>Сьогодні без нових номерів</translation>
    </message>
    <message>
        <source>Close this desk</source>
        <translation>Закрити цей стіл</translation>
    </message>
    <message>
        <source>Yes, close the day</source>
        <translation>Так, закрити день</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Закрити день</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ще ні</translation>
    </message>
</context>
<context>
    <name>DeedBar</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати дію</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n later</source>
        <comment>visitors</comment>
        <translation>
            <numerusform>%n пізніше</numerusform>
            <numerusform>%n пізніше</numerusform>
            <numerusform>%n пізніше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>Languages: &apos;Deutsch und 3 weitere&apos;</comment>
        <translation>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers go to the printer: {numbers}</source>
        <translation>
            <numerusform>%n номер іде на друк: {numbers}</numerusform>
            <numerusform>%n номери йдуть на друк: {numbers}</numerusform>
            <numerusform>%n номерів ідуть на друк: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are signed up here.</source>
        <comment>For a meeting</comment>
        <translation>
            <numerusform>Тут записано %n особу.</numerusform>
            <numerusform>Тут записано %n особи.</numerusform>
            <numerusform>Тут записано %n осіб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n особа</numerusform>
            <numerusform>%n особи</numerusform>
            <numerusform>%n осіб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>German: %n Personen</comment>
        <translation>
            <numerusform>%n особа</numerusform>
            <numerusform>%n особи</numerusform>
            <numerusform>%n осіб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slips not printed: {names}</source>
        <translation>
            <numerusform>%n листок не надруковано: {names}</numerusform>
            <numerusform>%n листки не надруковано: {names}</numerusform>
            <numerusform>%n листків не надруковано: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sooner</source>
        <comment>visitors</comment>
        <translation>
            <numerusform>%n раніше</numerusform>
            <numerusform>%n раніше</numerusform>
            <numerusform>%n раніше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still here, they will be noted as left: {numbers}</source>
        <translation>
            <numerusform>Ще відкритий %n номер, запишемо «пішли»: {numbers}</numerusform>
            <numerusform>Ще відкриті %n номери, запишемо «пішли»: {numbers}</numerusform>
            <numerusform>Ще відкрито %n номерів, запишемо «пішли»: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still on paper</source>
        <comment>printed numbers</comment>
        <translation>
            <numerusform>Ще на папері: %n номер</numerusform>
            <numerusform>Ще на папері: %n номери</numerusform>
            <numerusform>Ще на папері: %n номерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n номер чекає</numerusform>
            <numerusform>%n номери чекають</numerusform>
            <numerusform>%n номерів чекають</numerusform>
        </translation>
    </message>
    <message>
        <source>A code has nine letters and digits.</source>
        <translation>Код має девʼять літер і&#xa0;цифр.</translation>
    </message>
    <message>
        <source>A letter with a date to keep</source>
        <translation>Лист із терміном</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Усі теми</translation>
    </message>
    <message>
        <source>Appointment at {time} is dropped.</source>
        <translation>Запис на {time} вилучено.</translation>
    </message>
    <message>
        <source>Appointment at {time} is kept.</source>
        <translation>Запис на {time} додано.</translation>
    </message>
    <message>
        <source>Appointment at {time}</source>
        <translation>Запис на {time}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>As of {time}. Nothing can be changed now: {reason}</source>
        <translation>Станом на {time}. Зараз нічого не можна змінити: {reason}</translation>
    </message>
    <message>
        <source>At the desk since {time}</source>
        <translation>За столом від {time}</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>За мовою</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>За результатом</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>За темою</translation>
    </message>
    <message numerus="yes">
        <source>Called %n times, last at {time}</source>
        <translation>
            <numerusform>Викликано %n раз, востаннє о&#xa0;{time}</numerusform>
            <numerusform>Викликано %n рази, востаннє о&#xa0;{time}</numerusform>
            <numerusform>Викликано %n разів, востаннє о&#xa0;{time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Called at {time}</source>
        <translation>Викликано о&#xa0;{time}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>Of a slip: they do not go. German: &apos;Abgesagt&apos;</comment>
        <translation>Відмовилися</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <translation>Спершу виберіть установу.</translation>
    </message>
    <message>
        <source>Counted without a number.</source>
        <translation>Відвідувача без номера пораховано.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>Of a slip: it is settled. German: &apos;Erledigt&apos;</comment>
        <translation>Вирішено</translation>
    </message>
    <message>
        <source>Every number is in use. Close some first.</source>
        <translation>Усі номери зайняті. Спершу завершіть кілька з&#xa0;них.</translation>
    </message>
    <message>
        <source>Finish {number} first.</source>
        <translation>Спершу завершіть {number}.</translation>
    </message>
    <message>
        <source>From the city: {words}</source>
        <comment>What the city&apos;s office says</comment>
        <translation>Від міста: {words}</translation>
    </message>
    <message>
        <source>Give numbers again</source>
        <translation>Знову видавати номери</translation>
    </message>
    <message>
        <source>Has moved</source>
        <comment>Of a place. German: &apos;Ist umgezogen&apos;</comment>
        <translation>Переїхало</translation>
    </message>
    <message>
        <source>Help is no longer needed.</source>
        <translation>Допомога вже не потрібна.</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Уже йду</translation>
    </message>
    <message>
        <source>In the line: {numbers}</source>
        <translation>У&#xa0;черзі: {numbers}</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Поінформовано</translation>
    </message>
    <message>
        <source>Interpreter: {language}</source>
        <translation>Перекладач: {language}</translation>
    </message>
    <message>
        <source>Issued by mistake</source>
        <comment>Of a slip. German: &apos;Irrtümlich ausgegeben&apos;</comment>
        <translation>Видано помилково</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Пішли раніше</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Найдовше очікування</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Очікування (медіана)</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>Of a slip: nobody came back or called</comment>
        <translation>Без відповіді</translation>
    </message>
    <message>
        <source>No directory yet</source>
        <translation>Довідника ще немає</translation>
    </message>
    <message>
        <source>No longer in the directory</source>
        <translation>Уже немає в&#xa0;довіднику</translation>
    </message>
    <message>
        <source>No more numbers today.</source>
        <translation>Відтепер нових номерів сьогодні немає.</translation>
    </message>
    <message>
        <source>No new numbers today.</source>
        <translation>Сьогодні нових номерів немає.</translation>
    </message>
    <message>
        <source>No slip of this site has this code.</source>
        <translation>Жоден виданий тут листок не має такого коду.</translation>
    </message>
    <message>
        <source>No topic chosen</source>
        <comment>Of a search that found nothing</comment>
        <translation>Тему не обрано</translation>
    </message>
    <message>
        <source>Nobody is signed up here yet.</source>
        <translation>Тут ще ніхто не записаний.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you.</source>
        <translation>На вас ніхто не чекає.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ніхто не чекає</translation>
    </message>
    <message>
        <source>Not done: {reason}</source>
        <translation>Не виконано: {reason}</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не потрібно</translation>
    </message>
    <message>
        <source>Not quite: please compare each character with the slip.</source>
        <translation>Не зовсім так: звірте, будь ласка, кожен знак із листком.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Не збережено: {reason}</translation>
    </message>
    <message>
        <source>Nothing found. Ask for less, or try another word.</source>
        <translation>Нічого не знайдено. Зніміть позначку або спробуйте інше слово.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter or another word.</source>
        <translation>Нічого не знайдено. Спробуйте коротше або інше слово.</translation>
    </message>
    <message>
        <source>Number taken at {time}</source>
        <translation>Номер узято о&#xa0;{time}</translation>
    </message>
    <message>
        <source>Numbers are given again.</source>
        <translation>Номери знову видаємо.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>Only places in our district</source>
        <translation>Лише установи в&#xa0;нашому районі</translation>
    </message>
    <message>
        <source>Only places that are open now</source>
        <translation>Лише установи, відчинені зараз</translation>
    </message>
    <message>
        <source>Only places where {language} is spoken</source>
        <translation>Лише установи, де розмовляють мовою: {language}</translation>
    </message>
    <message>
        <source>Open now</source>
        <comment>A tick in a narrow place. German: &apos;Jetzt offen&apos;</comment>
        <translation>Відчинено зараз</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>Other details</source>
        <comment>Of a place. German: &apos;Andere Angaben&apos;</comment>
        <translation>Інші дані</translation>
    </message>
    <message>
        <source>Our district</source>
        <comment>A tick in a narrow place. German: &apos;Unser Bezirk&apos;</comment>
        <translation>Наш район</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>У&#xa0;принтері застряг папір.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Особи</translation>
    </message>
    <message>
        <source>Please fetch in person: no loudspeaker.</source>
        <translation>Покличте, будь ласка, особисто: немає гучномовця.</translation>
    </message>
    <message>
        <source>Please fetch in person: no voice for {language}.</source>
        <translation>Покличте, будь ласка, особисто: немає голосу, мова: {language}.</translation>
    </message>
    <message>
        <source>Please fetch in person: the board does not answer.</source>
        <translation>Покличте, будь ласка, особисто: табло не відповідає.</translation>
    </message>
    <message>
        <source>Please fetch in person: the sound is off.</source>
        <translation>Покличте, будь ласка, особисто: звук вимкнено.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Надрукувати ще раз</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n slips</source>
        <translation>
            <numerusform>Друкується %n листок</numerusform>
            <numerusform>Друкуються %n листки</numerusform>
            <numerusform>Друкується %n листків</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised waits</source>
        <translation>Названий час очікування</translation>
    </message>
    <message numerus="yes">
        <source>Put %n in line</source>
        <comment>numbers handed out on paper</comment>
        <translation>
            <numerusform>Поставити в&#xa0;чергу: %n номер</numerusform>
            <numerusform>Поставити в&#xa0;чергу: %n номери</numerusform>
            <numerusform>Поставити в&#xa0;чергу: %n номерів</numerusform>
        </translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Направлення</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Направлено</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Збережено: {path}</translation>
    </message>
    <message>
        <source>Search for a place by what it does, its name or its district.</source>
        <translation>Шукайте за послугою, назвою чи районом.</translation>
    </message>
    <message>
        <source>Sign-up {code} is cancelled.</source>
        <translation>Запис {code} вилучено.</translation>
    </message>
    <message>
        <source>Somebody at the touchscreen asks for help, since {time}</source>
        <translation>Біля термінала просять допомоги від {time}</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Still at a desk: {numbers}. Finish first.</source>
        <translation>Ще за столом: {numbers}. Спершу завершіть.</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Ще тут</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Прибрано зі списку.</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Номер телефону</translation>
    </message>
    <message>
        <source>Thank you. The editors will look at it.</source>
        <translation>Дякуємо. Редакція перевірить.</translation>
    </message>
    <message>
        <source>The call for help is over.</source>
        <translation>Прохання про допомогу закрито.</translation>
    </message>
    <message>
        <source>The computer is right</source>
        <translation>Годинник компʼютера правильний</translation>
    </message>
    <message>
        <source>The computer&apos;s clock jumped to {machine}. We count on from {ours}. Have it set.</source>
        <translation>Годинник компʼютера перескочив на {machine}. Рахуємо далі від {ours}. Попросіть його налаштувати.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says {machine}, but {ours} is over. Have it set.</source>
        <translation>Годинник компʼютера показує {machine}, але {ours} уже минуло. Попросіть його налаштувати.</translation>
    </message>
    <message>
        <source>The computer&apos;s time counts now.</source>
        <translation>Тепер діє час компʼютера.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>День закрито.</translation>
    </message>
    <message>
        <source>The desk is closed.</source>
        <translation>Стіл закрито.</translation>
    </message>
    <message>
        <source>The desk is open.</source>
        <translation>Стіл відкрито.</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>Файл збережено.</translation>
    </message>
    <message>
        <source>The printer does not answer. Please look whether it is switched on.</source>
        <translation>Принтер не відповідає. Перевірте, будь ласка, чи він увімкнений.</translation>
    </message>
    <message>
        <source>The printer does not take slips. Please tell who looks after the machine.</source>
        <translation>Принтер не приймає листків. Повідомте, будь ласка, того, хто доглядає за терміналом.</translation>
    </message>
    <message>
        <source>The printer has no ink. Please change the cartridge.</source>
        <comment>Or toner</comment>
        <translation>У&#xa0;принтері закінчилося чорнило. Замініть, будь ласка, картридж.</translation>
    </message>
    <message>
        <source>The printer has no paper of this size. Please put some in.</source>
        <translation>У&#xa0;принтері немає паперу такого розміру. Докладіть, будь ласка.</translation>
    </message>
    <message>
        <source>The printer is paused. Please start it at its own buttons.</source>
        <translation>Принтер призупинено. Запустіть його, будь ласка, його власними кнопками.</translation>
    </message>
    <message>
        <source>The printer reports a fault. Please look at its display.</source>
        <translation>Принтер повідомляє про несправність. Гляньте, будь ласка, на його дисплей.</translation>
    </message>
    <message>
        <source>The printer takes long. Please look at it. Not printed yet: {name}</source>
        <comment>It has not answered for a while; {name} is the number, or code, of one slip</comment>
        <translation>Принтер довго друкує. Гляньте, будь ласка, на нього. Ще не надруковано: {name}</translation>
    </message>
    <message>
        <source>The printer was still busy.</source>
        <translation>Принтер ще був зайнятий.</translation>
    </message>
    <message>
        <source>{people} signed up. The code: {code}</source>
        <comment>German: {people} angemeldet. Der Code: {code}</comment>
        <translation>Записано: {people}. Код: {code}</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>У&#xa0;принтері немає паперу.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>In the directory</comment>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed for good</source>
        <comment>Of a place. German: &apos;Gibt es nicht mehr&apos;</comment>
        <translation>Більше не існує</translation>
    </message>
    <message>
        <source>May have printed: look in the tray.</source>
        <translation>Можливо, надруковано: гляньте в&#xa0;лоток.</translation>
    </message>
    <message>
        <source>The printer does not say what is wrong. Please look at it.</source>
        <translation>Принтер не каже, що сталося. Гляньте, будь ласка, на нього.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>Принтер відкритий.</translation>
    </message>
    <message>
        <source>The search does not work now.</source>
        <translation>Пошук зараз не працює.</translation>
    </message>
    <message>
        <source>The slip cannot be laid out.</source>
        <translation>Не вдалося підготувати листок.</translation>
    </message>
    <message>
        <source>The slip cannot be shown.</source>
        <translation>Не вдалося показати листок.</translation>
    </message>
    <message>
        <source>The slip goes to the printer.</source>
        <translation>Листок іде на друк.</translation>
    </message>
    <message>
        <source>The slip is being printed …</source>
        <translation>Листок друкується…</translation>
    </message>
    <message>
        <source>The slip is printed.</source>
        <translation>Листок надруковано.</translation>
    </message>
    <message>
        <source>The slip was not printed.</source>
        <translation>Листок не надруковано.</translation>
    </message>
    <message>
        <source>The touchscreen says you are coming.</source>
        <translation>На терміналі тепер написано, що ви йдете.</translation>
    </message>
    <message>
        <source>The waiting room&apos;s sound is off for today.</source>
        <translation>Звук у&#xa0;залі очікування на сьогодні вимкнено.</translation>
    </message>
    <message>
        <source>The waiting room&apos;s sound is on.</source>
        <translation>Звук у&#xa0;залі очікування увімкнено.</translation>
    </message>
    <message>
        <source>These numbers are in the line already.</source>
        <translation>Ці номери вже в&#xa0;черзі.</translation>
    </message>
    <message>
        <source>This is a sign-up: it stands under Appointments.</source>
        <comment>Of a code. German: &apos;Das ist eine Anmeldung: Sie steht unter Termine.&apos;</comment>
        <translation>Це код запису на зустріч: він у&#xa0;розділі «Записи».</translation>
    </message>
    <message>
        <source>This meeting does not take place.</source>
        <translation>Ця зустріч не відбудеться.</translation>
    </message>
    <message>
        <source>Too late to undo.</source>
        <translation>Скасувати вже запізно.</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Скасовано: {deed}</translation>
    </message>
    <message>
        <source>Was there</source>
        <comment>Of a slip: they went. German: &apos;War dort&apos;</comment>
        <translation>Звернулися</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Без номера</translation>
    </message>
    <message>
        <source>appointment {time}</source>
        <translation>запис {time}</translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation>приймає {desk}</translation>
    </message>
    <message>
        <source>by appointment only</source>
        <translation>лише за записом</translation>
    </message>
    <message>
        <source>cannot stand long</source>
        <translation>не може довго стояти</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>Of a place: for a week or longer</comment>
        <translation>зачинено</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>конфіденційно</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>термін</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>не підійшли</translation>
    </message>
    <message>
        <source>district {number}</source>
        <comment>Of the city, by its number: &apos;Stadtbezirk 3&apos;</comment>
        <translation>район {number}</translation>
    </message>
    <message>
        <source>does not take place</source>
        <translation>не відбудеться</translation>
    </message>
    <message>
        <source>for {desk}</source>
        <translation>для: {desk}</translation>
    </message>
    <message>
        <source>hidden by a notice of this site</source>
        <translation>приховано оголошенням цього місця</translation>
    </message>
    <message>
        <source>hours unknown</source>
        <comment>Opening hours. German: &apos;Zeiten unbekannt&apos;</comment>
        <translation>години невідомі</translation>
    </message>
    <message>
        <source>interpreter needed</source>
        <translation>потрібен перекладач</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>уже тут</translation>
    </message>
    <message numerus="yes">
        <source>longest wait %n min</source>
        <translation>
            <numerusform>найдовше чекають %n хв</numerusform>
            <numerusform>найдовше чекають %n хв</numerusform>
            <numerusform>найдовше чекають %n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a quiet place</source>
        <translation>потрібен спокій</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ще немає</translation>
    </message>
    <message numerus="yes">
        <source>on average %n min longer</source>
        <translation>
            <numerusform>у&#xa0;середньому на %n хв довше</numerusform>
            <numerusform>у&#xa0;середньому на %n хв довше</numerusform>
            <numerusform>у&#xa0;середньому на %n хв довше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on average %n min shorter</source>
        <translation>
            <numerusform>у&#xa0;середньому на %n хв коротше</numerusform>
            <numerusform>у&#xa0;середньому на %n хв коротше</numerusform>
            <numerusform>у&#xa0;середньому на %n хв коротше</numerusform>
        </translation>
    </message>
    <message>
        <source>on average as promised</source>
        <translation>у&#xa0;середньому як названо</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>зараз відчинено</translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation>відчинено до {time}</translation>
    </message>
    <message>
        <source>opens {day} {time}</source>
        <translation>відчиняється: {day}, {time}</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <comment>Today. German: &apos;öffnet {time}&apos;</comment>
        <translation>відчиняється о&#xa0;{time}</translation>
    </message>
    <message>
        <source>our district</source>
        <translation>наш район</translation>
    </message>
    <message>
        <source>parked, {desk}</source>
        <translation>відкладено, {desk}</translation>
    </message>
    <message>
        <source>sign-up wanted</source>
        <comment>German: mit Anmeldung</comment>
        <translation>потрібен запис</translation>
    </message>
    <message>
        <source>sooner</source>
        <translation>раніше</translation>
    </message>
    <message>
        <source>with children</source>
        <translation>з&#xa0;дітьми</translation>
    </message>
    <message>
        <source>{count} of {all} handed out</source>
        <translation>Роздано {count} з&#xa0;{all}</translation>
    </message>
    <message>
        <source>{desk} is on the way to the touchscreen</source>
        <translation>До термінала вже йдуть: {desk}</translation>
    </message>
    <message>
        <source>{kept} of {all} kept</source>
        <comment>promised waits</comment>
        <translation>справдилося {kept} з&#xa0;{all}</translation>
    </message>
    <message>
        <source>{number} can be called by every desk.</source>
        <translation>{number}: тепер може викликати кожен стіл.</translation>
    </message>
    <message>
        <source>{number} did not come.</source>
        <translation>{number}: не підійшли.</translation>
    </message>
    <message>
        <source>{number} goes on: {more}</source>
        <translation>{number} передано далі: {more}</translation>
    </message>
    <message>
        <source>{number} has just been called by {desk}.</source>
        <translation>{number} щойно викликано: {desk}.</translation>
    </message>
    <message>
        <source>{number} has just been parked.</source>
        <translation>{number} щойно відкладено.</translation>
    </message>
    <message>
        <source>{number} has left.</source>
        <translation>{number}: пішли.</translation>
    </message>
    <message>
        <source>{number} has said what it is about.</source>
        <translation>{number}: відвідувач повідомив, про що йдеться.</translation>
    </message>
    <message>
        <source>{number} is already at {desk}.</source>
        <translation>{number} уже приймає {desk}.</translation>
    </message>
    <message>
        <source>{number} is already closed.</source>
        <translation>{number} вже завершено.</translation>
    </message>
    <message>
        <source>{number} is called again.</source>
        <translation>{number} викликано ще раз.</translation>
    </message>
    <message>
        <source>{number} is called.</source>
        <translation>{number} викликано.</translation>
    </message>
    <message>
        <source>{number} is closed: {more}</source>
        <translation>{number} завершено: {more}</translation>
    </message>
    <message>
        <source>{number} is here.</source>
        <translation>{number}: уже тут.</translation>
    </message>
    <message>
        <source>{number} is in the queue.</source>
        <translation>{number} у&#xa0;черзі.</translation>
    </message>
    <message>
        <source>{number} is no longer there.</source>
        <translation>Номера {number} вже немає.</translation>
    </message>
    <message>
        <source>{number} is parked.</source>
        <translation>{number} відкладено.</translation>
    </message>
    <message>
        <source>{number} is waiting again.</source>
        <translation>{number} знову чекає.</translation>
    </message>
    <message numerus="yes">
        <source>{place} and %n more</source>
        <comment>A slip with several places. German: &apos;{place} und %n weitere&apos;.</comment>
        <translation>
            <numerusform>{place} та ще %n</numerusform>
            <numerusform>{place} та ще %n</numerusform>
            <numerusform>{place} та ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} The visit stays open.</source>
        <translation>{reason} Візит лишається відкритим.</translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>Key %1</source>
        <translation>Клавіша %1</translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>Demo: nothing here is real</source>
        <translation>Демо: тут усе вигадане</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Оголошення</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Вийти: %1</translation>
    </message>
    <message>
        <source>Sound of the waiting room: off</source>
        <translation>Звук у&#xa0;залі очікування: вимкнено</translation>
    </message>
    <message>
        <source>Sound of the waiting room: on</source>
        <translation>Звук у&#xa0;залі очікування: увімкнено</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Клавіша %1</translation>
    </message>
</context>
<context>
    <name>DeskTab</name>
    <message>
        <source>Key %1</source>
        <translation>Клавіша %1</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>A doctor, nights and weekends</source>
        <translation>Лікар уночі й&#xa0;на вихідних</translation>
    </message>
    <message>
        <source>Children and young people with worries</source>
        <translation>Діти й&#xa0;підлітки, яким тяжко</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Вдень і&#xa0;вночі</translation>
    </message>
    <message>
        <source>Fire, ambulance</source>
        <comment>German: Feuer, Rettung</comment>
        <translation>Пожежа, швидка</translation>
    </message>
    <message>
        <source>Numbers for an emergency</source>
        <comment>Title of a slip.</comment>
        <translation>Номери на екстрений випадок</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Поліція</translation>
    </message>
    <message>
        <source>Swallowed something poisonous</source>
        <translation>Проковтнули щось отруйне</translation>
    </message>
    <message>
        <source>Violence against women</source>
        <comment>A line for women.</comment>
        <translation>Насильство проти жінок</translation>
    </message>
    <message>
        <source>Worries you cannot bear alone</source>
        <translation>Тривоги, з&#xa0;якими важко самотужки</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Emergency</source>
        <translation>Екстрена допомога</translation>
    </message>
    <message>
        <source>No phone? We call for you</source>
        <comment>Touching it calls the people at the desks.</comment>
        <translation>Немає телефону? Подзвонимо за вас</translation>
    </message>
    <message>
        <source>Print these numbers</source>
        <translation>Надрукувати ці номери</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Please come to us at the desk.</source>
        <translation>Будь ласка, підійдіть до нас до столу.</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Please come to us at the desk.</source>
        <translation>Будь ласка, підійдіть до нас до столу.</translation>
    </message>
    <message>
        <source>This machine does not work right now. It is not your fault.</source>
        <translation>Цей термінал зараз не працює. Ви нічого не зробили не так.</translation>
    </message>
    <message>
        <source>Emergency: whom to call</source>
        <translation>Екстрено: куди дзвонити</translation>
    </message>
</context>
<context>
    <name>FaultWindow</name>
    <message>
        <source>Please come to us at the desk.</source>
        <translation>Будь ласка, підійдіть до нас до столу.</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Find addresses</source>
        <translation>Знайти адреси</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Help me find</source>
        <translation>Допоможіть знайти</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>More filters</source>
        <translation>Більше умов</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
</context>
<context>
    <name>FiltersPage</name>
    <message>
        <source>What matters to you?</source>
        <translation>Що для вас важливо?</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Referrals</source>
        <translation>Направлення</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Code on a slip</source>
        <comment>of a referral. German: Code auf einem Zettel</comment>
        <translation>Код із листка</translation>
    </message>
    <message>
        <source>Of any day, with or without dashes.</source>
        <comment>a code. German: Von jedem Tag, mit oder ohne Striche.</comment>
        <translation>За будь-який день, з&#xa0;рисками чи без.</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>Directory of today, {time}</source>
        <translation>Довідник за сьогодні, {time}</translation>
    </message>
    <message>
        <source>Directory of yesterday, {time}</source>
        <translation>Довідник за вчора, {time}</translation>
    </message>
    <message>
        <source>Directory of {day}</source>
        <comment>German: &apos;Verzeichnis vom {day}&apos;</comment>
        <translation>Довідник за {day}</translation>
    </message>
</context>
<context>
    <name>HaveNumberPage</name>
    <message>
        <source>Which number do you have?</source>
        <translation>Який у&#xa0;вас номер?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
</context>
<context>
    <name>HelpLineCard</name>
    <message>
        <source>More about %1</source>
        <translation>Докладніше: %1</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone is coming to you.</source>
        <translation>До вас уже йдуть.</translation>
    </message>
    <message>
        <source>Did somebody help you?</source>
        <translation>Вам допомогли?</translation>
    </message>
    <message>
        <source>Nobody is at a desk now.</source>
        <translation>Зараз за столами нікого немає.</translation>
    </message>
    <message>
        <source>We have told the people at the desks.</source>
        <translation>Ми повідомили людей за столами.</translation>
    </message>
    <message>
        <source>Please stay here.</source>
        <translation>Будь ласка, залишайтеся тут.</translation>
    </message>
    <message>
        <source>If not, ask us once more.</source>
        <translation>Якщо ні, запитайте ще раз.</translation>
    </message>
    <message>
        <source>We have left a note. Please come again when we are open.</source>
        <translation>Ми залишили записку. Будь ласка, приходьте, коли ми відчинені.</translation>
    </message>
    <message>
        <source>Please wait here. As soon as someone is coming, you can read it here.</source>
        <translation>Будь ласка, чекайте тут. Щойно хтось вирушить до вас, це буде написано тут.</translation>
    </message>
    <message>
        <source>Emergency: whom to call</source>
        <translation>Екстрено: куди дзвонити</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Запитати ще раз</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>I need no help any more</source>
        <translation>Допомога вже не потрібна</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What do you need today?</source>
        <translation>Що вам сьогодні потрібно?</translation>
    </message>
    <message>
        <source>Talk to us</source>
        <translation>Поговорити з&#xa0;нами</translation>
    </message>
    <message>
        <source>Find addresses</source>
        <translation>Знайти адреси</translation>
    </message>
    <message>
        <source>Meetings &amp; courses</source>
        <translation>Зустрічі й&#xa0;курси</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Долучитися</translation>
    </message>
    <message>
        <source>I have a number</source>
        <translation>У&#xa0;мене є номер</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Екстрена допомога</translation>
    </message>
    <message>
        <source>About this place</source>
        <translation>Про це місце</translation>
    </message>
</context>
<context>
    <name>InterpreterPage</name>
    <message>
        <source>Interpreter for which language?</source>
        <translation>Перекладач якої мови?</translation>
    </message>
</context>
<context>
    <name>IssuedList</name>
    <message>
        <source>Referrals of today</source>
        <translation>Направлення за сьогодні</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Поки нічого</translation>
    </message>
    <message>
        <source>Code on a slip</source>
        <comment>of a referral. German: Code auf einem Zettel</comment>
        <translation>Код із листка</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Стерти все</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Інші літери</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Everywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>On to the next button or field</source>
        <translation>До наступної кнопки чи поля</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Undo, for ten seconds; also Ctrl+Z</source>
        <translation>Скасувати дію протягом десяти секунд; також Ctrl+Z</translation>
    </message>
    <message>
        <source>Help at the touchscreen: I am coming, I am back</source>
        <translation>Допомога біля термінала: уже йду, вже тут</translation>
    </message>
    <message>
        <source>Print again what did not print</source>
        <translation>Надрукувати ще раз те, що не вийшло</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Оголошення</translation>
    </message>
    <message>
        <source>Sound of the waiting room off or on</source>
        <translation>Звук у&#xa0;залі очікування вимкнути чи увімкнути</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Call the next number</source>
        <translation>Викликати наступний номер</translation>
    </message>
    <message>
        <source>Pick a line</source>
        <translation>Вибрати рядок</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Call the picked line, or put it back in line</source>
        <translation>Викликати вибраний номер або повернути в&#xa0;чергу</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>The picked one has left</source>
        <translation>Вибраний номер: пішли</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Новий номер</translation>
    </message>
    <message>
        <source>Block of numbers</source>
        <translation>Номери про запас</translation>
    </message>
    <message>
        <source>The next number on paper is handed out</source>
        <translation>Наступний номер на папері видано</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Візит</translation>
    </message>
    <message>
        <source>Is here: begin</source>
        <translation>Підійшли: почати</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Викликати ще раз</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Не підійшли</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>To a colleague</source>
        <translation>Передати колезі</translation>
    </message>
    <message>
        <source>Finish: informed</source>
        <translation>Завершити: поінформовано</translation>
    </message>
    <message>
        <source>Finish: referred</source>
        <translation>Завершити: направлено</translation>
    </message>
    <message>
        <source>Finish: appointment</source>
        <translation>Завершити: запис</translation>
    </message>
    <message>
        <source>Finish: something else</source>
        <translation>Завершити: інше</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Направити</translation>
    </message>
    <message>
        <source>Search a place</source>
        <translation>Шукати установу</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Only places in our district</source>
        <translation>Лише установи в&#xa0;нашому районі</translation>
    </message>
    <message>
        <source>Only places that are open now</source>
        <translation>Лише установи, відчинені зараз</translation>
    </message>
    <message>
        <source>Only places where the visitor&apos;s language is spoken</source>
        <translation>Лише установи, де розмовляють мовою відвідувача</translation>
    </message>
    <message>
        <source>One without a number</source>
        <translation>Відвідувач без номера</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Файл CSV</translation>
    </message>
    <message>
        <source>No new numbers today, or again</source>
        <translation>Сьогодні без нових номерів або знову видавати</translation>
    </message>
    <message>
        <source>Code on a slip</source>
        <comment>of a referral. German: Code auf einem Zettel</comment>
        <translation>Код із листка</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Сісти за стіл</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Відкрити стіл</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Single letters act</source>
        <translation>Команди однією літерою</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Oromo</source>
        <translation>оромо</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>азербайджанська</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>боснійська</translation>
    </message>
    <message>
        <source>German</source>
        <translation>німецька</translation>
    </message>
    <message>
        <source>German Sign Language</source>
        <translation>німецька жестова мова</translation>
    </message>
    <message>
        <source>Simple German</source>
        <translation>проста німецька</translation>
    </message>
    <message>
        <source>English</source>
        <translation>англійська</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>іспанська</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французька</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>хорватська</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>італійська</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>курдська (курманджі)</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>угорська</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польська</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португальська</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>румунська</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>ромська</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>албанська</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>сомалійська</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>вʼєтнамська</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецька</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>волоф</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>грецька</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>болгарська</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>македонська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>російська</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>сербська</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>українська</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>грузинська</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>вірменська</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>урду</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>пушту</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>дарі</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабська</translation>
    </message>
    <message>
        <source>Farsi</source>
        <translation>фарсі</translation>
    </message>
    <message>
        <source>Kurdish (Sorani)</source>
        <translation>курдська (сорані)</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>амхарська</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>тигринья</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>гінді</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>бенгальська</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>пенджабська</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>тамільська</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайська</translation>
    </message>
</context>
<context>
    <name>LanguagePick</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>LanguageSearchPage</name>
    <message>
        <source>Which language do you speak?</source>
        <translation>Якою мовою ви розмовляєте?</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Стерти %1</translation>
    </message>
    <message>
        <source>I need no interpreter</source>
        <translation>Перекладач не потрібен</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language of the screen</source>
        <translation>Мова екрана</translation>
    </message>
</context>
<context>
    <name>LetterQuestion</name>
    <message>
        <source>Yellow envelope, or a date to keep?</source>
        <translation>Жовтий конверт або кінцевий термін?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Yes, a yellow envelope or a date to keep</source>
        <translation>Так, жовтий конверт або термін</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>No, neither</source>
        <translation>Ні, ні те ні інше</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Meetings</source>
        <comment>of the site itself, to sign up for. German: Treffen</comment>
        <translation>Зустрічі</translation>
    </message>
</context>
<context>
    <name>MeetingListPage</name>
    <message>
        <source>Meetings &amp; courses</source>
        <translation>Зустрічі й&#xa0;курси</translation>
    </message>
    <message>
        <source>We know nothing here yet.</source>
        <translation>Тут ми поки нічого не маємо.</translation>
    </message>
    <message>
        <source>Please talk to us.</source>
        <translation>Будь ласка, поговоріть із нами.</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings &amp; courses</source>
        <translation>Зустрічі й&#xa0;курси</translation>
    </message>
</context>
<context>
    <name>MyListPage</name>
    <message>
        <source>My list</source>
        <translation>Мій список</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>Надрукувати мій список</translation>
    </message>
    <message>
        <source>Your list is empty.</source>
        <translation>Ваш список порожній.</translation>
    </message>
    <message>
        <source>Put on it what you want to take along.</source>
        <translation>Додайте до нього те, що хочете взяти з&#xa0;собою.</translation>
    </message>
    <message>
        <source>Find addresses</source>
        <translation>Знайти адреси</translation>
    </message>
    <message>
        <source>Meetings &amp; courses</source>
        <translation>Зустрічі й&#xa0;курси</translation>
    </message>
</context>
<context>
    <name>NoNumberPage</name>
    <message>
        <source>Find addresses</source>
        <translation>Знайти адреси</translation>
    </message>
    <message>
        <source>Meetings &amp; courses</source>
        <translation>Зустрічі й&#xa0;курси</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>We know nothing here yet.</source>
        <translation>Тут ми поки нічого не маємо.</translation>
    </message>
    <message>
        <source>Nothing fits all of this.</source>
        <translation>Немає нічого, що відповідає всьому.</translation>
    </message>
    <message>
        <source>Leave one thing out:</source>
        <translation>Відмовтеся від однієї умови:</translation>
    </message>
    <message>
        <source>Please talk to us.</source>
        <translation>Будь ласка, поговоріть із нами.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>І&#xa0;ще %n оголошення.</numerusform>
            <numerusform>І&#xa0;ще %n оголошення.</numerusform>
            <numerusform>І&#xa0;ще %n оголошень.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the moment we give no numbers.</source>
        <translation>Зараз ми не видаємо номерів.</translation>
    </message>
    <message>
        <source>Cancelled today: {title}, {time}.</source>
        <translation>Сьогодні скасовано: {title}, {time}.</translation>
    </message>
    <message>
        <source>Cancelled: {title}, {day}, {time}.</source>
        <translation>Скасовано: {title}, {day}, {time}.</translation>
    </message>
    <message>
        <source>Closed from {first} up to and including {last}.</source>
        <translation>Зачинено: {first} – {last} включно.</translation>
    </message>
    <message>
        <source>Closed on {day} from {time}.</source>
        <translation>Зачинено: {day} від {time}.</translation>
    </message>
    <message>
        <source>Closed on {day}.</source>
        <translation>Зачинено: {day}.</translation>
    </message>
    <message>
        <source>Closed today from {time}.</source>
        <translation>Сьогодні зачинено від {time}.</translation>
    </message>
    <message>
        <source>Closed today.</source>
        <translation>Сьогодні зачинено.</translation>
    </message>
    <message>
        <source>Closed up to and including {day}.</source>
        <comment>German: bis einschließlich</comment>
        <translation>Зачинено, останній день: {day}.</translation>
    </message>
    <message>
        <source>No new numbers from {when}.</source>
        <comment>A day, a time, or both</comment>
        <translation>Без нових номерів, початок: {when}.</translation>
    </message>
    <message>
        <source>No new numbers until {when}.</source>
        <comment>A day, a time, or both</comment>
        <translation>Без нових номерів до {when}.</translation>
    </message>
    <message>
        <source>On {day} we open later: at {time}.</source>
        <translation>Відчиняємо пізніше: {day}, {time}.</translation>
    </message>
    <message>
        <source>Please go here: {place}.</source>
        <translation>Зверніться, будь ласка, сюди: {place}.</translation>
    </message>
    <message>
        <source>Please go here:</source>
        <translation>Зверніться, будь ласка, сюди:</translation>
    </message>
    <message>
        <source>Today in another place: {title}. Now here: {place}.</source>
        <translation>Сьогодні в&#xa0;іншому місці: {title}. Тепер тут: {place}.</translation>
    </message>
    <message>
        <source>Today we open later: at {time}.</source>
        <translation>Сьогодні відчиняємо пізніше: о&#xa0;{time}.</translation>
    </message>
    <message>
        <source>{site} closes for good on {day}.</source>
        <comment>The whole site</comment>
        <translation>{site}: остаточне закриття {day}.</translation>
    </message>
    <message>
        <source>{site} has closed for good.</source>
        <comment>The whole site</comment>
        <translation>{site}: закрито назавжди.</translation>
    </message>
    <message>
        <source>{title}, up to and including {day}: in another place. Now here: {place}.</source>
        <translation>{title}, останній день {day}: в&#xa0;іншому місці. Тепер тут: {place}.</translation>
    </message>
    <message>
        <source>{title}, {day}: in another place. Now here: {place}.</source>
        <translation>{title}, {day}: в&#xa0;іншому місці. Тепер тут: {place}.</translation>
    </message>
    <message>
        <source>{title}: not shown, up to and including {day}.</source>
        <translation>{title}: не показуємо, останній день: {day}.</translation>
    </message>
    <message>
        <source>{who}: nobody is here on {day}.</source>
        <translation>{who}: нікого не буде ({day}).</translation>
    </message>
    <message>
        <source>{who}: nobody is here today.</source>
        <comment>A topic or a desk.</comment>
        <translation>{who}: сьогодні нікого немає.</translation>
    </message>
    <message>
        <source>{who}: nobody is here up to and including {day}.</source>
        <translation>{who}: нікого немає, останній день: {day}.</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>You can take a photo of this screen.</source>
        <translation>Можете сфотографувати екран.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous</source>
        <translation>Попередня</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Наступна</translation>
    </message>
</context>
<context>
    <name>PaperPlace</name>
    <message>
        <source>Print this page</source>
        <translation>Надрукувати цю сторінку</translation>
    </message>
</context>
<context>
    <name>PaperStrip</name>
    <message>
        <source>%1 is handed out</source>
        <comment>a number on paper goes to a visitor now</comment>
        <translation>%1 видано</translation>
    </message>
</context>
<context>
    <name>PeopleCount</name>
    <message>
        <source>How many are you?</source>
        <translation>Скільки вас?</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>На одну особу менше</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>На одну особу більше</translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>This entry is no longer there.</source>
        <comment>A new directory came while the list was made.</comment>
        <translation>Цього запису більше немає.</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Прибрати зі списку: %1</translation>
    </message>
</context>
<context>
    <name>PlaceEntry</name>
    <message>
        <source>Something is wrong with this entry: %1</source>
        <translation>У&#xa0;цьому записі щось не так: %1</translation>
    </message>
    <message>
        <source>What is wrong with this entry?</source>
        <translation>Що не так у&#xa0;цьому записі?</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Promised waits</source>
        <translation>Названий час очікування</translation>
    </message>
    <message>
        <source>None promised yet: that takes five visits.</source>
        <translation>Ще нічого не названо: для цього треба пʼять візитів.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Anything we should know?</source>
        <translation>Що нам варто знати?</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Потрібен перекладач</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>Перекладач: %1</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>У&#xa0;мене є запис</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation>Запис: %1</translation>
    </message>
    <message>
        <source>Children are with me</source>
        <translation>Зі мною діти</translation>
    </message>
    <message>
        <source>I need a quiet place</source>
        <translation>Мені потрібна тиша</translation>
    </message>
    <message>
        <source>I cannot stand long</source>
        <translation>Мені важко довго стояти</translation>
    </message>
    <message>
        <source>Call me in my language</source>
        <translation>Викликати моєю мовою</translation>
    </message>
    <message>
        <source>Get my number</source>
        <translation>Взяти номер</translation>
    </message>
</context>
<context>
    <name>QueueColumn</name>
    <message>
        <source>Not in line now</source>
        <translation>Зараз не в&#xa0;черзі</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Наступний номер</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Наступний: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новий</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>numbers printed ahead of a rush; German: Block</comment>
        <translation>Про запас</translation>
    </message>
</context>
<context>
    <name>QueueLine</name>
    <message>
        <source>Call this one</source>
        <translation>Викликати цей номер</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Повернулися</translation>
    </message>
    <message>
        <source>Put back into the line</source>
        <translation>Повернути в&#xa0;чергу</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Пішли</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Certificates</source>
        <translation>Атестати, дипломи</translation>
    </message>
    <message>
        <source>Health insurance card</source>
        <translation>Картка медичного страхування</translation>
    </message>
    <message>
        <source>Passport or identity card</source>
        <translation>Паспорт або посвідчення особи</translation>
    </message>
    <message>
        <source>Please arrange an interpreter</source>
        <translation>Знайдіть, будь ласка, перекладача</translation>
    </message>
    <message>
        <source>Please come along to an office</source>
        <translation>Підіть, будь ласка, разом до установи</translation>
    </message>
    <message>
        <source>Please explain this letter</source>
        <translation>Поясніть, будь ласка, цей лист</translation>
    </message>
    <message>
        <source>Please give advice</source>
        <translation>Дайте, будь ласка, пораду</translation>
    </message>
    <message>
        <source>Please give an appointment</source>
        <translation>Призначте, будь ласка, час прийому</translation>
    </message>
    <message>
        <source>Please help to register</source>
        <translation>Допоможіть, будь ласка, зареєструватися</translation>
    </message>
    <message>
        <source>Please help with a form</source>
        <translation>Допоможіть, будь ласка, з&#xa0;бланком</translation>
    </message>
    <message>
        <source>Please offer a place in a course</source>
        <translation>Запропонуйте, будь ласка, місце на курсі</translation>
    </message>
    <message>
        <source>Proof of income</source>
        <translation>Довідка про доходи</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Дозвіл на перебування</translation>
    </message>
    <message>
        <source>Tenancy agreement</source>
        <translation>Договір оренди житла</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>This slip</source>
        <translation>Цей листок</translation>
    </message>
</context>
<context>
    <name>ReferralColumn</name>
    <message>
        <source>Refer</source>
        <translation>Направити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search places</source>
        <translation>Шукати установи</translation>
    </message>
    <message>
        <source>Print (%1)</source>
        <translation>Друк (%1)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>The slip gets a neutral title and no reply code; nothing is sent.</source>
        <translation>Листок матиме нейтральний заголовок і&#xa0;не матиме коду для відповіді. Нічого не надсилається.</translation>
    </message>
    <message>
        <source>Please</source>
        <translation>Наше прохання</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>Узяти з&#xa0;собою</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>Звернутися до</translation>
    </message>
    <message>
        <source>Language next to German</source>
        <translation>Мова поруч із німецькою</translation>
    </message>
    <message>
        <source>Appointment there</source>
        <translation>Запис там</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>The name stays a blank line for writing by hand.</source>
        <translation>Для імені лишається порожній рядок: його заповнюють від руки.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>These may help</source>
        <translation>Це може допомогти</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>Until {end}</source>
        <comment>A day, &apos;Today&apos;, or a time. German: &apos;Bis {end}&apos;</comment>
        <translation>До: {end}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>Two days</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{hours}</source>
        <comment>Spans such as 9:00-17:00. German: &apos;{hours} Uhr&apos;. Else as it is.</comment>
        <translation>{hours}</translation>
    </message>
    <message>
        <source>{weekday} {day}/{month}</source>
        <comment>A date in short. German: &apos;{weekday} {day}.{month}.&apos;</comment>
        <translation>{weekday} {day}.{month}</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Up</source>
        <translation>Угору</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Униз</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Type here</source>
        <translation>Пишіть тут</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Що ви шукаєте?</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>Please talk to us.</source>
        <translation>Будь ласка, поговоріть із нами.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Who is at this desk?</source>
        <translation>Хто за цим столом?</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Добрий день, %1</translation>
    </message>
    <message>
        <source>The name stays on this screen and is not stored.</source>
        <translation>Імʼя лишається на цьому екрані й&#xa0;не зберігається.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 закрито.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Відкрити стіл</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Хтось інший</translation>
    </message>
</context>
<context>
    <name>SignUpForm</name>
    <message>
        <source>Back to appointments</source>
        <translation>Назад до записів</translation>
    </message>
    <message>
        <source>People</source>
        <comment>who come to a meeting</comment>
        <translation>Особи</translation>
    </message>
    <message>
        <source>Slip in</source>
        <comment>a language. German: Zettel auf</comment>
        <translation>Мова листка</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>See the slip</source>
        <translation>Переглянути листок</translation>
    </message>
    <message>
        <source>Sign up</source>
        <comment>for a meeting. German: Anmelden</comment>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Sign up and print</source>
        <translation>Записати й&#xa0;надрукувати</translation>
    </message>
</context>
<context>
    <name>SignUpLine</name>
    <message>
        <source>Drop</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Drop: %1</source>
        <translation>Вилучити: %1</translation>
    </message>
</context>
<context>
    <name>SiteNotice</name>
    <message>
        <source>About something the directory no longer has</source>
        <translation>Про те, чого вже немає в&#xa0;довіднику</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Увесь день</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Зачинено</translation>
    </message>
    <message>
        <source>Hide an entry</source>
        <translation>Сховати з&#xa0;довідника</translation>
    </message>
    <message>
        <source>In another place</source>
        <translation>В&#xa0;іншому місці</translation>
    </message>
    <message>
        <source>Meeting cancelled</source>
        <translation>Зустріч скасовано</translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation>Відчиняємо пізніше</translation>
    </message>
    <message>
        <source>Somebody is absent</source>
        <translation>Когось немає</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>Ще чогось бракує.</translation>
    </message>
    <message>
        <source>The notice is taken down.</source>
        <translation>Оголошення знято.</translation>
    </message>
    <message>
        <source>The notice is up, in every language.</source>
        <translation>Оголошення показано всіма мовами.</translation>
    </message>
</context>
<context>
    <name>SiteNoticeForm</name>
    <message>
        <source>New notice</source>
        <translation>Нове оголошення</translation>
    </message>
    <message>
        <source>What is different?</source>
        <translation>Що змінилося?</translation>
    </message>
    <message>
        <source>Find an entry or a place</source>
        <translation>Шукати в&#xa0;довіднику</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Хто або що</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Що саме</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Де це тепер</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Відчинено від</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Choose what is different.</source>
        <translation>Виберіть, що змінилося.</translation>
    </message>
    <message>
        <source>Put it up</source>
        <translation>Показати оголошення</translation>
    </message>
</context>
<context>
    <name>SiteNoticeLine</name>
    <message>
        <source>From the city</source>
        <translation>Від міста</translation>
    </message>
    <message>
        <source>Take down: %1</source>
        <translation>Зняти: %1</translation>
    </message>
</context>
<context>
    <name>SiteNoticePage</name>
    <message>
        <source>Notices that stand</source>
        <translation>Чинні оголошення</translation>
    </message>
    <message>
        <source>Everything is as usual.</source>
        <translation>Усе як зазвичай.</translation>
    </message>
    <message>
        <source>They end by themselves and are never sent anywhere.</source>
        <translation>Вони зникають самі, і&#xa0;їх нікуди не надсилають.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message numerus="yes">
        <source>%n number(s) ahead of you.</source>
        <translation>
            <numerusform>Перед вами %n номер.</numerusform>
            <numerusform>Перед вами %n номери.</numerusform>
            <numerusform>Перед вами %n номерів.</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact for you</source>
        <comment>German: &apos;Ein Kontakt für Sie&apos;</comment>
        <translation>Контакт для вас</translation>
    </message>
    <message>
        <source>About: %1</source>
        <comment>German: Thema: %1</comment>
        <translation>Тема: %1</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Консультація</translation>
    </message>
    <message>
        <source>An address for you</source>
        <translation>Адреса для вас</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Яблуко</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Мʼяч</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Велосипед</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Книжка</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Автобус</translation>
    </message>
    <message>
        <source>By appointment only: please call first.</source>
        <translation>Лише за записом: спершу зателефонуйте.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Скасовано: %1</translation>
    </message>
    <message>
        <source>Closed for some time.</source>
        <translation>Тимчасово зачинено.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Хмара</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Код %1</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Чашка</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>Date, stamp</source>
        <translation>Дата, печатка</translation>
    </message>
    <message>
        <source>Different on these days:</source>
        <translation>У&#xa0;ці дні інакше:</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Квітка</translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <comment>Signed up for a meeting. German: Für %n Personen</comment>
        <translation>
            <numerusform>Для %n особи</numerusform>
            <numerusform>Для %n осіб</numerusform>
            <numerusform>Для %n осіб</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1. Please ask first.</source>
        <comment>Dates may have changed since</comment>
        <translation>Станом на %1. Спершу запитайте, будь ласка.</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Окуляри</translation>
    </message>
    <message>
        <source>In another place than usual:</source>
        <translation>Не там, де зазвичай:</translation>
    </message>
    <message>
        <source>Interpreter needed: %1</source>
        <translation>Потрібен перекладач: %1</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Лампа</translation>
    </message>
    <message>
        <source>Missed your call? Please come to the desk.</source>
        <translation>Пропустили виклик? Будь ласка, підійдіть до столу.</translation>
    </message>
    <message>
        <source>My list</source>
        <comment>Several addresses that a visitor takes along</comment>
        <translation>Мій список</translation>
    </message>
    <message>
        <source>Name (by hand, only if you like)</source>
        <translation>Імʼя (від руки, за бажанням)</translation>
    </message>
    <message>
        <source>No answer by then? Come back to us.</source>
        <translation>Досі немає відповіді? Приходьте до нас знову.</translation>
    </message>
    <message>
        <source>Open in the next days:</source>
        <translation>Відчинено найближчими днями:</translation>
    </message>
    <message>
        <source>Our request</source>
        <translation>Наше прохання</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Телефон: %1</translation>
    </message>
    <message>
        <source>Please ask us how to get there.</source>
        <translation>Запитайте в&#xa0;нас, як туди дістатися.</translation>
    </message>
    <message>
        <source>Please bring</source>
        <translation>Візьміть, будь ласка, з&#xa0;собою</translation>
    </message>
    <message>
        <source>Please call: they tell you the address.</source>
        <translation>Зателефонуйте туди: вам скажуть адресу.</translation>
    </message>
    <message>
        <source>Please go by %1.</source>
        <translation>Зверніться туди не пізніше: %1</translation>
    </message>
    <message>
        <source>Please keep this slip and show it at the desk.</source>
        <translation>Будь ласка, збережіть цей талон і&#xa0;покажіть його за столом.</translation>
    </message>
    <message>
        <source>Please leave this part at the place you visit.</source>
        <translation>Цю частину залиште, будь ласка, в&#xa0;установі.</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Відповісти: %1</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Ножиці</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>Сорочка</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Сонце</translation>
    </message>
    <message>
        <source>The code puts it into your phone&apos;s calendar.</source>
        <translation>Скануйте код: запис зʼявиться в&#xa0;календарі телефона.</translation>
    </message>
    <message>
        <source>They speak: %1</source>
        <translation>Мови: %1</translation>
    </message>
    <message>
        <source>Tractor</source>
        <translation>Трактор</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Дерево</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Парасолька</translation>
    </message>
    <message numerus="yes">
        <source>Waiting time: %1 to %n minutes.</source>
        <translation>
            <numerusform>Чекати: від %1 до %n хвилини.</numerusform>
            <numerusform>Чекати: від %1 до %n хвилин.</numerusform>
            <numerusform>Чекати: від %1 до %n хвилин.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting time: about %n minute(s).</source>
        <translation>
            <numerusform>Чекати: близько %n хвилини.</numerusform>
            <numerusform>Чекати: близько %n хвилин.</numerusform>
            <numerusform>Чекати: близько %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>We call your number and name a desk.</source>
        <translation>Ми викличемо ваш номер і&#xa0;назвемо стіл.</translation>
    </message>
    <message>
        <source>You are next.</source>
        <translation>Ви наступні.</translation>
    </message>
    <message>
        <source>You are signed up</source>
        <comment>German: Sie sind angemeldet</comment>
        <translation>Вас записано</translation>
    </message>
    <message>
        <source>You cannot come? Please tell us this code:</source>
        <translation>Не можете прийти? Будь ласка, назвіть нам цей код:</translation>
    </message>
    <message>
        <source>You cannot come? Please tell us.</source>
        <translation>Не можете прийти? Повідомте нас, будь ласка.</translation>
    </message>
    <message>
        <source>You decide whether you go. You may bring someone.</source>
        <translation>Ви самі вирішуєте, чи йти. Можна прийти з&#xa0;кимось.</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Ваш запис</translation>
    </message>
    <message>
        <source>Your next step</source>
        <translation>Ваш наступний крок</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Your number: %1</source>
        <translation>Ваш номер: %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>прийнято</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>зачинено</translation>
    </message>
    <message>
        <source>dark blue</source>
        <translation>Темно-синій</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>відмовлено</translation>
    </message>
    <message>
        <source>done</source>
        <translation>виконано</translation>
    </message>
    <message>
        <source>full</source>
        <translation>місць немає</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>light blue</source>
        <translation>Блакитний</translation>
    </message>
    <message>
        <source>lime green</source>
        <translation>Салатовий</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>Помаранчевий</translation>
    </message>
    <message>
        <source>please ask</source>
        <translation>запитайте, будь ласка</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>Бірюзовий</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>Фіолетовий</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>Жовтий</translation>
    </message>
</context>
<context>
    <name>SlipEntry</name>
    <message>
        <source>What became of it?</source>
        <comment>of a slip. German: Was wurde daraus?</comment>
        <translation>Чим це закінчилося?</translation>
    </message>
</context>
<context>
    <name>SlipOutcome</name>
    <message>
        <source>Finish %1 as referred</source>
        <translation>Завершити %1: направлено</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Надрукувати ще раз</translation>
    </message>
    <message>
        <source>Another slip</source>
        <translation>Ще один листок</translation>
    </message>
</context>
<context>
    <name>SlipSheet</name>
    <message>
        <source>The slip as it will be printed</source>
        <translation>Таким листок буде на папері</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку…</translation>
    </message>
</context>
<context>
    <name>SpeakButton</name>
    <message>
        <source>Read aloud</source>
        <translation>Прослухати</translation>
    </message>
    <message>
        <source>Read aloud: %1</source>
        <translation>Прослухати: %1</translation>
    </message>
</context>
<context>
    <name>StandingPage</name>
    <message>
        <source>Tell us what it is about</source>
        <translation>Скажіть, про що йдеться</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Я знову тут</translation>
    </message>
    <message>
        <source>Yes, take my number away</source>
        <translation>Так, віддаю свій номер</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Я йду</translation>
    </message>
    <message>
        <source>No, I am staying</source>
        <translation>Ні, я лишаюся</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Взяти номер</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: %1</source>
        <translation>Менше: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Більше: %1</translation>
    </message>
</context>
<context>
    <name>TakePartPage</name>
    <message>
        <source>How would you like to take part?</source>
        <translation>Як ви хочете долучитися?</translation>
    </message>
</context>
<context>
    <name>TalkStrip</name>
    <message>
        <source>You have no number yet</source>
        <translation>Ви ще не маєте номера</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Взяти номер</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>By topic</source>
        <translation>За темою</translation>
    </message>
    <message>
        <source>Not found this week</source>
        <translation>Не знайдено цього тижня</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>За результатом</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>За мовою</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>About this place</source>
        <translation>Про це місце</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>A difficult letter</source>
        <translation>Незрозумілий лист</translation>
    </message>
    <message>
        <source>Children &amp; family</source>
        <translation>Діти й&#xa0;родина</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Культура</translation>
    </message>
    <message>
        <source>German &amp; school</source>
        <translation>Німецька й&#xa0;школа</translation>
    </message>
    <message>
        <source>Health &amp; sport</source>
        <translation>Здоровʼя і&#xa0;спорт</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Житло</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Я не знаю</translation>
    </message>
    <message>
        <source>Money &amp; forms</source>
        <translation>Гроші й&#xa0;заяви</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>Старші люди</translation>
    </message>
    <message>
        <source>Papers &amp; residence</source>
        <translation>Документи й&#xa0;дозволи</translation>
    </message>
    <message>
        <source>Volunteering &amp; clubs</source>
        <translation>Волонтерство й&#xa0;спілки</translation>
    </message>
    <message>
        <source>Work &amp; career</source>
        <translation>Робота й&#xa0;професія</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>What is it about?</source>
        <translation>Про що йдеться?</translation>
    </message>
</context>
<context>
    <name>VisitColumn</name>
    <message>
        <source>Nobody is at this desk</source>
        <translation>За вашим столом нікого немає</translation>
    </message>
    <message>
        <source>About this visit</source>
        <translation>Про цей візит</translation>
    </message>
    <message>
        <source>Is here: begin</source>
        <translation>Підійшли: почати</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Викликати ще раз</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Не підійшли</translation>
    </message>
    <message>
        <source>Refer to another place</source>
        <translation>Направити до установи</translation>
    </message>
</context>
<context>
    <name>VisitorBrowse</name>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>About the hours</source>
        <translation>Про години роботи</translation>
    </message>
    <message>
        <source>Also here</source>
        <translation>Також тут</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: please ask at the desk.</source>
        <translation>
            <numerusform>І&#xa0;ще %n місце: запитайте за столом.</numerusform>
            <numerusform>І&#xa0;ще %n місця: запитайте за столом.</numerusform>
            <numerusform>І&#xa0;ще %n місць: запитайте за столом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask what it costs</source>
        <translation>Запитайте про вартість</translation>
    </message>
    <message>
        <source>Cancelled: {date}</source>
        <translation>Скасовано: {date}</translation>
    </message>
    <message>
        <source>Closed for some time.</source>
        <translation>Тимчасово зачинено.</translation>
    </message>
    <message>
        <source>Closed now. Opens at {time}.</source>
        <translation>Зараз зачинено. Відчиниться о&#xa0;{time}.</translation>
    </message>
    <message>
        <source>Closed now. Opens on {day} at {time}.</source>
        <translation>Зараз зачинено. Відчиниться: {day}, {time}.</translation>
    </message>
    <message>
        <source>Closed now. Opens tomorrow at {time}.</source>
        <translation>Зараз зачинено. Відчиниться завтра о&#xa0;{time}.</translation>
    </message>
    <message>
        <source>Closed now.</source>
        <translation>Зараз зачинено.</translation>
    </message>
    <message>
        <source>Closed today.</source>
        <translation>Сьогодні зачинено.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Зачинено</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Costs little</source>
        <translation>Коштує небагато</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Цілодобово</translation>
    </message>
    <message>
        <source>Different from usual</source>
        <translation>Не так, як завжди</translation>
    </message>
    <message>
        <source>District</source>
        <comment>German: Stadtbezirk</comment>
        <translation>Район</translation>
    </message>
    <message>
        <source>Easy language</source>
        <translation>Простою мовою</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>Для дітей</translation>
    </message>
    <message>
        <source>For parents</source>
        <translation>Для батьків</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>For women</source>
        <translation>Для жінок</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Безкоштовно</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Вільні місця</translation>
    </message>
    <message>
        <source>From {first} years</source>
        <translation>Від {first} р.</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Як дістатися</translation>
    </message>
    <message>
        <source>In another place for now: see the address.</source>
        <translation>Поки в&#xa0;іншому місці: дивіться адресу.</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Докладніше</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>Мова: {language}</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Перекладач</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Востаннє перевірено</translation>
    </message>
    <message>
        <source>No paper. You can take a photo instead.</source>
        <translation>Немає паперу. Можете зробити фото.</translation>
    </message>
    <message>
        <source>None free now</source>
        <translation>Зараз вільних немає</translation>
    </message>
    <message>
        <source>Not printed. You can take a photo.</source>
        <translation>Не надруковано. Можете зробити фото.</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На мапі</translation>
    </message>
    <message>
        <source>On {date} by {name}</source>
        <comment>When and by whom it was checked</comment>
        <translation>{date}, {name}</translation>
    </message>
    <message>
        <source>On {date}</source>
        <comment>When it was checked</comment>
        <translation>{date}</translation>
    </message>
    <message>
        <source>Open day and night.</source>
        <translation>Відчинено цілодобово.</translation>
    </message>
    <message>
        <source>Open in the next 7 days</source>
        <translation>Відчинено найближчі 7 днів</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>Зараз відчинено.</translation>
    </message>
    <message>
        <source>Open until {time}.</source>
        <translation>Відчинено до {time}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>Other hours on these days</source>
        <translation>Інші години в&#xa0;ці дні</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Інше місце</translation>
    </message>
    <message>
        <source>Partly without steps.</source>
        <translation>Частково без сходів.</translation>
    </message>
    <message>
        <source>Please ask when it is open.</source>
        <translation>Запитайте, будь ласка, коли відчинено.</translation>
    </message>
    <message>
        <source>Please ask</source>
        <translation>Запитайте, будь ласка</translation>
    </message>
    <message>
        <source>Please bring</source>
        <translation>Візьміть із собою</translation>
    </message>
    <message>
        <source>Please call: we tell you the address.</source>
        <translation>Зателефонуйте: адресу скажуть телефоном.</translation>
    </message>
    <message>
        <source>Please look in the tray, or ask us.</source>
        <translation>Гляньте в&#xa0;лоток або запитайте нас.</translation>
    </message>
    <message>
        <source>Please make an appointment first.</source>
        <translation>Спершу запишіться, будь ласка.</translation>
    </message>
    <message>
        <source>Please tell us at the desk that you are coming.</source>
        <translation>Скажіть нам за столом, що прийдете.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Реєстрація</translation>
    </message>
    <message>
        <source>Scan: call with your phone</source>
        <translation>Скануйте: зателефонувати</translation>
    </message>
    <message>
        <source>Scan: open the website on your phone</source>
        <translation>Скануйте: відкрити сайт у&#xa0;телефоні</translation>
    </message>
    <message>
        <source>Scan: put the date in your phone&apos;s calendar</source>
        <translation>Скануйте: зберегти дату в&#xa0;календарі</translation>
    </message>
    <message>
        <source>Scan: save the contact in your phone</source>
        <translation>Скануйте: зберегти контакт у&#xa0;телефоні</translation>
    </message>
    <message>
        <source>Scan: see the place on your phone&apos;s map</source>
        <translation>Скануйте: побачити місце на мапі телефону</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>That was long ago: please call first.</source>
        <translation>Це було давно: спершу зателефонуйте.</translation>
    </message>
    <message>
        <source>There are steps on the way in.</source>
        <translation>На вході є сходи.</translation>
    </message>
    <message>
        <source>These facts are old. Please call first.</source>
        <translation>Ці дані давні. Спершу зателефонуйте.</translation>
    </message>
    <message>
        <source>This is not offered any more.</source>
        <translation>Цього більше не пропонують.</translation>
    </message>
    <message>
        <source>Translated by machine</source>
        <translation>Машинний переклад</translation>
    </message>
    <message>
        <source>Translation not up to date</source>
        <translation>Переклад застарів</translation>
    </message>
    <message>
        <source>Up to {last} years</source>
        <translation>До {last} р.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>How to apply or to make use of it</comment>
        <translation>Що робити</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>станом на {date}</translation>
    </message>
    <message>
        <source>{day} cancelled</source>
        <translation>{day}: скасовано</translation>
    </message>
    <message>
        <source>{day}: in another place</source>
        <translation>{day}: в&#xa0;іншому місці</translation>
    </message>
    <message>
        <source>{first} to {last} years old</source>
        <translation>Вік: {first}–{last}</translation>
    </message>
    <message>
        <source>{free} of {all}</source>
        <translation>{free} з&#xa0;{all}</translation>
    </message>
</context>
<context>
    <name>VisitorFind</name>
    <message>
        <source>Closed today</source>
        <translation>Сьогодні зачинено</translation>
    </message>
    <message>
        <source>District {number}</source>
        <comment>German: Stadtbezirk 3</comment>
        <translation>Район {number}</translation>
    </message>
    <message>
        <source>For older people</source>
        <translation>Для літніх людей</translation>
    </message>
    <message>
        <source>Near here</source>
        <comment>In the same district of the city. German: In der Nähe</comment>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Відчинено зараз</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Відчинено до {time}</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>Відчиниться о&#xa0;{time}</translation>
    </message>
    <message>
        <source>Opens {day}, {time}</source>
        <comment>Such as: Opens Mon 2/3, 9:00</comment>
        <translation>Відчиниться: {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n place(s)</source>
        <comment>Leads back to the list.</comment>
        <translation>
            <numerusform>Показати %n місце</numerusform>
            <numerusform>Показати %n місця</numerusform>
            <numerusform>Показати %n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>Without steps</source>
        <comment>For wheelchairs and prams.</comment>
        <translation>Без сходів</translation>
    </message>
</context>
<context>
    <name>VisitorFrame</name>
    <message>
        <source>Closed today</source>
        <translation>Сьогодні зачинено</translation>
    </message>
    <message>
        <source>Today {hours}</source>
        <translation>Сьогодні {hours}</translation>
    </message>
</context>
<context>
    <name>VisitorGuide</name>
    <message>
        <source>Good to know</source>
        <comment>The city&apos;s guide. German: &apos;Gut zu wissen&apos;</comment>
        <translation>Корисно знати</translation>
    </message>
    <message>
        <source>Last changed: {date}</source>
        <translation>Востаннє змінено: {date}</translation>
    </message>
</context>
<context>
    <name>VisitorGuided</name>
    <message>
        <source>An older person</source>
        <comment>It is for somebody old</comment>
        <translation>Літня людина</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <comment>It does not matter where</comment>
        <translation>Будь-де</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>It is for myself. German: Für mich</comment>
        <translation>Я</translation>
    </message>
    <message>
        <source>My child</source>
        <comment>It is for a child. German: Für mein Kind</comment>
        <translation>Моя дитина</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <comment>German: Worum geht es?</comment>
        <translation>Про що йдеться?</translation>
    </message>
    <message>
        <source>Where should it be?</source>
        <comment>German: Wo soll es sein?</comment>
        <translation>Де це має бути?</translation>
    </message>
    <message>
        <source>Who needs something?</source>
        <comment>German: Für wen ist es?</comment>
        <translation>Кому потрібна допомога?</translation>
    </message>
</context>
<context>
    <name>VisitorLanguages</name>
    <message>
        <source>My language is missing</source>
        <translation>Моєї мови немає</translation>
    </message>
    <message>
        <source>Welcome! Good to have you here.</source>
        <translation>Вітаємо! Добре, що ви тут.</translation>
    </message>
    <message>
        <source>{language}: we look for an interpreter. Please go on here.</source>
        <translation>Шукаємо перекладача, мова: {language}. Будь ласка, продовжуйте тут.</translation>
    </message>
</context>
<context>
    <name>VisitorList</name>
    <message>
        <source>My list is full</source>
        <comment>Leads to the list.</comment>
        <translation>Список повний</translation>
    </message>
    <message>
        <source>My list {count}</source>
        <comment>{count} is &apos;(3)&apos;.</comment>
        <translation>Мій список {count}</translation>
    </message>
    <message>
        <source>On my list</source>
        <comment>German: &apos;Auf meiner Liste&apos;.</comment>
        <translation>У&#xa0;моєму списку</translation>
    </message>
    <message>
        <source>Put on my list</source>
        <comment>German: &apos;Auf meine Liste&apos;.</comment>
        <translation>До мого списку</translation>
    </message>
</context>
<context>
    <name>VisitorMeetings</name>
    <message>
        <source>Cancelled</source>
        <comment>A meeting. German: Fällt aus</comment>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Cancelled. It does not take place.</source>
        <translation>Скасовано. Зустрічі не буде.</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Догляд за дітьми</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Для всіх</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>Costs nothing</comment>
        <translation>Безкоштовно</translation>
    </message>
    <message>
        <source>Here in the house</source>
        <comment>In this very building</comment>
        <translation>Тут, у&#xa0;цьому будинку</translation>
    </message>
    <message>
        <source>If you bring children, ask us.</source>
        <translation>Якщо ви з&#xa0;дітьми, запитайте нас.</translation>
    </message>
    <message>
        <source>If you need an interpreter, ask us.</source>
        <translation>Якщо потрібен перекладач, запитайте нас.</translation>
    </message>
    <message>
        <source>In another place this time.</source>
        <translation>Цього разу в&#xa0;іншому місці.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Перекладач</translation>
    </message>
    <message>
        <source>Just come</source>
        <comment>No registration. German: Einfach kommen</comment>
        <translation>Просто приходьте</translation>
    </message>
    <message>
        <source>Just come, you need not register.</source>
        <translation>Просто приходьте, реєстрація не потрібна.</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>A meeting, to another day or place</comment>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>Moved: read again when and where.</source>
        <translation>Перенесено: перевірте, коли й&#xa0;де.</translation>
    </message>
    <message>
        <source>Nobody looks after children there.</source>
        <translation>Догляду за дітьми там немає.</translation>
    </message>
    <message>
        <source>Nothing this month. These come next:</source>
        <translation>Цього місяця нічого. Далі буде:</translation>
    </message>
    <message>
        <source>Nothing this week. These come next:</source>
        <translation>Цього тижня нічого. Далі буде:</translation>
    </message>
    <message>
        <source>Nothing today. These come next:</source>
        <translation>Сьогодні нічого. Далі буде:</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Put off</source>
        <comment>A meeting without a new date. German: Verschoben</comment>
        <translation>Відкладено</translation>
    </message>
    <message>
        <source>Put off. We do not know the new date yet.</source>
        <translation>Відкладено. Нової дати ми ще не знаємо.</translation>
    </message>
    <message>
        <source>Somebody interprets.</source>
        <translation>Є перекладач.</translation>
    </message>
    <message>
        <source>Then: {days}</source>
        <comment>Further dates. German: &apos;Danach: {days}&apos;</comment>
        <translation>Далі: {days}</translation>
    </message>
    <message>
        <source>These facts are from {day}. Please ask first.</source>
        <translation>Ці дані станом на {day}. Спершу запитайте, будь ласка.</translation>
    </message>
    <message>
        <source>This month</source>
        <comment>The next thirty days</comment>
        <translation>Цього місяця</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>The next seven days</comment>
        <translation>Цього тижня</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation>Лише для жінок</translation>
    </message>
    <message>
        <source>You must register before. We help you at the desk.</source>
        <translation>Потрібно зареєструватися. Ми допоможемо за столом.</translation>
    </message>
    <message>
        <source>Your children are looked after.</source>
        <translation>За вашими дітьми доглянуть.</translation>
    </message>
</context>
<context>
    <name>VisitorNumber</name>
    <message numerus="yes">
        <source>%n numbers are ahead of you.</source>
        <translation>
            <numerusform>Перед вами %n номер.</numerusform>
            <numerusform>Перед вами %n номери.</numerusform>
            <numerusform>Перед вами %n номерів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {minutes} minutes</source>
        <translation>
            <numerusform>Близько {minutes} хвилини</numerusform>
            <numerusform>Близько {minutes} хвилин</numerusform>
            <numerusform>Близько {minutes} хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>It is your turn: please go to {desk}.</source>
        <translation>Ваша черга! Підійдіть, будь ласка: {desk}.</translation>
    </message>
    <message>
        <source>No desk is open now.</source>
        <translation>Зараз жоден стіл не відкритий.</translation>
    </message>
    <message>
        <source>No paper.</source>
        <translation>Немає паперу.</translation>
    </message>
    <message>
        <source>Please come to us at a desk.</source>
        <translation>Будь ласка, підійдіть до нас до столу.</translation>
    </message>
    <message>
        <source>Please look for your slip in the tray. If there is none, ask us.</source>
        <translation>Пошукайте свій талон у&#xa0;лотку. Якщо його немає, запитайте нас.</translation>
    </message>
    <message>
        <source>Take your slip.</source>
        <translation>Візьміть свій талон.</translation>
    </message>
    <message>
        <source>The paper is stuck.</source>
        <translation>Папір застряг.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Принтер не відповідає.</translation>
    </message>
    <message>
        <source>The printer is busy.</source>
        <translation>Принтер зайнятий.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>Принтер відкритий.</translation>
    </message>
    <message>
        <source>The right paper is missing.</source>
        <translation>Немає потрібного паперу.</translation>
    </message>
    <message>
        <source>The slip could not be printed.</source>
        <translation>Не вдалося надрукувати талон.</translation>
    </message>
    <message>
        <source>There are no new numbers today.</source>
        <translation>Сьогодні нових номерів немає.</translation>
    </message>
    <message>
        <source>This number is finished for today.</source>
        <translation>Цей номер на сьогодні вже не діє.</translation>
    </message>
    <message>
        <source>This number is not in line yet. Please show it at the desk.</source>
        <comment>It was printed ahead of a rush; staff have not handed it out yet</comment>
        <translation>Цей номер ще не в черзі. Будь ласка, покажіть його за столом.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n minutes</source>
        <translation>
            <numerusform>До %n хвилини</numerusform>
            <numerusform>До %n хвилин</numerusform>
            <numerusform>До %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Зараз ми зачинені.</translation>
    </message>
    <message>
        <source>We call your number and show this picture.</source>
        <translation>Ми викличемо ваш номер і&#xa0;покажемо цей малюнок.</translation>
    </message>
    <message>
        <source>We call your number in German and in {language}.</source>
        <translation>Ми викличемо ваш номер двома мовами: німецька та {language}.</translation>
    </message>
    <message>
        <source>We call your number.</source>
        <translation>Ми викличемо ваш номер.</translation>
    </message>
    <message>
        <source>We cannot say yet how long it takes.</source>
        <translation>Поки не знаємо, як довго чекати.</translation>
    </message>
    <message>
        <source>We do not know {number} today. Please look again, or ask us.</source>
        <translation>Номера {number} сьогодні немає. Перевірте його ще раз або запитайте нас.</translation>
    </message>
    <message>
        <source>We have called you, and you were not there.</source>
        <translation>Ми вас викликали, але вас не було.</translation>
    </message>
    <message>
        <source>We open again: {day}, {time}</source>
        <translation>Знову відчиняємо: {day}, {time}</translation>
    </message>
    <message>
        <source>We will call you as soon as a desk is free.</source>
        <translation>Ми викличемо вас, щойно стіл звільниться.</translation>
    </message>
    <message>
        <source>You are being served: {desk}.</source>
        <translation>Вас зараз приймає {desk}.</translation>
    </message>
    <message>
        <source>You are next.</source>
        <translation>Ви наступні.</translation>
    </message>
    <message>
        <source>Your number counts. Please take a photo.</source>
        <translation>Ваш номер діє. Сфотографуйте його, будь ласка.</translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation>Ваш талон друкується.</translation>
    </message>
</context>
<context>
    <name>VisitorOffers</name>
    <message>
        <source>Association or partner</source>
        <translation>Спілка або партнер</translation>
    </message>
    <message>
        <source>Give time</source>
        <translation>Подарувати час</translation>
    </message>
    <message>
        <source>I work or interpret here</source>
        <translation>Працюю або перекладаю тут</translation>
    </message>
    <message>
        <source>Need a room</source>
        <translation>Знайти приміщення</translation>
    </message>
    <message>
        <source>Offer a flat</source>
        <translation>Запропонувати житло</translation>
    </message>
</context>
<context>
    <name>VisitorReading</name>
    <message>
        <source>{choice}: chosen</source>
        <translation>{choice}: вибрано</translation>
    </message>
</context>
<context>
    <name>VisitorSearch</name>
    <message>
        <source>To read</source>
        <comment>A page of the city&apos;s guide</comment>
        <translation>Почитати</translation>
    </message>
</context>
<context>
    <name>WalkInForm</name>
    <message>
        <source>New number</source>
        <translation>Новий номер</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Особи</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Потрібен перекладач</translation>
    </message>
    <message>
        <source>Letter with a date</source>
        <translation>Лист із терміном</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Видати номер</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
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
        <translation>Хто прийме далі?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
</TS>
