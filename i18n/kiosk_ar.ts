<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Borders of districts</source>
        <comment>Whose map they were taken from</comment>
        <translation>حدود أحياء المدينة</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>للأطفال</translation>
    </message>
    <message>
        <source>Free software under the licence {licence}: everybody may look inside.</source>
        <translation>برنامج حر برخصة {licence}: يمكن للجميع الاطلاع عليه.</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>هنا الآن</translation>
    </message>
    <message>
        <source>Legal notice</source>
        <comment>German: Impressum</comment>
        <translation>معلومات قانونية</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>الاسم: {name}</translation>
    </message>
    <message>
        <source>No desk is open now.</source>
        <translation>لا طاولة مفتوحة الآن.</translation>
    </message>
    <message>
        <source>No steps on the way in.</source>
        <translation>لا درج عند المدخل.</translation>
    </message>
    <message>
        <source>Partly without steps. We help you.</source>
        <translation>بعض المداخل بلا درج. نحن نساعدكم.</translation>
    </message>
    <message>
        <source>Password: {password}</source>
        <translation>كلمة السر: {password}</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>غرفة هادئة</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>الجهة المشغّلة</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>There are steps on the way in. We help you.</source>
        <translation>عند المدخل درج. نحن نساعدكم.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>دورة المياه</translation>
    </message>
    <message>
        <source>Water and tea</source>
        <translation>ماء وشاي</translation>
    </message>
    <message>
        <source>We speak today</source>
        <comment>Followed by names of languages.</comment>
        <translation>لغاتنا اليوم</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <comment>German: WLAN</comment>
        <translation>واي فاي</translation>
    </message>
    <message>
        <source>With wheelchair or pram</source>
        <translation>بكرسي متحرك أو عربة أطفال</translation>
    </message>
    <message>
        <source>You need not buy anything here.</source>
        <translation>لا يلزمكم شراء أي شيء هنا.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About this place</source>
        <translation>عن هذا المكان</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <comment>German: WLAN</comment>
        <translation>واي فاي</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Easier to use</source>
        <translation>تسهيل الاستخدام</translation>
    </message>
    <message>
        <source>Letters as usual</source>
        <translation>خط عادي</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>Very large letters</source>
        <translation>خط كبير جدًا</translation>
    </message>
    <message>
        <source>This is how it reads now: number 142, desk 2.</source>
        <translation>هكذا يظهر النص الآن: الرقم 142، الطاولة 2.</translation>
    </message>
    <message>
        <source>More contrast: light letters on black</source>
        <translation>تباين أعلى: خط فاتح على أسود</translation>
    </message>
    <message>
        <source>Everything further down, within reach from a seat</source>
        <translation>كل شيء أقرب إلى الأسفل، في متناول الجالسين</translation>
    </message>
    <message>
        <source>Larger buttons</source>
        <translation>أزرار أكبر</translation>
    </message>
    <message>
        <source>Calm: nothing moves, and there is more time</source>
        <translation>بهدوء: لا شيء يتحرك، والوقت أطول</translation>
    </message>
    <message>
        <source>Every page is read aloud by itself</source>
        <translation>تُقرأ كل صفحة بصوت عالٍ تلقائيًا</translation>
    </message>
    <message>
        <source>You can also use a keyboard: Tab goes on, Enter chooses.</source>
        <translation>يمكنكم أيضًا استخدام لوحة مفاتيح: المفتاح Tab للانتقال والمفتاح Enter للاختيار.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>New appointment</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الطاولة</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>يلزم مترجم</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>ما يجب إحضاره</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>See the slip</source>
        <translation>عرض الورقة</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>تسجيل موعد %1</translation>
    </message>
    <message>
        <source>Keep and print</source>
        <translation>تسجيل وطباعة</translation>
    </message>
</context>
<context>
    <name>AppointmentLine</name>
    <message>
        <source>is here</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Print the slip: %1</source>
        <translation>طباعة الورقة: %1</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>When is your appointment?</source>
        <translation>متى موعدكم؟</translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <translation>ليس لديّ موعد</translation>
    </message>
</context>
<context>
    <name>AppointmentsPage</name>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>No name is kept: the visitor taps the time.</source>
        <translation>لا يُحفظ أي اسم: يلمس الزائر وقت موعده.</translation>
    </message>
    <message>
        <source>No appointments are kept.</source>
        <translation>لا مواعيد مسجّلة.</translation>
    </message>
</context>
<context>
    <name>AreYouThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message>
        <source>Touch the screen to go on. Otherwise everything here is forgotten.</source>
        <translation>المسوا الشاشة للمتابعة، وإلا فسيُمحى كل ما اخترتموه.</translation>
    </message>
</context>
<context>
    <name>BlockForm</name>
    <message>
        <source>Numbers for a rush</source>
        <translation>أرقام لوقت الازدحام</translation>
    </message>
    <message>
        <source>Print first, hand out, then put them in line. What is left lapses tonight.</source>
        <comment>numbers on paper; tonight: when the day is closed</comment>
        <translation>اطبعوا أولًا، ثم وزّعوا، ثم أضيفوها إلى قائمة الانتظار. ما يبقى ينتهي هذا المساء.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Print %1 numbers</source>
        <translation>طباعة أرقام: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
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
        <translation>حتى الرقم</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>As of {time}</source>
        <translation>الحالة عند الساعة {time}</translation>
    </message>
    <message>
        <source>Number {number}, please go to {desk}.</source>
        <translation>الرقم {number}، تفضلوا إلى {desk}.</translation>
    </message>
    <message>
        <source>{title}: cancelled</source>
        <translation>{title}: أُلغي</translation>
    </message>
    <message>
        <source>{title}: in another place</source>
        <translation>{title}: في مكان آخر</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message>
        <source>Board</source>
        <translation>لوحة الأرقام</translation>
    </message>
    <message>
        <source>We call your number here.</source>
        <translation>هنا ننادي رقمكم.</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>نودي قبل قليل</translation>
    </message>
    <message>
        <source>Here today</source>
        <translation>عندنا اليوم</translation>
    </message>
    <message>
        <source>Demo: nothing here is real</source>
        <translation>نسخة تجريبية: لا شيء هنا حقيقي</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>طلبتم مساعدة</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>تكبير وتسهيل</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
</context>
<context>
    <name>ChosenTopics</name>
    <message>
        <source>Remove: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation>موضوع آخر</translation>
    </message>
</context>
<context>
    <name>City</name>
    <message numerus="yes">
        <source>%n notes wait.</source>
        <comment>Notes to the city</comment>
        <translation>
            <numerusform>لا رسائل في الانتظار.</numerusform>
            <numerusform>رسالة واحدة في الانتظار.</numerusform>
            <numerusform>رسالتان في الانتظار.</numerusform>
            <numerusform>%n رسائل في الانتظار.</numerusform>
            <numerusform>%n رسالة في الانتظار.</numerusform>
            <numerusform>%n رسالة في الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new directory is not used: nobody can be sure that it is the city&apos;s.</source>
        <comment>Its signature is wrong, or it is not whole</comment>
        <translation>لا يُستخدم الدليل الجديد: لا يمكن التأكد من أنه من المدينة.</translation>
    </message>
    <message>
        <source>A new directory needs a later version of this program.</source>
        <translation>الدليل الجديد يحتاج إلى إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>A new directory waits: much is missing in it.</source>
        <comment>It is not used until the administrator has looked at it</comment>
        <translation>دليل جديد في الانتظار: ينقصه الكثير.</translation>
    </message>
    <message>
        <source>Connecting to the city…</source>
        <translation>جارٍ الاتصال بالمدينة…</translation>
    </message>
    <message>
        <source>Everything here works.</source>
        <translation>كل شيء هنا يعمل.</translation>
    </message>
    <message>
        <source>Not connected: something else answers in place of the city.</source>
        <translation>لا اتصال: جهة أخرى تجيب بدلًا من المدينة.</translation>
    </message>
    <message>
        <source>Not connected: something is wrong with this machine.</source>
        <comment>Such as a full disk; visitors can be served nevertheless</comment>
        <translation>لا اتصال: هناك خلل في هذا الجهاز.</translation>
    </message>
    <message>
        <source>Not connected: the city does not accept what is sent.</source>
        <translation>لا اتصال: المدينة لا تقبل ما يُرسل.</translation>
    </message>
    <message>
        <source>Not connected: the city does not know this machine any more.</source>
        <comment>Its key was revoked or is damaged; the machine has to be enrolled again. German: &apos;Die Stadt kennt dieses Gerät nicht mehr.&apos;</comment>
        <translation>لا اتصال: المدينة لم تعد تعرف هذا الجهاز.</translation>
    </message>
    <message>
        <source>Not connected: the clock of this machine is wrong.</source>
        <translation>لا اتصال: ساعة هذا الجهاز غير صحيحة.</translation>
    </message>
    <message>
        <source>Not connected: the line to the city is not safe, so nothing is sent.</source>
        <comment>The city&apos;s certificate cannot be trusted</comment>
        <translation>لا اتصال: الخط إلى المدينة غير آمن، لذلك لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Not connected: the network here wants a login first.</source>
        <comment>A login page answers in place of the city. German: &apos;Nicht verbunden: Das Netz hier verlangt erst eine Anmeldung.&apos;</comment>
        <translation>لا اتصال: الشبكة هنا تطلب تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Offline since {day}.</source>
        <comment>A date. German: &apos;Offline seit dem {day}.&apos;</comment>
        <translation>دون اتصال منذ {day}.</translation>
    </message>
    <message>
        <source>Offline since {time}.</source>
        <comment>German: &apos;Offline seit 9:40 Uhr.&apos;</comment>
        <translation>دون اتصال منذ الساعة {time}.</translation>
    </message>
    <message>
        <source>Offline: the city was not reached yet.</source>
        <translation>دون اتصال: لم يتم الوصول إلى المدينة بعد.</translation>
    </message>
    <message>
        <source>Online, all sent.</source>
        <translation>متصل، أُرسل كل شيء.</translation>
    </message>
    <message>
        <source>Online.</source>
        <translation>متصل.</translation>
    </message>
    <message>
        <source>Please call your administrator.</source>
        <translation>اتصلوا بالمسؤول التقني من فضلكم.</translation>
    </message>
    <message>
        <source>The city has not confirmed its directory for long.</source>
        <comment>Entries may have changed in the meantime</comment>
        <translation>لم تؤكد المدينة دليلها منذ مدة طويلة.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is wrong by %n days.</source>
        <translation>
            <numerusform>ساعة هذا الجهاز غير صحيحة.</numerusform>
            <numerusform>ساعة هذا الجهاز تخطئ بيوم واحد.</numerusform>
            <numerusform>ساعة هذا الجهاز تخطئ بيومين.</numerusform>
            <numerusform>ساعة هذا الجهاز تخطئ بـ%n أيام.</numerusform>
            <numerusform>ساعة هذا الجهاز تخطئ بـ%n يومًا.</numerusform>
            <numerusform>ساعة هذا الجهاز تخطئ بـ%n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is wrong by %n hours.</source>
        <translation>
            <numerusform>ساعة هذا الجهاز غير صحيحة.</numerusform>
            <numerusform>ساعة هذا الجهاز تخطئ بساعة واحدة.</numerusform>
            <numerusform>ساعة هذا الجهاز تخطئ بساعتين.</numerusform>
            <numerusform>ساعة هذا الجهاز تخطئ بـ%n ساعات.</numerusform>
            <numerusform>ساعة هذا الجهاز تخطئ بـ%n ساعة.</numerusform>
            <numerusform>ساعة هذا الجهاز تخطئ بـ%n ساعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is wrong by %n minutes.</source>
        <translation>
            <numerusform>ساعة هذا الجهاز غير صحيحة.</numerusform>
            <numerusform>ساعة هذا الجهاز تخطئ بدقيقة واحدة.</numerusform>
            <numerusform>ساعة هذا الجهاز تخطئ بدقيقتين.</numerusform>
            <numerusform>ساعة هذا الجهاز تخطئ بـ%n دقائق.</numerusform>
            <numerusform>ساعة هذا الجهاز تخطئ بـ%n دقيقة.</numerusform>
            <numerusform>ساعة هذا الجهاز تخطئ بـ%n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory cannot be brought up to date now.</source>
        <translation>لا يمكن تحديث الدليل الآن.</translation>
    </message>
</context>
<context>
    <name>ClosingButtons</name>
    <message>
        <source>Park</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>To a colleague</source>
        <translation>تحويل داخلي</translation>
    </message>
    <message>
        <source>Finish as</source>
        <translation>الإنهاء بنتيجة</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>غير ذلك</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Scan with your phone</source>
        <translation>صوّروه بهاتفكم</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>وسيط الانتظار</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>One without a number</source>
        <translation>شخص بلا رقم</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>ملف CSV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Give numbers again</source>
        <translation>إعطاء الأرقام من جديد</translation>
    </message>
    <message>
        <source>No new numbers today</source>
        <translation>لا أرقام جديدة اليوم</translation>
    </message>
    <message>
        <source>Close this desk</source>
        <translation>إغلاق هذه الطاولة</translation>
    </message>
    <message>
        <source>Yes, close the day</source>
        <translation>نعم، إنهاء اليوم</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>إنهاء اليوم</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
</context>
<context>
    <name>DeedBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Finish {number} first.</source>
        <translation>أنهوا الرقم {number} أولًا.</translation>
    </message>
    <message>
        <source>Every number is in use. Close some first.</source>
        <translation>كل الأرقام مستخدمة. أغلقوا بعضها أولًا.</translation>
    </message>
    <message>
        <source>Too late to undo.</source>
        <translation>فات وقت التراجع.</translation>
    </message>
    <message>
        <source>Not done: {reason}</source>
        <translation>لم يُنفَّذ: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>In the directory</comment>
        <translation>
            <numerusform>لا مواد</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتان</numerusform>
            <numerusform>%n مواد</numerusform>
            <numerusform>%n مادة</numerusform>
            <numerusform>%n مادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <comment>visitors</comment>
        <translation>
            <numerusform>لا أحد لاحقًا</numerusform>
            <numerusform>واحد لاحقًا</numerusform>
            <numerusform>اثنان لاحقًا</numerusform>
            <numerusform>%n لاحقًا</numerusform>
            <numerusform>%n لاحقًا</numerusform>
            <numerusform>%n لاحقًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>Languages: &apos;Deutsch und 3 weitere&apos;</comment>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers go to the printer: {numbers}</source>
        <translation>
            <numerusform>لا أرقام إلى الطابعة: {numbers}</numerusform>
            <numerusform>رقم واحد إلى الطابعة: {numbers}</numerusform>
            <numerusform>رقمان إلى الطابعة: {numbers}</numerusform>
            <numerusform>%n أرقام إلى الطابعة: {numbers}</numerusform>
            <numerusform>%n رقمًا إلى الطابعة: {numbers}</numerusform>
            <numerusform>%n رقم إلى الطابعة: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are signed up here.</source>
        <comment>For a meeting</comment>
        <translation>
            <numerusform>لا أحد مسجَّل هنا.</numerusform>
            <numerusform>شخص واحد مسجَّل هنا.</numerusform>
            <numerusform>شخصان مسجَّلان هنا.</numerusform>
            <numerusform>%n أشخاص مسجَّلون هنا.</numerusform>
            <numerusform>%n شخصًا مسجَّلون هنا.</numerusform>
            <numerusform>%n شخص مسجَّلون هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>German: %n Personen</comment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slips not printed: {names}</source>
        <translation>
            <numerusform>لا أوراق غير مطبوعة: {names}</numerusform>
            <numerusform>ورقة واحدة لم تُطبع: {names}</numerusform>
            <numerusform>ورقتان لم تُطبعا: {names}</numerusform>
            <numerusform>%n أوراق لم تُطبع: {names}</numerusform>
            <numerusform>%n ورقة لم تُطبع: {names}</numerusform>
            <numerusform>%n ورقة لم تُطبع: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sooner</source>
        <comment>visitors</comment>
        <translation>
            <numerusform>لا أحد أبكر</numerusform>
            <numerusform>واحد أبكر</numerusform>
            <numerusform>اثنان أبكر</numerusform>
            <numerusform>%n أبكر</numerusform>
            <numerusform>%n أبكر</numerusform>
            <numerusform>%n أبكر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still here, they will be noted as left: {numbers}</source>
        <translation>
            <numerusform>لم يبقَ رقم مفتوح. {numbers}</numerusform>
            <numerusform>ما زال رقم واحد مفتوحًا، وسيُسجَّل أنه غادر: {numbers}</numerusform>
            <numerusform>ما زال رقمان مفتوحين، وسيُسجَّل أنهما غادرا: {numbers}</numerusform>
            <numerusform>ما زالت %n أرقام مفتوحة، وسيُسجَّل أنها غادرت: {numbers}</numerusform>
            <numerusform>ما زال %n رقمًا مفتوحًا، وسيُسجَّل أنها غادرت: {numbers}</numerusform>
            <numerusform>ما زال %n رقم مفتوحًا، وسيُسجَّل أنها غادرت: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still on paper</source>
        <comment>printed numbers</comment>
        <translation>
            <numerusform>لا أرقام على الورق</numerusform>
            <numerusform>رقم واحد ما زال على الورق</numerusform>
            <numerusform>رقمان ما زالا على الورق</numerusform>
            <numerusform>%n أرقام ما زالت على الورق</numerusform>
            <numerusform>%n رقمًا ما زال على الورق</numerusform>
            <numerusform>%n رقم ما زال على الورق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا أرقام في الانتظار</numerusform>
            <numerusform>رقم واحد في الانتظار</numerusform>
            <numerusform>رقمان في الانتظار</numerusform>
            <numerusform>%n أرقام في الانتظار</numerusform>
            <numerusform>%n رقمًا في الانتظار</numerusform>
            <numerusform>%n رقم في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>A code has nine letters and digits.</source>
        <translation>يتكوّن الرمز من تسعة أحرف وأرقام.</translation>
    </message>
    <message>
        <source>A letter with a date to keep</source>
        <translation>رسالة فيها مهلة محددة</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>Appointment at {time} is dropped.</source>
        <translation>حُذف موعد الساعة {time}.</translation>
    </message>
    <message>
        <source>Appointment at {time} is kept.</source>
        <translation>سُجّل موعد الساعة {time}.</translation>
    </message>
    <message>
        <source>Appointment at {time}</source>
        <translation>موعد الساعة {time}</translation>
    </message>
    <message>
        <source>As of {time}. Nothing can be changed now: {reason}</source>
        <translation>الحالة عند الساعة {time}. لا يمكن تغيير شيء الآن: {reason}</translation>
    </message>
    <message>
        <source>At the desk since {time}</source>
        <translation>عند الطاولة منذ الساعة {time}</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>حسب النتيجة</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>حسب الموضوع</translation>
    </message>
    <message numerus="yes">
        <source>Called %n times, last at {time}</source>
        <translation>
            <numerusform>لم يُنادَ بعد، {time}</numerusform>
            <numerusform>نودي مرة واحدة، الساعة {time}</numerusform>
            <numerusform>نودي مرتين، آخرها الساعة {time}</numerusform>
            <numerusform>نودي %n مرات، آخرها الساعة {time}</numerusform>
            <numerusform>نودي %n مرة، آخرها الساعة {time}</numerusform>
            <numerusform>نودي %n مرة، آخرها الساعة {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Called at {time}</source>
        <translation>نودي الساعة {time}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>Of a slip: they do not go. German: &apos;Abgesagt&apos;</comment>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <translation>اختاروا مكانًا أولًا.</translation>
    </message>
    <message>
        <source>Closed for good</source>
        <comment>Of a place. German: &apos;Gibt es nicht mehr&apos;</comment>
        <translation>أُغلق نهائيًا</translation>
    </message>
    <message>
        <source>Counted without a number.</source>
        <translation>احتُسبت زيارة بلا رقم.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>Of a slip: it is settled. German: &apos;Erledigt&apos;</comment>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>From the city: {words}</source>
        <comment>What the city&apos;s office says</comment>
        <translation>من المدينة: {words}</translation>
    </message>
    <message>
        <source>Give numbers again</source>
        <translation>إعطاء الأرقام من جديد</translation>
    </message>
    <message>
        <source>Has moved</source>
        <comment>Of a place. German: &apos;Ist umgezogen&apos;</comment>
        <translation>انتقل</translation>
    </message>
    <message>
        <source>Help is no longer needed.</source>
        <translation>لم تعد المساعدة مطلوبة.</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>سآتي حالًا</translation>
    </message>
    <message>
        <source>In the line: {numbers}</source>
        <translation>في قائمة الانتظار: {numbers}</translation>
    </message>
    <message>
        <source>Interpreter: {language}</source>
        <translation>مترجم: {language}</translation>
    </message>
    <message>
        <source>Issued by mistake</source>
        <comment>Of a slip. German: &apos;Irrtümlich ausgegeben&apos;</comment>
        <translation>صدرت بالخطأ</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>غادروا قبل دورهم</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>May have printed: look in the tray.</source>
        <translation>ربما طُبعت: انظروا في الدرج من فضلكم.</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>وسيط الانتظار</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>Of a slip: nobody came back or called</comment>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>No directory yet</source>
        <translation>لا دليل بعد</translation>
    </message>
    <message>
        <source>No longer in the directory</source>
        <translation>لم تعد في الدليل</translation>
    </message>
    <message>
        <source>No more numbers today.</source>
        <translation>لا مزيد من الأرقام اليوم.</translation>
    </message>
    <message>
        <source>No new numbers today.</source>
        <translation>لا أرقام جديدة اليوم.</translation>
    </message>
    <message>
        <source>No slip of this site has this code.</source>
        <translation>لا توجد ورقة صادرة من هنا بهذا الرمز.</translation>
    </message>
    <message>
        <source>No topic chosen</source>
        <comment>Of a search that found nothing</comment>
        <translation>لم يُختر موضوع</translation>
    </message>
    <message>
        <source>Nobody is signed up here yet.</source>
        <translation>لا أحد مسجَّل هنا بعد.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you.</source>
        <translation>لا أحد ينتظركم.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>Not quite: please compare each character with the slip.</source>
        <translation>ليس تمامًا: يُرجى مقارنة كل حرف ورقم بالورقة.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>لم يُحفظ: {reason}</translation>
    </message>
    <message>
        <source>Nothing found. Ask for less, or try another word.</source>
        <translation>لا نتائج. خففوا الشروط أو جربوا كلمة أخرى.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter or another word.</source>
        <translation>لا نتائج. جرّبوا كلمة أقصر أو كلمة أخرى.</translation>
    </message>
    <message>
        <source>Number taken at {time}</source>
        <translation>أُخذ الرقم الساعة {time}</translation>
    </message>
    <message>
        <source>Numbers are given again.</source>
        <translation>عاد إعطاء الأرقام.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Only places in our district</source>
        <translation>الأماكن في حينا فقط</translation>
    </message>
    <message>
        <source>Only places that are open now</source>
        <translation>الأماكن المفتوحة الآن فقط</translation>
    </message>
    <message>
        <source>Only places where {language} is spoken</source>
        <translation>الأماكن التي تتحدث هذه اللغة فقط: {language}</translation>
    </message>
    <message>
        <source>Open now</source>
        <comment>A tick in a narrow place. German: &apos;Jetzt offen&apos;</comment>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>أوقات الدوام</translation>
    </message>
    <message>
        <source>Other details</source>
        <comment>Of a place. German: &apos;Andere Angaben&apos;</comment>
        <translation>معلومات أخرى</translation>
    </message>
    <message>
        <source>Our district</source>
        <comment>A tick in a narrow place. German: &apos;Unser Bezirk&apos;</comment>
        <translation>حينا</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>الورق عالق في الطابعة.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>عدد الأشخاص</translation>
    </message>
    <message>
        <source>Please fetch in person: no loudspeaker.</source>
        <translation>توجّهوا إليهم بأنفسكم من فضلكم: لا مكبّر صوت.</translation>
    </message>
    <message>
        <source>Please fetch in person: no voice for {language}.</source>
        <translation>توجّهوا إليهم بأنفسكم من فضلكم: لا نطق باللغة {language}.</translation>
    </message>
    <message>
        <source>Please fetch in person: the board does not answer.</source>
        <translation>توجّهوا إليهم بأنفسكم من فضلكم: لوحة الأرقام لا تستجيب.</translation>
    </message>
    <message>
        <source>Please fetch in person: the sound is off.</source>
        <translation>توجّهوا إليهم بأنفسكم من فضلكم: الصوت مغلق.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n slips</source>
        <translation>
            <numerusform>لا أوراق للطباعة</numerusform>
            <numerusform>تجري طباعة ورقة واحدة</numerusform>
            <numerusform>تجري طباعة ورقتين</numerusform>
            <numerusform>تجري طباعة %n أوراق</numerusform>
            <numerusform>تجري طباعة %n ورقة</numerusform>
            <numerusform>تجري طباعة %n ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised waits</source>
        <translation>مدد الانتظار المعلنة</translation>
    </message>
    <message numerus="yes">
        <source>Put %n in line</source>
        <comment>numbers handed out on paper</comment>
        <translation>
            <numerusform>لا إضافة</numerusform>
            <numerusform>إضافة رقم واحد</numerusform>
            <numerusform>إضافة رقمين</numerusform>
            <numerusform>إضافة %n أرقام</numerusform>
            <numerusform>إضافة %n رقمًا</numerusform>
            <numerusform>إضافة %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>حُفظ باسم {path}</translation>
    </message>
    <message>
        <source>Search for a place by what it does, its name or its district.</source>
        <translation>ابحثوا عن مكان بعمله أو اسمه أو حيّه.</translation>
    </message>
    <message>
        <source>Sign-up {code} is cancelled.</source>
        <translation>حُذف التسجيل {code}.</translation>
    </message>
    <message>
        <source>Somebody at the touchscreen asks for help, since {time}</source>
        <translation>شخص عند شاشة اللمس يطلب المساعدة منذ الساعة {time}</translation>
    </message>
    <message>
        <source>Still at a desk: {numbers}. Finish first.</source>
        <translation>ما زالوا عند الطاولة: {numbers}. أنهوا ذلك أولًا.</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>ما زالوا هنا</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>أُزيل من القائمة.</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Thank you. The editors will look at it.</source>
        <translation>شكرًا. سيراجع المحررون ذلك.</translation>
    </message>
    <message>
        <source>The call for help is over.</source>
        <translation>انتهى طلب المساعدة.</translation>
    </message>
    <message>
        <source>The computer is right</source>
        <translation>ساعة الحاسوب صحيحة</translation>
    </message>
    <message>
        <source>The computer&apos;s clock jumped to {machine}. We count on from {ours}. Have it set.</source>
        <translation>قفزت ساعة الحاسوب إلى {machine}. نتابع العدّ من {ours}. اطلبوا ضبطها.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says {machine}, but {ours} is over. Have it set.</source>
        <translation>ساعة الحاسوب تشير إلى {machine}، لكن {ours} قد مضى. اطلبوا ضبطها.</translation>
    </message>
    <message>
        <source>The computer&apos;s time counts now.</source>
        <translation>الآن يُعتمد وقت الحاسوب.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>انتهى اليوم.</translation>
    </message>
    <message>
        <source>The desk is closed.</source>
        <translation>الطاولة مغلقة.</translation>
    </message>
    <message>
        <source>The desk is open.</source>
        <translation>الطاولة مفتوحة.</translation>
    </message>
    <message>
        <source>The printer does not say what is wrong. Please look at it.</source>
        <translation>لا تذكر الطابعة سبب العطل. تحققوا منها من فضلكم.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>لا ورق في الطابعة.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>غطاء الطابعة مفتوح.</translation>
    </message>
    <message>
        <source>The printer takes long. Please look at it. Not printed yet: {name}</source>
        <comment>It has not answered for a while; {name} is the number, or code, of one slip</comment>
        <translation>تأخرت الطابعة. تحققوا منها من فضلكم. لم يُطبع بعد: {name}</translation>
    </message>
    <message>
        <source>The search does not work now.</source>
        <translation>البحث لا يعمل الآن.</translation>
    </message>
    <message>
        <source>The slip cannot be laid out.</source>
        <translation>لا يمكن تنسيق الورقة.</translation>
    </message>
    <message>
        <source>The slip cannot be shown.</source>
        <translation>لا يمكن عرض الورقة.</translation>
    </message>
    <message>
        <source>The slip goes to the printer.</source>
        <translation>أُرسلت الورقة إلى الطابعة.</translation>
    </message>
    <message>
        <source>The slip is being printed …</source>
        <translation>تجري طباعة الورقة …</translation>
    </message>
    <message>
        <source>The slip is printed.</source>
        <translation>طُبعت الورقة.</translation>
    </message>
    <message>
        <source>The slip was not printed.</source>
        <translation>لم تُطبع الورقة.</translation>
    </message>
    <message>
        <source>The touchscreen says you are coming.</source>
        <translation>تخبر شاشة اللمس أنكم قادمون.</translation>
    </message>
    <message>
        <source>The waiting room&apos;s sound is off for today.</source>
        <translation>الصوت في قاعة الانتظار مغلق لهذا اليوم.</translation>
    </message>
    <message>
        <source>The waiting room&apos;s sound is on.</source>
        <translation>الصوت في قاعة الانتظار مفتوح.</translation>
    </message>
    <message>
        <source>These numbers are in the line already.</source>
        <translation>هذه الأرقام موجودة في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>This is a sign-up: it stands under Appointments.</source>
        <comment>Of a code. German: &apos;Das ist eine Anmeldung: Sie steht unter Termine.&apos;</comment>
        <translation>هذا رمز تسجيل: تجدونه ضمن المواعيد.</translation>
    </message>
    <message>
        <source>This meeting does not take place.</source>
        <translation>لن يُعقد هذا اللقاء.</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>تم التراجع: {deed}</translation>
    </message>
    <message>
        <source>Was there</source>
        <comment>Of a slip: they went. German: &apos;War dort&apos;</comment>
        <translation>حضروا</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>appointment {time}</source>
        <translation>موعد {time}</translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation>عند {desk}</translation>
    </message>
    <message>
        <source>by appointment only</source>
        <translation>بموعد فقط</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>Of a place: for a week or longer</comment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>سرّي</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>مهلة</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>district {number}</source>
        <comment>Of the city, by its number: &apos;Stadtbezirk 3&apos;</comment>
        <translation>الحي {number}</translation>
    </message>
    <message>
        <source>does not take place</source>
        <translation>لن يُعقد</translation>
    </message>
    <message>
        <source>for {desk}</source>
        <translation>إلى {desk}</translation>
    </message>
    <message>
        <source>hidden by a notice of this site</source>
        <translation>مخفي بإعلان من هذا المكان</translation>
    </message>
    <message>
        <source>hours unknown</source>
        <comment>Opening hours. German: &apos;Zeiten unbekannt&apos;</comment>
        <translation>المواعيد غير معروفة</translation>
    </message>
    <message>
        <source>interpreter needed</source>
        <translation>يلزم مترجم</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>حضر</translation>
    </message>
    <message numerus="yes">
        <source>longest wait %n min</source>
        <translation>
            <numerusform>أطول انتظار: %n دقيقة</numerusform>
            <numerusform>أطول انتظار: دقيقة واحدة</numerusform>
            <numerusform>أطول انتظار: دقيقتان</numerusform>
            <numerusform>أطول انتظار: %n دقائق</numerusform>
            <numerusform>أطول انتظار: %n دقيقة</numerusform>
            <numerusform>أطول انتظار: %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>on average %n min longer</source>
        <translation>
            <numerusform>في المتوسط أطول بـ %n دقيقة</numerusform>
            <numerusform>في المتوسط أطول بدقيقة</numerusform>
            <numerusform>في المتوسط أطول بدقيقتين</numerusform>
            <numerusform>في المتوسط أطول بـ %n دقائق</numerusform>
            <numerusform>في المتوسط أطول بـ %n دقيقة</numerusform>
            <numerusform>في المتوسط أطول بـ %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on average %n min shorter</source>
        <translation>
            <numerusform>في المتوسط أقصر بـ %n دقيقة</numerusform>
            <numerusform>في المتوسط أقصر بدقيقة</numerusform>
            <numerusform>في المتوسط أقصر بدقيقتين</numerusform>
            <numerusform>في المتوسط أقصر بـ %n دقائق</numerusform>
            <numerusform>في المتوسط أقصر بـ %n دقيقة</numerusform>
            <numerusform>في المتوسط أقصر بـ %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>on average as promised</source>
        <translation>في المتوسط كما أُعلن</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation>مفتوح حتى الساعة {time}</translation>
    </message>
    <message>
        <source>opens {day} {time}</source>
        <translation>يفتح {day} الساعة {time}</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <comment>Today. German: &apos;öffnet {time}&apos;</comment>
        <translation>يفتح {time}</translation>
    </message>
    <message>
        <source>our district</source>
        <translation>حينا</translation>
    </message>
    <message>
        <source>parked, {desk}</source>
        <translation>مؤجّل، {desk}</translation>
    </message>
    <message>
        <source>sign-up wanted</source>
        <comment>German: mit Anmeldung</comment>
        <translation>يلزم التسجيل</translation>
    </message>
    <message>
        <source>sooner</source>
        <translation>أولوية</translation>
    </message>
    <message>
        <source>with children</source>
        <translation>مع أطفال</translation>
    </message>
    <message>
        <source>{count} of {all} handed out</source>
        <translation>وُزّع {count} من {all}</translation>
    </message>
    <message>
        <source>{kept} of {all} kept</source>
        <comment>promised waits</comment>
        <translation>تحقق {kept} من {all}</translation>
    </message>
    <message>
        <source>{number} can be called by every desk.</source>
        <translation>يمكن لكل طاولة أن تنادي الرقم {number}.</translation>
    </message>
    <message>
        <source>{number} has said what it is about.</source>
        <translation>{number}: ذُكر موضوع الزيارة.</translation>
    </message>
    <message>
        <source>{people} signed up. The code: {code}</source>
        <comment>German: {people} angemeldet. Der Code: {code}</comment>
        <translation>سُجِّل: {people}. الرمز: {code}</translation>
    </message>
    <message numerus="yes">
        <source>{place} and %n more</source>
        <comment>A slip with several places. German: &apos;{place} und %n weitere&apos;.</comment>
        <translation>
            <numerusform>{place}</numerusform>
            <numerusform>{place} وواحد آخر</numerusform>
            <numerusform>{place} واثنان آخران</numerusform>
            <numerusform>{place} و%n أخرى</numerusform>
            <numerusform>{place} و%n أخرى</numerusform>
            <numerusform>{place} و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} The visit stays open.</source>
        <translation>{reason} تبقى الزيارة مفتوحة.</translation>
    </message>
    <message>
        <source>needs a quiet place</source>
        <translation>يحتاج إلى مكان هادئ</translation>
    </message>
    <message>
        <source>cannot stand long</source>
        <translation>لا يستطيع الوقوف طويلًا</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>حُفظ الملف.</translation>
    </message>
    <message>
        <source>The printer does not answer. Please look whether it is switched on.</source>
        <translation>الطابعة لا تستجيب. تأكدوا من فضلكم أنها مشغّلة.</translation>
    </message>
    <message>
        <source>The printer does not take slips. Please tell who looks after the machine.</source>
        <translation>الطابعة لا تقبل الأوراق. أخبروا من فضلكم المسؤول عن الجهاز.</translation>
    </message>
    <message>
        <source>The printer has no ink. Please change the cartridge.</source>
        <comment>Or toner</comment>
        <translation>نفد حبر الطابعة. بدّلوا الخرطوشة من فضلكم.</translation>
    </message>
    <message>
        <source>The printer has no paper of this size. Please put some in.</source>
        <translation>لا ورق بهذا المقاس في الطابعة. ضعوا ورقًا من فضلكم.</translation>
    </message>
    <message>
        <source>The printer is paused. Please start it at its own buttons.</source>
        <translation>الطابعة متوقفة مؤقتًا. شغّلوها من أزرارها من فضلكم.</translation>
    </message>
    <message>
        <source>The printer reports a fault. Please look at its display.</source>
        <translation>تُبلّغ الطابعة عن عطل. انظروا إلى شاشتها من فضلكم.</translation>
    </message>
    <message>
        <source>The printer was still busy.</source>
        <translation>كانت الطابعة ما تزال مشغولة.</translation>
    </message>
    <message>
        <source>{desk} is on the way to the touchscreen</source>
        <translation>أحدنا قادم من {desk} إلى شاشة اللمس</translation>
    </message>
    <message>
        <source>{number} did not come.</source>
        <translation>لم يحضر الرقم {number}.</translation>
    </message>
    <message>
        <source>{number} goes on: {more}</source>
        <translation>يتابع الرقم {number}: {more}</translation>
    </message>
    <message>
        <source>{number} is called again.</source>
        <translation>نودي الرقم {number} مرة أخرى.</translation>
    </message>
    <message>
        <source>{number} is called.</source>
        <translation>نودي الرقم {number}.</translation>
    </message>
    <message>
        <source>{number} is closed: {more}</source>
        <translation>انتهى الرقم {number}: {more}</translation>
    </message>
    <message>
        <source>{number} is here.</source>
        <translation>حضر الرقم {number}.</translation>
    </message>
    <message>
        <source>{number} is in the queue.</source>
        <translation>الرقم {number} في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>{number} is no longer there.</source>
        <translation>لم يعد الرقم {number} موجودًا.</translation>
    </message>
    <message>
        <source>{number} has just been parked.</source>
        <translation>أُجّل الرقم {number} للتو.</translation>
    </message>
    <message>
        <source>{number} is parked.</source>
        <translation>أُجّل الرقم {number}.</translation>
    </message>
    <message>
        <source>{number} is waiting again.</source>
        <translation>الرقم {number} ينتظر من جديد.</translation>
    </message>
    <message>
        <source>{number} has just been called by {desk}.</source>
        <translation>نودي الرقم {number} للتو إلى {desk}.</translation>
    </message>
    <message>
        <source>{number} is already at {desk}.</source>
        <translation>الرقم {number} موجود الآن عند {desk}.</translation>
    </message>
    <message>
        <source>{number} is already closed.</source>
        <translation>الرقم {number} منتهٍ.</translation>
    </message>
    <message>
        <source>{number} has left.</source>
        <translation>غادر الرقم {number}.</translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>Demo: nothing here is real</source>
        <translation>نسخة تجريبية: لا شيء هنا حقيقي</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>خروج %1</translation>
    </message>
    <message>
        <source>Sound of the waiting room: off</source>
        <translation>الصوت في قاعة الانتظار: مغلق</translation>
    </message>
    <message>
        <source>Sound of the waiting room: on</source>
        <translation>الصوت في قاعة الانتظار: مفتوح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
</context>
<context>
    <name>DeskTab</name>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>A doctor, nights and weekends</source>
        <translation>طبيب ليلًا وفي عطلة الأسبوع</translation>
    </message>
    <message>
        <source>Children and young people with worries</source>
        <translation>أطفال وشباب لديهم هموم</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>Fire, ambulance</source>
        <comment>German: Feuer, Rettung</comment>
        <translation>حريق، إسعاف</translation>
    </message>
    <message>
        <source>Numbers for an emergency</source>
        <comment>Title of a slip.</comment>
        <translation>أرقام للطوارئ</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>الشرطة</translation>
    </message>
    <message>
        <source>Swallowed something poisonous</source>
        <translation>ابتلاع شيء سام</translation>
    </message>
    <message>
        <source>Violence against women</source>
        <comment>A line for women.</comment>
        <translation>العنف ضد النساء</translation>
    </message>
    <message>
        <source>Worries you cannot bear alone</source>
        <translation>هموم أثقل من أن تُحمل وحدها</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Emergency</source>
        <translation>طوارئ</translation>
    </message>
    <message>
        <source>No phone? We call for you</source>
        <comment>Touching it calls the people at the desks.</comment>
        <translation>لا هاتف معكم؟ نتصل نحن</translation>
    </message>
    <message>
        <source>Print these numbers</source>
        <translation>طباعة هذه الأرقام</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Please come to us at the desk.</source>
        <translation>تفضلوا إلينا عند الطاولة.</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Please come to us at the desk.</source>
        <translation>تفضلوا إلينا عند الطاولة.</translation>
    </message>
    <message>
        <source>This machine does not work right now. It is not your fault.</source>
        <translation>هذا الجهاز لا يعمل الآن. الخطأ ليس منكم.</translation>
    </message>
    <message>
        <source>Emergency: whom to call</source>
        <translation>طوارئ: بمن تتصلون</translation>
    </message>
</context>
<context>
    <name>FaultWindow</name>
    <message>
        <source>Please come to us at the desk.</source>
        <translation>تفضلوا إلينا عند الطاولة.</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Find addresses</source>
        <translation>ابحثوا عن عنوان</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Help me find</source>
        <translation>ساعدوني في البحث</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>More filters</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>أظهروا الكل</translation>
    </message>
</context>
<context>
    <name>FiltersPage</name>
    <message>
        <source>What matters to you?</source>
        <translation>ما المهم لكم؟</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>أظهروا الكل</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Code on a slip</source>
        <comment>of a referral. German: Code auf einem Zettel</comment>
        <translation>رمز على ورقة</translation>
    </message>
    <message>
        <source>Of any day, with or without dashes.</source>
        <comment>a code. German: Von jedem Tag, mit oder ohne Striche.</comment>
        <translation>من أي يوم، بشرطات أو بدونها.</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>Directory of today, {time}</source>
        <translation>دليل اليوم، الساعة {time}</translation>
    </message>
    <message>
        <source>Directory of yesterday, {time}</source>
        <translation>دليل أمس، الساعة {time}</translation>
    </message>
    <message>
        <source>Directory of {day}</source>
        <comment>German: &apos;Verzeichnis vom {day}&apos;</comment>
        <translation>دليل {day}</translation>
    </message>
</context>
<context>
    <name>HaveNumberPage</name>
    <message>
        <source>Which number do you have?</source>
        <translation>ما رقمكم؟</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>HelpLineCard</name>
    <message>
        <source>More about %1</source>
        <translation>المزيد: %1</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone is coming to you.</source>
        <translation>أحدنا قادم إليكم.</translation>
    </message>
    <message>
        <source>Did somebody help you?</source>
        <translation>هل ساعدناكم؟</translation>
    </message>
    <message>
        <source>Nobody is at a desk now.</source>
        <translation>لا أحد عند الطاولات الآن.</translation>
    </message>
    <message>
        <source>We have told the people at the desks.</source>
        <translation>أبلغنا فريقنا.</translation>
    </message>
    <message>
        <source>Please stay here.</source>
        <translation>ابقوا هنا من فضلكم.</translation>
    </message>
    <message>
        <source>If not, ask us once more.</source>
        <translation>إن لم نساعدكم بعد، فاطلبوا المساعدة مرة أخرى.</translation>
    </message>
    <message>
        <source>We have left a note. Please come again when we are open.</source>
        <translation>تركنا لهم ملاحظة. عودوا إلينا من فضلكم عندما نفتح.</translation>
    </message>
    <message>
        <source>Please wait here. As soon as someone is coming, you can read it here.</source>
        <translation>انتظروا هنا من فضلكم. حين يتوجه أحدنا إليكم تقرؤون ذلك هنا.</translation>
    </message>
    <message>
        <source>Emergency: whom to call</source>
        <translation>طوارئ: بمن تتصلون</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اطلبوا مرة أخرى</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I need no help any more</source>
        <translation>لم أعد أحتاج إلى مساعدة</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What do you need today?</source>
        <translation>كيف نساعدكم اليوم؟</translation>
    </message>
    <message>
        <source>Talk to us</source>
        <translation>تحدثوا معنا</translation>
    </message>
    <message>
        <source>Find addresses</source>
        <translation>ابحثوا عن عنوان</translation>
    </message>
    <message>
        <source>Meetings &amp; courses</source>
        <translation>لقاءات ودورات</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>شاركوا معنا</translation>
    </message>
    <message>
        <source>I have a number</source>
        <translation>لديّ رقم</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>طوارئ</translation>
    </message>
    <message>
        <source>About this place</source>
        <translation>عن هذا المكان</translation>
    </message>
</context>
<context>
    <name>InterpreterPage</name>
    <message>
        <source>Interpreter for which language?</source>
        <translation>مترجم لأي لغة؟</translation>
    </message>
</context>
<context>
    <name>IssuedList</name>
    <message>
        <source>Referrals of today</source>
        <translation>إحالات اليوم</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Code on a slip</source>
        <comment>of a referral. German: Code auf einem Zettel</comment>
        <translation>رمز على ورقة</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>أحرف أخرى</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>On to the next button or field</source>
        <translation>إلى الزر أو الحقل التالي</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Undo, for ten seconds; also Ctrl+Z</source>
        <translation>تراجع خلال عشر ثوانٍ؛ وكذلك Ctrl+Z</translation>
    </message>
    <message>
        <source>Help at the touchscreen: I am coming, I am back</source>
        <translation>المساعدة عند شاشة اللمس: أنا قادم، عدت</translation>
    </message>
    <message>
        <source>Print again what did not print</source>
        <translation>إعادة طباعة ما لم يُطبع</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>Sound of the waiting room off or on</source>
        <translation>إغلاق الصوت في قاعة الانتظار أو فتحه</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Call the next number</source>
        <translation>نداء الرقم التالي</translation>
    </message>
    <message>
        <source>Pick a line</source>
        <translation>اختيار سطر</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Call the picked line, or put it back in line</source>
        <translation>نداء الرقم المختار أو إعادته إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>The picked one has left</source>
        <translation>الرقم المختار غادر</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>رقم جديد</translation>
    </message>
    <message>
        <source>Block of numbers</source>
        <translation>دفعة أرقام</translation>
    </message>
    <message>
        <source>The next number on paper is handed out</source>
        <translation>وُزّع الرقم التالي على الورق</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Is here: begin</source>
        <translation>حضر: ابدؤوا</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>نداء مرة أخرى</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>To a colleague</source>
        <translation>تحويل داخلي</translation>
    </message>
    <message>
        <source>Finish: informed</source>
        <translation>إنهاء: معلومات</translation>
    </message>
    <message>
        <source>Finish: referred</source>
        <translation>إنهاء: إحالة</translation>
    </message>
    <message>
        <source>Finish: appointment</source>
        <translation>إنهاء: موعد</translation>
    </message>
    <message>
        <source>Finish: something else</source>
        <translation>إنهاء: شيء آخر</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Search a place</source>
        <translation>البحث عن مكان</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Only places in our district</source>
        <translation>الأماكن في حينا فقط</translation>
    </message>
    <message>
        <source>Only places that are open now</source>
        <translation>الأماكن المفتوحة الآن فقط</translation>
    </message>
    <message>
        <source>Only places where the visitor&apos;s language is spoken</source>
        <translation>الأماكن التي تتحدث لغة الزائر فقط</translation>
    </message>
    <message>
        <source>One without a number</source>
        <translation>شخص بلا رقم</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>ملف CSV</translation>
    </message>
    <message>
        <source>No new numbers today, or again</source>
        <translation>إيقاف إعطاء الأرقام أو إعادته</translation>
    </message>
    <message>
        <source>Code on a slip</source>
        <comment>of a referral. German: Code auf einem Zettel</comment>
        <translation>رمز على ورقة</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>الجلوس إلى الطاولة</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>فتح الطاولة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Single letters act</source>
        <translation>أوامر بحرف واحد</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Oromo</source>
        <translation>الأورومية</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>الأذربيجانية</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>البوسنية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>German Sign Language</source>
        <translation>لغة الإشارة الألمانية</translation>
    </message>
    <message>
        <source>Simple German</source>
        <translation>الألمانية المبسّطة</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>الكرواتية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>الكردية (الكرمانجية)</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>الرومنية</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>الألبانية</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>الصومالية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>الولوفية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>المقدونية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>الصربية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>الجورجية</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>الأرمنية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>البشتوية</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>الدرية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Farsi</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Kurdish (Sorani)</source>
        <translation>الكردية (السورانية)</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>الأمهرية</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>التغرينية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>البنجابية</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
</context>
<context>
    <name>LanguagePick</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LanguageSearchPage</name>
    <message>
        <source>Which language do you speak?</source>
        <translation>أي لغة تتحدثون؟</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>مسح %1</translation>
    </message>
    <message>
        <source>I need no interpreter</source>
        <translation>لا أحتاج إلى مترجم</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language of the screen</source>
        <translation>لغة الشاشة</translation>
    </message>
</context>
<context>
    <name>LetterQuestion</name>
    <message>
        <source>Yellow envelope, or a date to keep?</source>
        <translation>ظرف أصفر أو مهلة محددة؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes, a yellow envelope or a date to keep</source>
        <translation>نعم، ظرف أصفر أو مهلة محددة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No, neither</source>
        <translation>لا، لا هذا ولا ذاك</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Meetings</source>
        <comment>of the site itself, to sign up for. German: Treffen</comment>
        <translation>اللقاءات</translation>
    </message>
</context>
<context>
    <name>MeetingListPage</name>
    <message>
        <source>Meetings &amp; courses</source>
        <translation>لقاءات ودورات</translation>
    </message>
    <message>
        <source>We know nothing here yet.</source>
        <translation>لا شيء لدينا هنا بعد.</translation>
    </message>
    <message>
        <source>Please talk to us.</source>
        <translation>تحدثوا معنا من فضلكم.</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings &amp; courses</source>
        <translation>لقاءات ودورات</translation>
    </message>
</context>
<context>
    <name>MyListPage</name>
    <message>
        <source>My list</source>
        <translation>قائمتي</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>اطبعوا قائمتي</translation>
    </message>
    <message>
        <source>Your list is empty.</source>
        <translation>قائمتكم فارغة.</translation>
    </message>
    <message>
        <source>Put on it what you want to take along.</source>
        <translation>أضيفوا إليها ما تريدون أخذه معكم.</translation>
    </message>
    <message>
        <source>Find addresses</source>
        <translation>ابحثوا عن عنوان</translation>
    </message>
    <message>
        <source>Meetings &amp; courses</source>
        <translation>لقاءات ودورات</translation>
    </message>
</context>
<context>
    <name>NoNumberPage</name>
    <message>
        <source>Find addresses</source>
        <translation>ابحثوا عن عنوان</translation>
    </message>
    <message>
        <source>Meetings &amp; courses</source>
        <translation>لقاءات ودورات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>We know nothing here yet.</source>
        <translation>لا شيء لدينا هنا بعد.</translation>
    </message>
    <message>
        <source>Nothing fits all of this.</source>
        <translation>لا شيء يناسب كل هذا.</translation>
    </message>
    <message>
        <source>Leave one thing out:</source>
        <translation>تخلوا عن شرط واحد:</translation>
    </message>
    <message>
        <source>Please talk to us.</source>
        <translation>تحدثوا معنا من فضلكم.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>أظهروا الكل</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا إعلان آخر.</numerusform>
            <numerusform>وإعلان آخر.</numerusform>
            <numerusform>وإعلانان آخران.</numerusform>
            <numerusform>و%n إعلانات أخرى.</numerusform>
            <numerusform>و%n إعلانًا آخر.</numerusform>
            <numerusform>و%n إعلان آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the moment we give no numbers.</source>
        <translation>لا نعطي أرقامًا في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Cancelled today: {title}, {time}.</source>
        <translation>أُلغي اليوم: {title}، {time}.</translation>
    </message>
    <message>
        <source>Cancelled: {title}, {day}, {time}.</source>
        <translation>أُلغي: {title}، {day}، {time}.</translation>
    </message>
    <message>
        <source>Closed from {first} up to and including {last}.</source>
        <translation>مغلق من {first} حتى {last} ضمنًا.</translation>
    </message>
    <message>
        <source>Closed on {day} from {time}.</source>
        <translation>مغلق يوم {day} من الساعة {time}.</translation>
    </message>
    <message>
        <source>Closed on {day}.</source>
        <translation>مغلق يوم {day}.</translation>
    </message>
    <message>
        <source>Closed today from {time}.</source>
        <translation>مغلق اليوم من الساعة {time}.</translation>
    </message>
    <message>
        <source>Closed today.</source>
        <translation>مغلق اليوم.</translation>
    </message>
    <message>
        <source>Closed up to and including {day}.</source>
        <comment>German: bis einschließlich</comment>
        <translation>مغلق حتى {day} ضمنًا.</translation>
    </message>
    <message>
        <source>No new numbers from {when}.</source>
        <comment>A day, a time, or both</comment>
        <translation>لا أرقام جديدة ابتداءً من {when}.</translation>
    </message>
    <message>
        <source>No new numbers until {when}.</source>
        <comment>A day, a time, or both</comment>
        <translation>لا أرقام جديدة حتى {when}.</translation>
    </message>
    <message>
        <source>On {day} we open later: at {time}.</source>
        <translation>يوم {day} نفتح متأخرين: الساعة {time}.</translation>
    </message>
    <message>
        <source>Please go here: {place}.</source>
        <translation>اذهبوا من فضلكم إلى: {place}.</translation>
    </message>
    <message>
        <source>Please go here:</source>
        <translation>اذهبوا من فضلكم إلى:</translation>
    </message>
    <message>
        <source>Today in another place: {title}. Now here: {place}.</source>
        <translation>اليوم في مكان آخر: {title}. الآن هنا: {place}.</translation>
    </message>
    <message>
        <source>Today we open later: at {time}.</source>
        <translation>اليوم نفتح متأخرين: الساعة {time}.</translation>
    </message>
    <message>
        <source>{site} closes for good on {day}.</source>
        <comment>The whole site</comment>
        <translation>يُغلق {site} نهائيًا في {day}.</translation>
    </message>
    <message>
        <source>{site} has closed for good.</source>
        <comment>The whole site</comment>
        <translation>أُغلق {site} نهائيًا.</translation>
    </message>
    <message>
        <source>{title}, up to and including {day}: in another place. Now here: {place}.</source>
        <translation>{title}، حتى {day} ضمنًا: في مكان آخر. الآن هنا: {place}.</translation>
    </message>
    <message>
        <source>{title}, {day}: in another place. Now here: {place}.</source>
        <translation>{title}، {day}: في مكان آخر. الآن هنا: {place}.</translation>
    </message>
    <message>
        <source>{title}: not shown, up to and including {day}.</source>
        <translation>{title}: لا يُعرض حتى {day} ضمنًا.</translation>
    </message>
    <message>
        <source>{who}: nobody is here on {day}.</source>
        <translation>{who}: لا أحد هنا يوم {day}.</translation>
    </message>
    <message>
        <source>{who}: nobody is here today.</source>
        <comment>A topic or a desk.</comment>
        <translation>{who}: لا أحد هنا اليوم.</translation>
    </message>
    <message>
        <source>{who}: nobody is here up to and including {day}.</source>
        <translation>{who}: لا أحد هنا حتى {day} ضمنًا.</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Your number</source>
        <translation>رقمكم</translation>
    </message>
    <message>
        <source>You can take a photo of this screen.</source>
        <translation>يمكنكم تصوير هذه الشاشة.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>PaperPlace</name>
    <message>
        <source>Print this page</source>
        <translation>اطبعوا هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>PaperStrip</name>
    <message>
        <source>%1 is handed out</source>
        <comment>a number on paper goes to a visitor now</comment>
        <translation>وُزّع الرقم %1</translation>
    </message>
</context>
<context>
    <name>PeopleCount</name>
    <message>
        <source>How many are you?</source>
        <translation>كم عددكم؟</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>أقل بواحد</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>أكثر بواحد</translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>This entry is no longer there.</source>
        <comment>A new directory came while the list was made.</comment>
        <translation>لم تعد هذه المعلومة موجودة.</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>أزيلوا من القائمة: %1</translation>
    </message>
</context>
<context>
    <name>PlaceEntry</name>
    <message>
        <source>Something is wrong with this entry: %1</source>
        <translation>هناك خطأ في هذه المعلومة: %1</translation>
    </message>
    <message>
        <source>What is wrong with this entry?</source>
        <translation>ما الخطأ في هذه المعلومة؟</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Promised waits</source>
        <translation>مدد الانتظار المعلنة</translation>
    </message>
    <message>
        <source>None promised yet: that takes five visits.</source>
        <translation>لا مدد معلنة بعد: يلزم لذلك خمس زيارات.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Anything we should know?</source>
        <translation>هل تودون إخبارنا بشيء؟</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>أحتاج إلى مترجم</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>مترجم: %1</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>لديّ موعد</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation>موعد: %1</translation>
    </message>
    <message>
        <source>Children are with me</source>
        <translation>معي أطفال</translation>
    </message>
    <message>
        <source>I need a quiet place</source>
        <translation>أحتاج إلى مكان هادئ</translation>
    </message>
    <message>
        <source>I cannot stand long</source>
        <translation>لا أستطيع الوقوف طويلًا</translation>
    </message>
    <message>
        <source>Call me in my language</source>
        <translation>نادوني بلغتي</translation>
    </message>
    <message>
        <source>Get my number</source>
        <translation>خذوا رقمكم</translation>
    </message>
</context>
<context>
    <name>QueueColumn</name>
    <message>
        <source>Not in line now</source>
        <translation>خارج الدور حاليًا</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>الرقم التالي</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>numbers printed ahead of a rush; German: Block</comment>
        <translation>دفعة</translation>
    </message>
</context>
<context>
    <name>QueueLine</name>
    <message>
        <source>Call this one</source>
        <translation>نداء هذا الرقم</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Put back into the line</source>
        <translation>أعيدوه إلى الدور</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Please explain this letter</source>
        <translation>نرجو شرح هذه الرسالة</translation>
    </message>
    <message>
        <source>Please help with a form</source>
        <translation>نرجو المساعدة في استمارة</translation>
    </message>
    <message>
        <source>Please give advice</source>
        <translation>نرجو تقديم المشورة</translation>
    </message>
    <message>
        <source>Please give an appointment</source>
        <translation>نرجو تحديد موعد</translation>
    </message>
    <message>
        <source>Please come along to an office</source>
        <translation>نرجو المرافقة إلى دائرة رسمية</translation>
    </message>
    <message>
        <source>Please offer a place in a course</source>
        <translation>نرجو توفير مكان في دورة</translation>
    </message>
    <message>
        <source>Please help to register</source>
        <translation>نرجو المساعدة في التسجيل</translation>
    </message>
    <message>
        <source>Please arrange an interpreter</source>
        <translation>نرجو توفير مترجم</translation>
    </message>
    <message>
        <source>Passport or identity card</source>
        <translation>جواز السفر أو الهوية</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>تصريح الإقامة</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Proof of income</source>
        <translation>إثبات الدخل</translation>
    </message>
    <message>
        <source>Tenancy agreement</source>
        <translation>عقد الإيجار</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Health insurance card</source>
        <translation>بطاقة التأمين الصحي</translation>
    </message>
    <message>
        <source>This slip</source>
        <translation>هذه الورقة</translation>
    </message>
</context>
<context>
    <name>ReferralColumn</name>
    <message>
        <source>Refer</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search places</source>
        <translation>البحث عن أماكن</translation>
    </message>
    <message>
        <source>Print (%1)</source>
        <translation>طباعة (%1)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>The slip gets a neutral title and no reply code; nothing is sent.</source>
        <translation>تحمل الورقة عنوانًا محايدًا وبلا رمز للرد؛ ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Please</source>
        <translation>طلبنا</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>ما يجب إحضاره</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>آخر موعد</translation>
    </message>
    <message>
        <source>Language next to German</source>
        <translation>اللغة إلى جانب الألمانية</translation>
    </message>
    <message>
        <source>Appointment there</source>
        <translation>الموعد هناك</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>The name stays a blank line for writing by hand.</source>
        <translation>يبقى الاسم سطرًا فارغًا يُكتب بخط اليد.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>These may help</source>
        <translation>قد يفيدكم هذا</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>أظهروا الكل</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Until {end}</source>
        <comment>A day, &apos;Today&apos;, or a time. German: &apos;Bis {end}&apos;</comment>
        <translation>حتى {end}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>Two days</comment>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{hours}</source>
        <comment>Spans such as 9:00-17:00. German: &apos;{hours} Uhr&apos;. Else as it is.</comment>
        <translation>{hours}</translation>
    </message>
    <message>
        <source>{weekday} {day}/{month}</source>
        <comment>A date in short. German: &apos;{weekday} {day}.{month}.&apos;</comment>
        <translation>{weekday} {day}/{month}</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى الأسفل</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Type here</source>
        <translation>اكتبوا هنا</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>What are you looking for?</source>
        <translation>عمّ تبحثون؟</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لا توجد نتائج.</translation>
    </message>
    <message>
        <source>Please talk to us.</source>
        <translation>تحدثوا معنا من فضلكم.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Who is at this desk?</source>
        <translation>من يعمل عند هذه الطاولة؟</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>أهلًا، %1</translation>
    </message>
    <message>
        <source>The name stays on this screen and is not stored.</source>
        <translation>يبقى الاسم على هذه الشاشة ولا يُحفظ.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 مغلقة.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>فتح الطاولة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
</context>
<context>
    <name>SignUpForm</name>
    <message>
        <source>Back to appointments</source>
        <translation>العودة إلى المواعيد</translation>
    </message>
    <message>
        <source>People</source>
        <comment>who come to a meeting</comment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Slip in</source>
        <comment>a language. German: Zettel auf</comment>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>See the slip</source>
        <translation>عرض الورقة</translation>
    </message>
    <message>
        <source>Sign up</source>
        <comment>for a meeting. German: Anmelden</comment>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Sign up and print</source>
        <translation>تسجيل وطباعة</translation>
    </message>
</context>
<context>
    <name>SignUpLine</name>
    <message>
        <source>Drop</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Drop: %1</source>
        <translation>حذف: %1</translation>
    </message>
</context>
<context>
    <name>SiteNotice</name>
    <message>
        <source>About something the directory no longer has</source>
        <translation>عن شيء لم يعد في الدليل</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Hide an entry</source>
        <translation>إخفاء بند من الدليل</translation>
    </message>
    <message>
        <source>In another place</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>Meeting cancelled</source>
        <translation>لقاء مُلغى</translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation>نفتح متأخرين</translation>
    </message>
    <message>
        <source>Somebody is absent</source>
        <translation>شخص غائب</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>ما زال شيء ناقصًا.</translation>
    </message>
    <message>
        <source>The notice is taken down.</source>
        <translation>أُزيل الإعلان.</translation>
    </message>
    <message>
        <source>The notice is up, in every language.</source>
        <translation>الإعلان ظاهر بكل اللغات.</translation>
    </message>
</context>
<context>
    <name>SiteNoticeForm</name>
    <message>
        <source>New notice</source>
        <translation>إعلان جديد</translation>
    </message>
    <message>
        <source>What is different?</source>
        <translation>ما الذي تغيّر؟</translation>
    </message>
    <message>
        <source>Find an entry or a place</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>من أو ماذا</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>أيّها</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>أين هو الآن</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في يوم</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>مفتوح من</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>حتى نهاية</translation>
    </message>
    <message>
        <source>Choose what is different.</source>
        <translation>اختاروا ما تغيّر.</translation>
    </message>
    <message>
        <source>Put it up</source>
        <translation>عرض الإعلان</translation>
    </message>
</context>
<context>
    <name>SiteNoticeLine</name>
    <message>
        <source>From the city</source>
        <translation>من المدينة</translation>
    </message>
    <message>
        <source>Take down: %1</source>
        <translation>إزالة: %1</translation>
    </message>
</context>
<context>
    <name>SiteNoticePage</name>
    <message>
        <source>Notices that stand</source>
        <translation>الإعلانات السارية</translation>
    </message>
    <message>
        <source>Everything is as usual.</source>
        <translation>كل شيء كالمعتاد.</translation>
    </message>
    <message>
        <source>They end by themselves and are never sent anywhere.</source>
        <translation>تنتهي من تلقاء نفسها ولا تُرسل إلى أي مكان.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>DEMO</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>Name (by hand, only if you like)</source>
        <translation>الاسم (بخط اليد، إن أردتم)</translation>
    </message>
    <message>
        <source>Please leave this part at the place you visit.</source>
        <translation>سلّموا هذا الجزء في المكان الذي تزورونه.</translation>
    </message>
    <message>
        <source>An address for you</source>
        <translation>عنوان لكم</translation>
    </message>
    <message>
        <source>Your next step</source>
        <translation>خطوتكم التالية</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>الهاتف: %1</translation>
    </message>
    <message>
        <source>By appointment only: please call first.</source>
        <translation>بموعد فقط: اتصلوا أولًا من فضلكم.</translation>
    </message>
    <message>
        <source>They speak: %1</source>
        <translation>يتحدثون هناك: %1</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>استشارة</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>موعدكم</translation>
    </message>
    <message>
        <source>Interpreter needed: %1</source>
        <translation>يلزم مترجم: %1</translation>
    </message>
    <message>
        <source>Our request</source>
        <translation>طلبنا</translation>
    </message>
    <message>
        <source>Please bring</source>
        <translation>أحضروا معكم من فضلكم</translation>
    </message>
    <message>
        <source>You decide whether you go. You may bring someone.</source>
        <translation>أنتم تقررون إن كنتم ستذهبون. يمكنكم أن تصطحبوا شخصًا معكم.</translation>
    </message>
    <message>
        <source>Please go by %1.</source>
        <translation>آخر يوم للذهاب: %1.</translation>
    </message>
    <message>
        <source>No answer by then? Come back to us.</source>
        <translation>لم يصلكم رد حتى ذلك الحين؟ عودوا إلينا.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>full</source>
        <translation>لا أماكن شاغرة</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>الرد إلى %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>Date, stamp</source>
        <translation>التاريخ والختم</translation>
    </message>
    <message>
        <source>You cannot come? Please tell us.</source>
        <translation>لا تستطيعون الحضور؟ أخبرونا من فضلكم.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمكم</translation>
    </message>
    <message>
        <source>Your number: %1</source>
        <translation>رقمكم: %1</translation>
    </message>
    <message>
        <source>We call your number and name a desk.</source>
        <translation>ننادي رقمكم ونذكر لكم رقم الطاولة.</translation>
    </message>
    <message>
        <source>Missed your call? Please come to the desk.</source>
        <translation>فاتكم النداء؟ تفضلوا إلينا عند الطاولة.</translation>
    </message>
    <message>
        <source>Please keep this slip and show it at the desk.</source>
        <translation>احتفظوا بهذه الورقة من فضلكم وأظهروها عند الطاولة.</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>light blue</source>
        <translation>أزرق فاتح</translation>
    </message>
    <message>
        <source>You are signed up</source>
        <comment>German: Sie sind angemeldet</comment>
        <translation>تم تسجيلكم</translation>
    </message>
    <message>
        <source>You cannot come? Please tell us this code:</source>
        <translation>لا تستطيعون الحضور؟ يُرجى إبلاغنا بهذا الرمز:</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>please ask</source>
        <translation>اسألوا من فضلكم</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>dark blue</source>
        <translation>أزرق داكن</translation>
    </message>
    <message>
        <source>lime green</source>
        <translation>أخضر فاتح</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>تفاحة</translation>
    </message>
    <message>
        <source>A contact for you</source>
        <comment>German: &apos;Ein Kontakt für Sie&apos;</comment>
        <translation>جهة اتصال لكم</translation>
    </message>
    <message>
        <source>About: %1</source>
        <comment>German: Thema: %1</comment>
        <translation>الموضوع: %1</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>كرة</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>دراجة</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>حافلة</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>أُلغي: %1</translation>
    </message>
    <message>
        <source>Closed for some time.</source>
        <translation>مغلق مؤقتًا.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>غيمة</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>فنجان</translation>
    </message>
    <message>
        <source>Different on these days:</source>
        <translation>مواعيد مختلفة في هذه الأيام:</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>زهرة</translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <comment>Signed up for a meeting. German: Für %n Personen</comment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>لشخص واحد</numerusform>
            <numerusform>لشخصين</numerusform>
            <numerusform>لـ %n أشخاص</numerusform>
            <numerusform>لـ %n شخصًا</numerusform>
            <numerusform>لـ %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1. Please ask first.</source>
        <comment>Dates may have changed since</comment>
        <translation>المعلومات من %1. اسألوا أولًا من فضلكم.</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>نظارة</translation>
    </message>
    <message>
        <source>In another place than usual:</source>
        <translation>في مكان غير المعتاد:</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>مصباح</translation>
    </message>
    <message>
        <source>My list</source>
        <comment>Several addresses that a visitor takes along</comment>
        <translation>قائمتي</translation>
    </message>
    <message>
        <source>Open in the next days:</source>
        <translation>مفتوح في الأيام القادمة:</translation>
    </message>
    <message>
        <source>Please ask us how to get there.</source>
        <translation>يُرجى سؤالنا عن كيفية الوصول.</translation>
    </message>
    <message>
        <source>Please call: they tell you the address.</source>
        <translation>يُرجى الاتصال هاتفيًا: سيخبرونكم بالعنوان.</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>مقص</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>قميص</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>شمس</translation>
    </message>
    <message>
        <source>The code puts it into your phone&apos;s calendar.</source>
        <translation>صوّروا الرمز: يُضاف الموعد إلى تقويم هاتفكم.</translation>
    </message>
    <message>
        <source>Tractor</source>
        <translation>جرّار</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>مظلة</translation>
    </message>
    <message numerus="yes">
        <source>Waiting time: %1 to %n minutes.</source>
        <translation>
            <numerusform>مدة الانتظار: من %1 إلى %n دقيقة.</numerusform>
            <numerusform>مدة الانتظار: من %1 إلى دقيقة واحدة.</numerusform>
            <numerusform>مدة الانتظار: من %1 إلى دقيقتين.</numerusform>
            <numerusform>مدة الانتظار: من %1 إلى %n دقائق.</numerusform>
            <numerusform>مدة الانتظار: من %1 إلى %n دقيقة.</numerusform>
            <numerusform>مدة الانتظار: من %1 إلى %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting time: about %n minute(s).</source>
        <translation>
            <numerusform>مدة الانتظار: أقل من دقيقة.</numerusform>
            <numerusform>مدة الانتظار: حوالي دقيقة.</numerusform>
            <numerusform>مدة الانتظار: حوالي دقيقتين.</numerusform>
            <numerusform>مدة الانتظار: حوالي %n دقائق.</numerusform>
            <numerusform>مدة الانتظار: حوالي %n دقيقة.</numerusform>
            <numerusform>مدة الانتظار: حوالي %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next.</source>
        <translation>دوركم هو التالي.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) ahead of you.</source>
        <translation>
            <numerusform>لا أرقام قبلكم.</numerusform>
            <numerusform>قبلكم رقم واحد.</numerusform>
            <numerusform>قبلكم رقمان.</numerusform>
            <numerusform>قبلكم %n أرقام.</numerusform>
            <numerusform>قبلكم %n رقمًا.</numerusform>
            <numerusform>قبلكم %n رقم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipEntry</name>
    <message>
        <source>What became of it?</source>
        <comment>of a slip. German: Was wurde daraus?</comment>
        <translation>ما الذي حدث بعد ذلك؟</translation>
    </message>
</context>
<context>
    <name>SlipOutcome</name>
    <message>
        <source>Finish %1 as referred</source>
        <translation>إنهاء %1 كإحالة</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة مرة أخرى</translation>
    </message>
    <message>
        <source>Another slip</source>
        <translation>ورقة أخرى</translation>
    </message>
</context>
<context>
    <name>SlipSheet</name>
    <message>
        <source>The slip as it will be printed</source>
        <translation>الورقة كما ستُطبع</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
</context>
<context>
    <name>SpeakButton</name>
    <message>
        <source>Read aloud</source>
        <translation>استمعوا</translation>
    </message>
    <message>
        <source>Read aloud: %1</source>
        <translation>استمعوا: %1</translation>
    </message>
</context>
<context>
    <name>StandingPage</name>
    <message>
        <source>Tell us what it is about</source>
        <translation>أخبرونا عن موضوعكم</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>لقد عدت</translation>
    </message>
    <message>
        <source>Yes, take my number away</source>
        <translation>نعم، ألغوا رقمي</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>سأغادر</translation>
    </message>
    <message>
        <source>No, I am staying</source>
        <translation>لا، سأبقى</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>خذوا رقمًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: %1</source>
        <translation>أقل: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>أكثر: %1</translation>
    </message>
</context>
<context>
    <name>TakePartPage</name>
    <message>
        <source>How would you like to take part?</source>
        <translation>كيف تودون المشاركة؟</translation>
    </message>
</context>
<context>
    <name>TalkStrip</name>
    <message>
        <source>You have no number yet</source>
        <translation>ليس لديكم رقم بعد</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>خذوا رقمًا</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>By topic</source>
        <translation>حسب الموضوع</translation>
    </message>
    <message>
        <source>Not found this week</source>
        <translation>لم يُعثر عليه هذا الأسبوع</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>حسب النتيجة</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>حسب اللغة</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>Demo</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>About this place</source>
        <translation>عن هذا المكان</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Children &amp; family</source>
        <translation>الأطفال والأسرة</translation>
    </message>
    <message>
        <source>German &amp; school</source>
        <translation>الألمانية والمدرسة</translation>
    </message>
    <message>
        <source>Work &amp; career</source>
        <translation>العمل والمهنة</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>الثقافة</translation>
    </message>
    <message>
        <source>Health &amp; sport</source>
        <translation>الصحة والرياضة</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>كبار السن</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>السكن</translation>
    </message>
    <message>
        <source>Volunteering &amp; clubs</source>
        <translation>التطوع والجمعيات</translation>
    </message>
    <message>
        <source>Papers &amp; residence</source>
        <translation>الأوراق والإقامة</translation>
    </message>
    <message>
        <source>Money &amp; forms</source>
        <translation>المال والطلبات</translation>
    </message>
    <message>
        <source>A difficult letter</source>
        <translation>رسالة لا أفهمها</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>لا أعرف</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>What is it about?</source>
        <translation>ما الموضوع؟</translation>
    </message>
</context>
<context>
    <name>VisitColumn</name>
    <message>
        <source>Nobody is at this desk</source>
        <translation>لا أحد عند هذه الطاولة</translation>
    </message>
    <message>
        <source>About this visit</source>
        <translation>عن هذه الزيارة</translation>
    </message>
    <message>
        <source>Is here: begin</source>
        <translation>حضر: ابدؤوا</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>نداء مرة أخرى</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Refer to another place</source>
        <translation>إحالة إلى مكان آخر</translation>
    </message>
</context>
<context>
    <name>VisitorBrowse</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>About the hours</source>
        <translation>حول المواعيد</translation>
    </message>
    <message>
        <source>Also here</source>
        <translation>أيضًا هنا</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: please ask at the desk.</source>
        <translation>
            <numerusform>اسألوا عند الطاولة من فضلكم.</numerusform>
            <numerusform>ومكان آخر: اسألوا عند الطاولة من فضلكم.</numerusform>
            <numerusform>ومكانان آخران: اسألوا عند الطاولة من فضلكم.</numerusform>
            <numerusform>و%n أماكن أخرى: اسألوا عند الطاولة من فضلكم.</numerusform>
            <numerusform>و%n مكانًا آخر: اسألوا عند الطاولة من فضلكم.</numerusform>
            <numerusform>و%n مكان آخر: اسألوا عند الطاولة من فضلكم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask what it costs</source>
        <translation>اسألوا عن التكلفة</translation>
    </message>
    <message>
        <source>Cancelled: {date}</source>
        <translation>أُلغي: {date}</translation>
    </message>
    <message>
        <source>Closed for some time.</source>
        <translation>مغلق مؤقتًا.</translation>
    </message>
    <message>
        <source>Closed now. Opens at {time}.</source>
        <translation>مغلق الآن. يفتح {time}.</translation>
    </message>
    <message>
        <source>Closed now. Opens on {day} at {time}.</source>
        <translation>مغلق الآن. يفتح {day} {time}.</translation>
    </message>
    <message>
        <source>Closed now. Opens tomorrow at {time}.</source>
        <translation>مغلق الآن. يفتح غدًا {time}.</translation>
    </message>
    <message>
        <source>Closed now.</source>
        <translation>مغلق الآن.</translation>
    </message>
    <message>
        <source>Closed today.</source>
        <translation>مغلق اليوم.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>للتواصل</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Costs little</source>
        <translation>بتكلفة قليلة</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>Different from usual</source>
        <translation>على غير المعتاد</translation>
    </message>
    <message>
        <source>District</source>
        <comment>German: Stadtbezirk</comment>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Easy language</source>
        <translation>لغة سهلة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>للأطفال</translation>
    </message>
    <message>
        <source>For parents</source>
        <translation>للأهل</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>For women</source>
        <translation>للنساء</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>أماكن شاغرة</translation>
    </message>
    <message>
        <source>From {first} years</source>
        <translation>من عمر {first}</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>كيف تصلون</translation>
    </message>
    <message>
        <source>In another place for now: see the address.</source>
        <translation>في مكان آخر مؤقتًا: انظروا العنوان.</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>بالتفصيل</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>باللغة {language}</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>آخر مراجعة</translation>
    </message>
    <message>
        <source>No paper. You can take a photo instead.</source>
        <translation>لا يوجد ورق. يمكنكم التقاط صورة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>None free now</source>
        <translation>لا شيء شاغر الآن</translation>
    </message>
    <message>
        <source>Not printed. You can take a photo.</source>
        <translation>لم تُطبع. يمكنكم التقاط صورة.</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>على الخريطة</translation>
    </message>
    <message>
        <source>On {date} by {name}</source>
        <comment>When and by whom it was checked</comment>
        <translation>{date}، {name}</translation>
    </message>
    <message>
        <source>On {date}</source>
        <comment>When it was checked</comment>
        <translation>{date}</translation>
    </message>
    <message>
        <source>Open day and night.</source>
        <translation>مفتوح ليلًا ونهارًا.</translation>
    </message>
    <message>
        <source>Open in the next 7 days</source>
        <translation>مفتوح في الأيام السبعة القادمة</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>مفتوح الآن.</translation>
    </message>
    <message>
        <source>Open until {time}.</source>
        <translation>مفتوح حتى {time}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Other hours on these days</source>
        <translation>مواعيد أخرى في هذه الأيام</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>Partly without steps.</source>
        <translation>بعضه بلا درج.</translation>
    </message>
    <message>
        <source>Please ask when it is open.</source>
        <translation>اسألوا من فضلكم عن مواعيد الفتح.</translation>
    </message>
    <message>
        <source>Please ask</source>
        <translation>اسألوا من فضلكم</translation>
    </message>
    <message>
        <source>Please bring</source>
        <translation>أحضروا معكم</translation>
    </message>
    <message>
        <source>Please look in the tray, or ask us.</source>
        <translation>انظروا في الدرج من فضلكم أو اسألونا.</translation>
    </message>
    <message>
        <source>Please make an appointment first.</source>
        <translation>احجزوا موعدًا أولًا من فضلكم.</translation>
    </message>
    <message>
        <source>Please tell us at the desk that you are coming.</source>
        <translation>أخبرونا عند الطاولة من فضلكم أنكم ستأتون.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Scan: call with your phone</source>
        <translation>امسحوا الرمز: اتصلوا من هاتفكم</translation>
    </message>
    <message>
        <source>Scan: open the website on your phone</source>
        <translation>امسحوا الرمز: افتحوا الموقع على هاتفكم</translation>
    </message>
    <message>
        <source>Scan: put the date in your phone&apos;s calendar</source>
        <translation>امسحوا الرمز: احفظوا الموعد في تقويم هاتفكم</translation>
    </message>
    <message>
        <source>Scan: save the contact in your phone</source>
        <translation>امسحوا الرمز: احفظوا بيانات الاتصال في هاتفكم</translation>
    </message>
    <message>
        <source>Scan: see the place on your phone&apos;s map</source>
        <translation>امسحوا الرمز: شاهدوا المكان على خريطة هاتفكم</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>That was long ago: please call first.</source>
        <translation>مضى وقت طويل: اتصلوا أولًا من فضلكم.</translation>
    </message>
    <message>
        <source>There are steps on the way in.</source>
        <translation>يوجد درج عند المدخل.</translation>
    </message>
    <message>
        <source>These facts are old. Please call first.</source>
        <translation>هذه المعلومات قديمة. اتصلوا أولًا من فضلكم.</translation>
    </message>
    <message>
        <source>This is not offered any more.</source>
        <translation>لم يعد هذا متاحًا.</translation>
    </message>
    <message>
        <source>Translated by machine</source>
        <translation>ترجمة آلية</translation>
    </message>
    <message>
        <source>Translation not up to date</source>
        <translation>الترجمة غير محدثة</translation>
    </message>
    <message>
        <source>Up to {last} years</source>
        <translation>حتى عمر {last}</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>How to apply or to make use of it</comment>
        <translation>ما عليكم فعله</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>بتاريخ {date}</translation>
    </message>
    <message>
        <source>{day} cancelled</source>
        <translation>{day} أُلغي</translation>
    </message>
    <message>
        <source>{day}: in another place</source>
        <translation>{day}: في مكان آخر</translation>
    </message>
    <message>
        <source>{first} to {last} years old</source>
        <translation>من عمر {first} إلى {last}</translation>
    </message>
    <message>
        <source>{free} of {all}</source>
        <translation>{free} من {all}</translation>
    </message>
    <message>
        <source>Please call: we tell you the address.</source>
        <translation>تحصلون على العنوان عبر الهاتف.</translation>
    </message>
</context>
<context>
    <name>VisitorFind</name>
    <message>
        <source>Closed today</source>
        <translation>مغلق اليوم</translation>
    </message>
    <message>
        <source>District {number}</source>
        <comment>German: Stadtbezirk 3</comment>
        <translation>الحي {number}</translation>
    </message>
    <message>
        <source>For older people</source>
        <translation>لكبار السن</translation>
    </message>
    <message>
        <source>Near here</source>
        <comment>In the same district of the city. German: In der Nähe</comment>
        <translation>قريب من هنا</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>مفتوح حتى {time}</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>يفتح {time}</translation>
    </message>
    <message>
        <source>Opens {day}, {time}</source>
        <comment>Such as: Opens Mon 2/3, 9:00</comment>
        <translation>يفتح {day}، {time}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n place(s)</source>
        <comment>Leads back to the list.</comment>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>أظهروا مكانًا واحدًا</numerusform>
            <numerusform>أظهروا مكانين</numerusform>
            <numerusform>أظهروا %n أماكن</numerusform>
            <numerusform>أظهروا %n مكانًا</numerusform>
            <numerusform>أظهروا %n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>Without steps</source>
        <comment>For wheelchairs and prams.</comment>
        <translation>بلا درج</translation>
    </message>
</context>
<context>
    <name>VisitorFrame</name>
    <message>
        <source>Closed today</source>
        <translation>مغلق اليوم</translation>
    </message>
    <message>
        <source>Today {hours}</source>
        <translation>اليوم {hours}</translation>
    </message>
</context>
<context>
    <name>VisitorGuide</name>
    <message>
        <source>Good to know</source>
        <comment>The city&apos;s guide. German: &apos;Gut zu wissen&apos;</comment>
        <translation>معلومات مفيدة</translation>
    </message>
    <message>
        <source>Last changed: {date}</source>
        <translation>آخر تعديل: {date}</translation>
    </message>
</context>
<context>
    <name>VisitorGuided</name>
    <message>
        <source>An older person</source>
        <comment>It is for somebody old</comment>
        <translation>شخص كبير السن</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <comment>It does not matter where</comment>
        <translation>في أي مكان</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>It is for myself. German: Für mich</comment>
        <translation>أنا</translation>
    </message>
    <message>
        <source>My child</source>
        <comment>It is for a child. German: Für mein Kind</comment>
        <translation>طفلي</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <comment>German: Worum geht es?</comment>
        <translation>ما الموضوع؟</translation>
    </message>
    <message>
        <source>Where should it be?</source>
        <comment>German: Wo soll es sein?</comment>
        <translation>أين تريدونه؟</translation>
    </message>
    <message>
        <source>Who needs something?</source>
        <comment>German: Für wen ist es?</comment>
        <translation>من يحتاج إلى شيء؟</translation>
    </message>
</context>
<context>
    <name>VisitorLanguages</name>
    <message>
        <source>My language is missing</source>
        <translation>لغتي غير موجودة</translation>
    </message>
    <message>
        <source>Welcome! Good to have you here.</source>
        <translation>أهلًا وسهلًا! يسعدنا وجودكم هنا.</translation>
    </message>
    <message>
        <source>{language}: we look for an interpreter. Please go on here.</source>
        <translation>{language}: نبحث عن مترجم. تابعوا هنا من فضلكم.</translation>
    </message>
</context>
<context>
    <name>VisitorList</name>
    <message>
        <source>My list is full</source>
        <comment>Leads to the list.</comment>
        <translation>قائمتي ممتلئة</translation>
    </message>
    <message>
        <source>My list {count}</source>
        <comment>{count} is &apos;(3)&apos;.</comment>
        <translation>قائمتي {count}</translation>
    </message>
    <message>
        <source>On my list</source>
        <comment>German: &apos;Auf meiner Liste&apos;.</comment>
        <translation>في قائمتي</translation>
    </message>
    <message>
        <source>Put on my list</source>
        <comment>German: &apos;Auf meine Liste&apos;.</comment>
        <translation>أضيفوا إلى قائمتي</translation>
    </message>
</context>
<context>
    <name>VisitorMeetings</name>
    <message>
        <source>Cancelled</source>
        <comment>A meeting. German: Fällt aus</comment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Cancelled. It does not take place.</source>
        <translation>أُلغي. لن يُقام اللقاء.</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>رعاية أطفال</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>Costs nothing</comment>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>Here in the house</source>
        <comment>In this very building</comment>
        <translation>هنا في المبنى</translation>
    </message>
    <message>
        <source>If you bring children, ask us.</source>
        <translation>إذا أحضرتم أطفالًا فاسألونا.</translation>
    </message>
    <message>
        <source>If you need an interpreter, ask us.</source>
        <translation>إذا احتجتم إلى مترجم فاسألونا.</translation>
    </message>
    <message>
        <source>In another place this time.</source>
        <translation>هذه المرة في مكان آخر.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Just come</source>
        <comment>No registration. German: Einfach kommen</comment>
        <translation>تعالوا مباشرة</translation>
    </message>
    <message>
        <source>Just come, you need not register.</source>
        <translation>تعالوا مباشرة، لا حاجة إلى التسجيل.</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>A meeting, to another day or place</comment>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Moved: read again when and where.</source>
        <translation>نُقل: اقرؤوا من جديد متى وأين.</translation>
    </message>
    <message>
        <source>Nobody looks after children there.</source>
        <translation>لا رعاية للأطفال هناك.</translation>
    </message>
    <message>
        <source>Nothing this month. These come next:</source>
        <translation>لا شيء هذا الشهر. القادم:</translation>
    </message>
    <message>
        <source>Nothing this week. These come next:</source>
        <translation>لا شيء هذا الأسبوع. القادم:</translation>
    </message>
    <message>
        <source>Nothing today. These come next:</source>
        <translation>لا شيء اليوم. القادم:</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>Put off</source>
        <comment>A meeting without a new date. German: Verschoben</comment>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Put off. We do not know the new date yet.</source>
        <translation>مؤجل. لا نعرف الموعد الجديد بعد.</translation>
    </message>
    <message>
        <source>Somebody interprets.</source>
        <translation>يوجد من يترجم.</translation>
    </message>
    <message>
        <source>Then: {days}</source>
        <comment>Further dates. German: &apos;Danach: {days}&apos;</comment>
        <translation>ثم: {days}</translation>
    </message>
    <message>
        <source>These facts are from {day}. Please ask first.</source>
        <translation>هذه المعلومات من {day}. اسألوا أولًا من فضلكم.</translation>
    </message>
    <message>
        <source>This month</source>
        <comment>The next thirty days</comment>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>The next seven days</comment>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation>للنساء فقط</translation>
    </message>
    <message>
        <source>You must register before. We help you at the desk.</source>
        <translation>يجب التسجيل مسبقًا. نساعدكم عند الطاولة.</translation>
    </message>
    <message>
        <source>Your children are looked after.</source>
        <translation>يوجد من يرعى أطفالكم.</translation>
    </message>
</context>
<context>
    <name>VisitorNumber</name>
    <message numerus="yes">
        <source>%n numbers are ahead of you.</source>
        <translation>
            <numerusform>لا أرقام قبلكم.</numerusform>
            <numerusform>قبلكم رقم واحد.</numerusform>
            <numerusform>قبلكم رقمان.</numerusform>
            <numerusform>قبلكم %n أرقام.</numerusform>
            <numerusform>قبلكم %n رقمًا.</numerusform>
            <numerusform>قبلكم %n رقم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {minutes} minutes</source>
        <translation>
            <numerusform>حوالي {minutes} دقيقة</numerusform>
            <numerusform>حوالي {minutes} دقيقة</numerusform>
            <numerusform>حوالي {minutes} دقيقة</numerusform>
            <numerusform>حوالي {minutes} دقائق</numerusform>
            <numerusform>حوالي {minutes} دقيقة</numerusform>
            <numerusform>حوالي {minutes} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>It is your turn: please go to {desk}.</source>
        <translation>حان دوركم: تفضلوا إلى {desk}.</translation>
    </message>
    <message>
        <source>No desk is open now.</source>
        <translation>لا توجد طاولة مفتوحة الآن.</translation>
    </message>
    <message>
        <source>No paper.</source>
        <translation>لا يوجد ورق.</translation>
    </message>
    <message>
        <source>Please come to us at a desk.</source>
        <translation>تفضلوا إلينا عند إحدى الطاولات.</translation>
    </message>
    <message>
        <source>Please look for your slip in the tray. If there is none, ask us.</source>
        <translation>ابحثوا عن ورقتكم في درج الطابعة من فضلكم. إن لم تجدوها فاسألونا.</translation>
    </message>
    <message>
        <source>Take your slip.</source>
        <translation>خذوا ورقتكم.</translation>
    </message>
    <message>
        <source>The paper is stuck.</source>
        <translation>الورق عالق.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>الطابعة لا تستجيب.</translation>
    </message>
    <message>
        <source>The printer is busy.</source>
        <translation>الطابعة مشغولة.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>غطاء الطابعة مفتوح.</translation>
    </message>
    <message>
        <source>The right paper is missing.</source>
        <translation>الورق المناسب غير موجود.</translation>
    </message>
    <message>
        <source>The slip could not be printed.</source>
        <translation>تعذّرت طباعة الورقة.</translation>
    </message>
    <message>
        <source>There are no new numbers today.</source>
        <translation>لا أرقام جديدة اليوم.</translation>
    </message>
    <message>
        <source>This number is finished for today.</source>
        <translation>انتهى هذا الرقم لهذا اليوم.</translation>
    </message>
    <message>
        <source>This number is not in line yet. Please show it at the desk.</source>
        <comment>It was printed ahead of a rush; staff have not handed it out yet</comment>
        <translation>هذا الرقم ليس في الدور بعد. أظهروه عند الطاولة من فضلكم.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>المكان مغلق الآن.</translation>
    </message>
    <message>
        <source>We will call you as soon as a desk is free.</source>
        <translation>نناديكم حالما تفرغ طاولة.</translation>
    </message>
    <message>
        <source>We call your number and show this picture.</source>
        <translation>ننادي رقمكم ونعرض هذه الصورة.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>حتى دقيقة واحدة</numerusform>
            <numerusform>حتى دقيقتين</numerusform>
            <numerusform>حتى %n دقائق</numerusform>
            <numerusform>حتى %n دقيقة</numerusform>
            <numerusform>حتى %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>We call your number in German and in {language}.</source>
        <translation>ننادي رقمكم بالألمانية و{language}.</translation>
    </message>
    <message>
        <source>We call your number.</source>
        <translation>ننادي رقمكم.</translation>
    </message>
    <message>
        <source>We cannot say yet how long it takes.</source>
        <translation>لا نعرف بعد كم ستنتظرون.</translation>
    </message>
    <message>
        <source>We do not know {number} today. Please look again, or ask us.</source>
        <translation>لا نعرف الرقم {number} اليوم. تحققوا منه مرة أخرى أو اسألونا.</translation>
    </message>
    <message>
        <source>We have called you, and you were not there.</source>
        <translation>ناديناكم ولم تكونوا هنا.</translation>
    </message>
    <message>
        <source>We open again: {day}, {time}</source>
        <translation>نفتح من جديد: {day}، الساعة {time}</translation>
    </message>
    <message>
        <source>You are being served: {desk}.</source>
        <translation>أنتم الآن عند {desk}.</translation>
    </message>
    <message>
        <source>You are next.</source>
        <translation>دوركم هو التالي.</translation>
    </message>
    <message>
        <source>Your number counts. Please take a photo.</source>
        <translation>رقمكم صالح. صوّروه من فضلكم.</translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation>تجري طباعة ورقتكم.</translation>
    </message>
</context>
<context>
    <name>VisitorOffers</name>
    <message>
        <source>Association or partner</source>
        <translation>جمعية أو شريك</translation>
    </message>
    <message>
        <source>Give time</source>
        <translation>أتطوع بوقتي</translation>
    </message>
    <message>
        <source>I work or interpret here</source>
        <translation>أعمل أو أترجم هنا</translation>
    </message>
    <message>
        <source>Need a room</source>
        <translation>أحتاج إلى قاعة</translation>
    </message>
    <message>
        <source>Offer a flat</source>
        <translation>أعرض مسكنًا</translation>
    </message>
</context>
<context>
    <name>VisitorReading</name>
    <message>
        <source>{choice}: chosen</source>
        <translation>{choice}: تم الاختيار</translation>
    </message>
</context>
<context>
    <name>VisitorSearch</name>
    <message>
        <source>To read</source>
        <comment>A page of the city&apos;s guide</comment>
        <translation>للقراءة</translation>
    </message>
</context>
<context>
    <name>WalkInForm</name>
    <message>
        <source>New number</source>
        <translation>رقم جديد</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>يلزم مترجم</translation>
    </message>
    <message>
        <source>Letter with a date</source>
        <translation>رسالة فيها مهلة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>إعطاء رقم</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>من يتابع؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
</TS>
