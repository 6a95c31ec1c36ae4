<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ClashWords</name>
    <message>
        <source>“%1” with %2 (%3)</source>
        <translation>«%1» مع %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>something in your calendar (%1)</source>
        <translation>شيء في تقويمك (%1)</translation>
    </message>
    <message>
        <source>You have something at that time: %1</source>
        <translation>لديك شيء في ذلك الوقت: %1</translation>
    </message>
</context>
<context>
    <name>DemandWords</name>
    <message>
        <source>course</source>
        <translation>دورة</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>مهارة</translation>
    </message>
    <message>
        <source>looked for in vain</source>
        <translation>بُحث عنه دون جدوى</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>ليس في الكتالوج</translation>
    </message>
    <message numerus="yes">
        <source>%n asked for it</source>
        <translation>
            <numerusform>لم يطلبه أحد</numerusform>
            <numerusform>طلبه شخص واحد</numerusform>
            <numerusform>طلبه شخصان</numerusform>
            <numerusform>طلبه %Ln أشخاص</numerusform>
            <numerusform>طلبه %Ln شخصًا</numerusform>
            <numerusform>طلبه %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved it for later</source>
        <translation>
            <numerusform>لم يحفظه أحد</numerusform>
            <numerusform>حفظه شخص واحد</numerusform>
            <numerusform>حفظه شخصان</numerusform>
            <numerusform>حفظه %Ln أشخاص</numerusform>
            <numerusform>حفظه %Ln شخصًا</numerusform>
            <numerusform>حفظه %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked for it</source>
        <translation>
            <numerusform>لم يبحث عنه أحد</numerusform>
            <numerusform>بحث عنه شخص واحد</numerusform>
            <numerusform>بحث عنه شخصان</numerusform>
            <numerusform>بحث عنه %Ln أشخاص</numerusform>
            <numerusform>بحث عنه %Ln شخصًا</numerusform>
            <numerusform>بحث عنه %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month, people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>وفق القاعدة</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
    <message>
        <source>revoked: %1</source>
        <translation>أُلغيت: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>الرغبات</translation>
    </message>
    <message>
        <source>First asked, by month</source>
        <translation>أول طلب، حسب الشهر</translation>
    </message>
    <message>
        <source>Course completed</source>
        <translation>إتمام دورة</translation>
    </message>
    <message>
        <source>Pathway completed</source>
        <translation>إتمام مسار</translation>
    </message>
    <message>
        <source>Skill that others have seen</source>
        <translation>مهارة لاحظها آخرون</translation>
    </message>
    <message>
        <source>Sessions of mentoring</source>
        <translation>جلسات الإرشاد</translation>
    </message>
    <message>
        <source>Accepted answers in communities</source>
        <translation>إجابات مقبولة في المجتمعات</translation>
    </message>
    <message>
        <source>Somebody gives it</source>
        <translation>يمنحها شخص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, how many or of what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message numerus="yes">
        <source>valid for %n month(s)</source>
        <translation>
            <numerusform>بلا مدة صلاحية</numerusform>
            <numerusform>صالحة لمدة شهر</numerusform>
            <numerusform>صالحة لمدة شهرين</numerusform>
            <numerusform>صالحة لمدة %Ln أشهر</numerusform>
            <numerusform>صالحة لمدة %Ln شهرًا</numerusform>
            <numerusform>صالحة لمدة %Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>month; height: people</source>
        <translation>الشهر؛ الارتفاع: عدد الأشخاص</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>from earlier records</source>
        <translation>من سجلات سابقة</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>I earned “%1” from %2.</source>
        <translation>حصلت على «%1» من %2.</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>My team</source>
        <translation>فريقي</translation>
    </message>
    <message>
        <source>Team of %1</source>
        <translation>فريق %1</translation>
    </message>
    <message>
        <source>Pathway: %1</source>
        <translation>المسار: %1</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>Everybody sees their own points; nobody is ranked.</source>
        <translation>يرى كل شخص نقاطه؛ ولا يُرتَّب أحد.</translation>
    </message>
    <message>
        <source>Everybody is ranked.</source>
        <translation>يُرتَّب الجميع.</translation>
    </message>
    <message>
        <source>There are no points.</source>
        <translation>لا توجد نقاط.</translation>
    </message>
    <message>
        <source>Results in courses: %1</source>
        <translation>النتائج في الدورات: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, group</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>mean of the best results, per cent; height: people</source>
        <translation>متوسط أفضل النتائج، بالمئة؛ الارتفاع: عدد الأشخاص</translation>
    </message>
    <message>
        <source>level 0 to 5; height: people</source>
        <translation>المستوى من ٠ إلى ٥؛ الارتفاع: عدد الأشخاص</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>‏%L1٪</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message numerus="yes">
        <source>You: %1. Half of the %n people have %2 or less. </source>
        <translation>
            <numerusform>أنت: %L1. لا أحد لديه %L2 أو أقل. </numerusform>
            <numerusform>أنت: %L1. شخص واحد لديه %L2 أو أقل. </numerusform>
            <numerusform>أنت: %L1. نصف الشخصين لديه %L2 أو أقل. </numerusform>
            <numerusform>أنت: %L1. نصف الأشخاص الـ %Ln لديهم %L2 أو أقل. </numerusform>
            <numerusform>أنت: %L1. نصف الأشخاص الـ %Ln لديهم %L2 أو أقل. </numerusform>
            <numerusform>أنت: %L1. نصف الأشخاص الـ %Ln لديهم %L2 أو أقل. </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the others have less than you, %2 % the same.</source>
        <translation>%L1٪ من الآخرين لديهم أقل منك، و%L2٪ مثلك.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Community: %1</source>
        <translation>المجتمع: %1</translation>
    </message>
    <message>
        <source>Whoever takes part is ranked, among those who take part.</source>
        <translation>يُرتَّب من يشارك، بين من يشاركون.</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>لا مستوى بعد</translation>
    </message>
    <message numerus="yes">
        <source>You: %1. Half of the %n people have no level yet. </source>
        <translation>
            <numerusform>أنت: %L1. لا أحد بلا مستوى. </numerusform>
            <numerusform>أنت: %L1. شخص واحد لا مستوى له بعد. </numerusform>
            <numerusform>أنت: %L1. نصف الشخصين لا مستوى له بعد. </numerusform>
            <numerusform>أنت: %L1. نصف الأشخاص الـ %Ln لا مستوى لهم بعد. </numerusform>
            <numerusform>أنت: %L1. نصف الأشخاص الـ %Ln لا مستوى لهم بعد. </numerusform>
            <numerusform>أنت: %L1. نصف الأشخاص الـ %Ln لا مستوى لهم بعد. </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamReportText</name>
    <message>
        <source>How they stand</source>
        <translation>كيف حالهم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>قيد التقدم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>توشك على الانتهاء</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>‏%L1٪</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Nobody shows any.</source>
        <translation>لا أحد يُظهر أيًا منها.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>“–”: somebody shows no level. They have none, or keep it to themselves.</source>
        <translation>«–»: لا يُظهر الشخص مستوى. ليس لديه مستوى، أو يحتفظ به لنفسه.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>أُعد في %1</translation>
    </message>
    <message>
        <source>Skills as far as people show them to their supervisor</source>
        <translation>المهارات، بقدر ما يُظهرها الأشخاص لمشرفهم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>no level is shown</source>
        <translation>لا يظهر مستوى</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>level, level asked for</comment>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>Skills against what titles ask for</source>
        <translation>المهارات مقابل ما تطلبه المسميات الوظيفية</translation>
    </message>
    <message>
        <source>Skills against what titles ask for, %1 to %2 of %3</source>
        <translation>المهارات وما تتطلبه المسميات الوظيفية، من %1 إلى %2 من %3</translation>
    </message>
    <message>
        <source>3/4 is level 3 where 4 is asked for. Green: reached; yellow: one level short; red: further away; blue: not asked for.</source>
        <translation>٣/٤ يعني المستوى ٣ حيث يُطلب ٤. أخضر: تم بلوغه؛ أصفر: ينقص مستوى واحد؛ أحمر: أبعد من ذلك؛ أزرق: غير مطلوب.</translation>
    </message>
    <message>
        <source>no courses and no skills to see</source>
        <translation>لا دورات ولا مهارات ظاهرة</translation>
    </message>
</context>
<context>
    <name>account::AccountView</name>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Other accounts on this computer</source>
        <translation>حسابات أخرى على هذا الجهاز</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لم يسجل أحد دخوله.</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Each account keeps its own data; nobody sees that of another.</source>
        <translation>يحتفظ كل حساب ببياناته؛ ولا يرى أحد بيانات حساب آخر.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Where to save the badges</source>
        <translation>مكان حفظ الشارات</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) saved in %1</source>
        <translation>
            <numerusform>لم تُحفظ أي شارة في %1</numerusform>
            <numerusform>حُفظت شارة واحدة في %1</numerusform>
            <numerusform>حُفظت شارتان في %1</numerusform>
            <numerusform>حُفظت %Ln شارات في %1</numerusform>
            <numerusform>حُفظت %Ln شارة في %1</numerusform>
            <numerusform>حُفظت %Ln شارة في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) could not be written.</source>
        <translation>
            <numerusform>لم تتعذر كتابة أي شارة.</numerusform>
            <numerusform>تعذرت كتابة شارة واحدة.</numerusform>
            <numerusform>تعذرت كتابة شارتين.</numerusform>
            <numerusform>تعذرت كتابة %Ln شارات.</numerusform>
            <numerusform>تعذرت كتابة %Ln شارة.</numerusform>
            <numerusform>تعذرت كتابة %Ln شارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Not signed in at the moment: the session is over.</source>
        <translation>لست مسجّل الدخول حاليًا: انتهت الجلسة.</translation>
    </message>
</context>
<context>
    <name>account::AddressText</name>
    <message>
        <source>Write an address like learn.example.org, or your work e-mail address.</source>
        <translation>اكتب عنوانًا مثل learn.example.org أو بريدك الإلكتروني في العمل.</translation>
    </message>
    <message>
        <source>Others could read what is sent to an address that starts with http. Use https.</source>
        <translation>قد يقرأ الآخرون ما يُرسل إلى عنوان يبدأ بـ http. استخدم https.</translation>
    </message>
</context>
<context>
    <name>account::BrowserWait</name>
    <message>
        <source>Open the browser again</source>
        <translation>فتح المتصفح مجددًا</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copied. Open it in any browser on this computer.</source>
        <translation>تم النسخ. افتحه في أي متصفح على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>account::KeptAccounts</name>
    <message>
        <source>Kept on this computer</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Erase what is kept…</source>
        <translation>مسح المحفوظ…</translation>
    </message>
    <message>
        <source>Erase what is kept of %1</source>
        <translation>مسح ما هو محفوظ لـ %1</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء</translation>
    </message>
    <message>
        <source>What was kept of %1 is erased.</source>
        <translation>مُسح ما كان محفوظًا لـ %1.</translation>
    </message>
</context>
<context>
    <name>account::SignInText</name>
    <message>
        <source>%1 cannot be reached. Check the address and your connection, then try again. What is on this computer is as it was.</source>
        <translation>يتعذر الوصول إلى %1. تحقق من العنوان ومن اتصالك ثم أعد المحاولة. لم يتغير شيء على هذا الجهاز.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, or nobody finished in the browser. Try again.</source>
        <translation>لم يستجب %1 في الوقت المناسب، أو لم تكتمل الخطوات في المتصفح. أعد المحاولة.</translation>
    </message>
    <message>
        <source>You were not signed in: the sign-in page said no, or it was closed. Try again.</source>
        <translation>لم يتم تسجيل دخولك: رفضت صفحة تسجيل الدخول ذلك أو أُغلقت. أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no LXCP server at %1. Check the address, or ask your administrator for it.</source>
        <translation>لا يوجد خادم LXCP في %1. تحقق من العنوان أو اسأل مدير النظام عنه.</translation>
    </message>
    <message>
        <source>This computer could not keep the new account. Check that the disk is not full, then try again.</source>
        <translation>تعذر على هذا الجهاز حفظ الحساب الجديد. تأكد من أن القرص غير ممتلئ ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>You stopped signing in. Nothing was changed.</source>
        <translation>أوقفت تسجيل الدخول. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Try again, or ask your administrator.</source>
        <translation>أعد المحاولة أو اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>%1 answered with a web page. Either this network wants you to sign in to it first, or the address is not that of an LXCP server.</source>
        <translation>أجاب %1 بصفحة ويب. إما أن هذه الشبكة تريد منك تسجيل الدخول إليها أولاً، أو أن العنوان ليس عنوان خادم LXCP.</translation>
    </message>
    <message>
        <source>%1 answered, but the sign-in service of your organisation cannot be reached. Check your connection, then try again.</source>
        <translation>أجاب %1، لكن يتعذر الوصول إلى خدمة تسجيل الدخول في مؤسستك. تحقق من اتصالك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 answered, but where you would sign in something else answers. Try again; if it stays so, tell your administrator.</source>
        <translation>أجاب %1، لكن شيئًا آخر يجيب حيث يُفترض أن تسجّل الدخول. أعد المحاولة؛ إن استمر الأمر فأخبر مدير النظام.</translation>
    </message>
    <message>
        <source>You signed in at your organisation, but %1 does not take it. Try again; if it stays so, ask your administrator: the server&apos;s log says why.</source>
        <translation>سجّلت الدخول لدى مؤسستك، لكن %1 لا يقبل ذلك. أعد المحاولة؛ إن استمر الأمر فاسأل مدير النظام: سجل الخادم يبيّن السبب.</translation>
    </message>
    <message>
        <source>Its reason: the sign-in was for another service (audience).</source>
        <translation>السبب: كان تسجيل الدخول لخدمة أخرى (audience).</translation>
    </message>
    <message>
        <source>Its reason: the sign-in was at another sign-in service than it expects (issuer).</source>
        <translation>السبب: جرى تسجيل الدخول لدى خدمة تسجيل دخول غير التي يتوقعها (issuer).</translation>
    </message>
    <message>
        <source>Its reason: it does not know the key of the sign-in service (signature).</source>
        <translation>السبب: لا يعرف مفتاح خدمة تسجيل الدخول (signature).</translation>
    </message>
    <message>
        <source>Its reason: by its clock the sign-in is over, or has not begun (time).</source>
        <translation>السبب: بحسب ساعته انتهى تسجيل الدخول أو لم يبدأ بعد (time).</translation>
    </message>
    <message>
        <source>Your organisation&apos;s sign-in service says: “%1”</source>
        <translation>تقول خدمة تسجيل الدخول في مؤسستك: «%1»</translation>
    </message>
    <message>
        <source>The proxy of your network, %1, wants a name and a password before it lets you through to %2.</source>
        <translation>يطلب وكيل شبكتك %1 اسمًا وكلمة مرور قبل أن يسمح لك بالوصول إلى %2.</translation>
    </message>
    <message>
        <source>The proxy of your network, %1, refuses the way to %2. Ask your administrator.</source>
        <translation>يرفض وكيل شبكتك %1 الوصول إلى %2. اسأل مدير النظام.</translation>
    </message>
</context>
<context>
    <name>account::SignOutPanel</name>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sync first</source>
        <translation>المزامنة أولًا</translation>
    </message>
    <message>
        <source>Sign out, keep what is here</source>
        <translation>تسجيل الخروج مع إبقاء ما هو هنا</translation>
    </message>
    <message>
        <source>Sign out and erase…</source>
        <translation>تسجيل الخروج والمحو…</translation>
    </message>
    <message>
        <source>Erase it and sign out</source>
        <translation>المحو وتسجيل الخروج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the server yet. They stay on this computer and are sent when you sign in here again, unless you erase them.</source>
        <translation>
            <numerusform>كل التغييرات وصلت إلى الخادم.</numerusform>
            <numerusform>تغيير واحد لم يصل إلى الخادم بعد. يبقى على هذا الجهاز ويُرسل عند تسجيل دخولك هنا من جديد، ما لم تمحه.</numerusform>
            <numerusform>تغييران لم يصلا إلى الخادم بعد. يبقيان على هذا الجهاز ويُرسلان عند تسجيل دخولك هنا من جديد، ما لم تمحهما.</numerusform>
            <numerusform>%Ln تغييرات لم تصل إلى الخادم بعد. تبقى على هذا الجهاز وتُرسل عند تسجيل دخولك هنا من جديد، ما لم تمحها.</numerusform>
            <numerusform>%Ln تغييرًا لم تصل إلى الخادم بعد. تبقى على هذا الجهاز وتُرسل عند تسجيل دخولك هنا من جديد، ما لم تمحها.</numerusform>
            <numerusform>%Ln تغيير لم تصل إلى الخادم بعد. تبقى على هذا الجهاز وتُرسل عند تسجيل دخولك هنا من جديد، ما لم تمحها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that you did has arrived. What is on this computer can stay for the next time, or be erased.</source>
        <translation>وصل كل ما قمت به. يمكن أن يبقى ما على هذا الجهاز للمرة القادمة أو أن يُمحى.</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>يتعذر الوصول إلى الخادم حاليًا.</translation>
    </message>
    <message numerus="yes">
        <source>Erasing loses %n change(s) for good, together with everything that was fetched.</source>
        <translation>
            <numerusform>المحو يزيل نهائيًا كل ما تم جلبه.</numerusform>
            <numerusform>المحو يُفقدك نهائيًا تغييرًا واحدًا مع كل ما تم جلبه.</numerusform>
            <numerusform>المحو يُفقدك نهائيًا تغييرين مع كل ما تم جلبه.</numerusform>
            <numerusform>المحو يُفقدك نهائيًا %Ln تغييرات مع كل ما تم جلبه.</numerusform>
            <numerusform>المحو يُفقدك نهائيًا %Ln تغييرًا مع كل ما تم جلبه.</numerusform>
            <numerusform>المحو يُفقدك نهائيًا %Ln تغيير مع كل ما تم جلبه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was fetched is removed from this computer. On the server nothing changes.</source>
        <translation>يُزال كل ما تم جلبه من هذا الجهاز. ولا يتغير شيء على الخادم.</translation>
    </message>
    <message>
        <source>Save the badges first…</source>
        <translation>حفظ الشارات أولًا…</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) from elsewhere are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>لا توجد شارات من مكان آخر.</numerusform>
            <numerusform>شارة واحدة من مكان آخر موجودة على هذا الجهاز فقط وستُفقد أيضًا.</numerusform>
            <numerusform>شارتان من مكان آخر موجودتان على هذا الجهاز فقط وستُفقدان أيضًا.</numerusform>
            <numerusform>%Ln شارات من مكان آخر موجودة على هذا الجهاز فقط وستُفقد أيضًا.</numerusform>
            <numerusform>%Ln شارة من مكان آخر موجودة على هذا الجهاز فقط وستُفقد أيضًا.</numerusform>
            <numerusform>%Ln شارة من مكان آخر موجودة على هذا الجهاز فقط وستُفقد أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>لا توجد ملاحظات خاصة.</numerusform>
            <numerusform>ملاحظة خاصة واحدة موجودة على هذا الجهاز فقط وستُفقد أيضًا.</numerusform>
            <numerusform>ملاحظتان خاصتان موجودتان على هذا الجهاز فقط وستُفقدان أيضًا.</numerusform>
            <numerusform>%Ln ملاحظات خاصة موجودة على هذا الجهاز فقط وستُفقد أيضًا.</numerusform>
            <numerusform>%Ln ملاحظة خاصة موجودة على هذا الجهاز فقط وستُفقد أيضًا.</numerusform>
            <numerusform>%Ln ملاحظة خاصة موجودة على هذا الجهاز فقط وستُفقد أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you have begun are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>لا نصوص بدأتها على هذا الجهاز وحده.</numerusform>
            <numerusform>نص واحد بدأته موجود على هذا الجهاز وحده ويضيع أيضًا.</numerusform>
            <numerusform>نصان بدأتهما موجودان على هذا الجهاز وحده ويضيعان أيضًا.</numerusform>
            <numerusform>%Ln نصوص بدأتها موجودة على هذا الجهاز وحده وتضيع أيضًا.</numerusform>
            <numerusform>%Ln نصًا بدأتها موجودة على هذا الجهاز وحده وتضيع أيضًا.</numerusform>
            <numerusform>%Ln نص بدأتها موجودة على هذا الجهاز وحده وتضيع أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of LXCP stay in your own calendar. To take them out, disconnect it first, in the settings.</source>
        <translation>
            <numerusform>لا يبقى شيء من LXCP في تقويمك الخاص.</numerusform>
            <numerusform>يبقى مدخل واحد من LXCP في تقويمك الخاص. لإزالته، اقطع اتصال التقويم أولًا في الإعدادات.</numerusform>
            <numerusform>يبقى مدخلان من LXCP في تقويمك الخاص. لإزالتهما، اقطع اتصال التقويم أولًا في الإعدادات.</numerusform>
            <numerusform>تبقى %Ln مدخلات من LXCP في تقويمك الخاص. لإزالتها، اقطع اتصال التقويم أولًا في الإعدادات.</numerusform>
            <numerusform>يبقى %Ln مدخلًا من LXCP في تقويمك الخاص. لإزالتها، اقطع اتصال التقويم أولًا في الإعدادات.</numerusform>
            <numerusform>يبقى %Ln مدخل من LXCP في تقويمك الخاص. لإزالتها، اقطع اتصال التقويم أولًا في الإعدادات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>account::WelcomeView</name>
    <message>
        <source>LXCP Desktop</source>
        <translation>LXCP Desktop</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Courses, learning paths and requests of your organisation, with or without a network.</source>
        <translation>دورات مؤسستك ومساراتها وطلباتها، بالشبكة أو من دونها.</translation>
    </message>
    <message>
        <source>Server address or work e-mail</source>
        <translation>عنوان الخادم أو بريد العمل الإلكتروني</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>المتابعة في المتصفح</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>تابع في متصفحك</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>بانتظار المتصفح</translation>
    </message>
    <message>
        <source>What has been fetched</source>
        <translation>ما تم جلبه</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Your browser opens and you sign in there, as you do everywhere else. This program never sees your password.</source>
        <translation>يُفتح متصفحك وتسجّل الدخول فيه كما في أي مكان آخر. لا يرى هذا البرنامج كلمة مرورك أبدًا.</translation>
    </message>
    <message>
        <source>The server of your organisation is looked for at %1. Then your browser opens and you sign in there; this program never sees your password.</source>
        <translation>يُبحث عن خادم مؤسستك في %1. ثم يُفتح متصفحك وتسجّل الدخول فيه؛ لا يرى هذا البرنامج كلمة مرورك أبدًا.</translation>
    </message>
    <message>
        <source>%1 says who signs you in. Then your browser opens and you sign in there; this program never sees your password.</source>
        <translation>يحدد %1 الجهة التي تسجّل دخولك. ثم يُفتح متصفحك وتسجّل الدخول فيه؛ لا يرى هذا البرنامج كلمة مرورك أبدًا.</translation>
    </message>
    <message>
        <source>Sign in at %1. This window goes on by itself when you are done.</source>
        <translation>سجّل الدخول في %1. تتابع هذه النافذة من تلقاء نفسها عندما تنتهي.</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>مرحبًا، %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>تم تسجيل دخولك</translation>
    </message>
    <message>
        <source>The catalog is being fetched. You can start now; the rest comes meanwhile, and goes on after a break.</source>
        <translation>يجري جلب الكتالوج. يمكنك البدء الآن؛ يصل الباقي في هذه الأثناء ويُستأنف بعد أي انقطاع.</translation>
    </message>
    <message>
        <source>Everything is here. You can work without a network from now on.</source>
        <translation>كل شيء هنا. يمكنك العمل من الآن دون شبكة.</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%L1 من %L2 من العناصر</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) so far</source>
        <translation>
            <numerusform>لا عناصر حتى الآن</numerusform>
            <numerusform>عنصر واحد حتى الآن</numerusform>
            <numerusform>عنصران حتى الآن</numerusform>
            <numerusform>%Ln عناصر حتى الآن</numerusform>
            <numerusform>%Ln عنصرًا حتى الآن</numerusform>
            <numerusform>%Ln عنصر حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>What was fetched is kept, and the rest is tried again by itself.</source>
        <translation>يُحفظ ما تم جلبه، وتُعاد محاولة الباقي تلقائيًا.</translation>
    </message>
    <message>
        <source>Your organisation has laid down this address. Your browser opens and you sign in there; this program never sees your password.</source>
        <translation>حددت مؤسستك هذا العنوان. يُفتح متصفحك وتسجّل الدخول فيه؛ لا يرى هذا البرنامج كلمة مرورك أبدًا.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>You are signed in. The keychain of this computer is asked to keep that for the next time; it may want its password, in a window of its own.</source>
        <translation>تم تسجيل دخولك. يُطلب من سلسلة مفاتيح هذا الجهاز حفظ ذلك للمرة القادمة، وقد تطلب كلمة مرورها في نافذة خاصة بها.</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>بانتظار سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Your name for the proxy</source>
        <translation>اسمك لدى الوكيل</translation>
    </message>
    <message>
        <source>Your password for the proxy</source>
        <translation>كلمة مرورك لدى الوكيل</translation>
    </message>
</context>
<context>
    <name>agenda::Words</name>
    <message>
        <source>Learning</source>
        <translation>التعلم</translation>
    </message>
    <message>
        <source>Certificate expires: %1</source>
        <translation>انتهاء الشهادة: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>موعد نهائي: %1</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>الدورة</translation>
    </message>
</context>
<context>
    <name>badges::Page</name>
    <message>
        <source>No badge here</source>
        <translation>لا شارة هنا</translation>
    </message>
    <message>
        <source>There is no badge with this address, or its person does not show it.</source>
        <translation>لا توجد شارة بهذا العنوان، أو أن صاحبها لا يُظهرها.</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>ما تم التحقق منه</translation>
    </message>
    <message>
        <source>It was issued to one person, whose e-mail address is in it as a hash only: who shows it to you can prove that it is theirs by telling you the address.</source>
        <translation>صدرت لشخص واحد لا يظهر عنوان بريده فيها إلا كبصمة: من يعرضها عليك يمكنه إثبات أنها له بذكر العنوان.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>الجهة المُصدرة</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>تاريخ الإلغاء</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>تُنال بـ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>The badge as Open Badges 3.0 (JSON)</source>
        <translation>الشارة بصيغة Open Badges 3.0 (JSON)</translation>
    </message>
    <message>
        <source>The badge as a signed token (JWT)</source>
        <translation>الشارة بصيغة رمز موقَّع (JWT)</translation>
    </message>
</context>
<context>
    <name>badges::Reason</name>
    <message numerus="yes">
        <source>Awarded for %n mentoring session(s).</source>
        <translation>
            <numerusform>مُنحت عن %Ln جلسة إرشاد.</numerusform>
            <numerusform>مُنحت عن جلسة إرشاد واحدة.</numerusform>
            <numerusform>مُنحت عن جلستي إرشاد.</numerusform>
            <numerusform>مُنحت عن %Ln جلسات إرشاد.</numerusform>
            <numerusform>مُنحت عن %Ln جلسة إرشاد.</numerusform>
            <numerusform>مُنحت عن %Ln جلسة إرشاد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Awarded for %n answer(s) that others have accepted.</source>
        <translation>
            <numerusform>مُنحت عن %Ln إجابة قبلها آخرون.</numerusform>
            <numerusform>مُنحت عن إجابة واحدة قبلها آخرون.</numerusform>
            <numerusform>مُنحت عن إجابتين قبلهما آخرون.</numerusform>
            <numerusform>مُنحت عن %Ln إجابات قبلها آخرون.</numerusform>
            <numerusform>مُنحت عن %Ln إجابة قبلها آخرون.</numerusform>
            <numerusform>مُنحت عن %Ln إجابة قبلها آخرون.</numerusform>
        </translation>
    </message>
    <message>
        <source>Awarded by %1 to people whom it has chosen.</source>
        <translation>تمنحها %1 لمن تختارهم.</translation>
    </message>
    <message>
        <source>Awarded for completing the course “%1”.</source>
        <translation>مُنحت عن إكمال الدورة «%1».</translation>
    </message>
    <message>
        <source>Awarded for completing the pathway “%1”.</source>
        <translation>مُنحت عن إكمال المسار «%1».</translation>
    </message>
    <message>
        <source>Awarded for the skill “%1” at level %2 of 5, as others have seen it.</source>
        <translation>مُنحت عن مهارة «%1» بالمستوى %2 من ٥، كما رآها آخرون.</translation>
    </message>
</context>
<context>
    <name>catalog::CatalogView</name>
    <message>
        <source>Ask for it</source>
        <translation>اطلبها</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>الكتالوج</translation>
    </message>
    <message>
        <source>Search by title, skill, word of the description</source>
        <translation>البحث بالعنوان أو المهارة أو كلمة من الوصف</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>عرض كقائمة</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>عرض كبطاقات</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>No course fits these filters. Take one away, or ask for the course.</source>
        <translation>لا توجد دورة تطابق عوامل التصفية هذه. أزل أحدها أو اطلب الدورة.</translation>
    </message>
    <message>
        <source>No courses</source>
        <translation>لا دورات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation>
            <numerusform>لا دورات</numerusform>
            <numerusform>دورة واحدة</numerusform>
            <numerusform>دورتان</numerusform>
            <numerusform>%Ln دورات</numerusform>
            <numerusform>%Ln دورة</numerusform>
            <numerusform>%Ln دورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more courses</source>
        <translation>
            <numerusform>أي عدد من الدورات</numerusform>
            <numerusform>دورة واحدة أو أكثر</numerusform>
            <numerusform>دورتان أو أكثر</numerusform>
            <numerusform>%Ln دورات أو أكثر</numerusform>
            <numerusform>%Ln دورة أو أكثر</numerusform>
            <numerusform>%Ln دورة أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>shown for &apos;%1&apos;</source>
        <translation>معروضة لـ «%1»</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>تعمل دون اتصال</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>From the field to the results</source>
        <translation>من الحقل إلى النتائج</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>فتح الدورة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the field, close the filters</source>
        <translation>إفراغ الحقل، إغلاق عوامل التصفية</translation>
    </message>
    <message>
        <source>Only tell learning &amp; development that you looked for it</source>
        <translation>إعلام التعلم والتطوير فقط بأنك بحثت عنها</translation>
    </message>
    <message>
        <source>Noted. They see how many people looked for it, not who.</source>
        <translation>سُجّل ذلك. يرون عدد من بحثوا عنها، لا من هم.</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>محفوظة لوقت لاحق</translation>
    </message>
    <message>
        <source>Nothing found for &apos;%1&apos;. Ask for it: your supervisor decides, or learning &amp; development.</source>
        <translation>لم يُعثر على شيء لـ «%1». اطلبها ويقرر مشرفك أو قسم التعلم والتطوير.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>إزالة عوامل التصفية</translation>
    </message>
    <message numerus="yes">
        <source>Nothing found for &apos;%1&apos; with these filters. Without them there are %Ln course(s).</source>
        <translation>
            <numerusform>لم يُعثر على شيء عن «%1» بعوامل التصفية هذه. وبدونها توجد %Ln دورة.</numerusform>
            <numerusform>لم يُعثر على شيء عن «%1» بعوامل التصفية هذه. وبدونها توجد دورة واحدة.</numerusform>
            <numerusform>لم يُعثر على شيء عن «%1» بعوامل التصفية هذه. وبدونها توجد دورتان.</numerusform>
            <numerusform>لم يُعثر على شيء عن «%1» بعوامل التصفية هذه. وبدونها توجد %Ln دورات.</numerusform>
            <numerusform>لم يُعثر على شيء عن «%1» بعوامل التصفية هذه. وبدونها توجد %Ln دورة.</numerusform>
            <numerusform>لم يُعثر على شيء عن «%1» بعوامل التصفية هذه. وبدونها توجد %Ln دورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for &apos;%1&apos; with these filters.</source>
        <translation>لم يُعثر على شيء عن «%1» بعوامل التصفية هذه.</translation>
    </message>
</context>
<context>
    <name>catalog::CourseDelegate</name>
    <message>
        <source>offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>عند الطلب</translation>
    </message>
</context>
<context>
    <name>catalog::FacetPanel</name>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>مقدّم الدورة</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>تعمل دون اتصال</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>عرض أقل</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>محفوظة لوقت لاحق</translation>
    </message>
</context>
<context>
    <name>catalog::FacetRow</name>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>لا دورات</numerusform>
            <numerusform>دورة واحدة</numerusform>
            <numerusform>دورتان</numerusform>
            <numerusform>%Ln دورات</numerusform>
            <numerusform>%Ln دورة</numerusform>
            <numerusform>%Ln دورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>challenges::ChallengeForm</name>
    <message>
        <source>What you had typed is here again.</source>
        <translation>ما كتبتَه سابقًا موجود هنا من جديد.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Groups that match</source>
        <translation>المجموعات المطابقة</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>Of a team: the name of whom it reports to.</source>
        <translation>للفريق: اسم مشرفه.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>من ماذا</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>everybody for themself</source>
        <translation>كل شخص بمفرده</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>الجميع معًا</translation>
    </message>
    <message>
        <source>Who reaches it</source>
        <translation>من يبلغه</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>That day counts as well.</source>
        <translation>ذلك اليوم محسوب أيضًا.</translation>
    </message>
    <message>
        <source>Name of a course</source>
        <translation>اسم دورة</translation>
    </message>
    <message>
        <source>Courses that match</source>
        <translation>الدورات المطابقة</translation>
    </message>
    <message>
        <source>Which courses count</source>
        <translation>الدورات المحسوبة</translation>
    </message>
    <message>
        <source>None chosen: any course counts.</source>
        <translation>إن لم تختر شيئًا فكل دورة محسوبة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>تحدٍّ جديد</translation>
    </message>
    <message>
        <source>Change the challenge</source>
        <translation>تعديل التحدي</translation>
    </message>
    <message>
        <source>Set the challenge</source>
        <translation>إطلاق التحدي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>a department</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <source>who joined a pathway</source>
        <translation>من انضم إلى مسار</translation>
    </message>
    <message>
        <source>a community</source>
        <translation>مجتمع</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>فريقي</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Nothing was set. What you typed is kept for the next time.</source>
        <translation>لم يُحدَّد شيء. ما كتبتَه محفوظ للمرة القادمة.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>التخلص منه</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>اختر من القائمة.</translation>
    </message>
    <message>
        <source>A day from today on, at most a year ahead.</source>
        <translation>يوم ابتداءً من اليوم، وخلال سنة على الأكثر.</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>أُطلق: %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>إغلاق النموذج</translation>
    </message>
</context>
<context>
    <name>challenges::ChallengeView</name>
    <message>
        <source>Open the course</source>
        <translation>فتح الدورة</translation>
    </message>
    <message>
        <source>Find a course</source>
        <translation>البحث عن دورة</translation>
    </message>
    <message>
        <source>My badges</source>
        <translation>شاراتي</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>المجتمعات</translation>
    </message>
    <message>
        <source>Go on learning</source>
        <translation>متابعة التعلم</translation>
    </message>
    <message>
        <source>This challenge is not here any more: it was ended, or it is for others.</source>
        <translation>هذا التحدي لم يعد هنا: إما أُنهي أو هو لآخرين.</translation>
    </message>
    <message>
        <source>My standing</source>
        <translation>موقعي</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>متحقق</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤها</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>أُنهي: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>two days</comment>
        <translation>من %1 حتى %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>لم تبقَ أيام</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %Ln أيام</numerusform>
            <numerusform>بقي %Ln يومًا</numerusform>
            <numerusform>بقي %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>حدّده</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>It is counted by the server, after the next sync.</source>
        <translation>يحسبه الخادم بعد المزامنة التالية.</translation>
    </message>
    <message>
        <source>What you do offline counts for the day on which you did it, whenever it is sent.</source>
        <translation>ما تقوم به دون اتصال يُحسب لليوم الذي قمت به فيه، متى أُرسل.</translation>
    </message>
    <message>
        <source>Courses that count</source>
        <translation>الدورات المحسوبة</translation>
    </message>
</context>
<context>
    <name>challenges::RowText</name>
    <message>
        <source>waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>متحقق</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>التحديات</translation>
    </message>
    <message>
        <source>Something that a group sets out to do until a day, each for themself or all together.</source>
        <translation>أمر تعتزم مجموعة القيام به حتى يوم محدد، كلٌّ بمفرده أو الجميع معًا.</translation>
    </message>
    <message>
        <source>New challenge…</source>
        <translation>تحدٍّ جديد…</translation>
    </message>
</context>
<context>
    <name>community::CommunitiesView</name>
    <message>
        <source>Find communities and what is said in them</source>
        <translation>العثور على مجتمعات وما يُقال فيها</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>المجتمعات</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>إنشاء مجتمع</translation>
    </message>
    <message>
        <source>Search communities</source>
        <translation>البحث في المجتمعات</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>مجتمعاتي</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>للاكتشاف</translation>
    </message>
    <message>
        <source>There is no community yet. Begin one for what you would like to learn with others.</source>
        <translation>لا مجتمعات بعد. أنشئ واحدًا لما تود أن تتعلمه مع غيرك.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Begin a community about it?</source>
        <translation>لم يُعثر على شيء لـ «%1». هل تنشئ مجتمعًا عنه؟</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا غير مقروء</numerusform>
            <numerusform>واحد غير مقروء</numerusform>
            <numerusform>اثنان غير مقروءين</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked to join</source>
        <translation>طلبت الانضمام</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>أنت مدعو</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%Ln أعضاء</numerusform>
            <numerusform>%Ln عضوًا</numerusform>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From the field to the communities</source>
        <translation>من الحقل إلى المجتمعات</translation>
    </message>
    <message>
        <source>Open the community</source>
        <translation>فتح المجتمع</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>community::CommunityForm</name>
    <message>
        <source>Anybody may join; otherwise moderators admit</source>
        <translation>يمكن لأي شخص الانضمام؛ وإلا فالقبول لمشرفي المجتمع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>ما الغرض منه؟</translation>
    </message>
    <message>
        <source>What you want together</source>
        <translation>ما تريدونه معًا</translation>
    </message>
    <message>
        <source>A goal on each line.</source>
        <translation>هدف في كل سطر.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>An address on each line, then its title.</source>
        <translation>عنوان في كل سطر، ثم اسمه.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>With commas between.</source>
        <translation>تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Change the community</source>
        <translation>تعديل المجتمع</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>إنشاء مجتمع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>A name, please.</source>
        <translation>اسم من فضلك.</translation>
    </message>
    <message>
        <source>Each line begins with an address such as https://…</source>
        <translation>يبدأ كل سطر بعنوان مثل https://…</translation>
    </message>
    <message>
        <source>There is a community of that name. Join it, or choose another name.</source>
        <translation>يوجد مجتمع بهذا الاسم. انضم إليه أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>community::CommunityView</name>
    <message>
        <source>Plan an event</source>
        <translation>تحديد فعالية</translation>
    </message>
    <message>
        <source>Its members see its events.</source>
        <translation>يرى أعضاؤه فعالياته.</translation>
    </message>
    <message>
        <source>Nothing is planned. Meet, in a room or on a screen.</source>
        <translation>لا شيء مقرر. التقوا في قاعة أو عبر الشاشة.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>المكان: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>I come</source>
        <translation>سأحضر</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>ربما</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>لا أستطيع</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1، مختار</translation>
    </message>
    <message numerus="yes">
        <source>%n come</source>
        <translation>
            <numerusform>لا أحد سيحضر</numerusform>
            <numerusform>واحد سيحضر</numerusform>
            <numerusform>اثنان سيحضران</numerusform>
            <numerusform>%Ln سيحضرون</numerusform>
            <numerusform>%Ln سيحضرون</numerusform>
            <numerusform>%Ln سيحضرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>لا أحد ربما</numerusform>
            <numerusform>واحد ربما</numerusform>
            <numerusform>اثنان ربما</numerusform>
            <numerusform>%Ln ربما</numerusform>
            <numerusform>%Ln ربما</numerusform>
            <numerusform>%Ln ربما</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>What we want together</source>
        <translation>ما نريده معًا</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Leave the community</source>
        <translation>مغادرة المجتمع</translation>
    </message>
    <message>
        <source>You have left.</source>
        <translation>غادرت.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>مشرف المجتمع</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>تعيينه مشرفًا للمجتمع</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>جعله عضوًا</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>جعله المالك</translation>
    </message>
    <message>
        <source>Remove from the community</source>
        <translation>إزالته من المجتمع</translation>
    </message>
    <message>
        <source>Members are shown to members.</source>
        <translation>يظهر الأعضاء للأعضاء.</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%Ln أعضاء</numerusform>
            <numerusform>%Ln عضوًا</numerusform>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits, and nothing is reported.</source>
        <translation>لا أحد ينتظر، ولا بلاغات.</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>يطلب %1 الانضمام</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Reported in “%1”</source>
        <translation>بلاغ في «%1»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>الاطلاع عليه</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>تمت معالجته</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>الإشراف</translation>
    </message>
    <message>
        <source>Start a thread</source>
        <translation>بدء موضوع</translation>
    </message>
    <message>
        <source>This community is not here.</source>
        <translation>هذا المجتمع ليس هنا.</translation>
    </message>
    <message>
        <source>Moderation (%1)</source>
        <translation>الإشراف (%1)</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>مفتوح للجميع</translation>
    </message>
    <message>
        <source>By admission</source>
        <translation>بالقبول</translation>
    </message>
    <message>
        <source>You asked to join</source>
        <translation>طلبت الانضمام</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>طلب الانضمام</translation>
    </message>
    <message>
        <source>What is said here reaches its members. Join to read it, also without a network.</source>
        <translation>ما يُقال هنا يصل إلى أعضائه. انضم لتقرأه، حتى دون شبكة.</translation>
    </message>
    <message>
        <source>Nothing has been said yet. A question is a good beginning.</source>
        <translation>لم يُقل شيء بعد. السؤال بداية جيدة.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑، ↓</translation>
    </message>
    <message>
        <source>From thread to thread</source>
        <translation>من موضوع إلى آخر</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation>فتح الموضوع</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Start a thread about it</source>
        <translation>بدء موضوع عنها</translation>
    </message>
    <message>
        <source>Removed from the community</source>
        <translation>أُزيل من المجتمع</translation>
    </message>
    <message>
        <source>Nobody is left then, and the community is closed for good.</source>
        <translation>لن يبقى أحد عندئذ، ويُغلق المجتمع نهائيًا.</translation>
    </message>
    <message>
        <source>You are its only owner. Make somebody else an owner first.</source>
        <translation>أنت مالكه الوحيد. اجعل شخصًا آخر مالكًا أولًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Invite a colleague</source>
        <translation>دعوة زميل</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>اكتب اسمًا</translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>تمت دعوة %1</translation>
    </message>
    <message>
        <source>Its last member has left, and nobody can join any more. You can begin another one for the same.</source>
        <translation>غادر آخر عضو فيه ولم يعد الانضمام إليه ممكنًا لأحد. يمكنك إنشاء مجتمع آخر للغرض نفسه.</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>إنشاء مجتمع</translation>
    </message>
    <message>
        <source>You have declined the invitation. You can join all the same.</source>
        <translation>لقد رفضت الدعوة. يمكنك الانضمام مع ذلك.</translation>
    </message>
    <message>
        <source>You are invited.</source>
        <translation>أنت مدعو.</translation>
    </message>
    <message>
        <source>%1 invites you.</source>
        <translation>يدعوك %1.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>الكتابة إلى %1</translation>
    </message>
    <message>
        <source>Remove %1 from the community?</source>
        <translation>إزالة %1 من المجتمع؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>المدعوون</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>بدعوة من %1</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>الدعوة مجددًا</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>الإزالة من القائمة</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation>سحب الدعوة</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>سُحبت الدعوة.</translation>
    </message>
    <message>
        <source>To come back you will have to ask: moderators admit here.</source>
        <translation>للعودة عليك أن تطلب ذلك: القبول هنا لمشرفي المجتمع.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>What was said here reached its members.</source>
        <translation>ما قيل هنا وصل إلى أعضائه.</translation>
    </message>
    <message>
        <source>You asked to join “%1” and were not admitted.</source>
        <translation>طلبت الانضمام إلى «%1» ولم يُقبل طلبك.</translation>
    </message>
    <message>
        <source>You asked to join “%1”. %2 did not admit you.</source>
        <translation>طلبت الانضمام إلى «%1». لم يقبل %2 طلبك.</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”.</source>
        <translation>لم تعد عضوًا في «%1».</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”. %2 has removed you.</source>
        <translation>لم تعد عضوًا في «%1». أزالك %2.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Only moderators can admit you again. Write to who owns it.</source>
        <translation>لا يستطيع قبولك من جديد إلا مشرفو المجتمع. اكتب إلى مالكيه.</translation>
    </message>
    <message>
        <source>Why? They read this. You may leave it out.</source>
        <translation>لماذا؟ سيقرأ الشخص هذا. يمكنك تركه فارغًا.</translation>
    </message>
    <message>
        <source>%1 is a member already.</source>
        <translation>%1 عضو بالفعل.</translation>
    </message>
    <message>
        <source>%1 is invited already.</source>
        <translation>%1 مدعو بالفعل.</translation>
    </message>
    <message>
        <source>Thread: %1</source>
        <translation>الموضوع: %1</translation>
    </message>
</context>
<context>
    <name>community::EventForm</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>A room, or nothing when it is on a screen.</source>
        <translation>قاعة، أو لا شيء إن كانت عبر الشاشة.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>To join from anywhere.</source>
        <translation>للانضمام من أي مكان.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ماذا يحدث</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>تعديل الفعالية</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>تحديد فعالية</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>تحديدها</translation>
    </message>
    <message>
        <source>A title, please.</source>
        <translation>عنوان من فضلك.</translation>
    </message>
    <message>
        <source>An address such as https://…</source>
        <translation>عنوان مثل https://…</translation>
    </message>
    <message>
        <source>This time has passed. Choose one that is ahead.</source>
        <translation>لقد مضى هذا الوقت. يُرجى اختيار وقت لم يحن بعد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>You come to what you plan, until you say otherwise at the event.</source>
        <translation>تحضر ما تحدده من فعاليات، إلى أن تجيب عندها بغير ذلك.</translation>
    </message>
</context>
<context>
    <name>community::PostCard</name>
    <message>
        <source>Like</source>
        <translation>إعجاب</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>شكرًا</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>مفيد</translation>
    </message>
    <message>
        <source>Laugh</source>
        <translation>مضحك</translation>
    </message>
    <message>
        <source>Hooray</source>
        <translation>مرحى</translation>
    </message>
    <message>
        <source>I wonder</source>
        <translation>أتساءل</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Accepted answer</source>
        <translation>إجابة مقبولة</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Removed by its author.</source>
        <translation>أزاله كاتبه.</translation>
    </message>
    <message>
        <source>Hidden by a moderator: %1</source>
        <translation>أخفاه مشرف المجتمع: %1</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>ما كتبه %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, yours too</source>
        <translation>%1: %2، ومنها تفاعلك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>إلغاء القبول</translation>
    </message>
    <message>
        <source>Accept as answer</source>
        <translation>قبولها إجابة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>إظهار مجددًا</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Why is it hidden? Its author reads this.</source>
        <translation>لماذا يُخفى؟ سيقرأ كاتبه ذلك.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>إبلاغ</translation>
    </message>
    <message>
        <source>What is wrong with it? The moderators read this.</source>
        <translation>ما المشكلة فيه؟ يقرأ مشرفو المجتمع ذلك.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
</context>
<context>
    <name>community::ThreadDelegate</name>
    <message>
        <source>Removed by its author</source>
        <translation>أزاله كاتبه</translation>
    </message>
    <message>
        <source>Hidden by a moderator</source>
        <translation>أخفاه مشرف المجتمع</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>رد واحد</numerusform>
            <numerusform>ردان</numerusform>
            <numerusform>%Ln ردود</numerusform>
            <numerusform>%Ln ردًا</numerusform>
            <numerusform>%Ln رد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>community::ThreadForm</name>
    <message>
        <source>Start the thread</source>
        <translation>بدء الموضوع</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>A question or a sentence, so that others find it.</source>
        <translation>سؤال أو جملة، ليجده الآخرون.</translation>
    </message>
    <message>
        <source>What is it about? **bold**, lists and code as in Markdown</source>
        <translation>عمّ يدور؟ **غامق** وقوائم وشيفرة كما في Markdown</translation>
    </message>
    <message>
        <source>Change the thread</source>
        <translation>تعديل الموضوع</translation>
    </message>
    <message>
        <source>Start a thread</source>
        <translation>بدء موضوع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>You are in no community yet. Join one first.</source>
        <translation>لست في أي مجتمع بعد. انضم إلى واحد أولًا.</translation>
    </message>
    <message>
        <source>A title and a text, please.</source>
        <translation>عنوان ونص من فضلك.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>إرسالها</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>ذكر شخص</translation>
    </message>
    <message>
        <source>Everybody reads it beside the course; replies reach the members.</source>
        <translation>يقرؤه الجميع بجانب الدورة، والردود تصل إلى الأعضاء.</translation>
    </message>
    <message>
        <source>It reaches the members.</source>
        <translation>يصل إلى الأعضاء.</translation>
    </message>
    <message>
        <source>You are no longer in this community, so it cannot be sent there. What you wrote is kept: copy it, or choose another community.</source>
        <translation>لم تعد في هذا المجتمع، فلا يمكن الإرسال إليه. ما كتبته محفوظ: انسخه أو اختر مجتمعًا آخر.</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>لم يُرسَل. %1</translation>
    </message>
</context>
<context>
    <name>community::ThreadView</name>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Write a reply; @ names somebody</source>
        <translation>اكتب ردًا؛ @ يذكر شخصًا</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier replies</source>
        <translation>
            <numerusform>لا ردود سابقة</numerusform>
            <numerusform>عرض رد سابق واحد</numerusform>
            <numerusform>عرض ردين سابقين</numerusform>
            <numerusform>عرض %Ln ردود سابقة</numerusform>
            <numerusform>عرض %Ln ردًا سابقًا</numerusform>
            <numerusform>عرض %Ln رد سابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>About the course “%1”</source>
        <translation>عن الدورة «%1»</translation>
    </message>
    <message>
        <source>Closed by a moderator: %1</source>
        <translation>أغلقه مشرف المجتمع: %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Open for replies</source>
        <translation>فتح باب الرد</translation>
    </message>
    <message>
        <source>Close for replies</source>
        <translation>إغلاق باب الرد</translation>
    </message>
    <message>
        <source>Why is it closed? Everybody reads this.</source>
        <translation>لماذا يُغلق؟ يقرأ الجميع هذا.</translation>
    </message>
    <message>
        <source>Reported. The moderators see it, and you see what becomes of it.</source>
        <translation>تم الإبلاغ. يراه مشرفو المجتمع، وترى ما يؤول إليه.</translation>
    </message>
    <message>
        <source>Join “%1” to read the replies and to write.</source>
        <translation>انضم إلى «%1» لقراءة الردود والكتابة.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>In answer to %1</source>
        <translation>ردًا على %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>You change your reply. Esc leaves it as it was.</source>
        <translation>أنت تعدّل ردك. يتركه Esc كما كان.</translation>
    </message>
    <message>
        <source>The file has not arrived yet. It comes with the next sync.</source>
        <translation>لم يصل الملف بعد. يصل مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>كتابة رد</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>إرسالها</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>ذكر شخص</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To reactions, answers and the rest</source>
        <translation>إلى التفاعلات والردود وغيرها</translation>
    </message>
    <message>
        <source>About the step “%1”</source>
        <translation>عن الخطوة «%1»</translation>
    </message>
    <message>
        <source>About the event “%1”</source>
        <translation>عن الفعالية «%1»</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>ما كتبه %1</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>المجتمعات</translation>
    </message>
    <message>
        <source>Replies reach the members of “%1”.</source>
        <translation>تصل الردود إلى أعضاء «%1».</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>لم يُرسَل. %1</translation>
    </message>
    <message>
        <source>Your thread is being kept on this computer. It stands here in a moment.</source>
        <translation>يجري حفظ موضوعك على هذا الجهاز. سيظهر هنا بعد لحظة.</translation>
    </message>
    <message>
        <source>A moderator has hidden this reply, so that it cannot be changed: %1. What you have written here can be copied; Esc leaves it.</source>
        <translation>أخفى مشرف المجتمع هذا الرد فلا يمكن تعديله: %1. يمكن نسخ ما كتبته هنا؛ ويتركه Esc.</translation>
    </message>
    <message>
        <source>This thread is not here. Most likely it is in a community that you have not joined: join it, and the thread comes. Perhaps it has not arrived yet, or its author or a moderator has taken it away.</source>
        <translation>هذا الموضوع ليس هنا. الأرجح أنه في مجتمع لم تنضم إليه: انضم إليه فيصل الموضوع. وربما لم يصل بعد، أو أزاله كاتبه أو مشرف المجتمع.</translation>
    </message>
    <message>
        <source>You are joining “%1”. The thread comes with the next sync.</source>
        <translation>أنت تنضم إلى «%1». يصل الموضوع مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>This thread is not here. Perhaps a moderator has hidden it, or it has not arrived yet.</source>
        <translation>هذا الموضوع ليس هنا. ربما أخفاه مشرف المجتمع، أو لم يصل بعد.</translation>
    </message>
    <message>
        <source>This thread is in “%1”. You asked to join: it comes when you are admitted.</source>
        <translation>هذا الموضوع في «%1». طلبت الانضمام: يصل حين يُقبل طلبك.</translation>
    </message>
    <message>
        <source>This thread is in “%1”, whose last member has left. Nobody can join any more.</source>
        <translation>هذا الموضوع في «%1» الذي غادره آخر عضو فيه. لا يمكن لأحد الانضمام بعد الآن.</translation>
    </message>
    <message>
        <source>This thread is in “%1”, which you have not joined. Its moderators admit: ask them.</source>
        <translation>هذا الموضوع في «%1» الذي لم تنضم إليه. يقبل مشرفوه الأعضاء: اطلب منهم ذلك.</translation>
    </message>
    <message>
        <source>This thread is in “%1”, which you have not joined. Join it to read and to write there.</source>
        <translation>هذا الموضوع في «%1» الذي لم تنضم إليه. انضم إليه للقراءة والكتابة فيه.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>طلب الانضمام</translation>
    </message>
</context>
<context>
    <name>course::CourseView</name>
    <message>
        <source>This course is not in your catalog any more.</source>
        <translation>لم تعد هذه الدورة في كتالوجك.</translation>
    </message>
    <message>
        <source>Back to the catalog</source>
        <translation>العودة إلى الكتالوج</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>إلزامية</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>تم طلبها</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>تعمل دون اتصال</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>أُنجز %L1٪</translation>
    </message>
    <message>
        <source>%1 % done, next: %2</source>
        <translation>أُنجز %L1٪، التالي: %L2</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح مجددًا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>See my request</source>
        <translation>عرض طلبي</translation>
    </message>
    <message>
        <source>Request this course</source>
        <translation>طلب هذه الدورة</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>See it at the provider</source>
        <translation>عرضها لدى مقدّمها</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>الانسحاب</translation>
    </message>
    <message>
        <source>Withdrawn from %1</source>
        <translation>تم الانسحاب من %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن الدورة</translation>
    </message>
    <message>
        <source>What you will be able to do</source>
        <translation>ما ستتمكن من فعله</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Search the catalog for it</source>
        <translation>البحث عنها في الكتالوج</translation>
    </message>
    <message>
        <source>Before this course</source>
        <translation>قبل هذه الدورة</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>لم تُنجز بعد</translation>
    </message>
    <message>
        <source>done</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message numerus="yes">
        <source>Pathway with %n step(s)</source>
        <translation>
            <numerusform>مسار بلا خطوات</numerusform>
            <numerusform>مسار من خطوة واحدة</numerusform>
            <numerusform>مسار من خطوتين</numerusform>
            <numerusform>مسار من %Ln خطوات</numerusform>
            <numerusform>مسار من %Ln خطوة</numerusform>
            <numerusform>مسار من %Ln خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) took it</source>
        <translation>
            <numerusform>لم يأخذها أي زميل</numerusform>
            <numerusform>أخذها زميل واحد</numerusform>
            <numerusform>أخذها زميلان</numerusform>
            <numerusform>أخذها %Ln زملاء</numerusform>
            <numerusform>أخذها %Ln زميلًا</numerusform>
            <numerusform>أخذها %Ln زميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>عرضها مرة أخرى</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>أخذها مرة أخرى</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>إلقاء نظرة</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>Done again from %1 on, it renews your badge “%2”, which is valid until %3.</source>
        <translation>إعادة إتمامها ابتداءً من %1 تجدد شارتك «%2» الصالحة حتى %3.</translation>
    </message>
    <message>
        <source>Your supervisor or learning &amp; development decides about this course. You can ask now, also offline.</source>
        <translation>يقرر مشرفك أو قسم التعلم والتطوير بشأن هذه الدورة. يمكنك طلبها الآن، حتى دون اتصال.</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>أُرسل بالفعل.</translation>
    </message>
</context>
<context>
    <name>course::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>الشهادة صالحة حتى</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجّل</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5 (%n vote(s))</source>
        <translation>
            <numerusform>%L1 من ٥ (لا أصوات)</numerusform>
            <numerusform>%L1 من ٥ (صوت واحد)</numerusform>
            <numerusform>%L1 من ٥ (صوتان)</numerusform>
            <numerusform>%L1 من ٥ (%Ln أصوات)</numerusform>
            <numerusform>%L1 من ٥ (%Ln صوتًا)</numerusform>
            <numerusform>%L1 من ٥ (%Ln صوت)</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الوقت اللازم</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>مقدّم الدورة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <translation>نعم، %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>تاريخ التحديث</translation>
    </message>
</context>
<context>
    <name>course::OfflinePanel</name>
    <message>
        <source>On this computer</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>%1 للتنزيل</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
</context>
<context>
    <name>course::TalkPanel</name>
    <message>
        <source>Talked about in communities</source>
        <translation>ما يُقال عنها في المجتمعات</translation>
    </message>
    <message>
        <source>Ask a community</source>
        <translation>سؤال مجتمع</translation>
    </message>
    <message>
        <source>Nobody has asked about this course yet.</source>
        <translation>لم يسأل أحد عن هذه الدورة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>رد واحد</numerusform>
            <numerusform>ردان</numerusform>
            <numerusform>%Ln ردود</numerusform>
            <numerusform>%Ln ردًا</numerusform>
            <numerusform>%Ln رد</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
</context>
<context>
    <name>course::VoicesPanel</name>
    <message>
        <source>Saved for later</source>
        <translation>محفوظة لوقت لاحق</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>الحفظ لوقت لاحق</translation>
    </message>
    <message>
        <source>Press to take it off the list</source>
        <translation>اضغط لإزالتها من القائمة</translation>
    </message>
    <message>
        <source>Not saved any more.</source>
        <translation>لم تعد محفوظة.</translation>
    </message>
    <message>
        <source>Saved: the catalog&apos;s filter &apos;Saved for later&apos; has it.</source>
        <translation>حُفظت: تجدها بعامل التصفية «محفوظة لوقت لاحق» في الكتالوج.</translation>
    </message>
    <message>
        <source>Recommend…</source>
        <translation>توصية…</translation>
    </message>
    <message numerus="yes">
        <source>Your rating: %n of 5</source>
        <translation>
            <numerusform>تقييمك: ٠ من ٥</numerusform>
            <numerusform>تقييمك: %Ln من ٥</numerusform>
            <numerusform>تقييمك: %Ln من ٥</numerusform>
            <numerusform>تقييمك: %Ln من ٥</numerusform>
            <numerusform>تقييمك: %Ln من ٥</numerusform>
            <numerusform>تقييمك: %Ln من ٥</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate…</source>
        <translation>تقييم…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>What colleagues say</source>
        <translation>ما يقوله الزملاء</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>٠ من ٥ نجوم</numerusform>
            <numerusform>نجمة واحدة من ٥</numerusform>
            <numerusform>نجمتان من ٥</numerusform>
            <numerusform>%Ln من ٥ نجوم</numerusform>
            <numerusform>%Ln من ٥ نجوم</numerusform>
            <numerusform>%Ln من ٥ نجوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommend it to</source>
        <translation>التوصية بها إلى</translation>
    </message>
    <message>
        <source>A word with it</source>
        <translation>كلمة معها</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Recommended to %1.</source>
        <translation>تمت التوصية بها إلى %1.</translation>
    </message>
    <message>
        <source>What should others know?</source>
        <translation>ماذا ينبغي أن يعرف الآخرون؟</translation>
    </message>
    <message>
        <source>With words everybody reads it with your name; stars alone only count.</source>
        <translation>مع الكلام يقرؤه الجميع باسمك؛ أما النجوم وحدها فتُحسب فقط.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>Choose one to five stars.</source>
        <translation>اختر من نجمة إلى خمس نجوم.</translation>
    </message>
    <message>
        <source>Thank you. It counts when it is sent.</source>
        <translation>شكرًا لك. يُحسب عند إرساله.</translation>
    </message>
    <message>
        <source>Name of a colleague or community</source>
        <translation>اسم زميل أو مجتمع</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>ما يطابق</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>Choose a colleague or a community from the list.</source>
        <translation>اختر زميلًا أو مجتمعًا من القائمة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>How many stars</source>
        <translation>عدد النجوم</translation>
    </message>
</context>
<context>
    <name>credentials::Report</name>
    <message>
        <source>The revocation list is from today.</source>
        <translation>قائمة الإلغاء صادرة اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>The revocation list is %n day(s) old.</source>
        <translation>
            <numerusform>قائمة الإلغاء صادرة اليوم.</numerusform>
            <numerusform>عمر قائمة الإلغاء يوم واحد.</numerusform>
            <numerusform>عمر قائمة الإلغاء يومان.</numerusform>
            <numerusform>عمر قائمة الإلغاء %Ln أيام.</numerusform>
            <numerusform>عمر قائمة الإلغاء %Ln يومًا.</numerusform>
            <numerusform>عمر قائمة الإلغاء %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could be read.</source>
        <translation>أمكنت قراءة الملف.</translation>
    </message>
    <message>
        <source>The file is damaged or is no badge.</source>
        <translation>الملف تالف أو ليس شارة.</translation>
    </message>
    <message>
        <source>This is no Open Badge.</source>
        <translation>هذه ليست Open Badge.</translation>
    </message>
    <message>
        <source>Every word of the badge is defined.</source>
        <translation>كل مصطلح في الشارة معرَّف.</translation>
    </message>
    <message>
        <source>The badge uses a vocabulary that this program does not know: %1</source>
        <translation>تستخدم الشارة مفردات لا يعرفها هذا البرنامج: %1</translation>
    </message>
    <message>
        <source>The badge does not begin with the vocabularies that the standard asks for: %1</source>
        <translation>لا تبدأ الشارة بالمفردات التي يطلبها المعيار: %1</translation>
    </message>
    <message>
        <source>The badge has something in it that no vocabulary defines and no signature protects: %1</source>
        <translation>في الشارة شيء لا تعرّفه أي مفردات ولا يحميه أي توقيع: %1</translation>
    </message>
    <message>
        <source>The badge&apos;s vocabulary contradicts itself: %1</source>
        <translation>مفردات الشارة تناقض نفسها: %1</translation>
    </message>
    <message>
        <source>The badge is too complicated to be checked. Real badges never are.</source>
        <translation>الشارة أعقد من أن يمكن التحقق منها. الشارات الحقيقية ليست كذلك أبدًا.</translation>
    </message>
    <message>
        <source>The badge has everything that belongs to one.</source>
        <translation>تحتوي الشارة على كل ما يلزم.</translation>
    </message>
    <message>
        <source>Something is missing in the badge: %1</source>
        <translation>ينقص الشارة شيء: %1</translation>
    </message>
    <message>
        <source>Something in the badge is of the wrong kind: %1</source>
        <translation>في الشارة شيء من نوع غير صحيح: %1</translation>
    </message>
    <message>
        <source>Something in the badge has a value that it must not have: %1</source>
        <translation>في الشارة شيء له قيمة غير مسموح بها: %1</translation>
    </message>
    <message>
        <source>A part of the badge lies on a web site and is not here: %1</source>
        <translation>جزء من الشارة موجود على موقع ويب وليس هنا: %1</translation>
    </message>
    <message>
        <source>The signature is right: nothing was changed since it was signed.</source>
        <translation>التوقيع صحيح: لم يتغير شيء منذ التوقيع.</translation>
    </message>
    <message>
        <source>The signature is right, made by a draft of today&apos;s standard.</source>
        <translation>التوقيع صحيح، وهو وفق مسودة للمعيار الحالي.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was signed, but nobody confirms whose signature it is.</source>
        <translation>لم يتغير شيء منذ التوقيع، لكن لا أحد يؤكد لمن هو.</translation>
    </message>
    <message>
        <source>The signature does not fit: the badge was changed, or somebody else made it.</source>
        <translation>التوقيع غير مطابق: عُدّلت الشارة أو وقّعها شخص آخر.</translation>
    </message>
    <message>
        <source>Nobody has signed this badge.</source>
        <translation>لم يوقّع أحد هذه الشارة.</translation>
    </message>
    <message>
        <source>The badge is signed in a way that this program does not know: %1</source>
        <translation>الشارة موقّعة بطريقة لا يعرفها هذا البرنامج: %1</translation>
    </message>
    <message>
        <source>The signature is damaged: %1</source>
        <translation>التوقيع تالف: %1</translation>
    </message>
    <message>
        <source>The signature names no key that can be used: %1</source>
        <translation>لا يذكر التوقيع مفتاحًا صالحًا للاستخدام: %1</translation>
    </message>
    <message>
        <source>The signature is by somebody other than the issuer: %1</source>
        <translation>التوقيع ليس للجهة المُصدرة: %1</translation>
    </message>
    <message>
        <source>The signature was made for another purpose: %1</source>
        <translation>وُضع التوقيع لغرض آخر: %1</translation>
    </message>
    <message>
        <source>The signature has expired.</source>
        <translation>انتهت صلاحية التوقيع.</translation>
    </message>
    <message>
        <source>The badge contradicts the token that it came in: %1</source>
        <translation>تتعارض الشارة مع الرمز المميز الذي وردت فيه: %1</translation>
    </message>
    <message>
        <source>The issuer&apos;s web site has the same badge.</source>
        <translation>الشارة نفسها موجودة على موقع الجهة المُصدرة.</translation>
    </message>
    <message>
        <source>Only the issuer&apos;s web site can confirm this badge; it was not asked yet: %1</source>
        <translation>موقع الجهة المُصدرة وحده يمكنه تأكيد هذه الشارة؛ ولم يُسأل بعد: %1</translation>
    </message>
    <message>
        <source>The badge does not lie where its issuer keeps badges: %1</source>
        <translation>الشارة ليست حيث تحفظ الجهة المُصدرة شاراتها: %1</translation>
    </message>
    <message>
        <source>A part of this program is missing: signatures cannot be checked.</source>
        <translation>ينقص جزء من هذا البرنامج: لا يمكن التحقق من التواقيع.</translation>
    </message>
    <message>
        <source>It is valid today.</source>
        <translation>صالحة اليوم.</translation>
    </message>
    <message>
        <source>It is not valid before %1.</source>
        <translation>ليست صالحة قبل %1.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>انتهت صلاحيتها في %1.</translation>
    </message>
    <message>
        <source>A date in the badge cannot be read: %1</source>
        <translation>تتعذر قراءة تاريخ في الشارة: %1</translation>
    </message>
    <message>
        <source>The issuer cannot revoke this badge.</source>
        <translation>لا يمكن للجهة المُصدرة إلغاء هذه الشارة.</translation>
    </message>
    <message>
        <source>It was not revoked.</source>
        <translation>لم تُلغَ.</translation>
    </message>
    <message>
        <source>The issuer has suspended this badge for now.</source>
        <translation>علّقت الجهة المُصدرة هذه الشارة حاليًا.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the issuer&apos;s list is not on this device.</source>
        <translation>لا يُعرف إن كانت قد أُلغيت: قائمة الجهة المُصدرة ليست على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the issuer&apos;s list cannot be read.</source>
        <translation>لا يُعرف إن كانت قد أُلغيت: تتعذر قراءة قائمة الجهة المُصدرة.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the list is not signed by the issuer.</source>
        <translation>لا يُعرف إن كانت قد أُلغيت: القائمة غير موقّعة من الجهة المُصدرة.</translation>
    </message>
    <message>
        <source>You trust this issuer: %1</source>
        <translation>أنت تثق بهذه الجهة المُصدرة: %1</translation>
    </message>
    <message>
        <source>This issuer is not among those that you trust: %1</source>
        <translation>هذه الجهة المُصدرة ليست بين الجهات التي تثق بها: %1</translation>
    </message>
    <message>
        <source>It was issued to you.</source>
        <translation>صدرت لك.</translation>
    </message>
    <message>
        <source>It was issued to somebody else.</source>
        <translation>صدرت لشخص آخر.</translation>
    </message>
    <message>
        <source>The badge does not say to whom it was issued.</source>
        <translation>لا تذكر الشارة لمن صدرت.</translation>
    </message>
    <message>
        <source>To whom it was issued was not checked.</source>
        <translation>لم يُتحقق ممن صدرت له.</translation>
    </message>
    <message>
        <source>The issuer has revoked this badge.</source>
        <translation>ألغت الجهة المُصدرة هذه الشارة.</translation>
    </message>
    <message>
        <source>The issuer has revoked this badge: %1</source>
        <translation>ألغت الجهة المُصدرة هذه الشارة: %1</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>صالحة.</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>غير صالحة.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>لم يُحسم بعد.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key is not on this device; the issuer can be asked for it: %1</source>
        <translation>مفتاح الجهة المُصدرة ليس على هذا الجهاز؛ يمكن طلبه منها: %1</translation>
    </message>
</context>
<context>
    <name>dashboard::BadgeRow</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>لا شارات</numerusform>
            <numerusform>شارة واحدة</numerusform>
            <numerusform>شارتان</numerusform>
            <numerusform>%Ln شارات</numerusform>
            <numerusform>%Ln شارة</numerusform>
            <numerusform>%Ln شارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest: %1</source>
        <translation>الأحدث: %1</translation>
    </message>
</context>
<context>
    <name>dashboard::DashboardView</name>
    <message>
        <source>Good morning, %1</source>
        <translation>صباح الخير، %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>طاب يومك، %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>مساء الخير، %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>needs the network</source>
        <translation>تحتاج إلى الشبكة</translation>
    </message>
    <message>
        <source>Next: %1. %2</source>
        <comment>title of a step, how far it is</comment>
        <translation>التالي: %1. %2</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>أُنجزت كل الخطوات.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; opens when &apos;%2&apos; is done.</source>
        <translation>تُفتح «%1» عند إنجاز «%2».</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>لم تتم المزامنة بعد</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>لا تغييرات بانتظار الإرسال</numerusform>
            <numerusform>تغيير واحد بانتظار الإرسال</numerusform>
            <numerusform>تغييران بانتظار الإرسال</numerusform>
            <numerusform>%Ln تغييرات بانتظار الإرسال</numerusform>
            <numerusform>%Ln تغييرًا بانتظار الإرسال</numerusform>
            <numerusform>%Ln تغيير بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Nothing in progress. Find a course that takes you further.</source>
        <translation>لا شيء قيد التقدم. ابحث عن دورة تدفعك إلى الأمام.</translation>
    </message>
    <message>
        <source>Browse the catalog</source>
        <translation>تصفح الكتالوج</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>يحين موعدها قريبًا</translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days.</source>
        <translation>لا مواعيد نهائية في الأيام الثلاثين القادمة.</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>إلزامية</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>فريقك</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>A pathway leads to a goal step by step. You follow none yet.</source>
        <translation>يقودك المسار خطوة بخطوة إلى هدف. أنت لا تتبع أي مسار بعد.</translation>
    </message>
    <message>
        <source>See the pathways</source>
        <translation>عرض المسارات</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the pathway %1</source>
        <translation>فتح المسار %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>أُنجز %L1 (لا خطوات)</numerusform>
            <numerusform>أُنجز %L1 من خطوة واحدة</numerusform>
            <numerusform>أُنجز %L1 من خطوتين</numerusform>
            <numerusform>أُنجز %L1 من %Ln خطوات</numerusform>
            <numerusform>أُنجز %L1 من %Ln خطوة</numerusform>
            <numerusform>أُنجز %L1 من %Ln خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for you</source>
        <translation>
            <numerusform>لا تغييرات تخصك</numerusform>
            <numerusform>تغيير واحد يخصك</numerusform>
            <numerusform>تغييران يخصانك</numerusform>
            <numerusform>%Ln تغييرات تخصك</numerusform>
            <numerusform>%Ln تغييرًا يخصك</numerusform>
            <numerusform>%Ln تغيير يخصك</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>القادم</translation>
    </message>
    <message>
        <source>No session or event is planned.</source>
        <translation>لا جلسات ولا فعاليات مقررة.</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>طلب دورة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>You can ask for any course, also one that the catalog lacks.</source>
        <translation>يمكنك طلب أي دورة، حتى ما ليس في الكتالوج.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>لدى %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long it lies there</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Badges and standing</source>
        <translation>الشارات والترتيب</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%Ln نقاط</numerusform>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>%Ln نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>streak of %n day(s)</source>
        <translation>
            <numerusform>لا أيام متتالية</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان متتاليان</numerusform>
            <numerusform>%Ln أيام متتالية</numerusform>
            <numerusform>%Ln يومًا متتاليًا</numerusform>
            <numerusform>%Ln يوم متتالٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>My registrations</source>
        <translation>تسجيلاتي</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More about my standing</source>
        <translation>المزيد عن ترتيبي</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>انتهى في %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Recommended to you</source>
        <translation>موصى به لك</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>إخفاؤه</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged and has been made anew from the server.</source>
        <translation>تضرّر ما كان محفوظًا على هذا الجهاز، وأُعيد إنشاؤه من الخادم.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not been sent are kept.</source>
        <translation>
            <numerusform>لا تغييرات غير مُرسلة محفوظة.</numerusform>
            <numerusform>حُفظ تغيير واحد لم يكن قد أُرسل.</numerusform>
            <numerusform>حُفظ تغييران لم يكونا قد أُرسلا.</numerusform>
            <numerusform>حُفظت %Ln تغييرات لم تكن قد أُرسلت.</numerusform>
            <numerusform>حُفظ %Ln تغييرًا لم يكن قد أُرسل.</numerusform>
            <numerusform>حُفظ %Ln تغيير لم يكن قد أُرسل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are kept.</source>
        <translation>
            <numerusform>لا مسودات محفوظة.</numerusform>
            <numerusform>حُفظت مسودة واحدة.</numerusform>
            <numerusform>حُفظت مسودتان.</numerusform>
            <numerusform>حُفظت %Ln مسودات.</numerusform>
            <numerusform>حُفظت %Ln مسودةً.</numerusform>
            <numerusform>حُفظت %Ln مسودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing for you to do.</source>
        <translation>ليس عليك القيام بأي شيء.</translation>
    </message>
    <message>
        <source>Learning &amp; development</source>
        <translation>التعلم والتطوير</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>طاب يومك</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>مساء الخير</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged. The next sync fetches it anew.</source>
        <translation>تضرّر ما كان محفوظًا على هذا الجهاز. ستجلبه المزامنة التالية من جديد.</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>لم يُنزَّل</translation>
    </message>
    <message>
        <source>See what</source>
        <translation>عرضها</translation>
    </message>
    <message numerus="yes">
        <source>The server was brought back from a backup: %n thing(s) of yours are not there any more.</source>
        <translation>
            <numerusform>استُعيد الخادم من نسخة احتياطية: لم يُفقد عليه شيء مما يخصك.</numerusform>
            <numerusform>استُعيد الخادم من نسخة احتياطية: لم يعد عليه شيء واحد مما يخصك.</numerusform>
            <numerusform>استُعيد الخادم من نسخة احتياطية: لم يعد عليه شيئان مما يخصك.</numerusform>
            <numerusform>استُعيد الخادم من نسخة احتياطية: لم تعد عليه %Ln أشياء مما يخصك.</numerusform>
            <numerusform>استُعيد الخادم من نسخة احتياطية: لم يعد عليه %Ln شيئًا مما يخصك.</numerusform>
            <numerusform>استُعيد الخادم من نسخة احتياطية: لم يعد عليه %Ln شيء مما يخصك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashboard::TeamText</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No request waits for you.</source>
        <translation>لا طلب ينتظرك.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for your decision.</source>
        <translation>
            <numerusform>لا طلبات تنتظر قرارك.</numerusform>
            <numerusform>طلب واحد ينتظر قرارك.</numerusform>
            <numerusform>طلبان ينتظران قرارك.</numerusform>
            <numerusform>%Ln طلبات تنتظر قرارك.</numerusform>
            <numerusform>%Ln طلبًا ينتظر قرارك.</numerusform>
            <numerusform>%Ln طلب ينتظر قرارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long it lies there</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Certificates that expire</source>
        <translation>شهادات توشك على الانتهاء</translation>
    </message>
</context>
<context>
    <name>development::AwardForm</name>
    <message>
        <source>Name of a person</source>
        <translation>اسم شخص</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>الأشخاص المطابقون</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>Award it</source>
        <translation>منحها</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>اختر شخصًا من القائمة.</translation>
    </message>
    <message>
        <source>“%1” for %2: signed with the next sync.</source>
        <translation>«%1» إلى %2: تُوقَّع مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>development::BadgeForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>ما يطابق</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>ما ترمز إليه</translation>
    </message>
    <message>
        <source>What one does for it</source>
        <translation>ما يُفعل للحصول عليها</translation>
    </message>
    <message>
        <source>Whoever checks the badge reads it.</source>
        <translation>يقرؤه من يتحقق من الشارة.</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>من ماذا</translation>
    </message>
    <message>
        <source>Level or number</source>
        <translation>المستوى أو العدد</translation>
    </message>
    <message>
        <source>Levels go from 1 to 5 and are those that a supervisor or a course has seen.</source>
        <translation>المستويات من ١ إلى ٥، ويُحسب منها ما لاحظه مشرف أو دورة.</translation>
    </message>
    <message>
        <source>How it is earned</source>
        <translation>كيف تُكتسب</translation>
    </message>
    <message>
        <source>Months until it ends</source>
        <translation>الأشهر حتى تنتهي</translation>
    </message>
    <message>
        <source>Then it is earned anew; people are reminded before.</source>
        <translation>ثم تُكتسب من جديد، ويُذكَّر بها قبل ذلك.</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>حفظ الشارة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>اختر من القائمة.</translation>
    </message>
    <message>
        <source>Saved: “%1”. Who has earned it already gets it soon after the next sync.</source>
        <translation>حُفظت: «%1». من اكتسبها من قبل يحصل عليها بعد المزامنة التالية بقليل.</translation>
    </message>
    <message>
        <source>It is not there any more. Choose another one from the list.</source>
        <translation>لم يعد موجودًا. اختر غيره من القائمة.</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>ما كتبتَه سابقًا موجود هنا من جديد.</translation>
    </message>
    <message>
        <source>Saved: “%1”. Give it to whom you choose with “Award a badge…”.</source>
        <translation>حُفظت: «%1». امنحها لمن تختار عبر «منح شارة…».</translation>
    </message>
</context>
<context>
    <name>development::DevelopmentView</name>
    <message>
        <source>Learning &amp; development</source>
        <translation>التعلم والتطوير</translation>
    </message>
    <message>
        <source>This page is for learning &amp; development.</source>
        <translation>هذه الصفحة لقسم التعلم والتطوير.</translation>
    </message>
    <message>
        <source>What people ask for</source>
        <translation>ما يطلبه الناس</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Points and challenges</source>
        <translation>النقاط والتحديات</translation>
    </message>
    <message numerus="yes">
        <source>Requests, courses saved for later and searches in vain of the last year, of at least %n people each; never who.</source>
        <translation>
            <numerusform>طلبات السنة الماضية والدورات المحفوظة وعمليات البحث دون جدوى؛ ولا يُذكر الأشخاص.</numerusform>
            <numerusform>طلبات السنة الماضية والدورات المحفوظة وعمليات البحث دون جدوى، لشخص واحد على الأقل؛ ولا يُذكر من.</numerusform>
            <numerusform>طلبات السنة الماضية والدورات المحفوظة وعمليات البحث دون جدوى، لشخصين على الأقل؛ ولا يُذكر من.</numerusform>
            <numerusform>طلبات السنة الماضية والدورات المحفوظة وعمليات البحث دون جدوى، لما لا يقل عن %Ln أشخاص؛ ولا يُذكر من.</numerusform>
            <numerusform>طلبات السنة الماضية والدورات المحفوظة وعمليات البحث دون جدوى، لما لا يقل عن %Ln شخصًا؛ ولا يُذكر من.</numerusform>
            <numerusform>طلبات السنة الماضية والدورات المحفوظة وعمليات البحث دون جدوى، لما لا يقل عن %Ln شخص؛ ولا يُذكر من.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that enough people ask for.</source>
        <translation>لا شيء يطلبه عدد كافٍ من الناس.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>department, people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save what people ask for</source>
        <translation>حفظ ما يطلبه الناس</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>Badges that were given</source>
        <translation>الشارات الممنوحة</translation>
    </message>
    <message>
        <source>Award a badge…</source>
        <translation>منح شارة…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>waiting for the signature</source>
        <translation>بانتظار التوقيع</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إلغاء الشارة…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason: everybody who checks the badge reads it</source>
        <translation>السبب: يقرؤه كل من يتحقق من الشارة</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء الشارة</translation>
    </message>
    <message>
        <source>Who is ranked</source>
        <translation>من يُرتَّب</translation>
    </message>
    <message>
        <source>No points at all</source>
        <translation>لا نقاط إطلاقًا</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message numerus="yes">
        <source>The server sends nobody more than this allows, and no figures of fewer than %n people.</source>
        <translation>
            <numerusform>لا يرسل الخادم إلى أحد أكثر مما يسمح به هذا.</numerusform>
            <numerusform>لا يرسل الخادم إلى أحد أكثر مما يسمح به هذا، ولا أرقامًا لأقل من شخص واحد.</numerusform>
            <numerusform>لا يرسل الخادم إلى أحد أكثر مما يسمح به هذا، ولا أرقامًا لأقل من شخصين.</numerusform>
            <numerusform>لا يرسل الخادم إلى أحد أكثر مما يسمح به هذا، ولا أرقامًا لأقل من %Ln أشخاص.</numerusform>
            <numerusform>لا يرسل الخادم إلى أحد أكثر مما يسمح به هذا، ولا أرقامًا لأقل من %Ln شخصًا.</numerusform>
            <numerusform>لا يرسل الخادم إلى أحد أكثر مما يسمح به هذا، ولا أرقامًا لأقل من %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>النقاط: %1</translation>
    </message>
    <message>
        <source>Badges and their rules</source>
        <translation>الشارات وقواعدها</translation>
    </message>
    <message>
        <source>New badge…</source>
        <translation>شارة جديدة…</translation>
    </message>
    <message>
        <source>answered with “%1”</source>
        <translation>تمت الاستجابة بـ «%1»</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>رد…</translation>
    </message>
    <message>
        <source>Name of a course</source>
        <translation>اسم دورة</translation>
    </message>
    <message>
        <source>Courses that match</source>
        <translation>الدورات المطابقة</translation>
    </message>
    <message>
        <source>One course for all who asked</source>
        <translation>دورة واحدة لكل من طلب</translation>
    </message>
    <message>
        <source>Their requests are fulfilled and they are registered. For a course that needs approval, those who still wait for their supervisor stay as they are.</source>
        <translation>تُلبّى طلباتهم ويُسجَّلون. وفي دورة تحتاج إلى موافقة يبقى من ينتظر مشرفه كما هو.</translation>
    </message>
    <message>
        <source>Register them</source>
        <translation>تسجيلهم</translation>
    </message>
    <message>
        <source>“%1” for all who asked: they are registered with the next sync.</source>
        <translation>«%1» لكل من طلب: يُسجَّلون مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Nobody has a request, so nobody is registered. Each is told of the course on their dashboard; you do not see whom.</source>
        <translation>لم يقدّم أحد طلبًا، لذا لا يُسجَّل أحد. يُبلَّغ كل شخص بالدورة في لوحته؛ ولا ترى من هم.</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>إبلاغهم</translation>
    </message>
    <message>
        <source>“%1” for all who looked for it: they are told with the next sync.</source>
        <translation>«%1» لكل من بحث عنه: يُبلَّغون مع المزامنة التالية.</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n are shown.</source>
        <translation>
            <numerusform>لا يُعرض شيء.</numerusform>
            <numerusform>يُعرض الأحدث فقط.</numerusform>
            <numerusform>يُعرض الأحدثان فقط.</numerusform>
            <numerusform>تُعرض أحدث %Ln فقط.</numerusform>
            <numerusform>تُعرض أحدث %Ln فقط.</numerusform>
            <numerusform>تُعرض أحدث %Ln فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Name of a person or of a badge</source>
        <translation>اسم شخص أو شارة</translation>
    </message>
    <message>
        <source>Points, levels, days in a row, leaderboards and challenges go for everybody. What people did stays recorded, and counts when you turn points on again.</source>
        <translation>تزول النقاط والمستويات والأيام المتتالية ولوحات الصدارة والتحديات عن الجميع. يبقى ما أنجزه الناس مسجلًا ويُحسب عند إعادة تشغيل النقاط.</translation>
    </message>
    <message>
        <source>Leaderboards go for everybody. People see their own points, and where they stand among others as figures without names.</source>
        <translation>تزول لوحات الصدارة عن الجميع. يرى كل شخص نقاطه وموقعه بين الآخرين أرقامًا بلا أسماء.</translation>
    </message>
    <message>
        <source>Who takes part is ranked by name, and seen by those who take part. All others see no leaderboard and are on none until they choose to.</source>
        <translation>من يشارك يُرتَّب باسمه ويراه المشاركون. أما الآخرون فلا يرون لوحة صدارة ولا يظهرون فيها ما لم يختاروا ذلك.</translation>
    </message>
    <message>
        <source>Everybody is ranked by name, in their department, team, pathways and communities, without being asked. Where there is a works council, ask it first.</source>
        <translation>يُرتَّب الجميع بأسمائهم في أقسامهم وفرقهم ومساراتهم ومجتمعاتهم دون سؤالهم. إن كان هناك مجلس عمال فاسأله أولًا.</translation>
    </message>
    <message>
        <source>It holds from the next sync on.</source>
        <translation>يسري ابتداءً من المزامنة التالية.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Who is ranked: %1</source>
        <translation>من يُرتَّب: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>الإبقاء كما هو</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>إغلاق النموذج</translation>
    </message>
    <message>
        <source>not taken by the server</source>
        <translation>لم يقبله الخادم</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is kept for the next time.</source>
        <translation>لم يُحفظ شيء. ما كتبته باقٍ للمرة القادمة.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>التخلص منه</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who is ranked</comment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Those who take part</source>
        <translation>من يشارك فقط</translation>
    </message>
    <message>
        <source>People see their own points, and where they stand without names.</source>
        <translation>يرى كلٌّ نقاطه، وموقعه دون أسماء.</translation>
    </message>
    <message>
        <source>Among themselves; all others see nothing of it.</source>
        <translation>فيما بينهم؛ ولا يرى غيرهم شيئًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>downloads::DownloadsView</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 على هذا الجهاز</translation>
    </message>
    <message>
        <source>Courses that you download can be learned without a network.</source>
        <translation>الدورات التي تنزّلها يمكن تعلمها دون شبكة.</translation>
    </message>
    <message>
        <source>See my courses</source>
        <translation>عرض دوراتي</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Due this month: %1</source>
        <translation>المستحقة هذا الشهر: %1</translation>
    </message>
    <message>
        <source>Download them</source>
        <translation>تنزيلها</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>فتح الدورة</translation>
    </message>
</context>
<context>
    <name>help::HelpView</name>
    <message>
        <source>Handbook</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>For learners</source>
        <translation>للمتعلّمين</translation>
    </message>
    <message>
        <source>For supervisors</source>
        <translation>للمشرفين</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>لمديري النظام</translation>
    </message>
    <message>
        <source>Page up / Page down</source>
        <translation>Page Up / Page Down</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>For learning &amp; development</source>
        <translation>للتعلم والتطوير</translation>
    </message>
    <message>
        <source>This chapter is in English.</source>
        <translation>هذا الفصل بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>invitations::Letter</name>
    <message>
        <source>Invitation: %1</source>
        <translation>دعوة: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>أُلغيت: %1</translation>
    </message>
    <message>
        <source>New time: %1</source>
        <translation>وقت جديد: %1</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>اتُّفق عليها: %1</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1، مع %2</translation>
    </message>
    <message>
        <source>It waits for your answer, here or in LXCP.</source>
        <translation>بانتظار ردك، هنا أو في LXCP.</translation>
    </message>
    <message>
        <source>It waits for your answer in LXCP.</source>
        <translation>بانتظار ردك في LXCP.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>كل أسبوعين</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>كل أربعة أسابيع</translation>
    </message>
    <message>
        <source>A series</source>
        <translation>سلسلة</translation>
    </message>
    <message>
        <source>%1, the last time on %2</source>
        <translation>%1، والمرة الأخيرة في %2</translation>
    </message>
    <message>
        <source>One meeting is cancelled: %1</source>
        <translation>أُلغيت جلسة واحدة: %1</translation>
    </message>
    <message>
        <source>Some meetings are cancelled: %1</source>
        <translation>أُلغيت بعض الجلسات: %1</translation>
    </message>
    <message>
        <source>Only this is cancelled; the other meetings stay as they are.</source>
        <translation>هذا وحده أُلغي، وتبقى الجلسات الأخرى كما هي.</translation>
    </message>
    <message>
        <source>Only this has changed; the other meetings stay as they are.</source>
        <translation>هذا وحده تغيّر، وتبقى الجلسات الأخرى كما هي.</translation>
    </message>
    <message>
        <source>It stays at %1 in %2 when clocks change.</source>
        <translation>عند تغيير الساعات يبقى الموعد %1 في %2.</translation>
    </message>
    <message>
        <source>The old time stays: %1</source>
        <translation>يبقى الوقت السابق: %1</translation>
    </message>
    <message>
        <source>The new time was declined: %1</source>
        <translation>رُفض الوقت الجديد: %1</translation>
    </message>
    <message>
        <source>The mentorship has ended.</source>
        <translation>انتهى الإرشاد.</translation>
    </message>
    <message>
        <source>%1 proposes a session</source>
        <translation>يقترح %1 جلسة</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>يقترح %1 موعدًا آخر</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>وافق %1</translation>
    </message>
    <message>
        <source>%1 says perhaps</source>
        <translation>قال %1 ربما</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>رفض %1</translation>
    </message>
    <message>
        <source>%1 cancels a session</source>
        <translation>ألغى %1 جلسة</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>بدلًا من %1</translation>
    </message>
    <message>
        <source>What was held stays. The other meetings are at their new time from %1.</source>
        <translation>يبقى ما عُقد. الجلسات الأخرى في وقتها الجديد ابتداءً من %1.</translation>
    </message>
    <message>
        <source>It now ends at %1.</source>
        <translation>تنتهي الآن في %1.</translation>
    </message>
    <message>
        <source>Waiting for your answer: %1</source>
        <translation>بانتظار ردكم: %1</translation>
    </message>
    <message>
        <source>It was called “%1” before.</source>
        <translation>كان اسمها قبل ذلك «%1».</translation>
    </message>
    <message>
        <source>There is another link to join: %1</source>
        <translation>تغيّر رابط الانضمام: %1</translation>
    </message>
    <message>
        <source>You come: %1</source>
        <translation>ستحضر: %1</translation>
    </message>
    <message>
        <source>You do not come: %1</source>
        <translation>لن تحضر: %1</translation>
    </message>
    <message>
        <source>You may come: %1</source>
        <translation>ربما تحضر: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>لن تُقام هذه الفعالية.</translation>
    </message>
    <message>
        <source>You can answer otherwise, here or in LXCP.</source>
        <translation>يمكنك تغيير ردك هنا أو في LXCP.</translation>
    </message>
    <message>
        <source>You can answer otherwise in LXCP.</source>
        <translation>يمكنك تغيير ردك في LXCP.</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>There is no agenda any more.</source>
        <translation>لم يعد هناك جدول أعمال.</translation>
    </message>
    <message>
        <source>The agenda is another one:</source>
        <translation>تغيّر جدول الأعمال:</translation>
    </message>
    <message>
        <source>Agenda:</source>
        <translation>جدول الأعمال:</translation>
    </message>
    <message>
        <source>You are no longer in “%1”, so it goes out of your calendar.</source>
        <translation>لم تعد في «%1»، لذلك يُزال من تقويمك.</translation>
    </message>
    <message>
        <source>You said perhaps: agree or decline once you know.</source>
        <translation>قلت ربما: وافق أو ارفض حين تعرف.</translation>
    </message>
    <message>
        <source>Nobody answered the new time: %1</source>
        <translation>لم يجب أحد عن الوقت الجديد: %1</translation>
    </message>
</context>
<context>
    <name>messages::ActText</name>
    <message>
        <source>You added %1</source>
        <translation>أضفت %1</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>قام %1 بإضافة %2</translation>
    </message>
    <message>
        <source>%1 added you</source>
        <translation>أضافك %1</translation>
    </message>
    <message>
        <source>%1 added you and %2</source>
        <translation>أضافك %1 مع %2</translation>
    </message>
    <message>
        <source>You took %1 out</source>
        <translation>أخرجت %1</translation>
    </message>
    <message>
        <source>%1 took %2 out</source>
        <translation>قام %1 بإخراج %2</translation>
    </message>
    <message>
        <source>%1 took you out</source>
        <translation>أخرجك %1</translation>
    </message>
    <message>
        <source>%1 took you and %2 out</source>
        <translation>أخرجك %1 مع %2</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>غادرت</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>غادر %1</translation>
    </message>
</context>
<context>
    <name>messages::MessagesView</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Nobody has written to you here yet, nor you to anybody.</source>
        <translation>لم يكتب إليك أحد هنا بعد، ولا كتبت إلى أحد.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>أنت: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا غير مقروء</numerusform>
            <numerusform>واحد غير مقروء</numerusform>
            <numerusform>اثنان غير مقروءين</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to a colleague, or to several at once.</source>
        <translation>اكتب إلى زميل، أو إلى عدة زملاء معًا.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier messages</source>
        <translation>
            <numerusform>لا رسائل سابقة</numerusform>
            <numerusform>عرض رسالة سابقة</numerusform>
            <numerusform>عرض رسالتين سابقتين</numerusform>
            <numerusform>عرض %Ln رسائل سابقة</numerusform>
            <numerusform>عرض %Ln رسالة سابقة</numerusform>
            <numerusform>عرض %Ln رسالة سابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>مغادرة المجموعة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>أُزيلت.</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>ما كتبه %1</translation>
    </message>
    <message>
        <source>The file has not arrived yet. It comes with the next sync.</source>
        <translation>لم يصل الملف بعد. يصل مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>إرسالها</translation>
    </message>
    <message>
        <source>Name and people</source>
        <translation>الاسم والأشخاص</translation>
    </message>
    <message>
        <source>Leave the group? Only those who stay can add you again.</source>
        <translation>مغادرة المجموعة؟ لا يستطيع إضافتك من جديد إلا من يبقى فيها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>ذكر شخص</translation>
    </message>
    <message>
        <source>not in this conversation</source>
        <translation>ليس في هذه المحادثة</translation>
    </message>
    <message>
        <source>%1 is not in this conversation and is not told.</source>
        <translation>%1 ليس في هذه المحادثة ولن يُبلَّغ.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Messages from before you were added are not shown to you.</source>
        <translation>لا تظهر لك الرسائل السابقة لإضافتك.</translation>
    </message>
    <message numerus="yes">
        <source>Read by %n</source>
        <translation>
            <numerusform>لم يقرأها أحد (%Ln)</numerusform>
            <numerusform>قرأها شخص واحد (%Ln)</numerusform>
            <numerusform>قرأها شخصان (%Ln)</numerusform>
            <numerusform>قرأها %Ln أشخاص</numerusform>
            <numerusform>قرأها %Ln شخصًا</numerusform>
            <numerusform>قرأها %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>قُرئت: %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>You are no longer in this group. %1 took you out.</source>
        <translation>لم تعد في هذه المجموعة. أخرجك %1.</translation>
    </message>
    <message>
        <source>You are no longer in “%1”. %2 took you out.</source>
        <translation>لم تعد في «%1». أخرجك %2.</translation>
    </message>
    <message>
        <source>Not in this conversation, and not told: %1</source>
        <translation>ليس في هذه المحادثة ولم يُبلَّغ: %1</translation>
    </message>
    <message>
        <source>What you have begun to write here goes with it: copy it first, if you want it.</source>
        <translation>ما بدأت كتابته هنا يضيع معها: انسخه أولًا إن أردته.</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>لم يُرسَل. %1</translation>
    </message>
    <message>
        <source>The conversation is being kept on this computer. It stands here in a moment.</source>
        <translation>يجري حفظ المحادثة على هذا الجهاز. ستظهر هنا بعد لحظة.</translation>
    </message>
    <message>
        <source>This conversation is not here. Perhaps you are not in it, or it has not arrived yet.</source>
        <translation>هذه المحادثة ليست هنا. ربما لست فيها، أو أنها لم تصل بعد.</translation>
    </message>
    <message>
        <source>Your message is removed.</source>
        <translation>أُزيلت رسالتك.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>أُرسل بالفعل.</translation>
    </message>
</context>
<context>
    <name>messages::NewConversation</name>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>People to write to</source>
        <translation>من يُكتب إليهم</translation>
    </message>
    <message>
        <source>Press to leave them out</source>
        <translation>اضغط لاستبعاده</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Press to keep them</source>
        <translation>اضغط للإبقاء على الشخص</translation>
    </message>
    <message>
        <source>Press to take them out</source>
        <translation>اضغط لإخراج الشخص</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>في المجموعة</translation>
    </message>
    <message>
        <source>Taken out when you save</source>
        <translation>يُخرَجون عند الحفظ</translation>
    </message>
    <message>
        <source>Who began the group can take people out of it.</source>
        <translation>يستطيع من بدأ المجموعة إخراج أشخاص منها.</translation>
    </message>
    <message>
        <source>Added when you save</source>
        <translation>يُضافون عند الحفظ</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>اكتب اسمًا</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nobody by this name is here to be chosen.</source>
        <translation>لا يوجد هنا أحد بهذا الاسم يمكن اختياره.</translation>
    </message>
</context>
<context>
    <name>models::CatalogModel</name>
    <message>
        <source>not on this computer</source>
        <translation>ليس على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>models::ChallengeText</name>
    <message>
        <source>%1 done together, %2 were enough</source>
        <comment>deeds</comment>
        <translation>أُنجز معًا %1، وكان يكفي %2</translation>
    </message>
    <message>
        <source>%1 done, %2 were enough</source>
        <comment>deeds</comment>
        <translation>أُنجز %1، وكان يكفي %2</translation>
    </message>
    <message>
        <source>%1 of %2 done together</source>
        <comment>deeds</comment>
        <translation>أُنجز %L1 من %L2 معًا</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>deeds</comment>
        <translation>أُنجز %L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n course(s)</source>
        <translation>
            <numerusform>إكمال %Ln دورة</numerusform>
            <numerusform>إكمال دورة واحدة</numerusform>
            <numerusform>إكمال دورتين</numerusform>
            <numerusform>إكمال %Ln دورات</numerusform>
            <numerusform>إكمال %Ln دورةً</numerusform>
            <numerusform>إكمال %Ln دورة</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of a course</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>Complete %1: %n time(s)</source>
        <translation>
            <numerusform>إكمال %1: %Ln مرة</numerusform>
            <numerusform>إكمال %1: مرة واحدة</numerusform>
            <numerusform>إكمال %1: مرتان</numerusform>
            <numerusform>إكمال %1: %Ln مرات</numerusform>
            <numerusform>إكمال %1: %Ln مرةً</numerusform>
            <numerusform>إكمال %1: %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete %1</source>
        <comment>courses</comment>
        <translation>إكمال %1</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n of these: %1</source>
        <translation>
            <numerusform>إكمال %Ln مما يلي: %1</numerusform>
            <numerusform>إكمال واحدة مما يلي: %1</numerusform>
            <numerusform>إكمال اثنتين مما يلي: %1</numerusform>
            <numerusform>إكمال %Ln مما يلي: %1</numerusform>
            <numerusform>إكمال %Ln مما يلي: %1</numerusform>
            <numerusform>إكمال %Ln مما يلي: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n of these: %1</source>
        <translation>
            <numerusform>القيام بـ%Ln مما يلي: %1</numerusform>
            <numerusform>القيام بواحد مما يلي: %1</numerusform>
            <numerusform>القيام باثنين مما يلي: %1</numerusform>
            <numerusform>القيام بـ%Ln مما يلي: %1</numerusform>
            <numerusform>القيام بـ%Ln مما يلي: %1</numerusform>
            <numerusform>القيام بـ%Ln مما يلي: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learn on %n day(s)</source>
        <translation>
            <numerusform>التعلم في %Ln يوم</numerusform>
            <numerusform>التعلم في يوم واحد</numerusform>
            <numerusform>التعلم في يومين</numerusform>
            <numerusform>التعلم في %Ln أيام</numerusform>
            <numerusform>التعلم في %Ln يومًا</numerusform>
            <numerusform>التعلم في %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earn %n badge(s)</source>
        <translation>
            <numerusform>نيل %Ln شارة</numerusform>
            <numerusform>نيل شارة واحدة</numerusform>
            <numerusform>نيل شارتين</numerusform>
            <numerusform>نيل %Ln شارات</numerusform>
            <numerusform>نيل %Ln شارةً</numerusform>
            <numerusform>نيل %Ln شارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have %n session(s) of mentoring</source>
        <translation>
            <numerusform>عقد %Ln جلسة إرشاد</numerusform>
            <numerusform>عقد جلسة إرشاد واحدة</numerusform>
            <numerusform>عقد جلستَي إرشاد</numerusform>
            <numerusform>عقد %Ln جلسات إرشاد</numerusform>
            <numerusform>عقد %Ln جلسة إرشاد</numerusform>
            <numerusform>عقد %Ln جلسة إرشاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n answer(s) that are accepted</source>
        <translation>
            <numerusform>تقديم %Ln إجابة مقبولة</numerusform>
            <numerusform>تقديم إجابة مقبولة واحدة</numerusform>
            <numerusform>تقديم إجابتين مقبولتين</numerusform>
            <numerusform>تقديم %Ln إجابات مقبولة</numerusform>
            <numerusform>تقديم %Ln إجابةً مقبولة</numerusform>
            <numerusform>تقديم %Ln إجابة مقبولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has decided to rank nobody.</source>
        <translation>قررت مؤسستك عدم ترتيب أحد.</translation>
    </message>
    <message>
        <source>Only those who take part see it, and are seen.</source>
        <translation>لا يراها ولا يظهر فيها إلا من يشارك.</translation>
    </message>
    <message>
        <source>Not shown: together with the figures of other groups it would tell of a few people.</source>
        <translation>غير معروض: مع أرقام مجموعات أخرى قد يكشف عن أشخاص قلائل.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: fewer than %n people.</source>
        <translation>
            <numerusform>غير معروض: لا أحد.</numerusform>
            <numerusform>غير معروض: أقل من شخص واحد.</numerusform>
            <numerusform>غير معروض: أقل من شخصين.</numerusform>
            <numerusform>غير معروض: أقل من %Ln أشخاص.</numerusform>
            <numerusform>غير معروض: أقل من %Ln شخصًا.</numerusform>
            <numerusform>غير معروض: أقل من %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>days of learning</source>
        <translation>أيام تعلم</translation>
    </message>
    <message>
        <source>courses completed</source>
        <translation>دورات مكتملة</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>شارات</translation>
    </message>
    <message>
        <source>sessions of mentoring</source>
        <translation>جلسات الإرشاد</translation>
    </message>
    <message>
        <source>accepted answers</source>
        <translation>إجابات مقبولة</translation>
    </message>
    <message>
        <source>%1, all together</source>
        <comment>what a group sets out to do</comment>
        <translation>%1، الجميع معًا</translation>
    </message>
    <message>
        <source>for the department %1</source>
        <translation>للقسم %1</translation>
    </message>
    <message>
        <source>for your team</source>
        <translation>لفريقك</translation>
    </message>
    <message>
        <source>for the team of %1</source>
        <translation>لفريق %1</translation>
    </message>
    <message>
        <source>for all who joined the pathway “%1”</source>
        <translation>لكل من انضم إلى المسار «%1»</translation>
    </message>
    <message>
        <source>for the community “%1”</source>
        <translation>للمجتمع «%1»</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>للجميع</translation>
    </message>
    <message numerus="yes">
        <source>%n of them by you</source>
        <translation>
            <numerusform>لا شيء منها منك</numerusform>
            <numerusform>واحد منها منك</numerusform>
            <numerusform>اثنان منها منك</numerusform>
            <numerusform>%Ln منها منك</numerusform>
            <numerusform>%Ln منها منك</numerusform>
            <numerusform>%Ln منها منك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) reached it</source>
        <translation>
            <numerusform>لم يبلغه أحد</numerusform>
            <numerusform>بلغه شخص واحد</numerusform>
            <numerusform>بلغه شخصان</numerusform>
            <numerusform>بلغه %Ln أشخاص</numerusform>
            <numerusform>بلغه %Ln شخصًا</numerusform>
            <numerusform>بلغه %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>two days</comment>
        <translation>من %1 حتى %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>models::ClockText</name>
    <message>
        <source>The clock of this computer is %1 slow. LXCP goes by the server&apos;s clock meanwhile: what you do and how long ago things were is dated rightly all the same.</source>
        <translation>ساعة هذا الجهاز متأخرة %1. يعتمد LXCP في هذه الأثناء على ساعة الخادم: ما تفعله والمدد المعروضة تبقى صحيحة التاريخ رغم ذلك.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast. LXCP goes by the server&apos;s clock meanwhile: what you do and how long ago things were is dated rightly all the same.</source>
        <translation>ساعة هذا الجهاز متقدمة %1. يعتمد LXCP في هذه الأثناء على ساعة الخادم: ما تفعله والمدد المعروضة تبقى صحيحة التاريخ رغم ذلك.</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 slow, days are counted by the server&apos;s</source>
        <translation>ساعة هذا الجهاز متأخرة %1، وتُحسب الأيام بساعة الخادم</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 fast, days are counted by the server&apos;s</source>
        <translation>ساعة هذا الجهاز متقدمة %1، وتُحسب الأيام بساعة الخادم</translation>
    </message>
</context>
<context>
    <name>models::ConflictText</name>
    <message>
        <source>while it could not be sent</source>
        <translation>بينما تعذر إرساله</translation>
    </message>
    <message>
        <source>You are not registered</source>
        <translation>لست مسجّلًا</translation>
    </message>
    <message>
        <source>You follow the pathway</source>
        <translation>أنت تتبع المسار</translation>
    </message>
    <message>
        <source>You do not follow it</source>
        <translation>أنت لا تتبعه</translation>
    </message>
    <message>
        <source>%1 stands in for you until %2</source>
        <translation>ينوب عنك %1 حتى %2</translation>
    </message>
    <message>
        <source>Nobody stands in for you</source>
        <translation>لا أحد ينوب عنك</translation>
    </message>
    <message>
        <source>The session is cancelled</source>
        <translation>أُلغيت الجلسة</translation>
    </message>
    <message>
        <source>The time is declined</source>
        <translation>رُفض الموعد</translation>
    </message>
    <message>
        <source>You have this mentorship</source>
        <translation>هذا الإرشاد قائم</translation>
    </message>
    <message>
        <source>It waits for an answer</source>
        <translation>بانتظار رد</translation>
    </message>
    <message>
        <source>There is no such mentorship</source>
        <translation>لا يوجد هذا الإرشاد</translation>
    </message>
    <message>
        <source>The mentorship has ended.</source>
        <translation>انتهى الإرشاد.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%L1 من ٥</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>بلا كلام</translation>
    </message>
    <message>
        <source>read by both</source>
        <translation>يقرؤه كلاكما</translation>
    </message>
    <message>
        <source>read by you alone</source>
        <translation>تقرؤه أنت وحدك</translation>
    </message>
    <message>
        <source>This meeting is cancelled</source>
        <translation>أُلغيت هذه الجلسة</translation>
    </message>
    <message>
        <source>Your feedback from another device</source>
        <translation>ملاحظاتك من جهاز آخر</translation>
    </message>
    <message>
        <source>You did this at %1.</source>
        <translation>قمت بهذا في %1.</translation>
    </message>
    <message>
        <source>You did this at %1, after what is on the server.</source>
        <translation>قمت بهذا في %1، بعد ما على الخادم.</translation>
    </message>
    <message>
        <source>You did this at %1, before what is on the server.</source>
        <translation>قمت بهذا في %1، قبل ما على الخادم.</translation>
    </message>
    <message>
        <source>you, on another device</source>
        <translation>أنت، على جهاز آخر</translation>
    </message>
    <message>
        <source>We reached what we wanted</source>
        <translation>بلغنا ما أردنا</translation>
    </message>
    <message>
        <source>We reached a part of it</source>
        <translation>بلغنا جزءًا منه</translation>
    </message>
    <message>
        <source>We stopped before that</source>
        <translation>توقفنا قبل ذلك</translation>
    </message>
    <message>
        <source>It has ended already</source>
        <translation>انتهى الإرشاد بالفعل</translation>
    </message>
</context>
<context>
    <name>models::DownloadWords</name>
    <message numerus="yes">
        <source>Works offline, all %n item(s).</source>
        <translation>
            <numerusform>تعمل دون اتصال.</numerusform>
            <numerusform>تعمل دون اتصال (عنصر واحد).</numerusform>
            <numerusform>تعمل دون اتصال بعنصريها.</numerusform>
            <numerusform>تعمل دون اتصال، بعناصرها الـ %Ln كلها.</numerusform>
            <numerusform>تعمل دون اتصال، بعناصرها الـ %Ln كلها.</numerusform>
            <numerusform>تعمل دون اتصال، بعناصرها الـ %Ln كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs the network.</source>
        <translation>تحتاج إلى الشبكة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) work offline.</source>
        <translation>
            <numerusform>%L1 تعمل دون اتصال.</numerusform>
            <numerusform>%L1 من عنصر واحد تعمل دون اتصال.</numerusform>
            <numerusform>%L1 من عنصرين تعمل دون اتصال.</numerusform>
            <numerusform>%L1 من %Ln عناصر تعمل دون اتصال.</numerusform>
            <numerusform>%L1 من %Ln عنصرًا تعمل دون اتصال.</numerusform>
            <numerusform>%L1 من %Ln عنصر تعمل دون اتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need the network.</source>
        <translation>
            <numerusform>لا عناصر تحتاج إلى الشبكة.</numerusform>
            <numerusform>عنصر واحد يحتاج إلى الشبكة.</numerusform>
            <numerusform>عنصران يحتاجان إلى الشبكة.</numerusform>
            <numerusform>%Ln عناصر تحتاج إلى الشبكة.</numerusform>
            <numerusform>%Ln عنصرًا يحتاج إلى الشبكة.</numerusform>
            <numerusform>%Ln عنصر يحتاج إلى الشبكة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>Ready, %1</source>
        <translation>جاهزة، %1</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>متوقفة مؤقتًا، %1</translation>
    </message>
    <message>
        <source>Waits for a network where bytes cost nothing, %1</source>
        <translation>بانتظار شبكة لا كلفة فيها للبيانات، %1</translation>
    </message>
    <message>
        <source>Waits for the network, %1</source>
        <translation>بانتظار الشبكة، %1</translation>
    </message>
    <message>
        <source>Tried again by itself, %1</source>
        <translation>تُعاد المحاولة تلقائيًا، %1</translation>
    </message>
    <message>
        <source>Waits for its turn, %1</source>
        <translation>بانتظار دورها، %1</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s), %1 to fetch.</source>
        <translation>
            <numerusform>لا دورات، %L1 للتنزيل.</numerusform>
            <numerusform>دورة واحدة، %L1 للتنزيل.</numerusform>
            <numerusform>دورتان، %L1 للتنزيل.</numerusform>
            <numerusform>%Ln دورات، %L1 للتنزيل.</numerusform>
            <numerusform>%Ln دورة، %L1 للتنزيل.</numerusform>
            <numerusform>%Ln دورة، %L1 للتنزيل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already or on their way.</source>
        <translation>
            <numerusform>لا شيء منها هنا بعد.</numerusform>
            <numerusform>واحدة هنا بالفعل أو في الطريق.</numerusform>
            <numerusform>اثنتان هنا بالفعل أو في الطريق.</numerusform>
            <numerusform>%Ln هنا بالفعل أو في الطريق.</numerusform>
            <numerusform>%Ln هنا بالفعل أو في الطريق.</numerusform>
            <numerusform>%Ln هنا بالفعل أو في الطريق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have nothing to download.</source>
        <translation>
            <numerusform>لكل منها ما يُنزَّل.</numerusform>
            <numerusform>واحدة ليس فيها ما يُنزَّل.</numerusform>
            <numerusform>اثنتان ليس فيهما ما يُنزَّل.</numerusform>
            <numerusform>%Ln ليس فيها ما يُنزَّل.</numerusform>
            <numerusform>%Ln ليس فيها ما يُنزَّل.</numerusform>
            <numerusform>%Ln ليس فيها ما يُنزَّل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 are free on this disk.</source>
        <translation>لا يتوفر على هذا القرص سوى %1.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>إزالة من هذا الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>%n may not be opened on this computer.</source>
        <translation>
            <numerusform>لا شيء ممنوع فتحه على هذا الجهاز.</numerusform>
            <numerusform>لا يُسمح بفتح واحدة على هذا الجهاز.</numerusform>
            <numerusform>لا يُسمح بفتح اثنتين على هذا الجهاز.</numerusform>
            <numerusform>لا يُسمح بفتح %Ln على هذا الجهاز.</numerusform>
            <numerusform>لا يُسمح بفتح %Ln على هذا الجهاز.</numerusform>
            <numerusform>لا يُسمح بفتح %Ln على هذا الجهاز.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::EditText</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>مقدّم الدورة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What you want to be able to do</source>
        <translation>ما تريد أن تتمكن من فعله</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>نبذة عنك</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
</context>
<context>
    <name>models::ErrorWords</name>
    <message>
        <source>Your change is kept on this computer.</source>
        <translation>تغييرك محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The course&apos;s package is damaged and cannot be opened.</source>
        <translation>حزمة الدورة تالفة ولا يمكن فتحها.</translation>
    </message>
    <message>
        <source>The course&apos;s package breaks the safety rules and is not opened.</source>
        <translation>تخالف حزمة الدورة قواعد الأمان فلا تُفتح.</translation>
    </message>
    <message>
        <source>The course&apos;s list of contents cannot be read.</source>
        <translation>تتعذر قراءة فهرس محتويات الدورة.</translation>
    </message>
    <message>
        <source>Tell the people who look after your catalog.</source>
        <translation>أخبر القائمين على الكتالوج.</translation>
    </message>
    <message>
        <source>Somebody else changed this before your decision arrived.</source>
        <translation>عدّل شخص آخر هذا قبل وصول قرارك.</translation>
    </message>
    <message>
        <source>Neither decision is lost.</source>
        <translation>لم يُفقد أي من القرارين.</translation>
    </message>
    <message>
        <source>Look at both and choose.</source>
        <translation>انظر إلى كليهما واختر.</translation>
    </message>
    <message>
        <source>This is no longer possible, because it is further along than when you looked.</source>
        <translation>لم يعد هذا ممكنًا، لأن الأمر تقدم منذ أن اطلعت عليه.</translation>
    </message>
    <message>
        <source>Look at how it stands now, then discard your change.</source>
        <translation>انظر إلى الحالة الآن، ثم تخلَّ عن تغييرك.</translation>
    </message>
    <message>
        <source>It is not yours to decide, or not any more.</source>
        <translation>ليس القرار لك، أو لم يعد لك.</translation>
    </message>
    <message>
        <source>Ask the person who has it now, or discard your change.</source>
        <translation>اسأل من يتولاه الآن، أو تخلَّ عن تغييرك.</translation>
    </message>
    <message>
        <source>Something in it is missing or cannot be right.</source>
        <translation>فيه شيء ناقص أو لا يمكن أن يكون صحيحًا.</translation>
    </message>
    <message>
        <source>Edit it and send it again.</source>
        <translation>حرره وأرسله من جديد.</translation>
    </message>
    <message>
        <source>The thing that it changes is not there any more.</source>
        <translation>الشيء الذي يغيّره لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Discard the change, or keep a copy by exporting it.</source>
        <translation>تخلَّ عن التغيير، أو احتفظ بنسخة منه بتصديره.</translation>
    </message>
    <message>
        <source>The server does not know this kind of change; it may be older than this program.</source>
        <translation>لا يعرف الخادم هذا النوع من التغيير؛ ربما كان أقدم من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Try again after the server was updated, or discard the change.</source>
        <translation>أعد المحاولة بعد تحديث الخادم، أو تخلَّ عن التغيير.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>انتهت جلستك.</translation>
    </message>
    <message>
        <source>Everything that you did is kept on this computer.</source>
        <translation>كل ما قمت به محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>You are signed in, but your organisation&apos;s server does not know you.</source>
        <translation>تم تسجيل دخولك، لكن خادم مؤسستك لا يعرفك.</translation>
    </message>
    <message>
        <source>Ask your administrator to add you.</source>
        <translation>اطلب من مدير النظام إضافتك.</translation>
    </message>
    <message>
        <source>Your organisation has deactivated your account.</source>
        <translation>عطّلت مؤسستك حسابك.</translation>
    </message>
    <message>
        <source>Nothing is synced any more; everything on this computer stays, and you can export it.</source>
        <translation>لا تتم مزامنة شيء بعد الآن؛ يبقى كل ما على هذا الجهاز، ويمكنك تصديره.</translation>
    </message>
    <message>
        <source>If this is a mistake, ask your administrator, then choose to sync now.</source>
        <translation>إن كان هذا خطأ فاسأل مدير النظام، ثم اختر المزامنة الآن.</translation>
    </message>
    <message>
        <source>You may not see or change this.</source>
        <translation>لا يُسمح لك برؤية هذا أو تغييره.</translation>
    </message>
    <message>
        <source>If you think that you should, ask your administrator.</source>
        <translation>إن كنت ترى أن ذلك من حقك فاسأل مدير النظام.</translation>
    </message>
    <message>
        <source>It is not there, or not any more.</source>
        <translation>غير موجود، أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>This computer was away for long, so everything is fetched anew.</source>
        <translation>غاب هذا الجهاز طويلًا، لذا يُجلب كل شيء من جديد.</translation>
    </message>
    <message>
        <source>It is larger than the server takes.</source>
        <translation>حجمه أكبر مما يقبله الخادم.</translation>
    </message>
    <message>
        <source>Make it shorter and send it again.</source>
        <translation>اختصره وأرسله من جديد.</translation>
    </message>
    <message>
        <source>The server does not understand what this program sends.</source>
        <translation>لا يفهم الخادم ما يرسله هذا البرنامج.</translation>
    </message>
    <message>
        <source>Update the program, or tell your administrator.</source>
        <translation>حدّث البرنامج أو أخبر مدير النظام.</translation>
    </message>
    <message>
        <source>The server has a lot to do and asked to wait.</source>
        <translation>الخادم مشغول جدًا ويطلب الانتظار.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>الخادم غير متاح حاليًا.</translation>
    </message>
    <message>
        <source>The server could not take it at the moment.</source>
        <translation>تعذر على الخادم قبوله حاليًا.</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first.</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول إليها أولًا.</translation>
    </message>
    <message>
        <source>Open the sign-in page of the network.</source>
        <translation>افتح صفحة تسجيل الدخول للشبكة.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>لا تستجيب سلسلة مفاتيح هذا الجهاز.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the program.</source>
        <translation>تبقى مسجّل الدخول حتى تغلق البرنامج.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then sign in again.</source>
        <translation>افتح قفل سلسلة المفاتيح ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>There is no LXCP server at this address.</source>
        <translation>لا يوجد خادم LXCP في هذا العنوان.</translation>
    </message>
    <message>
        <source>Check the address, or ask your administrator for it.</source>
        <translation>تحقق من العنوان أو اسأل مدير النظام عنه.</translation>
    </message>
    <message>
        <source>There is not enough room on this computer&apos;s disk.</source>
        <translation>لا توجد مساحة كافية على قرص هذا الجهاز.</translation>
    </message>
    <message>
        <source>Remove downloads or other files, then try again.</source>
        <translation>أزل تنزيلات أو ملفات أخرى ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>What arrived is not what the server has, twice.</source>
        <translation>ما وصل يختلف عما لدى الخادم، مرتين.</translation>
    </message>
    <message>
        <source>Try again on another network. If it stays so, tell your administrator.</source>
        <translation>أعد المحاولة على شبكة أخرى. إن استمر الأمر فأخبر مدير النظام.</translation>
    </message>
    <message>
        <source>The course was updated meanwhile.</source>
        <translation>حُدّثت الدورة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>It is fetched anew after the next sync.</source>
        <translation>تُجلب من جديد بعد المزامنة القادمة.</translation>
    </message>
    <message>
        <source>The course does not allow that now.</source>
        <translation>لا تسمح الدورة بذلك الآن.</translation>
    </message>
    <message>
        <source>Finish what it asks for first.</source>
        <translation>أنجز أولًا ما تطلبه.</translation>
    </message>
    <message>
        <source>This course is open already.</source>
        <translation>هذه الدورة مفتوحة بالفعل.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>يتعذر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يستجب الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>رفض الخادم ذلك.</translation>
    </message>
    <message>
        <source>Edit it, try again, or discard it.</source>
        <translation>حرره أو أعد المحاولة أو تخلَّ عنه.</translation>
    </message>
    <message>
        <source>Somebody else changed this before your change arrived.</source>
        <translation>عدّل شخص آخر هذا قبل وصول تغييرك.</translation>
    </message>
    <message>
        <source>Neither change is lost.</source>
        <translation>لم يُفقد أي من التغييرين.</translation>
    </message>
    <message>
        <source>The answer made no sense; something between this computer and the server may change it.</source>
        <translation>لم يكن الرد مفهومًا؛ ربما يغيّره شيء بين هذا الجهاز والخادم.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell your administrator.</source>
        <translation>أعد المحاولة. إن استمر الأمر فأخبر مدير النظام.</translation>
    </message>
    <message>
        <source>This computer could not save it.</source>
        <translation>تعذر على هذا الجهاز حفظه.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>ما حُفظ من قبل في أمان.</translation>
    </message>
    <message>
        <source>Check that the disk is not full, then try again.</source>
        <translation>تأكد من أن القرص غير ممتلئ ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>أوقفته بنفسك.</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>تعذر ذلك.</translation>
    </message>
    <message>
        <source>Your organisation has laid down another server for this computer, so this one is not asked.</source>
        <translation>حددت مؤسستك خادمًا آخر لهذا الجهاز، لذا لا يُتصل بهذا الخادم.</translation>
    </message>
    <message>
        <source>If this is a mistake, ask your administrator.</source>
        <translation>إن كان هذا خطأ فاسأل مدير النظام.</translation>
    </message>
    <message>
        <source>This server wants you to sign in somewhere else than your organisation has laid down for this computer, so the browser was not opened.</source>
        <translation>يريد هذا الخادم أن تسجّل الدخول في مكان غير الذي حددته مؤسستك لهذا الجهاز، لذا لم يُفتح المتصفح.</translation>
    </message>
    <message>
        <source>Your organisation does not open courses of this kind on this computer.</source>
        <translation>لا تفتح مؤسستك دورات من هذا النوع على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The course&apos;s package is of a kind that this program cannot open.</source>
        <translation>حزمة الدورة من نوع لا يستطيع هذا البرنامج فتحه.</translation>
    </message>
    <message>
        <source>The time that this step allows is over.</source>
        <translation>انتهى الوقت الذي تسمح به هذه الخطوة.</translation>
    </message>
    <message>
        <source>No calendar was found at this address.</source>
        <translation>لم يُعثر على تقويم في هذا العنوان.</translation>
    </message>
    <message>
        <source>Check the address; the settings of your calendar program have it.</source>
        <translation>تحقق من العنوان؛ تجده في إعدادات برنامج التقويم لديك.</translation>
    </message>
    <message>
        <source>The way to this address is not encrypted, so your password was not sent.</source>
        <translation>الاتصال بهذا العنوان غير مشفّر، لذا لم تُرسل كلمة المرور.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>استخدم عنوانًا يبدأ بـ https.</translation>
    </message>
    <message>
        <source>The calendar server leads to a server of another name, which does not get your password.</source>
        <translation>يؤدي خادم التقويم إلى خادم باسم آخر، ولا تُرسل إليه كلمة المرور.</translation>
    </message>
    <message>
        <source>Connect to that one, if you trust it.</source>
        <translation>اتصل به إن كنت تثق به.</translation>
    </message>
    <message>
        <source>The calendar server does not take this name and password.</source>
        <translation>لا يقبل خادم التقويم هذا الاسم وكلمة المرور.</translation>
    </message>
    <message>
        <source>Check both; some servers want a password made for programs.</source>
        <translation>تحقق من كليهما؛ بعض الخوادم تريد كلمة مرور خاصة بالبرامج.</translation>
    </message>
    <message>
        <source>Your calendar does not take some of the entries.</source>
        <translation>لا يقبل تقويمك بعض المواعيد.</translation>
    </message>
    <message>
        <source>Choose a calendar that you may write into.</source>
        <translation>اختر تقويمًا يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not give the password.</source>
        <translation>سلسلة مفاتيح هذا الجهاز لا تعطي كلمة المرور.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then connect again.</source>
        <translation>افتح قفل سلسلة المفاتيح ثم اتصل من جديد.</translation>
    </message>
    <message>
        <source>The time that it names has passed.</source>
        <translation>لقد مضى الوقت المذكور فيها.</translation>
    </message>
    <message>
        <source>Propose another time, or discard your change.</source>
        <translation>اقترح موعدًا آخر أو تخلَّ عن تغييرك.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted.</source>
        <translation>لا يمكن الوثوق بشهادة الخادم.</translation>
    </message>
    <message>
        <source>A newer version of this program has written what is kept on this computer.</source>
        <translation>كتب إصدارٌ أحدث من هذا البرنامج ما هو محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Update this program to go on.</source>
        <translation>حدِّث هذا البرنامج للمتابعة.</translation>
    </message>
    <message>
        <source>The thread was closed for replies before yours arrived; it says there why.</source>
        <translation>أُغلق الموضوع أمام الردود قبل وصول ردك؛ والسبب مكتوب هناك.</translation>
    </message>
    <message>
        <source>You have asked for this already, and it is not decided yet.</source>
        <translation>لقد طلبت ذلك من قبل، ولم يُبَتّ فيه بعد.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak https.</source>
        <translation>ما يجيب على هذا العنوان لا يتكلّم https.</translation>
    </message>
    <message>
        <source>The mentorship has ended before this arrived.</source>
        <translation>انتهى الإرشاد قبل وصول هذا.</translation>
    </message>
    <message>
        <source>You are the only owner of the community.</source>
        <translation>أنت المالك الوحيد للمجتمع.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first, or discard your change.</source>
        <translation>اجعل شخصًا آخر مالكًا أولًا، أو تخلَّ عن تغييرك.</translation>
    </message>
    <message>
        <source>It names something that is not there, or not any more.</source>
        <translation>يشير إلى شيء غير موجود، أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Choose something that is there, or discard your change.</source>
        <translation>اختر شيئًا موجودًا، أو تخلَّ عن تغييرك.</translation>
    </message>
    <message>
        <source>Only members write in this community, and you are not one any more.</source>
        <translation>لا يكتب في هذا المجتمع إلا أعضاؤه، ولم تعد منهم.</translation>
    </message>
    <message>
        <source>Ask its moderators to admit you and try again, or discard your change.</source>
        <translation>اطلب من مشرفيه قبولك ثم أعد المحاولة، أو تخلَّ عن تغييرك.</translation>
    </message>
    <message>
        <source>Only who is in the conversation writes there, and you are not any more.</source>
        <translation>لا يكتب في المحادثة إلا من هو فيها، ولم تعد فيها.</translation>
    </message>
    <message>
        <source>Ask somebody in it to add you and try again, or discard your change.</source>
        <translation>اطلب من أحد فيها أن يضيفك ثم أعد المحاولة، أو تخلَّ عن تغييرك.</translation>
    </message>
    <message>
        <source>The reply that you accepted was hidden or removed before this arrived.</source>
        <translation>أُخفي الرد الذي قبلته أو أُزيل قبل وصول هذا.</translation>
    </message>
    <message>
        <source>Accept another one, or discard your change.</source>
        <translation>اقبل ردًا آخر، أو تخلَّ عن تغييرك.</translation>
    </message>
    <message>
        <source>There is another community of that name.</source>
        <translation>يوجد مجتمع آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Give it another name and send it again, or discard it and join the other one.</source>
        <translation>أعطه اسمًا آخر وأرسله من جديد، أو تخلَّ عنه وانضم إلى الآخر.</translation>
    </message>
    <message>
        <source>The sign-in service of your organisation cannot be reached.</source>
        <translation>يتعذر الوصول إلى خدمة تسجيل الدخول في مؤسستك.</translation>
    </message>
    <message>
        <source>Something else answers in place of your organisation&apos;s sign-in service.</source>
        <translation>يجيب شيء آخر بدلًا من خدمة تسجيل الدخول في مؤسستك.</translation>
    </message>
    <message>
        <source>Something else answers in place of your organisation&apos;s server.</source>
        <translation>يجيب شيء آخر بدلًا من خادم مؤسستك.</translation>
    </message>
    <message>
        <source>All seats of the mentor are taken, so that nobody else fits in now.</source>
        <translation>كل أماكن المرشد مشغولة، فلا متسع لأحد الآن.</translation>
    </message>
    <message>
        <source>The mentor can offer more seats, then try again; or discard your change and decline.</source>
        <translation>يمكن للمرشد أن يعرض أماكن أكثر، ثم حاول مرة أخرى؛ أو تخلَّ عن تغييرك وارفض.</translation>
    </message>
    <message>
        <source>The proxy of your network refuses the connection.</source>
        <translation>وكيل شبكتك يرفض الاتصال.</translation>
    </message>
    <message>
        <source>Enter your name and password for it in the settings, or ask your administrator.</source>
        <translation>أدخل اسمك وكلمة المرور الخاصة به في الإعدادات، أو اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>The proxy of your network cannot be reached.</source>
        <translation>لا يمكن الوصول إلى وكيل شبكتك.</translation>
    </message>
    <message>
        <source>Check its address in the settings, or ask your administrator.</source>
        <translation>تحقق من عنوانه في الإعدادات، أو اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Look at how it stands now.</source>
        <translation>انظر إلى حاله الآن.</translation>
    </message>
    <message>
        <source>The course is open to you already: you are registered for it, or may register.</source>
        <translation>الدورة متاحة لك بالفعل: أنت مسجَّل فيها أو يمكنك التسجيل.</translation>
    </message>
    <message>
        <source>One of the two leads the other, and nobody mentors in their own reporting line.</source>
        <translation>أحد الشخصين يرأس الآخر، ولا أحد يرشد ضمن تسلسله الإداري.</translation>
    </message>
    <message>
        <source>Discard your change, and look for somebody else.</source>
        <translation>تخلَّ عن تغييرك وابحث عن شخص آخر.</translation>
    </message>
    <message>
        <source>The proxy of your network wants a name and a password.</source>
        <translation>يطلب وكيل شبكتك اسمًا وكلمة مرور.</translation>
    </message>
    <message>
        <source>Another program keeps changing the same entries in your calendar.</source>
        <translation>برنامج آخر يغيّر باستمرار المواعيد نفسها في تقويمك.</translation>
    </message>
    <message>
        <source>Your organisation has laid down another server for this computer than that of your account.</source>
        <translation>حددت مؤسستك لهذا الجهاز خادمًا غير خادم حسابك.</translation>
    </message>
    <message>
        <source>What is kept of your account on this computer stays.</source>
        <translation>يبقى ما هو محفوظ من حسابك على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Your organisation has laid down another sign-in for this computer than the one that you used.</source>
        <translation>حددت مؤسستك لهذا الجهاز تسجيل دخول غير الذي استخدمته.</translation>
    </message>
    <message>
        <source>What is kept of your account on this computer stays, and nothing is synced meanwhile.</source>
        <translation>يبقى ما هو محفوظ من حسابك على هذا الجهاز، ولا يُزامَن شيء في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Sign in again: as the same person you go on with all that is kept, and what waits is sent.</source>
        <translation>سجّل الدخول من جديد: بوصفك الشخص نفسه تتابع بكل ما هو محفوظ، ويُرسَل ما ينتظر.</translation>
    </message>
</context>
<context>
    <name>models::FieldText</name>
    <message>
        <source>my department</source>
        <translation>قسمي</translation>
    </message>
    <message>
        <source>another department</source>
        <translation>قسم آخر</translation>
    </message>
    <message>
        <source>any department</source>
        <translation>أي قسم</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>تفاصيل أخرى</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ماذا يحدث</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>ما الغرض منه؟</translation>
    </message>
    <message>
        <source>What you want together</source>
        <translation>ما تريدونه معًا</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>ما تريد بلوغه</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>من يمكنه الانضمام</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>نبذة عنك</translation>
    </message>
    <message>
        <source>How you mentor</source>
        <translation>كيف ترشد</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>People at the same time</source>
        <translation>عدد الأشخاص في الوقت نفسه</translation>
    </message>
    <message>
        <source>Where the mentor works</source>
        <translation>أين يعمل المرشد</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>متى يتوفر لديك وقت</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>النجوم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‏%L1٪</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>مفتوح للجميع</translation>
    </message>
    <message>
        <source>By admission</source>
        <translation>بالقبول</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who comes is told of it.</source>
        <translation>يُبلَّغ بذلك من سيحضر.</translation>
    </message>
</context>
<context>
    <name>models::KeptText</name>
    <message>
        <source>Being kept on this computer: “%1”</source>
        <translation>يجري حفظه على هذا الجهاز: «%1»</translation>
    </message>
</context>
<context>
    <name>models::LanguageNames</name>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Languages that match</source>
        <translation>اللغات المطابقة</translation>
    </message>
    <message>
        <source>No language is known as “%1”. Choose one from the list, or write its code, such as de or pt-BR.</source>
        <translation>لا توجد لغة معروفة باسم «%1». يُرجى اختيار لغة من القائمة أو كتابة رمزها، مثل de أو pt-BR.</translation>
    </message>
</context>
<context>
    <name>models::LearningText</name>
    <message>
        <source>A course that is not on this computer yet</source>
        <translation>دورة ليست على هذا الجهاز بعد</translation>
    </message>
</context>
<context>
    <name>models::NoticeText</name>
    <message>
        <source>%1 mentions you</source>
        <translation>ذكرك %1</translation>
    </message>
    <message>
        <source>Somebody mentions me</source>
        <translation>شخص يذكرني</translation>
    </message>
    <message>
        <source>%1 replies</source>
        <translation>رد %1</translation>
    </message>
    <message>
        <source>Replies to what I wrote</source>
        <translation>ردود على ما كتبته</translation>
    </message>
    <message>
        <source>%1 writes to you</source>
        <translation>كتب إليك %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>%1 answers your request</source>
        <translation>رد %1 على طلبك</translation>
    </message>
    <message>
        <source>Answers to my requests</source>
        <translation>الردود على طلباتي</translation>
    </message>
    <message>
        <source>%1 asks for a course</source>
        <translation>يطلب %1 دورة</translation>
    </message>
    <message>
        <source>Requests that wait for me</source>
        <translation>طلبات تنتظرني</translation>
    </message>
    <message>
        <source>You have earned a badge</source>
        <translation>كسبت شارة</translation>
    </message>
    <message>
        <source>New badges</source>
        <translation>شارات جديدة</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>يطلب %1 الانضمام</translation>
    </message>
    <message>
        <source>Somebody asks to join</source>
        <translation>شخص يطلب الانضمام</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>أنت مدعو</translation>
    </message>
    <message>
        <source>Invitations to communities</source>
        <translation>دعوات إلى مجتمعات</translation>
    </message>
    <message>
        <source>%1 reports something</source>
        <translation>يبلغ %1 عن شيء</translation>
    </message>
    <message>
        <source>Reports to moderate</source>
        <translation>بلاغات للمعالجة</translation>
    </message>
    <message>
        <source>It begins soon</source>
        <translation>يبدأ قريبًا</translation>
    </message>
    <message>
        <source>Reminders of sessions and events</source>
        <translation>تذكير بالجلسات والفعاليات</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>الموعد غدًا</translation>
    </message>
    <message>
        <source>Reminders of due dates</source>
        <translation>تذكير بالمواعيد النهائية</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>No longer mute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>No notifications from here, but for those that mention you</source>
        <translation>لا إشعارات من هنا، إلا ما يذكرك</translation>
    </message>
    <message>
        <source>A badge of yours ends</source>
        <translation>إحدى شاراتك تنتهي</translation>
    </message>
    <message>
        <source>Reminders of badges that end</source>
        <translation>تذكيرات بالشارات التي تنتهي</translation>
    </message>
    <message>
        <source>A badge of yours has ended</source>
        <translation>انتهت إحدى شاراتك</translation>
    </message>
    <message>
        <source>A mentorship with %1 waits for you</source>
        <translation>إرشاد مع %1 في انتظارك</translation>
    </message>
    <message>
        <source>Questions for a mentorship</source>
        <translation>طلبات الإرشاد</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>وافق %1</translation>
    </message>
    <message>
        <source>Answers about mentorships and sessions</source>
        <translation>ردود بشأن الإرشاد والجلسات</translation>
    </message>
    <message>
        <source>%1 proposes a session</source>
        <translation>يقترح %1 جلسة</translation>
    </message>
    <message>
        <source>Sessions that are proposed</source>
        <translation>الجلسات المقترحة</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>يقترح %1 موعدًا آخر</translation>
    </message>
    <message>
        <source>Sessions that are moved</source>
        <translation>الجلسات المؤجلة</translation>
    </message>
    <message>
        <source>%1 cancels a session</source>
        <translation>ألغى %1 جلسة</translation>
    </message>
    <message>
        <source>Sessions that are cancelled</source>
        <translation>الجلسات الملغاة</translation>
    </message>
    <message>
        <source>%1 has ended the mentorship</source>
        <translation>أنهى %1 الإرشاد</translation>
    </message>
    <message>
        <source>Mentorships that end</source>
        <translation>علاقات الإرشاد التي تنتهي</translation>
    </message>
    <message>
        <source>%1 takes the question for a mentorship back</source>
        <translation>يسحب %1 طلب الإرشاد</translation>
    </message>
    <message>
        <source>A mentorship with %1 was proposed</source>
        <translation>اقتُرحت علاقة إرشاد مع %1</translation>
    </message>
    <message>
        <source>waiting for the organisation&apos;s signature</source>
        <translation>بانتظار توقيع المؤسسة</translation>
    </message>
    <message>
        <source>A certificate of yours has ended</source>
        <translation>انتهت إحدى شهاداتك</translation>
    </message>
    <message>
        <source>A certificate of yours ends</source>
        <translation>إحدى شهاداتك تنتهي</translation>
    </message>
    <message>
        <source>%1 moves an event</source>
        <translation>غيّر %1 موعد فعالية</translation>
    </message>
    <message>
        <source>Changes of events that I come to</source>
        <translation>تغييرات الفعاليات التي أحضرها</translation>
    </message>
    <message>
        <source>%1 changes where an event is</source>
        <translation>غيّر %1 مكان فعالية</translation>
    </message>
    <message>
        <source>%1 cancels an event</source>
        <translation>ألغى %1 فعالية</translation>
    </message>
    <message>
        <source>%1 declines the new time: the agreed one stays</source>
        <translation>يرفض %1 الموعد الجديد: يبقى الموعد المتفق عليه</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>يدعوك %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>لا ردود جديدة</numerusform>
            <numerusform>رد جديد</numerusform>
            <numerusform>ردان جديدان</numerusform>
            <numerusform>%Ln ردود جديدة</numerusform>
            <numerusform>%Ln ردًا جديدًا</numerusform>
            <numerusform>%Ln رد جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>رد واحد</numerusform>
            <numerusform>ردان</numerusform>
            <numerusform>%Ln ردود</numerusform>
            <numerusform>%Ln ردًا</numerusform>
            <numerusform>%Ln رد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 gives you kudos</source>
        <translation>شكرٌ لك من %1</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>الشكر</translation>
    </message>
    <message>
        <source>%1 contests the level that you gave</source>
        <translation>اعتراض من %1 على المستوى الذي أعطيته</translation>
    </message>
    <message>
        <source>Levels that are contested</source>
        <translation>المستويات المعترض عليها</translation>
    </message>
    <message>
        <source>A badge of yours was revoked</source>
        <translation>أُلغيت إحدى شاراتك</translation>
    </message>
    <message>
        <source>%1 recommends a course</source>
        <translation>دورة موصى بها لك من %1</translation>
    </message>
    <message>
        <source>Courses that are recommended to me</source>
        <translation>الدورات الموصى بها لي</translation>
    </message>
    <message>
        <source>Learning &amp; development recommends a course to you</source>
        <translation>يوصيك «التعلم والتطوير» بدورة</translation>
    </message>
    <message>
        <source>%1 has removed you from a community</source>
        <translation>أزالك %1 من مجتمع</translation>
    </message>
    <message>
        <source>Somebody removes me from a community</source>
        <translation>شخص يزيلني من مجتمع</translation>
    </message>
    <message>
        <source>The answer that you accepted was hidden or removed</source>
        <translation>أُخفي الرد الذي قبلته أو أُزيل</translation>
    </message>
    <message>
        <source>Answers that I accepted and that are gone</source>
        <translation>ردود قبلتها ولم تعد موجودة</translation>
    </message>
    <message>
        <source>%1 adds you to a group</source>
        <translation>أضافك %1 إلى مجموعة</translation>
    </message>
    <message>
        <source>%1 takes you out of a group</source>
        <translation>أخرجك %1 من مجموعة</translation>
    </message>
    <message>
        <source>%1 does not admit you to a community</source>
        <translation>لم يقبلك %1 في مجتمع</translation>
    </message>
    <message>
        <source>You were removed from a community</source>
        <translation>أُزلت من مجتمع</translation>
    </message>
    <message>
        <source>You have earned a badge that has ended by now</source>
        <translation>اكتسبت شارة انتهت مدتها الآن</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>انتهت في %1</translation>
    </message>
    <message>
        <source>%1 plans an event</source>
        <translation>خطّط %1 لفعالية</translation>
    </message>
    <message>
        <source>New events in my communities</source>
        <translation>الفعاليات الجديدة في مجتمعاتي</translation>
    </message>
    <message>
        <source>%1 agrees to a session</source>
        <translation>وافق %1 على جلسة</translation>
    </message>
    <message>
        <source>%1 agrees to the mentorship</source>
        <translation>وافق %1 على الإرشاد</translation>
    </message>
    <message>
        <source>%1 says perhaps to a session</source>
        <translation>قال %1 ربما عن جلسة</translation>
    </message>
    <message>
        <source>%1 declines a session</source>
        <translation>رفض %1 جلسة</translation>
    </message>
    <message>
        <source>%1 declines the mentorship</source>
        <translation>رفض %1 الإرشاد</translation>
    </message>
    <message>
        <source>%1 declines the invitation</source>
        <translation>رفض %1 الدعوة</translation>
    </message>
    <message>
        <source>%1 lets you read their feedback</source>
        <translation>يتيح لك %1 قراءة ملاحظاته</translation>
    </message>
    <message>
        <source>Changed elsewhere, too: both texts are kept</source>
        <translation>تغيّر في مكان آخر أيضًا: أُبقي على النصين</translation>
    </message>
    <message>
        <source>no longer %1</source>
        <translation>لم يعد %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 بدلًا من %2</translation>
    </message>
</context>
<context>
    <name>models::OutboxModel</name>
    <message>
        <source>Needs you</source>
        <translation>بحاجة إليك</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
</context>
<context>
    <name>models::PathwayText</name>
    <message>
        <source>Opens when &apos;%1&apos; is done.</source>
        <translation>تُفتح عند إنجاز «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n course(s) done</source>
        <translation>
            <numerusform>أُنجز %L1 (لا دورات)</numerusform>
            <numerusform>أُنجز %L1 من دورة واحدة</numerusform>
            <numerusform>أُنجز %L1 من دورتين</numerusform>
            <numerusform>أُنجز %L1 من %Ln دورات</numerusform>
            <numerusform>أُنجز %L1 من %Ln دورة</numerusform>
            <numerusform>أُنجز %L1 من %Ln دورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done, out of %2 to choose from</source>
        <translation>
            <numerusform>أُنجز %L1 (لا شيء مطلوب)، من بين %L2 للاختيار</numerusform>
            <numerusform>أُنجز %L1 من واحدة، من بين %L2 للاختيار</numerusform>
            <numerusform>أُنجز %L1 من اثنتين، من بين %L2 للاختيار</numerusform>
            <numerusform>أُنجز %L1 من %Ln، من بين %L2 للاختيار</numerusform>
            <numerusform>أُنجز %L1 من %Ln، من بين %L2 للاختيار</numerusform>
            <numerusform>أُنجز %L1 من %Ln، من بين %L2 للاختيار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (اختياري)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was added.</source>
        <translation>أُضيفت الخطوة «%1».</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was taken out. You need not do it.</source>
        <translation>أُزيلت الخطوة «%1». لا يلزمك إنجازها.</translation>
    </message>
    <message>
        <source>The course &apos;%1&apos; was added to a step.</source>
        <translation>أُضيفت الدورة «%1» إلى خطوة.</translation>
    </message>
    <message>
        <source>The course &apos;%1&apos; was taken out. What you did of it stays yours.</source>
        <translation>أُزيلت الدورة «%1». ما أنجزته منها يبقى لك.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was done and is open again.</source>
        <translation>كانت الخطوة «%1» منجزة وعادت مفتوحة.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; is due at another time.</source>
        <translation>تغيّر الموعد النهائي للخطوة «%1».</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was optional and has to be done now.</source>
        <translation>كانت الخطوة «%1» اختيارية وأصبح إتمامها لازمًا.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; is optional now. You need not do it.</source>
        <translation>أصبحت الخطوة «%1» اختيارية. لا يلزمك إتمامها.</translation>
    </message>
    <message>
        <source>In the step &apos;%1&apos; another number of courses has to be done now.</source>
        <translation>تغيّر عدد الدورات المطلوبة في الخطوة «%1».</translation>
    </message>
</context>
<context>
    <name>models::ProfileWords</name>
    <message>
        <source>1 · basics</source>
        <translation>١ · أساسيات</translation>
    </message>
    <message>
        <source>2 · with help</source>
        <translation>٢ · بمساعدة</translation>
    </message>
    <message>
        <source>3 · independently</source>
        <translation>٣ · باستقلالية</translation>
    </message>
    <message>
        <source>4 · helps others</source>
        <translation>٤ · يساعد الآخرين</translation>
    </message>
    <message>
        <source>5 · sets the course</source>
        <translation>٥ · يحدد الاتجاه</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>لا مستوى بعد</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>نبذة عني</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>الاهتمامات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Completed courses</source>
        <translation>الدورات المكتملة</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>الشكر</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>فريقي</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>أنا فقط</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>تقييم رسمي</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>self</source>
        <translation>ذاتي</translation>
    </message>
    <message>
        <source>Mentors, and has room</source>
        <translation>مرشد، لديه متسع</translation>
    </message>
    <message>
        <source>Mentors, no room now</source>
        <translation>مرشد، لا متسع لديه حاليًا</translation>
    </message>
    <message>
        <source>level %1 of 5, %2</source>
        <translation>المستوى %L1 من ٥، %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n endorsement(s)</source>
        <translation>
            <numerusform>لا تأييدات</numerusform>
            <numerusform>تأييد واحد</numerusform>
            <numerusform>تأييدان</numerusform>
            <numerusform>%Ln تأييدات</numerusform>
            <numerusform>%Ln تأييدًا</numerusform>
            <numerusform>%Ln تأييد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for</source>
        <translation>المطلوب %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who says it, as what</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>endorses it</source>
        <translation>يؤيدها</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>no level is shown</source>
        <translation>لا يظهر مستوى</translation>
    </message>
    <message>
        <source>rests on %1</source>
        <translation>يستند إلى %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>%L1 من الأحرف على الأكثر.</translation>
    </message>
    <message>
        <source>At most %L1, each of up to %L2 characters.</source>
        <translation>%L1 على الأكثر، ولا يزيد كل منها على %L2 من الأحرف.</translation>
    </message>
    <message>
        <source>At most %L1.</source>
        <translation>%L1 على الأكثر.</translation>
    </message>
</context>
<context>
    <name>models::ProgrammeText</name>
    <message>
        <source>%1 and %2 are kept apart</source>
        <translation>%1 و%2 مفصولان</translation>
    </message>
    <message>
        <source>%1 and %2 are locked together</source>
        <translation>%1 و%2 مقفلان معًا</translation>
    </message>
    <message>
        <source>%1 and %2 are neither locked nor kept apart</source>
        <translation>%1 و%2 ليسا مقفلين ولا مفصولين</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>It is published: its pairs were asked</source>
        <translation>نُشر: وقد سُئلت الأزواج</translation>
    </message>
    <message>
        <source>It is matched in another way</source>
        <translation>تُكوَّن الأزواج الآن بطريقة أخرى</translation>
    </message>
    <message>
        <source>It was changed since your pairs were made: look at them again, then publish it</source>
        <translation>تغيّر منذ تكوين أزواجك: راجعها مرة أخرى ثم انشره</translation>
    </message>
    <message>
        <source>Somebody has changed the same pairs</source>
        <translation>غيّر شخص آخر الأزواج نفسها</translation>
    </message>
</context>
<context>
    <name>models::ReportText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>models::RequestListModel</name>
    <message>
        <source>Asked back, waiting for an answer</source>
        <translation>تم الاستفسار، بانتظار الرد</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>بحاجة إليك</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>محدد</translation>
    </message>
</context>
<context>
    <name>models::RequestText</name>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>You sent the request</source>
        <translation>أرسلت الطلب</translation>
    </message>
    <message>
        <source>You asked a question</source>
        <translation>طرحت سؤالًا</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>أجبت</translation>
    </message>
    <message>
        <source>You approved</source>
        <translation>وافقت</translation>
    </message>
    <message>
        <source>You approved; it went on to %1</source>
        <translation>وافقت؛ وانتقل إلى %1</translation>
    </message>
    <message>
        <source>You declined</source>
        <translation>رفضت</translation>
    </message>
    <message>
        <source>You passed it to %1</source>
        <translation>حوّلته إلى %1</translation>
    </message>
    <message>
        <source>You withdrew the request</source>
        <translation>سحبت الطلب</translation>
    </message>
    <message>
        <source>%1 sent the request</source>
        <translation>أرسل %1 الطلب</translation>
    </message>
    <message>
        <source>%1 asked a question</source>
        <translation>طرح %1 سؤالًا</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>أجاب %1</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>وافق %1</translation>
    </message>
    <message>
        <source>%1 approved; it went on to %2</source>
        <translation>وافق %1؛ وانتقل إلى %2</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>رفض %1</translation>
    </message>
    <message>
        <source>%1 passed it to %2</source>
        <translation>حوّله %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 withdrew the request</source>
        <translation>سحب %1 الطلب</translation>
    </message>
    <message>
        <source>The course is in the catalog, and the registration is done</source>
        <translation>الدورة في الكتالوج، وتم التسجيل</translation>
    </message>
    <message>
        <source>%1 changed the request</source>
        <translation>عدّل %1 الطلب</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>بانتظار ردك</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>The server decides who looks at it next</source>
        <translation>يحدد الخادم من يراجعه تاليًا</translation>
    </message>
    <message>
        <source>On your desk</source>
        <translation>لديك</translation>
    </message>
    <message>
        <source>On %1&apos;s desk</source>
        <translation>لدى %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>مُلبّى</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Learning and development</source>
        <translation>التعلم والتطوير</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>You were asked %1</source>
        <translation>طُرح عليك سؤال %1</translation>
    </message>
    <message>
        <source>Asked back %1</source>
        <translation>تم الاستفسار %1</translation>
    </message>
    <message>
        <source>On your desk for %1</source>
        <translation>لديك منذ %1</translation>
    </message>
    <message>
        <source>Not yet on a desk</source>
        <translation>ليس لدى أحد بعد</translation>
    </message>
    <message>
        <source>With %1 for %2</source>
        <translation>لدى %1 منذ %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%L1 %L2</translation>
    </message>
    <message>
        <source>%1, standing in for you</source>
        <translation>%1، نيابة عنك</translation>
    </message>
    <message>
        <source>%1, standing in for %2</source>
        <translation>%1، نيابة عن %2</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>You passed it on</source>
        <translation>حوّلته</translation>
    </message>
    <message>
        <source>You changed it</source>
        <translation>عدّلته</translation>
    </message>
    <message>
        <source>%1 stands in</source>
        <translation>ينوب %1</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1 نيابةً عن %2</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now</source>
        <translation>انتقل إلى %1، وهو صاحب القرار الآن</translation>
    </message>
    <message>
        <source>Your answer waits to be sent</source>
        <translation>ردك بانتظار الإرسال</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now and has all days for it: you are away, and who stands in for you does not decide about a request of their own</source>
        <translation>انتقل إلى %1، وهو صاحب القرار الآن وتبدأ المهلة من جديد: أنت غائب، ومن ينوب عنك لا يقرر في طلب له</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now and has all days for it: %2 is away, and who stands in for them does not decide about a request of their own</source>
        <translation>انتقل إلى %1، وهو صاحب القرار الآن وتبدأ المهلة من جديد: %2 في غياب، ومن ينوب لا يقرر في طلب له</translation>
    </message>
</context>
<context>
    <name>models::SyncText</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>لا تغييرات بالانتظار</numerusform>
            <numerusform>تغيير واحد بالانتظار</numerusform>
            <numerusform>تغييران بالانتظار</numerusform>
            <numerusform>%Ln تغييرات بالانتظار</numerusform>
            <numerusform>%Ln تغييرًا بالانتظار</numerusform>
            <numerusform>%Ln تغيير بالانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>حتى %1.</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet.</source>
        <translation>لم يُجلب شيء بعد.</translation>
    </message>
    <message>
        <source>The next try is in %1.</source>
        <translation>المحاولة التالية بعد %1.</translation>
    </message>
    <message>
        <source>You can go on; what you do is kept and sent later.</source>
        <translation>يمكنك المتابعة؛ فما تقوم به يُحفظ ويُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>يتعذر الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول إليها أولًا</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>انتهت جلستك</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>لدى الخادم مشكلة</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>كل شيء محدّث</translation>
    </message>
    <message>
        <source>Registration for “%1”</source>
        <translation>التسجيل في «%1»</translation>
    </message>
    <message>
        <source>Withdrawal from “%1”</source>
        <translation>الانسحاب من «%1»</translation>
    </message>
    <message>
        <source>Progress in “%1”</source>
        <translation>التقدم في «%1»</translation>
    </message>
    <message>
        <source>Note in “%1”</source>
        <translation>ملاحظة في «%1»</translation>
    </message>
    <message>
        <source>Removal of a note in “%1”</source>
        <translation>إزالة ملاحظة من «%1»</translation>
    </message>
    <message>
        <source>Joining the pathway “%1”</source>
        <translation>الانضمام إلى المسار «%1»</translation>
    </message>
    <message>
        <source>Leaving the pathway “%1”</source>
        <translation>مغادرة المسار «%1»</translation>
    </message>
    <message>
        <source>Request for “%1”</source>
        <translation>طلب «%1»</translation>
    </message>
    <message>
        <source>Withdrawal of the request for “%1”</source>
        <translation>سحب طلب «%1»</translation>
    </message>
    <message>
        <source>Answer about “%1”</source>
        <translation>رد بشأن «%1»</translation>
    </message>
    <message>
        <source>Approval of “%1”</source>
        <translation>الموافقة على «%1»</translation>
    </message>
    <message>
        <source>Declining “%1”</source>
        <translation>رفض «%1»</translation>
    </message>
    <message>
        <source>Question about “%1”</source>
        <translation>سؤال عن «%1»</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>ملفك الشخصي</translation>
    </message>
    <message>
        <source>A level for “%1”</source>
        <translation>مستوى لـ «%1»</translation>
    </message>
    <message>
        <source>Endorsement of “%1”</source>
        <translation>تأييد «%1»</translation>
    </message>
    <message>
        <source>Taking back what you said of “%1”</source>
        <translation>سحب ما قلته عن «%1»</translation>
    </message>
    <message>
        <source>Contesting what was said of “%1”</source>
        <translation>اعتراض على ما قيل عن «%1»</translation>
    </message>
    <message>
        <source>Kudos to “%1”</source>
        <translation>شكر إلى «%1»</translation>
    </message>
    <message>
        <source>Removal of kudos to “%1”</source>
        <translation>إزالة الشكر إلى «%1»</translation>
    </message>
    <message>
        <source>Passing on “%1”</source>
        <translation>تحويل «%1»</translation>
    </message>
    <message>
        <source>You work offline</source>
        <translation>أنت تعمل دون اتصال</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until you go online again.</source>
        <translation>لا يُرسل شيء ولا يُجلب حتى تعود إلى الاتصال.</translation>
    </message>
    <message>
        <source>Fetching for the first time</source>
        <translation>الجلب لأول مرة</translation>
    </message>
    <message>
        <source>You can look around meanwhile.</source>
        <translation>يمكنك التجول في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Fetching what is new</source>
        <translation>جلب الجديد</translation>
    </message>
    <message>
        <source>Sending your changes</source>
        <translation>إرسال تغييراتك</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need you</source>
        <translation>
            <numerusform>لا تغييرات بحاجة إليك</numerusform>
            <numerusform>تغيير واحد بحاجة إليك</numerusform>
            <numerusform>تغييران بحاجة إليك</numerusform>
            <numerusform>%Ln تغييرات بحاجة إليك</numerusform>
            <numerusform>%Ln تغييرًا بحاجة إليك</numerusform>
            <numerusform>%Ln تغيير بحاجة إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Somebody stands in for you</source>
        <translation>شخص ينوب عنك</translation>
    </message>
    <message>
        <source>The end of standing in for you</source>
        <translation>انتهاء النيابة عنك</translation>
    </message>
    <message>
        <source>something that is not here</source>
        <translation>شيء ليس هنا</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>A change of “%1”</source>
        <translation>تغيير في «%1»</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>يجري إرساله.</translation>
    </message>
    <message>
        <source>It waits because you work offline.</source>
        <translation>ينتظر لأنك تعمل دون اتصال.</translation>
    </message>
    <message>
        <source>It waits until the server can be reached.</source>
        <translation>ينتظر حتى يمكن الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>It waits until you have signed in to this network.</source>
        <translation>ينتظر حتى تسجّل الدخول إلى هذه الشبكة.</translation>
    </message>
    <message>
        <source>It waits until you have signed in again.</source>
        <translation>ينتظر حتى تسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>It is sent in a moment.</source>
        <translation>يُرسل بعد لحظات.</translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n time(s).</source>
        <translation>
            <numerusform>لم تجرِ أي محاولة.</numerusform>
            <numerusform>جرت محاولة واحدة.</numerusform>
            <numerusform>جرت محاولتان.</numerusform>
            <numerusform>جرت %Ln محاولات.</numerusform>
            <numerusform>جرت %Ln محاولة.</numerusform>
            <numerusform>جرت %Ln محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The community “%1”</source>
        <translation>المجتمع «%1»</translation>
    </message>
    <message>
        <source>Changing the community “%1”</source>
        <translation>تعديل المجتمع «%1»</translation>
    </message>
    <message>
        <source>Joining “%1”</source>
        <translation>الانضمام إلى «%1»</translation>
    </message>
    <message>
        <source>Leaving “%1”</source>
        <translation>مغادرة «%1»</translation>
    </message>
    <message>
        <source>Admitting somebody to “%1”</source>
        <translation>قبول شخص في «%1»</translation>
    </message>
    <message>
        <source>Removing somebody from “%1”</source>
        <translation>إزالة شخص من «%1»</translation>
    </message>
    <message>
        <source>A role in “%1”</source>
        <translation>دور في «%1»</translation>
    </message>
    <message>
        <source>The event “%1”</source>
        <translation>الفعالية «%1»</translation>
    </message>
    <message>
        <source>Changing the event “%1”</source>
        <translation>تعديل الفعالية «%1»</translation>
    </message>
    <message>
        <source>Cancelling the event “%1”</source>
        <translation>إلغاء الفعالية «%1»</translation>
    </message>
    <message>
        <source>Your answer to “%1”</source>
        <translation>ردك على «%1»</translation>
    </message>
    <message>
        <source>The thread “%1”</source>
        <translation>الموضوع «%1»</translation>
    </message>
    <message>
        <source>Changing the thread “%1”</source>
        <translation>تعديل الموضوع «%1»</translation>
    </message>
    <message>
        <source>Removal of the thread “%1”</source>
        <translation>إزالة الموضوع «%1»</translation>
    </message>
    <message>
        <source>The accepted answer in “%1”</source>
        <translation>الإجابة المقبولة في «%1»</translation>
    </message>
    <message>
        <source>Pinning “%1”</source>
        <translation>تثبيت «%1»</translation>
    </message>
    <message>
        <source>Locking “%1”</source>
        <translation>إغلاق «%1»</translation>
    </message>
    <message>
        <source>Hiding “%1”</source>
        <translation>إخفاء «%1»</translation>
    </message>
    <message>
        <source>Reply in “%1”</source>
        <translation>رد في «%1»</translation>
    </message>
    <message>
        <source>Changing your reply in “%1”</source>
        <translation>تعديل ردك في «%1»</translation>
    </message>
    <message>
        <source>Removal of your reply in “%1”</source>
        <translation>إزالة ردك من «%1»</translation>
    </message>
    <message>
        <source>Hiding a reply in “%1”</source>
        <translation>إخفاء رد في «%1»</translation>
    </message>
    <message>
        <source>Reaction in “%1”</source>
        <translation>تفاعل في «%1»</translation>
    </message>
    <message>
        <source>A file for “%1”</source>
        <translation>ملف لـ «%1»</translation>
    </message>
    <message>
        <source>Report about “%1”</source>
        <translation>بلاغ عن «%1»</translation>
    </message>
    <message>
        <source>Answer to a report about “%1”</source>
        <translation>رد على بلاغ عن «%1»</translation>
    </message>
    <message>
        <source>Conversation “%1”</source>
        <translation>المحادثة «%1»</translation>
    </message>
    <message>
        <source>Changing the conversation “%1”</source>
        <translation>تعديل المحادثة «%1»</translation>
    </message>
    <message>
        <source>Leaving the conversation “%1”</source>
        <translation>مغادرة المحادثة «%1»</translation>
    </message>
    <message>
        <source>Message in “%1”</source>
        <translation>رسالة في «%1»</translation>
    </message>
    <message>
        <source>Changing a message in “%1”</source>
        <translation>تعديل رسالة في «%1»</translation>
    </message>
    <message>
        <source>Removal of a message in “%1”</source>
        <translation>إزالة رسالة من «%1»</translation>
    </message>
    <message>
        <source>How far you have read in “%1”</source>
        <translation>إلى أين قرأت في «%1»</translation>
    </message>
    <message>
        <source>How you want to be told</source>
        <translation>كيف تريد أن تُعلَم</translation>
    </message>
    <message>
        <source>Taking part in the leaderboards</source>
        <translation>المشاركة في لوحات الصدارة</translation>
    </message>
    <message>
        <source>Leaving the leaderboards</source>
        <translation>مغادرة لوحات الصدارة</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules of points</source>
        <translation>قواعد النقاط في المؤسسة</translation>
    </message>
    <message>
        <source>The challenge “%1”</source>
        <translation>التحدي «%1»</translation>
    </message>
    <message>
        <source>The end of the challenge “%1”</source>
        <translation>نهاية التحدي «%1»</translation>
    </message>
    <message>
        <source>Saving “%1” for later</source>
        <translation>حفظ «%1» لوقت لاحق</translation>
    </message>
    <message>
        <source>Not saving “%1” any more</source>
        <translation>إلغاء حفظ «%1»</translation>
    </message>
    <message>
        <source>Recommending “%1”</source>
        <translation>التوصية بـ «%1»</translation>
    </message>
    <message>
        <source>Putting away a recommendation</source>
        <translation>إخفاء توصية</translation>
    </message>
    <message>
        <source>Rating of “%1”</source>
        <translation>تقييم «%1»</translation>
    </message>
    <message>
        <source>Taking back the rating of “%1”</source>
        <translation>سحب تقييم «%1»</translation>
    </message>
    <message>
        <source>A wish to learning &amp; development: “%1”</source>
        <translation>رغبة إلى التعلم والتطوير: «%1»</translation>
    </message>
    <message>
        <source>Taking back the wish for “%1”</source>
        <translation>سحب الرغبة في «%1»</translation>
    </message>
    <message>
        <source>The badge “%1”</source>
        <translation>الشارة «%1»</translation>
    </message>
    <message>
        <source>Awarding “%1”</source>
        <translation>منح «%1»</translation>
    </message>
    <message>
        <source>Revoking a badge</source>
        <translation>إلغاء شارة</translation>
    </message>
    <message>
        <source>Your offer to mentor</source>
        <translation>عرضك للإرشاد</translation>
    </message>
    <message>
        <source>Your wish for a mentor</source>
        <translation>رغبتك في مرشد</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>متى يتوفر لديك وقت</translation>
    </message>
    <message>
        <source>Question to a mentor: “%1”</source>
        <translation>طلب إلى مرشد: «%1»</translation>
    </message>
    <message>
        <source>Agreement to the mentorship with “%1”</source>
        <translation>الموافقة على الإرشاد مع «%1»</translation>
    </message>
    <message>
        <source>Declining the mentorship with “%1”</source>
        <translation>رفض الإرشاد مع «%1»</translation>
    </message>
    <message>
        <source>Taking back your question to “%1”</source>
        <translation>سحب طلبك إلى «%1»</translation>
    </message>
    <message>
        <source>Beginning of the mentorship with “%1”</source>
        <translation>بداية الإرشاد مع «%1»</translation>
    </message>
    <message>
        <source>End of the mentorship with “%1”</source>
        <translation>نهاية الإرشاد مع «%1»</translation>
    </message>
    <message>
        <source>Something written for “%1”</source>
        <translation>شيء مكتوب لـ «%1»</translation>
    </message>
    <message>
        <source>Removal of something written for “%1”</source>
        <translation>إزالة شيء مكتوب لـ «%1»</translation>
    </message>
    <message>
        <source>Feedback about “%1”</source>
        <translation>ملاحظات عن «%1»</translation>
    </message>
    <message>
        <source>Proposal of the session “%1”</source>
        <translation>اقتراح الجلسة «%1»</translation>
    </message>
    <message>
        <source>Agreement to the session “%1”</source>
        <translation>الموافقة على الجلسة «%1»</translation>
    </message>
    <message>
        <source>Declining the session “%1”</source>
        <translation>رفض الجلسة «%1»</translation>
    </message>
    <message>
        <source>Another time for the session “%1”</source>
        <translation>موعد آخر للجلسة «%1»</translation>
    </message>
    <message>
        <source>Cancellation of the session “%1”</source>
        <translation>إلغاء الجلسة «%1»</translation>
    </message>
    <message>
        <source>The programme “%1”</source>
        <translation>البرنامج «%1»</translation>
    </message>
    <message>
        <source>Publication of the programme “%1”</source>
        <translation>نشر البرنامج «%1»</translation>
    </message>
    <message>
        <source>“Perhaps” to the session “%1”</source>
        <translation>«ربما» للجلسة «%1»</translation>
    </message>
    <message>
        <source>One course for all who ask for “%1”</source>
        <translation>دورة واحدة لكل من يطلب «%1»</translation>
    </message>
    <message>
        <source>Declining an invitation to “%1”</source>
        <translation>رفض دعوة إلى «%1»</translation>
    </message>
    <message>
        <source>Taking back an invitation to “%1”</source>
        <translation>سحب دعوة إلى «%1»</translation>
    </message>
    <message>
        <source>What you have read of your notifications</source>
        <translation>ما قرأته من إشعاراتك</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>الشهادة غير موثوقة</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>لا اتصال آمن</translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation>الوكيل يرفض</translation>
    </message>
    <message>
        <source>proxy not reachable</source>
        <translation>الوكيل غير متاح</translation>
    </message>
    <message>
        <source>It is sent in %1; until then you can take it back.</source>
        <translation>يُرسل خلال %1؛ ويمكنك التراجع عنه حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>account deactivated</source>
        <translation>الحساب معطّل</translation>
    </message>
    <message>
        <source>What belongs here is not on this computer at the moment. It is fetched anew from the server as soon as that can be reached.</source>
        <translation>ما يخصّ هذا المكان ليس على هذا الجهاز حاليًا. يُجلب من جديد من الخادم بمجرد إمكان الوصول إليه.</translation>
    </message>
    <message>
        <source>It waits until you have decided about this change, which comes before it: %1</source>
        <translation>ينتظر حتى تقرر بشأن هذا التغيير الذي يسبقه: %1</translation>
    </message>
    <message>
        <source>It is sent after this change, which comes before it: %1</source>
        <translation>يُرسل بعد هذا التغيير الذي يسبقه: %1</translation>
    </message>
    <message>
        <source>It waits: nothing is sent while your account is deactivated.</source>
        <translation>إنه في الانتظار: لا يُرسل شيء ما دام حسابك معطَّلًا.</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>يطلب الوكيل كلمة مرور</translation>
    </message>
</context>
<context>
    <name>models::ThreadListModel</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>رد واحد</numerusform>
            <numerusform>ردان</numerusform>
            <numerusform>%Ln ردود</numerusform>
            <numerusform>%Ln ردًا</numerusform>
            <numerusform>%Ln رد</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
</context>
<context>
    <name>models::TimeText</name>
    <message>
        <source>moments</source>
        <translation>لحظات</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>٠ د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>overdue since today</source>
        <translation>متأخرة منذ اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>حان موعدها</numerusform>
            <numerusform>متأخرة يومًا واحدًا</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %Ln أيام</numerusform>
            <numerusform>متأخرة %Ln يومًا</numerusform>
            <numerusform>متأخرة %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>موعدها اليوم</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>موعدها غدًا</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>موعدها اليوم</numerusform>
            <numerusform>موعدها بعد يوم واحد</numerusform>
            <numerusform>موعدها بعد يومين</numerusform>
            <numerusform>موعدها بعد %Ln أيام</numerusform>
            <numerusform>موعدها بعد %Ln يومًا</numerusform>
            <numerusform>موعدها بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>موعدها %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time, city</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <comment>city, or UTC</comment>
        <translation>الأوقات بتوقيت %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>heading of a calendar: the month, the year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>models::TranscriptText</name>
    <message>
        <source>Completed courses</source>
        <translation>الدورات المكتملة</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>‏%L1٪</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>Level, 1 to 5</source>
        <translation>المستوى، من ١ إلى ٥</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>تاريخ المنح</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>Transcript of learning</source>
        <translation>سجل التعلم</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>name, day</comment>
        <translation>%1، أُعد في %2</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>الجهة المُصدرة: %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>انتهت في %1</translation>
    </message>
</context>
<context>
    <name>models::Words</name>
    <message>
        <source>Beginner</source>
        <translation>مبتدئ</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Interactive course</source>
        <translation>دورة تفاعلية</translation>
    </message>
    <message>
        <source>Interactive course, sequenced</source>
        <translation>دورة تفاعلية متسلسلة</translation>
    </message>
    <message>
        <source>Interactive course, tracked</source>
        <translation>دورة تفاعلية متتبَّعة</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحات ويب</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>موقع ويب</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>حضوري</translation>
    </message>
    <message>
        <source>Under 30 minutes</source>
        <translation>أقل من ٣٠ دقيقة</translation>
    </message>
    <message>
        <source>30 minutes to 2 hours</source>
        <translation>من ٣٠ دقيقة إلى ساعتين</translation>
    </message>
    <message>
        <source>2 to 8 hours</source>
        <translation>من ساعتين إلى ٨ ساعات</translation>
    </message>
    <message>
        <source>Over 8 hours</source>
        <translation>أكثر من ٨ ساعات</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجّل</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التقدم</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>منسحب</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>٠ د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%L1 س %L2 د</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>حان موعدها</numerusform>
            <numerusform>متأخرة يومًا واحدًا</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %Ln أيام</numerusform>
            <numerusform>متأخرة %Ln يومًا</numerusform>
            <numerusform>متأخرة %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>موعدها اليوم</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>موعدها غدًا</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>موعدها اليوم</numerusform>
            <numerusform>موعدها بعد يوم واحد</numerusform>
            <numerusform>موعدها بعد يومين</numerusform>
            <numerusform>موعدها بعد %Ln أيام</numerusform>
            <numerusform>موعدها بعد %Ln يومًا</numerusform>
            <numerusform>موعدها بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%L1 %L2</translation>
    </message>
    <message>
        <source>Interactive course, recorded</source>
        <translation>دورة تفاعلية مسجّلة</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>بكالوريوس</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>ماجستير</translation>
    </message>
    <message>
        <source>Professional master</source>
        <translation>ماجستير مهني</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>دكتوراه</translation>
    </message>
</context>
<context>
    <name>notices::NoticesView</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>وضع علامة مقروء على الكل</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>إخفاء الإعدادات</translation>
    </message>
    <message>
        <source>How I want to be told</source>
        <translation>كيف أريد أن أُعلَم</translation>
    </message>
    <message>
        <source>Mentions, replies, messages, answers and reminders come here.</source>
        <translation>تصل إلى هنا الإشارات والردود والرسائل والتذكيرات.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>By notifications of the desktop</source>
        <translation>بإشعارات سطح المكتب</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Remind me of sessions and events</source>
        <translation>تذكيري بالجلسات والفعاليات</translation>
    </message>
    <message>
        <source>So long before they begin; 0 for never.</source>
        <translation>قبل بدئها بهذه المدة؛ ٠ تعني أبدًا.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>Quiet on Saturdays and Sundays</source>
        <translation>الهدوء يومي السبت والأحد</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From one to the next</source>
        <translation>من واحد إلى آخر</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Every morning</source>
        <translation>كل صباح</translation>
    </message>
    <message>
        <source>On Monday mornings</source>
        <translation>صباح كل اثنين</translation>
    </message>
    <message>
        <source>By mail, what I have not read</source>
        <translation>بالبريد، ما لم أقرأه</translation>
    </message>
    <message>
        <source>Muted; press to hear of it again</source>
        <translation>مكتوم؛ اضغط لتصلك أخباره من جديد</translation>
    </message>
    <message>
        <source>By mail, for my calendar, the events of communities to which I come</source>
        <translation>بالبريد، لتقويمي، فعاليات المجتمعات التي أحضرها</translation>
    </message>
    <message>
        <source>Without it there is no mail about events, in digests neither. What stands in your calendar by then stays there as it is.</source>
        <translation>بدون ذلك لا يصل بريد عن الفعاليات، ولا في الملخصات. وما هو موجود في تقويمك حتى ذلك الحين يبقى كما هو.</translation>
    </message>
    <message>
        <source>Tell others that I read their messages</source>
        <translation>إعلام الآخرين بأنني قرأت رسائلهم</translation>
    </message>
    <message>
        <source>Who does not tell does not see what others have read either.</source>
        <translation>من لا يُعلِم لا يرى ما قرأه الآخرون أيضًا.</translation>
    </message>
</context>
<context>
    <name>pathways::LearningView</name>
    <message>
        <source>Pathways</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>My courses</source>
        <translation>دوراتي</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>التعلم</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Your organisation has not published a pathway yet.</source>
        <translation>لم تنشر مؤسستك أي مسار بعد.</translation>
    </message>
    <message>
        <source>You follow</source>
        <translation>تتبعها</translation>
    </message>
    <message>
        <source>You can join</source>
        <translation>يمكنك الانضمام إليها</translation>
    </message>
    <message>
        <source>Courses that you register for are listed here.</source>
        <translation>الدورات التي تسجّل فيها تظهر هنا.</translation>
    </message>
    <message>
        <source>Browse the catalog</source>
        <translation>تصفح الكتالوج</translation>
    </message>
    <message>
        <source>Download all that is due this month</source>
        <translation>تنزيل كل ما يستحق هذا الشهر</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التقدم</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجّل</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>النقاط والترتيب</translation>
    </message>
</context>
<context>
    <name>pathways::PathwayCard</name>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>أُنجز %L1 (لا خطوات)</numerusform>
            <numerusform>أُنجز %L1 من خطوة واحدة</numerusform>
            <numerusform>أُنجز %L1 من خطوتين</numerusform>
            <numerusform>أُنجز %L1 من %Ln خطوات</numerusform>
            <numerusform>أُنجز %L1 من %Ln خطوة</numerusform>
            <numerusform>أُنجز %L1 من %Ln خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%Ln خطوات</numerusform>
            <numerusform>%Ln خطوة</numerusform>
            <numerusform>%Ln خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n optional</source>
        <comment>as in: 3 steps, and 1 optional</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1، وواحدة اختيارية</numerusform>
            <numerusform>%1، واثنتان اختياريتان</numerusform>
            <numerusform>%1، و%Ln اختيارية</numerusform>
            <numerusform>%1، و%Ln اختيارية</numerusform>
            <numerusform>%1، و%Ln اختيارية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathways::PathwayView</name>
    <message>
        <source>This pathway is not published any more.</source>
        <translation>لم يعد هذا المسار منشورًا.</translation>
    </message>
    <message>
        <source>See the pathways</source>
        <translation>عرض المسارات</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Progress on the pathway</source>
        <translation>التقدم في المسار</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>أُنجز %L1 (لا خطوات)</numerusform>
            <numerusform>أُنجز %L1 من خطوة واحدة</numerusform>
            <numerusform>أُنجز %L1 من خطوتين</numerusform>
            <numerusform>أُنجز %L1 من %Ln خطوات</numerusform>
            <numerusform>أُنجز %L1 من %Ln خطوة</numerusform>
            <numerusform>أُنجز %L1 من %Ln خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Download the pathway</source>
        <translation>تنزيل المسار</translation>
    </message>
    <message>
        <source>What changed for you</source>
        <translation>ما تغيّر بالنسبة إليك</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>done</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>موعدها %1</translation>
    </message>
    <message>
        <source>Progress of the step %1</source>
        <translation>تقدم الخطوة %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>You no longer follow %1</source>
        <translation>لم تعد تتبع %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Ask a community</source>
        <translation>سؤال مجتمع</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>تم طلبها</translation>
    </message>
    <message>
        <source>You follow it again.</source>
        <translation>أنت تتبعه من جديد.</translation>
    </message>
</context>
<context>
    <name>play::Desk</name>
    <message>
        <source>This file is not in the package.</source>
        <translation>هذا الملف ليس في الحزمة.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>تتعذر قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>لا توجد صفحة كهذه.</translation>
    </message>
    <message>
        <source>This is no call.</source>
        <translation>هذا ليس استدعاء.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>لا يوجد استدعاء كهذا.</translation>
    </message>
    <message>
        <source>This is no position.</source>
        <translation>هذا ليس موضعًا.</translation>
    </message>
    <message>
        <source>This step is closed. What you did is saved.</source>
        <translation>أُغلقت هذه الخطوة. ما قمت به محفوظ.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Leave the course</source>
        <translation>مغادرة الدورة</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>Progress: %1 %</source>
        <translation>التقدم: %L1٪</translation>
    </message>
    <message>
        <source>Everything is saved. You can close this page and go back to LXCP.</source>
        <translation>حُفظ كل شيء. يمكنك إغلاق هذه الصفحة والعودة إلى LXCP.</translation>
    </message>
    <message>
        <source>Choose a step to go on.</source>
        <translation>اختر خطوة للمتابعة.</translation>
    </message>
    <message>
        <source>LXCP no longer serves this course. Open it there again to go on.</source>
        <translation>لم يعد LXCP يقدم هذه الدورة. افتحها فيه من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>That step is not open to you now.</source>
        <translation>هذه الخطوة غير متاحة لك الآن.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %L1 من %L2</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>لا يمكن عرض هذا الملف.</translation>
    </message>
</context>
<context>
    <name>play::Loopback</name>
    <message>
        <source>This course is open in another browser, or no longer open. Go back to LXCP.</source>
        <translation>هذه الدورة مفتوحة في متصفح آخر أو لم تعد مفتوحة. عد إلى LXCP.</translation>
    </message>
</context>
<context>
    <name>player::NotesPanel</name>
    <message>
        <source>Keep note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Notes and bookmarks are yours alone. They go with you to your other computers.</source>
        <translation>الملاحظات والإشارات المرجعية لك وحدك، وترافقك إلى أجهزتك الأخرى.</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>الملاحظات والإشارات المرجعية</translation>
    </message>
    <message>
        <source>A note about this step</source>
        <translation>ملاحظة عن هذه الخطوة</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>حُفظت الملاحظة</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>وُضعت الإشارة المرجعية</translation>
    </message>
    <message>
        <source>This course</source>
        <translation>هذه الدورة</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليها</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>إزالة الإشارة المرجعية</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>إزالة الملاحظة</translation>
    </message>
</context>
<context>
    <name>player::PlayerBar</name>
    <message>
        <source>Back to the course page</source>
        <translation>العودة إلى صفحة الدورة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>دون اتصال أيضًا</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>الملاحظات والإشارات المرجعية</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>As it is made</source>
        <translation>الحجم الأصلي</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>وضع إشارة مرجعية هنا</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>الفتح في المتصفح</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‏%L1٪</translation>
    </message>
    <message>
        <source>%1 % of the course done</source>
        <translation>أُنجز %L1٪ من الدورة</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>إنهاء ملء الشاشة</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>المتابعة هنا</translation>
    </message>
    <message>
        <source>preview, not recorded</source>
        <translation>معاينة، لا يُسجَّل شيء</translation>
    </message>
    <message>
        <source>review, not recorded</source>
        <translation>مراجعة، لا يُسجَّل شيء</translation>
    </message>
</context>
<context>
    <name>player::PlayerView</name>
    <message>
        <source>This course is not on this computer yet. Download it once, and it works anywhere, also without a network.</source>
        <translation>هذه الدورة ليست على هذا الجهاز بعد. نزّلها مرة واحدة لتعمل في أي مكان، حتى دون شبكة.</translation>
    </message>
    <message>
        <source>Go to the download</source>
        <translation>الانتقال إلى التنزيل</translation>
    </message>
    <message>
        <source>This course has nothing to play here. Its page says where it takes place.</source>
        <translation>لا شيء في هذه الدورة يُشغَّل هنا. تذكر صفحتها مكان انعقادها.</translation>
    </message>
    <message>
        <source>Go to the course page</source>
        <translation>الانتقال إلى صفحة الدورة</translation>
    </message>
    <message>
        <source>This course is not in your catalog any more.</source>
        <translation>لم تعد هذه الدورة في كتالوجك.</translation>
    </message>
    <message>
        <source>Back to the catalog</source>
        <translation>العودة إلى الكتالوج</translation>
    </message>
    <message>
        <source>This course cannot be opened. What you did in it before is safe.</source>
        <translation>لا يمكن فتح هذه الدورة. ما قمت به فيها من قبل في أمان.</translation>
    </message>
    <message>
        <source>On this computer courses open in your browser. What you do there is saved here, also offline.</source>
        <translation>على هذا الجهاز تُفتح الدورات في متصفحك. ما تقوم به هناك يُحفظ هنا، حتى دون اتصال.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>الفتح في المتصفح</translation>
    </message>
    <message>
        <source>This step is a page on the web, at %1. It needs the network.</source>
        <translation>هذه الخطوة صفحة ويب، في %1. تحتاج إلى الشبكة.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>This page of the course does not answer any more. What it saved is safe; go on from there.</source>
        <translation>لم تعد صفحة الدورة هذه تستجيب. ما حفظته في أمان؛ تابع من هناك.</translation>
    </message>
    <message>
        <source>This page of the course has stopped. What it saved is safe; go on from there.</source>
        <translation>توقفت صفحة الدورة هذه. ما حفظته في أمان؛ تابع من هناك.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>The browser cannot be reached from here. Go on in this window.</source>
        <translation>يتعذر الوصول إلى المتصفح من هنا. تابع في هذه النافذة.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>المتابعة هنا</translation>
    </message>
    <message>
        <source>The course is open in your browser. It stays open there as long as this page does.</source>
        <translation>الدورة مفتوحة في متصفحك، وتبقى مفتوحة ما دامت هذه الصفحة مفتوحة.</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>أُزيلت الإشارة المرجعية</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>أُزيلت الملاحظة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>الملاحظات والإشارات المرجعية</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>وضع إشارة مرجعية هنا</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Between the bar and the content</source>
        <translation>بين الشريط والمحتوى</translation>
    </message>
    <message>
        <source>Ctrl+Page Down</source>
        <translation>Ctrl+Page Down</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Ctrl+Page Up</source>
        <translation>Ctrl+Page Up</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+−</source>
        <translation>Ctrl++ و Ctrl+−</translation>
    </message>
    <message>
        <source>Larger and smaller content</source>
        <translation>تكبير المحتوى وتصغيره</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Content as it is made</source>
        <translation>المحتوى بحجمه الأصلي</translation>
    </message>
    <message>
        <source>Choose a step from the list to go on.</source>
        <translation>اختر خطوة من القائمة للمتابعة.</translation>
    </message>
    <message>
        <source>This leads out of the course, to %1.</source>
        <translation>يقود هذا إلى خارج الدورة، إلى %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>You have completed “%1”.</source>
        <translation>لقد أكملت «%1».</translation>
    </message>
    <message>
        <source>Your supervisor or learning &amp; development decides about this course. Ask for it on its page, also offline.</source>
        <translation>يقرر مشرفك أو قسم التعلم والتطوير بشأن هذه الدورة. اطلبها من صفحتها، حتى دون اتصال.</translation>
    </message>
</context>
<context>
    <name>player::StepRow</name>
    <message>
        <source>begun</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>لم تُفتح بعد</translation>
    </message>
    <message>
        <source>needs the network</source>
        <translation>تحتاج إلى الشبكة</translation>
    </message>
</context>
<context>
    <name>player::StepsPanel</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>أُنجز %L1 (لا خطوات)</numerusform>
            <numerusform>أُنجز %L1 من خطوة واحدة</numerusform>
            <numerusform>أُنجز %L1 من خطوتين</numerusform>
            <numerusform>أُنجز %L1 من %Ln خطوات</numerusform>
            <numerusform>أُنجز %L1 من %Ln خطوة</numerusform>
            <numerusform>أُنجز %L1 من %Ln خطوة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profile::PeopleModel</name>
    <message>
        <source>%1, level %2</source>
        <translation>%1، المستوى %2</translation>
    </message>
</context>
<context>
    <name>profile::PeopleView</name>
    <message>
        <source>Name, title, department or skill</source>
        <translation>الاسم أو المسمى الوظيفي أو القسم أو المهارة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>ملفي الشخصي</translation>
    </message>
    <message>
        <source>Search colleagues</source>
        <translation>البحث عن زملاء</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>الزملاء</translation>
    </message>
    <message>
        <source>Nobody found for “%1”. Try the beginning of a name, or a skill such as “SQL”.</source>
        <translation>لم يُعثر على أحد لـ «%1». جرّب بداية اسم أو مهارة مثل «SQL».</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>أول شخص</numerusform>
            <numerusform>أول شخصين</numerusform>
            <numerusform>أول %Ln أشخاص</numerusform>
            <numerusform>أول %Ln شخصًا</numerusform>
            <numerusform>أول %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Down</source>
        <translation>سهم لأسفل</translation>
    </message>
    <message>
        <source>To the people found</source>
        <translation>إلى الأشخاص الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>فتح الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>profile::ProfileEditor</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <source>rowing, maps, …</source>
        <translation>تجديف, خرائط, …</translation>
    </message>
    <message>
        <source>I do not mentor</source>
        <translation>لا أقدّم إرشادًا</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>عنوان واحد في كل سطر</translation>
    </message>
    <message>
        <source>Who may see the rest</source>
        <translation>من يمكنه رؤية الباقي</translation>
    </message>
    <message>
        <source>Who may see: %1</source>
        <translation>من يمكنه رؤية: %1</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page.</source>
        <translation>«%1» ليس عنوان صفحة ويب.</translation>
    </message>
    <message>
        <source>Whoever has a mentorship with you sees your e-mail address and time zone all the same, as invitations carry them. Hours that you offer as a mentor tell their time zone.</source>
        <translation>من له إرشاد معك يرى عنوان بريدك الإلكتروني ومنطقتك الزمنية في كل الأحوال، لأن الدعوات تحملهما. والساعات التي تعرضها مرشدًا تذكر منطقتها الزمنية.</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Make it smaller, or choose another one.</source>
        <translation>في الصورة عدد كبير جدًا من وحدات البكسل. يُرجى تصغيرها أو اختيار صورة أخرى.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose a PNG or a JPEG.</source>
        <translation>هذا الملف ليس صورة يمكن قراءتها. يُرجى اختيار PNG أو JPEG.</translation>
    </message>
</context>
<context>
    <name>profile::ProfileView</name>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n skills</source>
        <translation>
            <numerusform>لا مهارات للعرض</numerusform>
            <numerusform>عرض المهارة</numerusform>
            <numerusform>عرض المهارتين</numerusform>
            <numerusform>عرض كل المهارات (%Ln)</numerusform>
            <numerusform>عرض كل المهارات (%Ln)</numerusform>
            <numerusform>عرض كل المهارات (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what you can do; colleagues endorse it, courses add to it.</source>
        <translation>اذكر ما تجيده؛ فيؤيده الزملاء وتضيف إليه الدورات.</translation>
    </message>
    <message>
        <source>No skills to see here.</source>
        <translation>لا مهارات تُعرض هنا.</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>إضافة مهارة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, its level in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set my level</source>
        <translation>تحديد مستواي</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>تأييد</translation>
    </message>
    <message>
        <source>Hide who says so</source>
        <translation>إخفاء من يقول ذلك</translation>
    </message>
    <message numerus="yes">
        <source>Who says so (%n)</source>
        <translation>
            <numerusform>من يقول ذلك (٠)</numerusform>
            <numerusform>من يقول ذلك (%Ln)</numerusform>
            <numerusform>من يقول ذلك (%Ln)</numerusform>
            <numerusform>من يقول ذلك (%Ln)</numerusform>
            <numerusform>من يقول ذلك (%Ln)</numerusform>
            <numerusform>من يقول ذلك (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show to others</source>
        <translation>إظهارها للآخرين</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>لي وحدي</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>معترض عليه</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>No longer contest it</source>
        <translation>سحب الاعتراض</translation>
    </message>
    <message>
        <source>Contest…</source>
        <translation>اعتراض…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>%1 is shown to others</source>
        <translation>أصبحت %1 ظاهرة للآخرين</translation>
    </message>
    <message>
        <source>Only you see %1 now</source>
        <translation>أنت وحدك ترى %1 الآن</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>تحرير الملف الشخصي</translation>
    </message>
    <message>
        <source>Profile saved</source>
        <translation>حُفظ الملف الشخصي</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>الشكر</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>What would you like to thank %1 for?</source>
        <translation>علامَ تود أن تشكر %1؟</translation>
    </message>
    <message>
        <source>Kudos to %1</source>
        <translation>شكر إلى %1</translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translation>تقديم الشكر</translation>
    </message>
    <message>
        <source>Kudos given to %1</source>
        <translation>قُدّم الشكر إلى %1</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>سجلاتي</translation>
    </message>
    <message>
        <source>A transcript of completed courses, skills and badges, for you to hand on.</source>
        <translation>سجل بالدورات المكتملة والمهارات والشارات، لتقدمه لمن تشاء.</translation>
    </message>
    <message>
        <source>Transcript as %1…</source>
        <translation>السجل بصيغة %1…</translation>
    </message>
    <message>
        <source>All that this computer keeps of you, with what waits to be sent, in one file.</source>
        <translation>كل ما يحتفظ به هذا الجهاز عنك، مع ما ينتظر الإرسال، في ملف واحد.</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>تصدير بياناتي…</translation>
    </message>
    <message>
        <source>Erase it from this computer…</source>
        <translation>محوها من هذا الجهاز…</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>تعذر إنشاء الملف.</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>Save my data</source>
        <translation>حفظ بياناتي</translation>
    </message>
    <message>
        <source>This person is not in your organisation any more.</source>
        <translation>لم يعد هذا الشخص في مؤسستك.</translation>
    </message>
    <message>
        <source>Find colleagues</source>
        <translation>العثور على زملاء</translation>
    </message>
    <message>
        <source>This is what a supervisor of yours would see.</source>
        <translation>هذا ما سيراه مشرفك.</translation>
    </message>
    <message>
        <source>This is all that %1 sees of your profile.</source>
        <translation>هذا كل ما يراه %1 من ملفك الشخصي.</translation>
    </message>
    <message>
        <source>Back to my profile</source>
        <translation>العودة إلى ملفي الشخصي</translation>
    </message>
    <message>
        <source>Reports to %1</source>
        <translation>يتبع إداريًا %1</translation>
    </message>
    <message>
        <source>What my supervisor sees</source>
        <translation>ما يراه مشرفي</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>كتابة بريد إلكتروني</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field of a profile, who sees it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tell colleagues what you do and what you like to be asked.</source>
        <translation>أخبر زملاءك بما تعمله وبما يسرك أن تُسأل عنه.</translation>
    </message>
    <message>
        <source>%1 shows nothing here.</source>
        <translation>لا يُظهر %1 شيئًا هنا.</translation>
    </message>
    <message>
        <source>Completed courses</source>
        <translation>الدورات المكتملة</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>اكتملت في %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Done with a text</source>
        <translation>إنهاء النص</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>إغلاق النموذج</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>earned on %1</source>
        <translation>كُسبت في %1</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>The title asks for these, too: %1. %2 shows no level in them; there is none yet, or it is kept private.</source>
        <translation>يتطلب المسمى الوظيفي أيضًا: %1. لا يُظهر %2 مستوى فيها؛ إما لا يوجد بعد أو أنه خاص.</translation>
    </message>
    <message>
        <source>Assess another skill…</source>
        <translation>تقييم مهارة أخرى…</translation>
    </message>
    <message>
        <source>Endorse another skill…</source>
        <translation>تأييد مهارة أخرى…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم السحب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Remove these kudos? They cannot be brought back here.</source>
        <translation>هل تريد إزالة هذا الشكر؟ لا يمكن استعادته من هنا.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>لم يُحفظ شيء. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No longer contested</source>
        <translation>لم يعد معترضًا عليه</translation>
    </message>
    <message>
        <source>Contested: who said it is told</source>
        <translation>تم الاعتراض: سيُبلَّغ من قال ذلك</translation>
    </message>
</context>
<context>
    <name>profile::SkillForm</name>
    <message>
        <source>Why it is not right</source>
        <translation>لماذا ليس صحيحًا</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>على ماذا يستند</translation>
    </message>
    <message>
        <source>Link to a piece of work</source>
        <translation>رابط إلى عمل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Endorse without a level</source>
        <translation>تأييد دون مستوى</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>Skills that match</source>
        <translation>المهارات المطابقة</translation>
    </message>
    <message>
        <source>Say why, so that the other can answer.</source>
        <translation>اذكر السبب ليتمكن الآخر من الرد.</translation>
    </message>
    <message>
        <source>An address looks like https://example.org/work.</source>
        <translation>يكون العنوان مثل https://example.org/work.</translation>
    </message>
</context>
<context>
    <name>requests::BulkPage</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request(s)</source>
        <translation>
            <numerusform>لا طلبات للرفض</numerusform>
            <numerusform>رفض طلب واحد</numerusform>
            <numerusform>رفض طلبين</numerusform>
            <numerusform>رفض %Ln طلبات</numerusform>
            <numerusform>رفض %Ln طلبًا</numerusform>
            <numerusform>رفض %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)</source>
        <translation>
            <numerusform>لا طلبات للموافقة</numerusform>
            <numerusform>الموافقة على طلب واحد</numerusform>
            <numerusform>الموافقة على طلبين</numerusform>
            <numerusform>الموافقة على %Ln طلبات</numerusform>
            <numerusform>الموافقة على %Ln طلبًا</numerusform>
            <numerusform>الموافقة على %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Each learner reads the reason that you write here.</source>
        <translation>يقرأ كل متعلّم السبب الذي تكتبه هنا.</translation>
    </message>
    <message>
        <source>You may add a word for each learner.</source>
        <translation>يمكنك إضافة كلمة لكل متعلّم.</translation>
    </message>
    <message numerus="yes">
        <source>Decline all %n</source>
        <translation>
            <numerusform>لا شيء للرفض</numerusform>
            <numerusform>رفض الطلب</numerusform>
            <numerusform>رفض كليهما</numerusform>
            <numerusform>رفض الكل (%Ln)</numerusform>
            <numerusform>رفض الكل (%Ln)</numerusform>
            <numerusform>رفض الكل (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve all %n</source>
        <translation>
            <numerusform>لا شيء للموافقة</numerusform>
            <numerusform>الموافقة على الطلب</numerusform>
            <numerusform>الموافقة على كليهما</numerusform>
            <numerusform>الموافقة على الكل (%Ln)</numerusform>
            <numerusform>الموافقة على الكل (%Ln)</numerusform>
            <numerusform>الموافقة على الكل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>السبب لـ %1</translation>
    </message>
    <message>
        <source>Comment for %1</source>
        <translation>تعليق لـ %1</translation>
    </message>
    <message>
        <source>Write a reason; the learner needs one.</source>
        <translation>اكتب سببًا؛ فالمتعلّم يحتاج إليه.</translation>
    </message>
    <message>
        <source>It was withdrawn or decided meanwhile, and is left out.</source>
        <translation>سُحب أو بُتَّ فيه في هذه الأثناء، ولن يُشمل.</translation>
    </message>
</context>
<context>
    <name>requests::ConflictPanel</name>
    <message>
        <source>Two decisions met</source>
        <translation>التقى قراران</translation>
    </message>
    <message>
        <source>Decide again…</source>
        <translation>اتخاذ القرار من جديد…</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>إبقاء ما على الخادم</translation>
    </message>
    <message>
        <source>Nothing was overwritten; choose what shall count.</source>
        <translation>لم يُستبدل شيء؛ اختر ما يُعتد به.</translation>
    </message>
    <message>
        <source>Yours, kept on this computer</source>
        <translation>ما لديك، محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>It is decided already, so only the learner can ask anew.</source>
        <translation>صدر القرار بالفعل، فلا يمكن إلا للمتعلّم أن يطلب من جديد.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>التخلي عنه</translation>
    </message>
</context>
<context>
    <name>requests::ContextPane</name>
    <message>
        <source>Completed %1</source>
        <translation>اكتملت %1</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>منسحب</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التقدم</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجّل</translation>
    </message>
    <message>
        <source>What helps to decide</source>
        <translation>ما يساعد على القرار</translation>
    </message>
    <message>
        <source>Courses of this person</source>
        <translation>دورات هذا الشخص</translation>
    </message>
    <message>
        <source>No courses yet.</source>
        <translation>لا دورات بعد.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>%1 approved for the team this year</source>
        <translation>%1 تمت الموافقة عليها للفريق هذا العام</translation>
    </message>
    <message>
        <source>This request names no cost.</source>
        <translation>لا يذكر هذا الطلب أي تكلفة.</translation>
    </message>
    <message>
        <source>%1 with this request</source>
        <translation>%1 مع هذا الطلب</translation>
    </message>
    <message>
        <source>Above %1, learning and development decides too.</source>
        <translation>فوق %1 يقرر أيضًا قسم التعلم والتطوير.</translation>
    </message>
    <message>
        <source>Similar requests</source>
        <translation>طلبات مشابهة</translation>
    </message>
</context>
<context>
    <name>requests::DecisionBar</name>
    <message>
        <source>Why do you decline? The learner reads this.</source>
        <translation>لماذا ترفض؟ سيقرأ المتعلّم ذلك.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Write a reason; the learner needs one.</source>
        <translation>اكتب سببًا؛ فالمتعلّم يحتاج إليه.</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>ماذا تريد أن تعرف؟</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>إرسال السؤال</translation>
    </message>
    <message>
        <source>Write your question.</source>
        <translation>اكتب سؤالك.</translation>
    </message>
    <message>
        <source>Who shall decide instead of you?</source>
        <translation>من يقرر بدلًا منك؟</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>اختر شخصًا من القائمة.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>ردك</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>إرسال الرد</translation>
    </message>
    <message>
        <source>Write your answer.</source>
        <translation>اكتب ردك.</translation>
    </message>
    <message>
        <source>Withdraw this request? You may say why.</source>
        <translation>هل تسحب هذا الطلب؟ يمكنك ذكر السبب.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>A word to the learner, if you like.</source>
        <translation>كلمة إلى المتعلّم، إن أحببت.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Ask back…</source>
        <translation>استفسار…</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>تحويل…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>رد…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Comment (optional)</source>
        <translation>تعليق (اختياري)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
</context>
<context>
    <name>requests::DelegationPage</name>
    <message>
        <source>While you are away</source>
        <translation>أثناء غيابك</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤها</translation>
    </message>
    <message>
        <source>You decide yourself again.</source>
        <translation>عدت تقرر بنفسك.</translation>
    </message>
    <message>
        <source>Who stands in for you</source>
        <translation>من ينوب عنك</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 stands in for you from %2 to %3.</source>
        <translation>ينوب عنك %1 من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 stands in for you until %2.</source>
        <translation>ينوب عنك %1 حتى %2.</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>اختر شخصًا من القائمة.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>آخر يوم يسبق أول يوم.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>انقضى هذا اليوم.</translation>
    </message>
    <message>
        <source>Somebody else decides the requests on your desk. The trail says that they stood in for you, and you see everything that they did. What they ask for themselves goes to whoever decides next.</source>
        <translation>يقرر شخص آخر بشأن الطلبات التي لديك. يذكر السجل أنه ناب عنك، وترى كل ما قام به. أما ما يطلبه لنفسه فينتقل إلى صاحب القرار التالي.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of their own go to whoever decides next meanwhile.</source>
        <translation>
            <numerusform>لا ينتقل من طلباته شيء في هذه الأثناء.</numerusform>
            <numerusform>ينتقل طلب واحد له في هذه الأثناء إلى صاحب القرار التالي.</numerusform>
            <numerusform>ينتقل طلبان له في هذه الأثناء إلى صاحب القرار التالي.</numerusform>
            <numerusform>تنتقل %Ln طلبات له في هذه الأثناء إلى صاحب القرار التالي.</numerusform>
            <numerusform>ينتقل %Ln طلبًا له في هذه الأثناء إلى صاحب القرار التالي.</numerusform>
            <numerusform>ينتقل %Ln طلب له في هذه الأثناء إلى صاحب القرار التالي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>requests::PersonPicker</name>
    <message>
        <source>Name of a person</source>
        <translation>اسم شخص</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>الأشخاص المطابقون</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
</context>
<context>
    <name>requests::RequestFields</name>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>What the course is called.</source>
        <translation>اسم الدورة.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>ال&amp;رابط</translation>
    </message>
    <message>
        <source>Its page, so that others see the same course.</source>
        <translation>صفحتها، ليرى الآخرون الدورة نفسها.</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;مقدّم الدورة</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>الت&amp;كلفة</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>العم&amp;لة</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Whoever decides reads this first.</source>
        <translation>من يقرر يقرأ هذا أولًا.</translation>
    </message>
    <message>
        <source>&amp;What you want to be able to do</source>
        <translation>ما &amp;تريد أن تتمكن من فعله</translation>
    </message>
    <message>
        <source>The skill that you miss today.</source>
        <translation>المهارة التي تنقصك اليوم.</translation>
    </message>
    <message>
        <source>Write what the course is called.</source>
        <translation>اكتب اسم الدورة.</translation>
    </message>
    <message>
        <source>Write the whole address, as in https://example.org/course.</source>
        <translation>اكتب العنوان كاملًا، مثل https://example.org/course.</translation>
    </message>
    <message>
        <source>Write an amount, as in %1.</source>
        <translation>اكتب مبلغًا، مثل %1.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero.</source>
        <translation>لا يمكن أن تكون التكلفة أقل من صفر.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>النهاية تسبق البداية.</translation>
    </message>
    <message>
        <source>Write why; nobody can decide without a reason.</source>
        <translation>اكتب السبب؛ فلا أحد يستطيع أن يقرر من دونه.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>A cost cannot be above %1.</source>
        <translation>لا يمكن أن تكون التكلفة أكثر من %1.</translation>
    </message>
    <message>
        <source>Write a year from %1 to %2.</source>
        <translation>اكتب سنة من %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1, as in the catalog</source>
        <translation>%1، كما في الكتالوج</translation>
    </message>
    <message>
        <source>The title has %1 characters, and %2 at most can be sent. Shorten it.</source>
        <translation>يحتوي العنوان على %1 من الأحرف، ويمكن إرسال %2 على الأكثر. اختصره.</translation>
    </message>
</context>
<context>
    <name>requests::RequestFormView</name>
    <message>
        <source>Your supervisor gets it as soon as you are online. Until it is sent you can leave and come back; it is kept as a draft.</source>
        <translation>يصل إلى مشرفك فور اتصالك. وحتى إرساله يمكنك المغادرة والعودة؛ فهو يُحفظ كمسودة.</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>إرسال الطلب</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>التخلي عن المسودة</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>حُفظت المسودة في %1</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>طلب دورة</translation>
    </message>
    <message>
        <source>Ask for this course</source>
        <translation>طلب هذه الدورة</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>مسودة %1</translation>
    </message>
    <message>
        <source>Your request is on its way. You see below where it stands.</source>
        <translation>طلبك في الطريق. ترى أدناه إلى أين وصل.</translation>
    </message>
    <message>
        <source>What you wrote is still here.</source>
        <translation>ما كتبته لا يزال هنا.</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>تم التخلي عن المسودة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Choose a day from a calendar</source>
        <translation>اختيار يوم من التقويم</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>requests::RequestListPane</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>موافقة…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Approve the marked requests</source>
        <translation>الموافقة على الطلبات المحددة</translation>
    </message>
    <message>
        <source>Decline the marked requests</source>
        <translation>رفض الطلبات المحددة</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>لم يُحدد شيء</numerusform>
            <numerusform>حُدد واحد</numerusform>
            <numerusform>حُدد اثنان</numerusform>
            <numerusform>حُدد %Ln</numerusform>
            <numerusform>حُدد %Ln</numerusform>
            <numerusform>حُدد %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled request</source>
        <translation>طلب بلا عنوان</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>مسودة، %1</translation>
    </message>
</context>
<context>
    <name>requests::RequestPage</name>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What you want to be able to do</source>
        <translation>ما تريد أن تتمكن من فعله</translation>
    </message>
    <message>
        <source>What they want to be able to do</source>
        <translation>ما يريد أن يتمكن من فعله</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>بحاجة إليك</translation>
    </message>
    <message>
        <source>You asked for it on %1</source>
        <translation>طلبته في %1</translation>
    </message>
    <message>
        <source>%1 asked for it on %2</source>
        <translation>طلبه %1 في %2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>مقدّم الدورة</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>ليست في الكتالوج</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>فتح الدورة</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحتها</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>ما ينتظر الإرسال</translation>
    </message>
</context>
<context>
    <name>requests::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>While you are away…</source>
        <translation>أثناء غيابك…</translation>
    </message>
    <message>
        <source>Export the trails</source>
        <translation>تصدير السجلات</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>طلبات</translation>
    </message>
    <message>
        <source>request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>To review (%1)</source>
        <translation>للمراجعة (%1)</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تم البت فيها</translation>
    </message>
    <message>
        <source>Nothing waits for you. New requests of your people appear here.</source>
        <translation>لا شيء ينتظرك. تظهر هنا الطلبات الجديدة لأفراد فريقك.</translation>
    </message>
    <message>
        <source>What you decide is kept here, with its trail.</source>
        <translation>ما تقرره يُحفظ هنا مع سجله.</translation>
    </message>
    <message>
        <source>Ask for a course that you may not start yet, or for one that the catalog lacks.</source>
        <translation>اطلب دورة لا يحق لك بدؤها بعد، أو دورة ليست في الكتالوج.</translation>
    </message>
    <message>
        <source>Look in the catalog</source>
        <translation>النظر في الكتالوج</translation>
    </message>
    <message>
        <source>Choose a request from the list.</source>
        <translation>اختر طلبًا من القائمة.</translation>
    </message>
    <message>
        <source>Sent at %1</source>
        <translation>أُرسل في %1</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>تمت الموافقة.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>تم الرفض.</translation>
    </message>
    <message>
        <source>The question is asked.</source>
        <translation>طُرح السؤال.</translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation>تم التحويل.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>تم الرد.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>تم السحب.</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>Next, previous request</source>
        <translation>الطلب التالي، السابق</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Decline with a reason</source>
        <translation>الرفض مع ذكر السبب</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>استفسار</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Pass on to somebody else</source>
        <translation>تحويل إلى شخص آخر</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Mark; A or D then decides all that are marked</source>
        <translation>تحديد؛ ثم يبت A أو D في كل ما حُدد</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send what you wrote</source>
        <translation>إرسال ما كتبته</translation>
    </message>
    <message>
        <source>It is sent when you are online.</source>
        <translation>يُرسل عند اتصالك.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>أُرسل بالفعل.</translation>
    </message>
    <message>
        <source>Taken back; nothing was sent.</source>
        <translation>تم التراجع؛ لم يُرسل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) approved.</source>
        <translation>
            <numerusform>لم تتم الموافقة على أي طلب.</numerusform>
            <numerusform>تمت الموافقة على طلب واحد.</numerusform>
            <numerusform>تمت الموافقة على طلبين.</numerusform>
            <numerusform>تمت الموافقة على %Ln طلبات.</numerusform>
            <numerusform>تمت الموافقة على %Ln طلبًا.</numerusform>
            <numerusform>تمت الموافقة على %Ln طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) declined.</source>
        <translation>
            <numerusform>لم يُرفض أي طلب.</numerusform>
            <numerusform>رُفض طلب واحد.</numerusform>
            <numerusform>رُفض طلبان.</numerusform>
            <numerusform>رُفضت %Ln طلبات.</numerusform>
            <numerusform>رُفض %Ln طلبًا.</numerusform>
            <numerusform>رُفض %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision on the server counts; yours was discarded.</source>
        <translation>يُعتد بالقرار على الخادم؛ وتم التخلي عن قرارك.</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>حُفظ في %1.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Take back what you just did</source>
        <translation>التراجع عما فعلته للتو</translation>
    </message>
    <message>
        <source>%1 taken back; %2 were sent already.</source>
        <translation>تم التراجع عن %1؛ وقد أُرسل %2 من قبل.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Left out, as they were withdrawn or decided meanwhile: %1</source>
        <translation>لم تُشمل لأنها سُحبت أو بُتَّ فيها في هذه الأثناء: %1</translation>
    </message>
    <message>
        <source>This request is not here: it is not for you, or it was removed.</source>
        <translation>هذا الطلب ليس هنا: ليس موجهًا إليك، أو أُزيل.</translation>
    </message>
</context>
<context>
    <name>settings::AboutSection</name>
    <message>
        <source>About and diagnostics</source>
        <translation>حول البرنامج والتشخيص</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>فتح مجلد البيانات</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>فتح مجلد السجلات</translation>
    </message>
    <message>
        <source>Read about the new version</source>
        <translation>القراءة عن الإصدار الجديد</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>التشخيص…</translation>
    </message>
    <message>
        <source>Diagnostics hold versions and states; no names, no addresses, nothing that you wrote. You read them before they are saved.</source>
        <translation>يحتوي التشخيص على إصدارات وحالات؛ لا أسماء ولا عناوين ولا شيء مما كتبته. تقرؤه قبل حفظه.</translation>
    </message>
    <message>
        <source>Tell me about newer versions</source>
        <translation>إعلامي بالإصدارات الأحدث</translation>
    </message>
    <message>
        <source>Version %1 is there. %2</source>
        <translation>الإصدار %1 متاح. %2</translation>
    </message>
    <message>
        <source>Laid down by your organisation: %1</source>
        <translation>حددته مؤسستك: %1</translation>
    </message>
    <message>
        <source>Not understood in this computer&apos;s policy: %1</source>
        <translation>لم يُفهم في سياسة هذا الجهاز: %1</translation>
    </message>
    <message>
        <source>LXCP Desktop %1, with Qt %2</source>
        <translation>LXCP Desktop %1، مع Qt %2</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>مجلد البيانات: %1</translation>
    </message>
</context>
<context>
    <name>settings::AccountSection</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>الحسابات على هذا الجهاز</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Sign out or erase…</source>
        <translation>تسجيل الخروج أو المحو…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لم يسجل أحد دخوله.</translation>
    </message>
</context>
<context>
    <name>settings::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‏%L1٪</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>settings::CalendarSection</name>
    <message>
        <source>Your own calendar</source>
        <translation>تقويمك الخاص</translation>
    </message>
    <message>
        <source>When you are busy there, the week in which you plan a session shows it. Titles are not read, and nothing of it leaves this computer unless you say so.</source>
        <translation>عندما تكون مشغولًا هناك يظهر ذلك في الأسبوع الذي تحدد فيه جلسة. لا تُقرأ العناوين، ولا يغادر شيء منها هذا الجهاز إلا إذا أردت.</translation>
    </message>
    <message>
        <source>Address of the calendar server (CalDAV)</source>
        <translation>عنوان خادم التقويم (CalDAV)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>تُحفظ في سلسلة مفاتيح هذا الجهاز وحدها.</translation>
    </message>
    <message>
        <source>What keeps you from meeting</source>
        <translation>ما يمنعك من اللقاء</translation>
    </message>
    <message>
        <source>Those I have a mentorship with see when I am busy, not with what</source>
        <translation>من تربطني بهم علاقة إرشاد يرون متى أكون مشغولًا، لا بماذا</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>With “None” what was written before is taken out again.</source>
        <translation>مع «بلا» يُزال ما كُتب من قبل.</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>هذا ليس عنوان خادم.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>لم يُتحقق بعد.</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>آخر تحقق: %1.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Read a calendar file…</source>
        <translation>قراءة ملف تقويم…</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>اختيار ملف تقويم</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>تقويمات (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of this file count now.</source>
        <translation>
            <numerusform>لم يُحتسب أي موعد من هذا الملف.</numerusform>
            <numerusform>احتُسب موعد واحد من هذا الملف.</numerusform>
            <numerusform>احتُسب موعدان من هذا الملف.</numerusform>
            <numerusform>احتُسبت %Ln مواعيد من هذا الملف.</numerusform>
            <numerusform>احتُسب %Ln موعدًا من هذا الملف.</numerusform>
            <numerusform>احتُسب %Ln موعد من هذا الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation>لا يوجد تقويم في هذا الملف.</translation>
    </message>
    <message>
        <source>Sessions, events and due dates are written into</source>
        <translation>تُكتب الجلسات والفعاليات والمواعيد النهائية في</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>تعذّرت قراءته.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>حجمه أكبر من %1.</translation>
    </message>
    <message>
        <source>All that is in it is from LXCP, and counts already.</source>
        <translation>كل ما فيه من LXCP، وهو محسوب بالفعل.</translation>
    </message>
    <message>
        <source>The calendar in it is empty.</source>
        <translation>التقويم الذي فيه فارغ.</translation>
    </message>
    <message>
        <source>%1 does not count any more.</source>
        <translation>لم يعد %1 محسوبًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>An entry without a name</source>
        <translation>موعد بلا اسم</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an entry of a calendar, when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 ends before it begins and does not count.</source>
        <translation>%1 ينتهي قبل أن يبدأ ولا يُحتسب.</translation>
    </message>
    <message>
        <source>%1 repeats too often to count.</source>
        <translation>%1 يتكرر أكثر من أن يُحتسب.</translation>
    </message>
    <message>
        <source>%1 repeats by a rule that cannot be read, and does not count.</source>
        <translation>%1 يتكرر وفق قاعدة لا يمكن قراءتها ولا يُحتسب.</translation>
    </message>
    <message numerus="yes">
        <source>%n more do not count either.</source>
        <translation>
            <numerusform>لا شيء غير ذلك مستبعد.</numerusform>
            <numerusform>وموعد آخر لا يُحتسب.</numerusform>
            <numerusform>وموعدان آخران لا يُحتسبان.</numerusform>
            <numerusform>و%Ln مواعيد أخرى لا تُحتسب.</numerusform>
            <numerusform>و%Ln موعدًا آخر لا يُحتسب.</numerusform>
            <numerusform>و%Ln موعد آخر لا يُحتسب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it was changed there: the new one. All else stays as it is.</source>
        <translation>إن غُيِّرت هناك: الجديدة. ويبقى كل ما عداها كما هو.</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>استخدام كلمة المرور هذه</translation>
    </message>
    <message>
        <source>Take them out and disconnect</source>
        <translation>إزالتها وقطع الاتصال</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>البقاء متصلًا</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) that LXCP has written stand in your calendar there. Shall they be taken out?</source>
        <translation>
            <numerusform>ليس في تقويمك هناك مدخلات كتبها LXCP. هل تُزال؟</numerusform>
            <numerusform>في تقويمك هناك مدخل واحد كتبه LXCP. هل يُزال؟</numerusform>
            <numerusform>في تقويمك هناك مدخلان كتبهما LXCP. هل يُزالان؟</numerusform>
            <numerusform>في تقويمك هناك %Ln مدخلات كتبها LXCP. هل تُزال؟</numerusform>
            <numerusform>في تقويمك هناك %Ln مدخلًا كتبها LXCP. هل تُزال؟</numerusform>
            <numerusform>في تقويمك هناك %Ln مدخل كتبها LXCP. هل تُزال؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The account and its password are forgotten here. Nothing of LXCP stands in your calendar there.</source>
        <translation>يُنسى الحساب وكلمة مروره هنا. وليس في تقويمك هناك شيء من LXCP.</translation>
    </message>
    <message>
        <source>Leave them and disconnect</source>
        <translation>إبقاؤها وقطع الاتصال</translation>
    </message>
    <message>
        <source>What LXCP has written is being taken out; then it is disconnected.</source>
        <translation>تجري إزالة ما كتبه LXCP، ثم يُقطع الاتصال.</translation>
    </message>
    <message>
        <source>Reading a calendar file</source>
        <translation>قراءة ملف تقويم جارية</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>تجري قراءة %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing of %1 counts that did not count before.</source>
        <translation>أُوقفت. لا يُحسب من %1 إلا ما كان محسوبًا من قبل.</translation>
    </message>
    <message>
        <source>What LXCP has written stands there until this is put right; then it is taken out, and LXCP disconnects.</source>
        <translation>يبقى ما كتبه LXCP هناك إلى أن يُصلَح هذا، ثم يُزال ويقطع LXCP الاتصال.</translation>
    </message>
    <message>
        <source>%1 begins at a time that there is not and does not count.</source>
        <translation>%1 يبدأ في وقت لا وجود له ولا يُحتسب.</translation>
    </message>
    <message>
        <source>%1 has no UID and does not count.</source>
        <translation>%1 ليس له UID ولا يُحتسب.</translation>
    </message>
    <message>
        <source>%1 repeats by another calendar (RSCALE) in a way that is not counted here.</source>
        <translation>%1 يتكرر وفق تقويم آخر (RSCALE) بطريقة لا تُحتسب هنا.</translation>
    </message>
</context>
<context>
    <name>settings::DiagnosticsPanel</name>
    <message>
        <source>This is all that would be told. Read it before you give it away.</source>
        <translation>هذا كل ما سيُذكر. اقرأه قبل أن تسلّمه.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied. Paste it where you report the problem.</source>
        <translation>تم النسخ. الصقه حيث تبلغ عن المشكلة.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>حفظ التشخيص</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>تعذر حفظه هناك. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>settings::DownloadSection</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>How fast at most</source>
        <translation>السرعة القصوى</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>بأقصى سرعة ممكنة</translation>
    </message>
    <message>
        <source>2 MB a second</source>
        <translation>٢ ميغابايت في الثانية</translation>
    </message>
    <message>
        <source>500 kB a second</source>
        <translation>٥٠٠ كيلوبايت في الثانية</translation>
    </message>
    <message>
        <source>Also where each byte is paid for</source>
        <translation>حتى حيث تُدفع كلفة البيانات</translation>
    </message>
    <message>
        <source>What is on this computer</source>
        <translation>ما على هذا الجهاز</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 في الثانية</translation>
    </message>
</context>
<context>
    <name>settings::NetworkSection</name>
    <message>
        <source>Sync and network</source>
        <translation>المزامنة والشبكة</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>العمل دون اتصال</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until you turn it off; what you do is kept.</source>
        <translation>لا يُرسل شيء ولا يُجلب حتى توقفه؛ وما تقوم به يُحفظ.</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>ما ينتظر الإرسال</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
    </message>
    <message>
        <source>Write a name and a port, as in proxy.example.org:3128.</source>
        <translation>اكتب اسمًا ومنفذًا، مثل proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>Your name for the proxy</source>
        <translation>اسمك لدى الوكيل</translation>
    </message>
    <message>
        <source>Only when it asks for one.</source>
        <translation>فقط عندما يطلبه.</translation>
    </message>
    <message>
        <source>Your password for the proxy</source>
        <translation>كلمة مرورك لدى الوكيل</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>تُحفظ في سلسلة مفاتيح هذا الجهاز وحدها.</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>محفوظة في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Kept in the keychain, for %1</source>
        <translation>محفوظة في سلسلة المفاتيح، من أجل %1</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>البقاء في علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Then you are told of messages and requests there, too. “Quit” in the menu of the icon and Ctrl+Q end the program.</source>
        <translation>عندئذ تُبلَّغ بالرسائل والطلبات هناك أيضًا. «إنهاء» في قائمة الأيقونة وCtrl+Q ينهيان البرنامج.</translation>
    </message>
</context>
<context>
    <name>settings::Section</name>
    <message>
        <source>Your organisation has laid this down for this computer.</source>
        <translation>حددت مؤسستك هذا لهذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>settings::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>الكتالوج</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>التعلم</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Request a course</source>
        <translation>طلب دورة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>النقاط والترتيب</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>المجتمعات</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Learning &amp; development</source>
        <translation>التعلم والتطوير</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>Mentoring programme</source>
        <translation>برنامج الإرشاد</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>تحدٍّ</translation>
    </message>
</context>
<context>
    <name>shell::AddressSheet</name>
    <message>
        <source>No browser could be opened</source>
        <translation>تعذر فتح أي متصفح</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy this address and open it in a browser on this computer. The window goes on by itself when you are done there.</source>
        <translation>انسخ هذا العنوان وافتحه في متصفح على هذا الجهاز. تتابع النافذة من تلقاء نفسها عندما تنتهي هناك.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy this address and open it in a browser on this computer.</source>
        <translation>انسخ هذا العنوان وافتحه في متصفح على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>shell::FirstSync</name>
    <message>
        <source>First sync</source>
        <translation>المزامنة الأولى</translation>
    </message>
    <message>
        <source>Getting the catalog: %1 of %2. You can start already.</source>
        <translation>يصل الكتالوج: %L1 من %L2. يمكنك البدء الآن.</translation>
    </message>
    <message>
        <source>Getting the catalog: %1 so far. You can start already.</source>
        <translation>يصل الكتالوج: %1 حتى الآن. يمكنك البدء الآن.</translation>
    </message>
</context>
<context>
    <name>shell::KeySheet</name>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Search and do anything</source>
        <translation>البحث عن أي شيء والقيام به</translation>
    </message>
    <message>
        <source>Alt+← / Alt+→</source>
        <translation>Alt+← / Alt+→</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>رجوع وتقدم</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>إغلاق ما هو في الأعلى</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Ctrl+W / Ctrl+Q</source>
        <translation>Ctrl+W / Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window, quit</source>
        <translation>إغلاق النافذة، إنهاء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+%1</source>
        <translation>Ctrl+1 … Ctrl+%1</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Tab / Enter</source>
        <translation>Tab / Enter</translation>
    </message>
    <message>
        <source>To the next thing; press it</source>
        <translation>إلى العنصر التالي؛ الضغط عليه</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>%1 – LXCP</source>
        <translation>%1 – LXCP</translation>
    </message>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, organisation</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>التبديل إلى %1</translation>
    </message>
    <message>
        <source>Be %1</source>
        <translation>كن %1</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>ملفي الشخصي</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>What this address names is not on this computer: %1</source>
        <translation>ما يدل عليه هذا العنوان ليس على هذا الجهاز: %1</translation>
    </message>
    <message>
        <source>LXCP knows no such address: %1</source>
        <translation>لا يعرف LXCP هذا العنوان: %1</translation>
    </message>
    <message>
        <source>Ctrl+F or /</source>
        <translation>Ctrl+F أو /</translation>
    </message>
    <message>
        <source>To the search field</source>
        <translation>الانتقال إلى حقل البحث</translation>
    </message>
    <message>
        <source>Sign in as %1…</source>
        <translation>تسجيل الدخول باسم %1…</translation>
    </message>
    <message>
        <source>LXCP goes on in the tray</source>
        <translation>يستمر LXCP في علبة النظام</translation>
    </message>
    <message>
        <source>You are told of what comes in. “Quit” in the menu of the icon ends the program.</source>
        <translation>تُبلَّغ بما يصل. «إنهاء» في قائمة الأيقونة ينهي البرنامج.</translation>
    </message>
    <message>
        <source>What the link leads to opens when you have signed in.</source>
        <translation>يُفتح ما يقود إليه الرابط بعد أن تسجّل الدخول.</translation>
    </message>
</context>
<context>
    <name>shell::Palette</name>
    <message>
        <source>Search and do</source>
        <translation>البحث والتنفيذ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>Request a course that the catalog lacks</source>
        <translation>طلب دورة ليست في الكتالوج</translation>
    </message>
    <message>
        <source>Show what waits to be sent</source>
        <translation>عرض ما ينتظر الإرسال</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>ملفي الشخصي</translation>
    </message>
    <message>
        <source>Accounts and sign out</source>
        <translation>الحسابات وتسجيل الخروج</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>العمل دون اتصال</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>الانتقال إلى الاتصال</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>استخدام المظهر الفاتح</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>استخدام المظهر الداكن</translation>
    </message>
    <message>
        <source>Use high contrast</source>
        <translation>استخدام التباين العالي</translation>
    </message>
    <message>
        <source>Show the keys of this view</source>
        <translation>عرض مفاتيح هذه الصفحة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Course · %1</source>
        <translation>دورة · %1</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>%1 · level %2</source>
        <comment>skill</comment>
        <translation>%1 · المستوى %2</translation>
    </message>
    <message>
        <source>Search the catalog for &apos;%1&apos;</source>
        <translation>البحث عن «%1» في الكتالوج</translation>
    </message>
    <message>
        <source>Search courses, pathways, people, threads, or type what to do</source>
        <translation>ابحث عن دورات أو مسارات أو أشخاص أو مواضيع، أو اكتب ما تريد فعله</translation>
    </message>
    <message>
        <source>Read the handbook</source>
        <translation>قراءة الدليل</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>sync inspector waiting outbox</source>
        <comment>other words by which what waits to be sent is found</comment>
        <translation>مزامنة فحص انتظار صندوق الصادر</translation>
    </message>
    <message>
        <source>Transcript of what I have learned</source>
        <translation>سجل ما تعلمته</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>طلب دورة</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول من جديد</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>الكتالوج</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>التعلم</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>المجتمعات</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>التطوير</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>الإرشاد</translation>
    </message>
</context>
<context>
    <name>shell::RailButton</name>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>لا شيء ينتظرك</numerusform>
            <numerusform>واحد ينتظرك</numerusform>
            <numerusform>اثنان ينتظرانك</numerusform>
            <numerusform>%Ln تنتظرك</numerusform>
            <numerusform>%Ln تنتظرك</numerusform>
            <numerusform>%Ln تنتظرك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Refusals</name>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>لم يُحفظ شيء. %1</translation>
    </message>
</context>
<context>
    <name>shell::StateBanners</name>
    <message>
        <source>This network wants you to sign in first. Open a web page in your browser to do so; sync goes on by itself.</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول أولًا. افتح صفحة ويب في متصفحك لذلك؛ وتُستأنف المزامنة تلقائيًا.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Your session has ended. You can go on working; what you do is kept and sent after you sign in again.</source>
        <translation>انتهت جلستك. يمكنك متابعة العمل؛ فما تقوم به يُحفظ ويُرسل بعد تسجيل دخولك من جديد.</translation>
    </message>
    <message>
        <source>The server does not take your sign-in any more. You can go on working; what you do is kept and sent after you sign in again.</source>
        <translation>لم يعد الخادم يقبل تسجيل دخولك. يمكنك متابعة العمل؛ ما تفعله يُحفظ ويُرسل بعد أن تسجل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>The sign-in waits in your browser. This window goes on by itself when you are done there.</source>
        <translation>تسجيل الدخول ينتظر في متصفحك. تتابع هذه النافذة تلقائيًا عندما تنتهي هناك.</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Search courses, people, threads…</source>
        <translation>البحث عن دورات وأشخاص ومواضيع…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا غير مقروء</numerusform>
            <numerusform>واحد غير مقروء</numerusform>
            <numerusform>اثنان غير مقروءين</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Tray</name>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message numerus="yes">
        <source>LXCP: %n request(s) to review</source>
        <translation>
            <numerusform>LXCP: لا طلبات للمراجعة</numerusform>
            <numerusform>LXCP: طلب واحد للمراجعة</numerusform>
            <numerusform>LXCP: طلبان للمراجعة</numerusform>
            <numerusform>LXCP: %Ln طلبات للمراجعة</numerusform>
            <numerusform>LXCP: %Ln طلبًا للمراجعة</numerusform>
            <numerusform>LXCP: %Ln طلب للمراجعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::TrayMenu</name>
    <message>
        <source>Show LXCP</source>
        <translation>عرض LXCP</translation>
    </message>
    <message>
        <source>Quit LXCP</source>
        <translation>إنهاء LXCP</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to review</source>
        <translation>
            <numerusform>لا طلبات للمراجعة</numerusform>
            <numerusform>طلب واحد للمراجعة</numerusform>
            <numerusform>طلبان للمراجعة</numerusform>
            <numerusform>%Ln طلبات للمراجعة</numerusform>
            <numerusform>%Ln طلبًا للمراجعة</numerusform>
            <numerusform>%Ln طلب للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>لا إشعارات غير مقروءة</numerusform>
            <numerusform>إشعار واحد غير مقروء</numerusform>
            <numerusform>إشعاران غير مقروءين</numerusform>
            <numerusform>%Ln إشعارات غير مقروءة</numerusform>
            <numerusform>%Ln إشعارًا غير مقروء</numerusform>
            <numerusform>%Ln إشعار غير مقروء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>team::HeatModel</name>
    <message>
        <source>level %1, not asked for</source>
        <translation>المستوى %L1، غير مطلوب</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 of %2 asked for</source>
        <comment>levels</comment>
        <translation>%L1 من %L2 مطلوبة</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, skill, levels</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>level, level asked for</comment>
        <translation>%L1/%L2</translation>
    </message>
</context>
<context>
    <name>team::TeamView</name>
    <message>
        <source>Nobody reports to you. This page is for supervisors.</source>
        <translation>لا أحد يتبعك إداريًا. هذه الصفحة للمشرفين.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) overdue</source>
        <translation>
            <numerusform>لا دورات متأخرة</numerusform>
            <numerusform>دورة متأخرة</numerusform>
            <numerusform>دورتان متأخرتان</numerusform>
            <numerusform>%Ln دورات متأخرة</numerusform>
            <numerusform>%Ln دورة متأخرة</numerusform>
            <numerusform>%Ln دورة متأخرة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>لا شيء متأخر</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) end within 60 days</source>
        <translation>
            <numerusform>لا شهادات تنتهي خلال ٦٠ يومًا</numerusform>
            <numerusform>شهادة تنتهي خلال ٦٠ يومًا</numerusform>
            <numerusform>شهادتان تنتهيان خلال ٦٠ يومًا</numerusform>
            <numerusform>%Ln شهادات تنتهي خلال ٦٠ يومًا</numerusform>
            <numerusform>%Ln شهادة تنتهي خلال ٦٠ يومًا</numerusform>
            <numerusform>%Ln شهادة تنتهي خلال ٦٠ يومًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>لا طلبات مفتوحة</numerusform>
            <numerusform>طلب مفتوح</numerusform>
            <numerusform>طلبان مفتوحان</numerusform>
            <numerusform>%Ln طلبات مفتوحة</numerusform>
            <numerusform>%Ln طلبًا مفتوحًا</numerusform>
            <numerusform>%Ln طلب مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can do … (a skill)</source>
        <translation>من يجيد… (مهارة)</translation>
    </message>
    <message>
        <source>Who can do what: a skill</source>
        <translation>من يجيد ماذا: مهارة</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>كيف حالهم</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) open</source>
        <translation>
            <numerusform>لا دورات قيد التقدم</numerusform>
            <numerusform>دورة قيد التقدم</numerusform>
            <numerusform>دورتان قيد التقدم</numerusform>
            <numerusform>%Ln دورات قيد التقدم</numerusform>
            <numerusform>%Ln دورة قيد التقدم</numerusform>
            <numerusform>%Ln دورة قيد التقدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>لا مكتملة</numerusform>
            <numerusform>واحدة مكتملة</numerusform>
            <numerusform>اثنتان مكتملتان</numerusform>
            <numerusform>%Ln مكتملة</numerusform>
            <numerusform>%Ln مكتملة</numerusform>
            <numerusform>%Ln مكتملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n skill(s) reached</source>
        <translation>
            <numerusform>تحقق %L1 (لا مهارات)</numerusform>
            <numerusform>تحقق %L1 من مهارة واحدة</numerusform>
            <numerusform>تحقق %L1 من مهارتين</numerusform>
            <numerusform>تحقق %L1 من %Ln مهارات</numerusform>
            <numerusform>تحقق %L1 من %Ln مهارة</numerusform>
            <numerusform>تحقق %L1 من %Ln مهارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>لا متأخرة</numerusform>
            <numerusform>واحدة متأخرة</numerusform>
            <numerusform>اثنتان متأخرتان</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>لا شيء يوشك على الانتهاء</numerusform>
            <numerusform>واحدة توشك على الانتهاء</numerusform>
            <numerusform>اثنتان توشكان على الانتهاء</numerusform>
            <numerusform>%Ln توشك على الانتهاء</numerusform>
            <numerusform>%Ln توشك على الانتهاء</numerusform>
            <numerusform>%Ln توشك على الانتهاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n report(s)</source>
        <translation>
            <numerusform>لا أحد للعرض</numerusform>
            <numerusform>عرض الشخص</numerusform>
            <numerusform>عرض الشخصين</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills against what titles ask for</source>
        <translation>المهارات مقابل ما تطلبه المسميات الوظيفية</translation>
    </message>
    <message>
        <source>No title of your team asks for skills yet, and nobody shows any. Learning &amp; development says what titles ask for.</source>
        <translation>لا يطلب أي مسمى وظيفي في فريقك مهارات بعد، ولا يُظهر أحد أيًا منها. يحدد قسم التعلم والتطوير ما تطلبه المسميات.</translation>
    </message>
    <message>
        <source>Skills of the team: people by skills, levels of 0 to 5</source>
        <translation>مهارات الفريق: الأشخاص حسب المهارات، المستويات من ٠ إلى ٥</translation>
    </message>
    <message>
        <source>Skills before</source>
        <translation>المهارات السابقة</translation>
    </message>
    <message>
        <source>More skills</source>
        <translation>مهارات أخرى</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>متحقق</translation>
    </message>
    <message>
        <source>one level short</source>
        <translation>ينقصه مستوى واحد</translation>
    </message>
    <message>
        <source>further away</source>
        <translation>أبعد من ذلك</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>الفريق كله</translation>
    </message>
    <message numerus="yes">
        <source>level %1: %n people</source>
        <translation>
            <numerusform>المستوى %L1: لا أحد</numerusform>
            <numerusform>المستوى %L1: شخص واحد</numerusform>
            <numerusform>المستوى %L1: شخصان</numerusform>
            <numerusform>المستوى %L1: %Ln أشخاص</numerusform>
            <numerusform>المستوى %L1: %Ln شخصًا</numerusform>
            <numerusform>المستوى %L1: %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures that include what people keep to themselves are made for groups of at least %n only.</source>
        <translation>
            <numerusform>لا تُعد أرقام تشمل ما يحتفظ به الناس لأنفسهم لمجموعات فارغة.</numerusform>
            <numerusform>الأرقام التي تشمل ما يحتفظ به الناس لأنفسهم تُعد لمجموعات من شخص واحد على الأقل.</numerusform>
            <numerusform>الأرقام التي تشمل ما يحتفظ به الناس لأنفسهم تُعد لمجموعات من شخصين على الأقل فقط.</numerusform>
            <numerusform>الأرقام التي تشمل ما يحتفظ به الناس لأنفسهم تُعد لمجموعات من %Ln أشخاص على الأقل فقط.</numerusform>
            <numerusform>الأرقام التي تشمل ما يحتفظ به الناس لأنفسهم تُعد لمجموعات من %Ln شخصًا على الأقل فقط.</numerusform>
            <numerusform>الأرقام التي تشمل ما يحتفظ به الناس لأنفسهم تُعد لمجموعات من %Ln شخص على الأقل فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills %1 to %2 of %3</source>
        <translation>المهارات من %L1 إلى %L2 من أصل %L3</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>تعذر إنشاء الملف.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>3/4 is level 3 where 4 is asked for.</source>
        <translation>٣/٤ يعني المستوى ٣ حيث المطلوب ٤.</translation>
    </message>
    <message>
        <source>Nobody shows a skill that begins with “%1”.</source>
        <translation>لا أحد يُظهر مهارة تبدأ بـ«%1».</translation>
    </message>
    <message>
        <source>All who are found…</source>
        <translation>كل من عُثر عليهم…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, level in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>فريقي</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear who is looked for</source>
        <translation>مسح البحث عن الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>no level, or not shown: %n people</source>
        <translation>
            <numerusform>بلا مستوى أو غير معروض: لا أحد</numerusform>
            <numerusform>بلا مستوى أو غير معروض: شخص واحد</numerusform>
            <numerusform>بلا مستوى أو غير معروض: شخصان</numerusform>
            <numerusform>بلا مستوى أو غير معروض: %Ln أشخاص</numerusform>
            <numerusform>بلا مستوى أو غير معروض: %Ln شخصًا</numerusform>
            <numerusform>بلا مستوى أو غير معروض: %Ln شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telling::Letter</name>
    <message>
        <source>due: %1</source>
        <translation>موعد التسليم: %1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>مرحبًا %1،</translation>
    </message>
    <message>
        <source>You have not read this yet:</source>
        <translation>لم تقرأ هذا بعد:</translation>
    </message>
    <message>
        <source>Ahead of you:</source>
        <translation>ما ينتظرك:</translation>
    </message>
    <message>
        <source>How often this mail comes, and what is in it, you choose in LXCP under Notifications.</source>
        <translation>تختار في LXCP ضمن الإشعارات عدد مرات وصول هذه الرسالة وما تحتويه.</translation>
    </message>
    <message>
        <source>Ahead of you in LXCP</source>
        <translation>ما ينتظرك في LXCP</translation>
    </message>
    <message>
        <source>New for you in LXCP: %1</source>
        <translation>جديدك في LXCP: %1</translation>
    </message>
    <message>
        <source>New replies: %1</source>
        <translation>ردود جديدة: %1</translation>
    </message>
</context>
<context>
    <name>uicalendar::CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>حفظ في ملف</translation>
    </message>
    <message>
        <source>Copy the address to subscribe to</source>
        <translation>نسخ عنوان الاشتراك</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>عنوان جديد</translation>
    </message>
    <message>
        <source>The address before does not work any more: programs that use it have to be told the new one.</source>
        <translation>لا يعود العنوان السابق يعمل: يجب إعطاء الجديد للبرامج التي تستخدمه.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أسبق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحق</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Overdue and the next %n days</source>
        <translation>
            <numerusform>المتأخر</numerusform>
            <numerusform>المتأخر واليوم القادم</numerusform>
            <numerusform>المتأخر واليومان القادمان</numerusform>
            <numerusform>المتأخر والأيام الـ %Ln القادمة</numerusform>
            <numerusform>المتأخر و%Ln يومًا قادمًا</numerusform>
            <numerusform>المتأخر و%Ln يوم قادم</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Nothing is due and nobody expects you.</source>
        <translation>لا مواعيد نهائية، ولا أحد ينتظرك.</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation>لا شيء في هذا اليوم</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>التعلم</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>موعد نهائي: %1</translation>
    </message>
    <message>
        <source>Certificate expires: %1</source>
        <translation>انتهاء الشهادة: %1</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>حفظ التقويم</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>التعلم</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>The server cannot be asked for the address now.</source>
        <translation>لا يمكن طلب العنوان من الخادم الآن.</translation>
    </message>
    <message>
        <source>The new address is in the clipboard. The one before does not work any more.</source>
        <translation>العنوان الجديد في الحافظة. لم يعد السابق يعمل.</translation>
    </message>
    <message>
        <source>The address is in the clipboard. Whoever has it can read your dates.</source>
        <translation>العنوان في الحافظة. من يملكه يستطيع قراءة مواعيدك.</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>يوم آخر</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up، Page Down</translation>
    </message>
    <message>
        <source>Another month</source>
        <translation>شهر آخر</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The week of this day</source>
        <translation>أسبوع هذا اليوم</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>لم يُتفق عليه بعد</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>إنشاء عنوان جديد</translation>
    </message>
    <message>
        <source>Keep the one that is there</source>
        <translation>الإبقاء على العنوان الحالي</translation>
    </message>
</context>
<context>
    <name>uicalendar::ItemWords</name>
    <message>
        <source>The certificate expires</source>
        <translation>تنتهي الشهادة</translation>
    </message>
    <message>
        <source>Due, mandatory</source>
        <translation>موعد نهائي، إلزامية</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <translation>%1 (%2 في %3)</translation>
    </message>
</context>
<context>
    <name>uicalendar::MonthGrid</name>
    <message>
        <source>Nothing on this day</source>
        <translation>لا شيء في هذا اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimain::DemoServer</name>
    <message>
        <source>The demo server ended by itself; see %1</source>
        <translation>توقف خادم العرض من تلقاء نفسه؛ انظر %1</translation>
    </message>
</context>
<context>
    <name>uimain::Desktop</name>
    <message>
        <source>Maya, learner</source>
        <translation>Maya، متعلّمة</translation>
    </message>
    <message>
        <source>Sam, learner</source>
        <translation>Sam، متعلّم</translation>
    </message>
    <message>
        <source>Osei, supervisor</source>
        <translation>Osei، مشرف</translation>
    </message>
    <message>
        <source>Ana, mentor</source>
        <translation>Ana، مرشدة</translation>
    </message>
    <message>
        <source>Lin, learning &amp; development</source>
        <translation>Lin، التعلم والتطوير</translation>
    </message>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message>
        <source>The demo could not be started. You can still connect to a server.</source>
        <translation>تعذر بدء العرض. لا يزال بإمكانك الاتصال بخادم.</translation>
    </message>
    <message>
        <source>Version %1 of this program is there.</source>
        <translation>الإصدار %1 من هذا البرنامج متاح.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the password of the proxy: it is forgotten when you close the program.</source>
        <translation>لم تقبل سلسلة مفاتيح هذا الجهاز كلمة مرور الوكيل: ستُنسى عند إغلاق البرنامج.</translation>
    </message>
</context>
<context>
    <name>uimain::MainText</name>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message>
        <source>The folder for this program&apos;s data cannot be written in: %1</source>
        <translation>تتعذر الكتابة في مجلد بيانات هذا البرنامج: %1</translation>
    </message>
    <message>
        <source>The folder for this program&apos;s data cannot be made: %1</source>
        <translation>يتعذر إنشاء مجلد بيانات هذا البرنامج: %1</translation>
    </message>
    <message>
        <source>See to it that you may write there, then start the program again.</source>
        <translation>تأكد من أنه يمكنك الكتابة هناك، ثم شغّل البرنامج من جديد.</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringForm</name>
    <message>
        <source>Skills that you pass on</source>
        <translation>المهارات التي تنقلها</translation>
    </message>
    <message>
        <source>Skills that you want to learn</source>
        <translation>المهارات التي تريد تعلمها</translation>
    </message>
    <message>
        <source>How you mentor</source>
        <translation>كيف ترشد</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>ما تريد بلوغه</translation>
    </message>
    <message>
        <source>Everybody reads this.</source>
        <translation>يقرأ الجميع هذا.</translation>
    </message>
    <message>
        <source>You and learning &amp; development read this, and a mentor whom a programme gives you.</source>
        <translation>تقرؤه أنت وقسم التعلم والتطوير والمرشد الذي يعيّنه لك برنامج.</translation>
    </message>
    <message>
        <source>People at the same time</source>
        <translation>عدد الأشخاص في الوقت نفسه</translation>
    </message>
    <message>
        <source>Any department</source>
        <translation>أي قسم</translation>
    </message>
    <message>
        <source>My department</source>
        <translation>قسمي</translation>
    </message>
    <message>
        <source>Another department</source>
        <translation>قسم آخر</translation>
    </message>
    <message>
        <source>Where the mentor works</source>
        <translation>أين يعمل المرشد</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>The one that you like best first.</source>
        <translation>الأحب إليك أولًا.</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>متى يتوفر لديك وقت</translation>
    </message>
    <message>
        <source>Offer to mentor</source>
        <translation>عرض الإرشاد</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>العثور على مرشد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose at least one skill.</source>
        <translation>اختر مهارة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Taken from your profile and your hours; change what you like.</source>
        <translation>مأخوذ من ملفك الشخصي وأوقاتك؛ يمكنك تغيير ما تشاء.</translation>
    </message>
    <message>
        <source>“%1” is no skill of your organisation.</source>
        <translation>«%1» ليست من مهارات مؤسستك.</translation>
    </message>
    <message>
        <source>No skill is chosen by “%1”.</source>
        <translation>لا تُختار أي مهارة بكتابة «%1».</translation>
    </message>
    <message>
        <source>Choose one from the list, or empty the field.</source>
        <translation>يُرجى اختيار مهارة من القائمة أو إفراغ الحقل.</translation>
    </message>
    <message>
        <source>Try another word for it, or empty the field.</source>
        <translation>جرّب كلمة أخرى أو أفرغ الحقل.</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringView</name>
    <message>
        <source>Nobody fits this wish now.</source>
        <translation>لا أحد يناسب هذه الرغبة الآن.</translation>
    </message>
    <message>
        <source>Who offers to mentor</source>
        <translation>من يعرض الإرشاد</translation>
    </message>
    <message>
        <source>Nobody offers to mentor yet. You can be the first.</source>
        <translation>لا أحد يعرض الإرشاد بعد. يمكنك أن تكون الأول.</translation>
    </message>
    <message>
        <source>What you want to learn</source>
        <translation>ما تريد تعلمه</translation>
    </message>
    <message>
        <source>Whom do you want to learn from?</source>
        <translation>ممن تريد أن تتعلم؟</translation>
    </message>
    <message>
        <source>Say what you want to learn: you get suggestions, each with its reasons, also without a network.</source>
        <translation>اذكر ما تريد تعلمه: تحصل على اقتراحات، لكل منها أسبابه، حتى دون شبكة.</translation>
    </message>
    <message>
        <source>Ask for a mentor</source>
        <translation>طلب مرشد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Withdraw the wish</source>
        <translation>سحب الرغبة</translation>
    </message>
    <message>
        <source>Fits to %1</source>
        <translation>ملائم بنسبة %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) taken</source>
        <translation>
            <numerusform>%L1 مشغول (لا أماكن)</numerusform>
            <numerusform>%L1 مشغول من مكان واحد</numerusform>
            <numerusform>%L1 مشغول من مكانين</numerusform>
            <numerusform>%L1 مشغول من %Ln أماكن</numerusform>
            <numerusform>%L1 مشغول من %Ln مكانًا</numerusform>
            <numerusform>%L1 مشغول من %Ln مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>سؤال %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>تفضيل</translation>
    </message>
    <message>
        <source>Do not suggest</source>
        <translation>عدم الاقتراح</translation>
    </message>
    <message>
        <source>What you want to learn from %1</source>
        <translation>ما تريد أن تتعلمه من %1</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>إرسال السؤال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Why not others</source>
        <translation>لماذا ليس غيرهم</translation>
    </message>
    <message>
        <source>Suggest everybody again</source>
        <translation>اقتراح الجميع من جديد</translation>
    </message>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>لم يعد هذا ممكنًا؛ تُظهر الصفحة الحالة الراهنة.</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>العثور على مرشد</translation>
    </message>
    <message>
        <source>My mentorships</source>
        <translation>علاقات الإرشاد الخاصة بي</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>ما أعرضه</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Here are the people whom you learn from, and those who learn from you.</source>
        <translation>هنا من تتعلم منهم ومن يتعلمون منك.</translation>
    </message>
    <message>
        <source>You mentor</source>
        <translation>أنت المرشد</translation>
    </message>
    <message>
        <source>Your mentor</source>
        <translation>مرشدك</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Somebody could learn from you what you know. You say what, when and how many people.</source>
        <translation>قد يتعلم أحدهم منك ما تعرفه. أنت تحدد ماذا ومتى ومع كم شخص.</translation>
    </message>
    <message>
        <source>Offer to mentor</source>
        <translation>عرض الإرشاد</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>سحب العرض</translation>
    </message>
    <message>
        <source>When others can meet you</source>
        <translation>متى يمكن للآخرين لقاؤك</translation>
    </message>
    <message>
        <source>People with whom you have a mentorship see your hours and when you are busy, never with what.</source>
        <translation>من تربطك بهم علاقة إرشاد يرون أوقاتك ومتى تكون مشغولًا، لا بماذا.</translation>
    </message>
    <message>
        <source>Share this with the people of my mentorships</source>
        <translation>مشاركة هذا مع من تربطني بهم علاقة إرشاد</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>حفظ الأوقات</translation>
    </message>
    <message>
        <source>Your hours are saved.</source>
        <translation>حُفظت أوقاتك.</translation>
    </message>
    <message>
        <source>A programme brings all who wish for a mentor and all who offer together. You see the pairs and how fair they are before anybody is asked.</source>
        <translation>يجمع البرنامج كل من يرغب في مرشد وكل من يعرض الإرشاد. ترى الثنائيات ومدى عدالتها قبل أن يُسأل أحد.</translation>
    </message>
    <message>
        <source>by the wishes of the mentees</source>
        <translation>وفق رغبات المتعلّمين</translation>
    </message>
    <message>
        <source>the best for all together</source>
        <translation>الأفضل للجميع معًا</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>برنامج جديد</translation>
    </message>
    <message>
        <source>Programme of %1</source>
        <translation>برنامج %1</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab، Enter</translation>
    </message>
    <message>
        <source>From person to person; ask, prefer</source>
        <translation>من شخص إلى آخر؛ سؤال، تفضيل</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>إغلاق النموذج</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>اسأل شخصًا</translation>
    </message>
    <message>
        <source>You offer to mentor them; they say yes or no.</source>
        <translation>تعرض أن تكون مرشدًا لهذا الشخص، فيقبل أو يرفض.</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>اسم شخص</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>الأشخاص المطابقون</translation>
    </message>
    <message>
        <source>What you could do together</source>
        <translation>ما يمكنكما فعله معًا</translation>
    </message>
    <message>
        <source>Open the mentorship</source>
        <translation>فتح الإرشاد</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>لا شيء بانتظار ردك</numerusform>
            <numerusform>واحدة بانتظار ردك</numerusform>
            <numerusform>اثنتان بانتظار ردك</numerusform>
            <numerusform>%Ln بانتظار ردك</numerusform>
            <numerusform>%Ln بانتظار ردك</numerusform>
            <numerusform>%Ln بانتظار ردك</numerusform>
        </translation>
    </message>
    <message>
        <source>My hours</source>
        <translation>أوقاتي</translation>
    </message>
    <message>
        <source>Less good about it:</source>
        <translation>ما هو أقل ملاءمة:</translation>
    </message>
    <message>
        <source>Nobody can be taken on now: all seats are taken.</source>
        <translation>لا يمكن قبول أحد الآن: كل الأماكن مشغولة.</translation>
    </message>
    <message>
        <source>All your seats are taken: with more of them you can ask somebody.</source>
        <translation>كل أماكنك مشغولة: بأماكن أكثر يمكنك أن تسأل شخصًا.</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringWords</name>
    <message>
        <source>Offers %1, at level %2 of 5</source>
        <translation>يعرض %1، بمستوى %L2 من ٥</translation>
    </message>
    <message>
        <source>Offers %1</source>
        <translation>يعرض %1</translation>
    </message>
    <message>
        <source>Offers %1, at a level that is not above yours</source>
        <translation>يعرض %1، بمستوى لا يفوق مستواك</translation>
    </message>
    <message>
        <source>Does not offer %1</source>
        <translation>لا يعرض %1</translation>
    </message>
    <message>
        <source>You both speak %1</source>
        <translation>كلاكما يتحدث %1</translation>
    </message>
    <message>
        <source>One of you has not said which languages</source>
        <translation>لم يذكر أحدكما لغاته</translation>
    </message>
    <message>
        <source>%1 a week in which you both have time</source>
        <translation>%1 أسبوعيًا يتوفر فيها لكليكما وقت</translation>
    </message>
    <message numerus="yes">
        <source>No common time in %n week(s), while clocks change</source>
        <translation>
            <numerusform>كل الأسابيع فيها وقت مشترك</numerusform>
            <numerusform>لا وقت مشترك في أسبوع واحد عند تغيير الساعة</numerusform>
            <numerusform>لا وقت مشترك في أسبوعين عند تغيير الساعة</numerusform>
            <numerusform>لا وقت مشترك في %Ln أسابيع عند تغيير الساعة</numerusform>
            <numerusform>لا وقت مشترك في %Ln أسبوعًا عند تغيير الساعة</numerusform>
            <numerusform>لا وقت مشترك في %Ln أسبوع عند تغيير الساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>One of you has not said when</source>
        <translation>لم يذكر أحدكما متى</translation>
    </message>
    <message>
        <source>First of those whom you wish for</source>
        <translation>الأول بين من ترغب فيهم</translation>
    </message>
    <message>
        <source>Number %1 of those whom you wish for</source>
        <translation>رقم %L1 بين من ترغب فيهم</translation>
    </message>
    <message>
        <source>Of your department, as you wish</source>
        <translation>من قسمك، كما ترغب</translation>
    </message>
    <message>
        <source>Of another department, as you wish</source>
        <translation>من قسم آخر، كما ترغب</translation>
    </message>
    <message>
        <source>It is yourself</source>
        <translation>هو أنت نفسك</translation>
    </message>
    <message>
        <source>The offer is withdrawn</source>
        <translation>سُحب العرض</translation>
    </message>
    <message>
        <source>In your own reporting line</source>
        <translation>ضمن تسلسلك الإداري</translation>
    </message>
    <message>
        <source>You do not want this person suggested</source>
        <translation>لا تريد اقتراح هذا الشخص</translation>
    </message>
    <message>
        <source>Offers none of these skills</source>
        <translation>لا يعرض أيًا من هذه المهارات</translation>
    </message>
    <message>
        <source>No common language</source>
        <translation>لا لغة مشتركة</translation>
    </message>
    <message>
        <source>No common time</source>
        <translation>لا وقت مشترك</translation>
    </message>
    <message>
        <source>All seats are taken</source>
        <translation>كل الأماكن مشغولة</translation>
    </message>
    <message>
        <source>Kept apart by the programme</source>
        <translation>يفصل البرنامج بينهما</translation>
    </message>
    <message>
        <source>Nobody offers to mentor yet.</source>
        <translation>لا أحد يعرض الإرشاد بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n offer(s)</source>
        <translation>
            <numerusform>%L1: لا عروض</numerusform>
            <numerusform>%L1: عرض واحد</numerusform>
            <numerusform>%L1: عرضان</numerusform>
            <numerusform>%L1: %Ln عروض</numerusform>
            <numerusform>%L1: %Ln عرضًا</numerusform>
            <numerusform>%L1: %Ln عرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(for %n of them it is the only obstacle)</source>
        <translation>
            <numerusform>(ليس العائق الوحيد لأي منها)</numerusform>
            <numerusform>(لواحد منها هو العائق الوحيد)</numerusform>
            <numerusform>(لاثنين منها هو العائق الوحيد)</numerusform>
            <numerusform>(لـ %Ln منها هو العائق الوحيد)</numerusform>
            <numerusform>(لـ %Ln منها هو العائق الوحيد)</numerusform>
            <numerusform>(لـ %Ln منها هو العائق الوحيد)</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>ينتظرك</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>moved, waits for you</source>
        <translation>نُقلت، تنتظرك</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقولة</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل %Ln يومًا</numerusform>
            <numerusform>كل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهرين</numerusform>
            <numerusform>كل %Ln أشهر</numerusform>
            <numerusform>كل %Ln شهرًا</numerusform>
            <numerusform>كل %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوعين</numerusform>
            <numerusform>كل %Ln أسابيع</numerusform>
            <numerusform>كل %Ln أسبوعًا</numerusform>
            <numerusform>كل %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%L1 من ٥</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>ربما</translation>
    </message>
    <message>
        <source>Offers %1, at a level that is not above the mentee&apos;s</source>
        <translation>يقدّم %1 بمستوى لا يعلو على مستوى المتعلّم</translation>
    </message>
    <message>
        <source>Both speak %1</source>
        <translation>كلاهما يتحدث %1</translation>
    </message>
    <message>
        <source>One of the two has not said which languages</source>
        <translation>لم يذكر أحد الاثنين لغاته</translation>
    </message>
    <message>
        <source>%1 a week in which both have time</source>
        <translation>%1 أسبوعيًا يتوفر فيها للاثنين وقت</translation>
    </message>
    <message>
        <source>One of the two has not said when</source>
        <translation>لم يذكر أحد الاثنين متى</translation>
    </message>
    <message>
        <source>Number %1 of those whom the mentee wishes for</source>
        <translation>رقم %L1 بين من يرغب فيهم المتعلّم</translation>
    </message>
    <message>
        <source>Of the mentee&apos;s department, as wished</source>
        <translation>من قسم المتعلّم، كما هو مرغوب</translation>
    </message>
    <message>
        <source>Of another department, as wished</source>
        <translation>من قسم آخر، كما هو مرغوب</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>إنه الشخص نفسه</translation>
    </message>
    <message>
        <source>In the same reporting line</source>
        <translation>ضمن التسلسل الإداري نفسه</translation>
    </message>
    <message>
        <source>The mentee does not want this person</source>
        <translation>المتعلّم لا يريد هذا الشخص</translation>
    </message>
    <message>
        <source>another time is proposed</source>
        <translation>اقتُرح موعد آخر</translation>
    </message>
    <message>
        <source>the new time was declined</source>
        <translation>رُفض الوقت الجديد</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n time(s)</source>
        <translation>
            <numerusform>%L1 من %Ln مرة</numerusform>
            <numerusform>%L1 من مرة واحدة</numerusform>
            <numerusform>%L1 من مرتين</numerusform>
            <numerusform>%L1 من %Ln مرات</numerusform>
            <numerusform>%L1 من %Ln مرة</numerusform>
            <numerusform>%L1 من %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>you said perhaps</source>
        <translation>قلت ربما</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم تُرسل</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentorshipView</name>
    <message>
        <source>Nothing was written here.</source>
        <translation>لم يُكتب شيء هنا.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>أُنجز: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>تعديل: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>How far, in per cent</source>
        <translation>مدى التقدم، بالمئة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من يقوم به</translation>
    </message>
    <message>
        <source>me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>ملاحظاتي الخاصة</translation>
    </message>
    <message>
        <source>only on this machine, sealed</source>
        <translation>على هذا الجهاز فقط، مشفّرة</translation>
    </message>
    <message>
        <source>The keychain does not open your own notes now.</source>
        <translation>لا تفتح سلسلة المفاتيح ملاحظاتك الآن.</translation>
    </message>
    <message>
        <source>Nobody else ever sees this. It is not sent and not in any export.</source>
        <translation>لا يرى هذا غيرك أبدًا. لا يُرسل ولا يدخل في أي تصدير.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Kept on this machine.</source>
        <translation>حُفظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>read by both</source>
        <translation>يقرؤه كلاكما</translation>
    </message>
    <message>
        <source>read by you alone</source>
        <translation>تقرؤه أنت وحدك</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>بلا كلام</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>The mentorship as a whole</source>
        <translation>الإرشاد ككل</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>كيف كان</translation>
    </message>
    <message>
        <source>%1 may read it</source>
        <translation>يمكن لـ %1 قراءته</translation>
    </message>
    <message>
        <source>What was good, what could be better</source>
        <translation>ما كان جيدًا، وما يمكن أن يكون أفضل</translation>
    </message>
    <message>
        <source>Save the feedback</source>
        <translation>حفظ الملاحظات</translation>
    </message>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>لم يعد هذا ممكنًا؛ تُظهر الصفحة الحالة الراهنة.</translation>
    </message>
    <message>
        <source>This mentorship is not on this machine.</source>
        <translation>علاقة الإرشاد هذه ليست على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>What do you want to have reached at the end?</source>
        <translation>ماذا تريد أن تكون قد بلغت في النهاية؟</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>هدف جديد</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>What do you want to talk about the next time?</source>
        <translation>عمّ تريد أن تتحدث في المرة القادمة؟</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>بند جديد</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Who does what until the next time?</source>
        <translation>من يفعل ماذا حتى المرة القادمة؟</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>إجراء جديد</translation>
    </message>
    <message>
        <source>Notes of both</source>
        <translation>ملاحظات مشتركة</translation>
    </message>
    <message>
        <source>What do you both want to remember?</source>
        <translation>ماذا تريدان أن تتذكرا معًا؟</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>You mentor</source>
        <translation>أنت المرشد</translation>
    </message>
    <message>
        <source>Your mentor</source>
        <translation>مرشدك</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>brought together by a programme</source>
        <translation>جمعهما برنامج</translation>
    </message>
    <message>
        <source>Begin, for half a year</source>
        <translation>البدء، لنصف سنة</translation>
    </message>
    <message>
        <source>End the mentorship…</source>
        <translation>إنهاء الإرشاد…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Why not, if you want to say</source>
        <translation>لماذا لا، إن أردت أن تذكر</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>كيف سار الأمر</translation>
    </message>
    <message>
        <source>Planned sessions are cancelled. What you wrote stays for both of you.</source>
        <translation>تُلغى الجلسات المقررة. ويبقى ما كتبتماه لكليكما.</translation>
    </message>
    <message>
        <source>End the mentorship</source>
        <translation>إنهاء الإرشاد</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Nothing is planned. You see when you both have time.</source>
        <translation>لا شيء مقرر. ترى متى يتوفر لكليكما وقت.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>تحديد جلسة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Move this one</source>
        <translation>نقل هذه</translation>
    </message>
    <message>
        <source>Cancel this one</source>
        <translation>إلغاء هذه</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move all</source>
        <translation>نقل الكل</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>إلغاء الكل</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>موعد آخر</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add the line that you wrote</source>
        <translation>إضافة السطر الذي كتبته</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>In the week: another time</source>
        <translation>في الأسبوع: وقت آخر</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up، Page Down</translation>
    </message>
    <message>
        <source>In the week: another week</source>
        <translation>في الأسبوع: أسبوع آخر</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>إغلاق النموذج</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>ربما</translation>
    </message>
    <message>
        <source>Each meeting</source>
        <translation>كل جلسة</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>بدلًا من %1</translation>
    </message>
    <message>
        <source>Decline %1? It is then on %2, as before.</source>
        <translation>رفض %1؟ يبقى إذًا في %2 كما كان.</translation>
    </message>
    <message>
        <source>Decline %1?</source>
        <translation>رفض %1؟</translation>
    </message>
    <message>
        <source>Cancel “%1” with all meetings that are to come?</source>
        <translation>إلغاء «%1» مع كل الجلسات القادمة؟</translation>
    </message>
    <message>
        <source>Cancel the meeting on %1?</source>
        <translation>إلغاء الجلسة في %1؟</translation>
    </message>
    <message>
        <source>Why, if you want to say</source>
        <translation>لماذا، إن أردت أن تذكر</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Question for a mentorship</source>
        <translation>طلب إرشاد</translation>
    </message>
    <message>
        <source>A few words to %1 at the end</source>
        <translation>كلمات إلى %1 في الختام</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>اقتراحها مجددًا</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Add the note that you wrote</source>
        <translation>إضافة الملاحظة التي كتبتها</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Declined: %1. The agreed time stays.</source>
        <translation>رُفض: %1. يبقى الوقت المتفق عليه.</translation>
    </message>
    <message>
        <source>The keychain waits for its password. Your notes come when it has it.</source>
        <translation>تنتظر سلسلة المفاتيح كلمة مرورها. تظهر ملاحظاتكم فور حصولها عليها.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>The keychain waits for its password. The text is kept as soon as it has it.</source>
        <translation>تنتظر سلسلة المفاتيح كلمة مرورها. يُحفظ النص فور حصولها عليها.</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept. Unlock it, then try again.</source>
        <translation>ليس في سلسلة المفاتيح مفتاح: لم يُحفظ شيء. يُرجى فتح قفلها ثم المحاولة مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخريين</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>What you had written under “%1”:</source>
        <translation>ما كنت قد كتبته تحت «%1»:</translation>
    </message>
    <message>
        <source>What you had written for a session:</source>
        <translation>ما كنت قد كتبته لجلسة:</translation>
    </message>
    <message>
        <source>Your change of “%1”:</source>
        <translation>تغييرك لـ «%1»:</translation>
    </message>
    <message>
        <source>What you had written for the end:</source>
        <translation>ما كنت قد كتبته للختام:</translation>
    </message>
    <message>
        <source>What you had written as a reason:</source>
        <translation>ما كنت قد كتبته سببًا:</translation>
    </message>
    <message>
        <source>Put it into my own notes</source>
        <translation>الوضع في ملاحظاتي</translation>
    </message>
    <message>
        <source>Kept in your own notes, on this machine only.</source>
        <translation>حُفظ في ملاحظاتك، على هذا الجهاز فقط.</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept.</source>
        <translation>لا مفتاح في سلسلة المفاتيح: لم يُحفظ شيء.</translation>
    </message>
    <message numerus="yes">
        <source>You offer %n seat(s), and all are taken. To agree, offer more.</source>
        <translation>
            <numerusform>لا تعرض أي مكان. لتقبل، اعرض أماكن.</numerusform>
            <numerusform>تعرض مكانًا واحدًا وهو مشغول. لتقبل، اعرض أكثر.</numerusform>
            <numerusform>تعرض مكانين وهما مشغولان. لتقبل، اعرض أكثر.</numerusform>
            <numerusform>تعرض %Ln أماكن وكلها مشغولة. لتقبل، اعرض أكثر.</numerusform>
            <numerusform>تعرض %Ln مكانًا وكلها مشغولة. لتقبل، اعرض أكثر.</numerusform>
            <numerusform>تعرض %Ln مكان وكلها مشغولة. لتقبل، اعرض أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>All seats of your mentor are taken at the moment. It can be agreed to when one is free.</source>
        <translation>كل أماكن مرشدك مشغولة الآن. يمكن القبول عندما يخلو أحدها.</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>ما أعرضه</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>Write something or choose a figure first: nothing was saved.</source>
        <translation>اكتب شيئًا أو اختر رقمًا أولًا: لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>It was changed on another device since you began here: what stands is above, and saving this replaces it.</source>
        <translation>تغيّرت على جهاز آخر منذ أن بدأت هنا: ما هو قائم في الأعلى، وحفظ هذا يحل محله.</translation>
    </message>
    <message>
        <source>This is what you have said. You can change it, keep it to yourself from now on, or take it back; what was read is read.</source>
        <translation>هذا ما قلته. يمكنك تغييره أو الاحتفاظ به لنفسك من الآن أو سحبه؛ وما قُرئ فقد قُرئ.</translation>
    </message>
    <message>
        <source>This is what you have said. You can change it, share it, or take it back.</source>
        <translation>هذا ما قلته. يمكنك تغييره أو مشاركته أو سحبه.</translation>
    </message>
    <message>
        <source>It stands as it was.</source>
        <translation>بقي كما كان.</translation>
    </message>
    <message>
        <source>Taken back: nobody reads it any more.</source>
        <translation>سُحبت: لم يعد أحد يقرؤها.</translation>
    </message>
    <message>
        <source>Taken back: nobody reads it any more. Its words stay in the field.</source>
        <translation>سُحبت: لم يعد أحد يقرؤها. تبقى كلماتها في الحقل.</translation>
    </message>
    <message>
        <source>Decline the mentorship with %1?</source>
        <translation>هل ترفض الإرشاد مع %1؟</translation>
    </message>
    <message>
        <source>Called off, as you have ended the mentorship.</source>
        <translation>أُلغيت لأنك أنهيت الإرشاد.</translation>
    </message>
    <message>
        <source>Called off, as %1 has ended the mentorship.</source>
        <translation>أُلغيت لأن %1 أنهى الإرشاد.</translation>
    </message>
    <message>
        <source>Propose it again…</source>
        <translation>اقتراحها مجددًا…</translation>
    </message>
    <message>
        <source>You would mentor %1.</source>
        <translation>ستكون أنت مرشد %1.</translation>
    </message>
    <message>
        <source>%1 would mentor you.</source>
        <translation>سيكون %1 مرشدك.</translation>
    </message>
    <message>
        <source>If you agree, your wish for a mentor is withdrawn: programmes look for nobody else. You can wish again at any time.</source>
        <translation>إذا وافقت فستُسحب رغبتك في مرشد: لن تبحث البرامج عن أحد غيره. يمكنك أن تبدي رغبة من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>It never reached %1, as the mentorship has ended.</source>
        <translation>لم تصل إلى %1 قط لأن الإرشاد انتهى.</translation>
    </message>
    <message>
        <source>One of you leads the other by now, and nobody mentors in their own reporting line. It can be declined, not agreed to.</source>
        <translation>صار أحدكما يرأس الآخر، ولا أحد يرشد ضمن تسلسله الإداري. يمكن الرفض، لا الموافقة.</translation>
    </message>
</context>
<context>
    <name>uimentoring::ProgrammeView</name>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>لم يعد هذا ممكنًا؛ تُظهر الصفحة الحالة الراهنة.</translation>
    </message>
    <message>
        <source>There is no such programme on this machine.</source>
        <translation>لا يوجد برنامج كهذا على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>The best for all together</source>
        <translation>الأفضل للجميع معًا</translation>
    </message>
    <message>
        <source>By the wishes of the mentees</source>
        <translation>وفق رغبات المتعلّمين</translation>
    </message>
    <message numerus="yes">
        <source>Yes, ask %n pair(s) now</source>
        <translation>
            <numerusform>لا ثنائيات لسؤالها</numerusform>
            <numerusform>نعم، سؤال الثنائي الآن</numerusform>
            <numerusform>نعم، سؤال ثنائيين الآن</numerusform>
            <numerusform>نعم، سؤال %Ln ثنائيات الآن</numerusform>
            <numerusform>نعم، سؤال %Ln ثنائيًا الآن</numerusform>
            <numerusform>نعم، سؤال %Ln ثنائي الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>How fair it is</source>
        <translation>مدى عدالته</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wish(es) get a mentor</source>
        <translation>
            <numerusform>%L1 تحصل على مرشد (لا رغبات)</numerusform>
            <numerusform>%L1 من رغبة واحدة تحصل على مرشد</numerusform>
            <numerusform>%L1 من رغبتين تحصل على مرشد</numerusform>
            <numerusform>%L1 من %Ln رغبات تحصل على مرشد</numerusform>
            <numerusform>%L1 من %Ln رغبة تحصل على مرشد</numerusform>
            <numerusform>%L1 من %Ln رغبة تحصل على مرشد</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit: lowest %1, median %2, highest %3</source>
        <translation>الملاءمة: الأدنى %L1، الوسيط %L2، الأعلى %L3</translation>
    </message>
    <message>
        <source>On average they get number %1 of those who fit them.</source>
        <translation>يحصلون في المتوسط على رقم %L1 ممن يناسبونهم.</translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) the mentor who fits best.</source>
        <translation>
            <numerusform>لا أحد يحصل على المرشد الأنسب.</numerusform>
            <numerusform>واحد يحصل على المرشد الأنسب.</numerusform>
            <numerusform>اثنان يحصلان على المرشد الأنسب.</numerusform>
            <numerusform>%Ln يحصلون على المرشد الأنسب.</numerusform>
            <numerusform>%Ln يحصلون على المرشد الأنسب.</numerusform>
            <numerusform>%Ln يحصلون على المرشد الأنسب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matched in %n millisecond(s).</source>
        <translation>
            <numerusform>تمت المطابقة فورًا.</numerusform>
            <numerusform>تمت المطابقة في ملّي ثانية.</numerusform>
            <numerusform>تمت المطابقة في ملّي ثانيتين.</numerusform>
            <numerusform>تمت المطابقة في %Ln ملّي ثوانٍ.</numerusform>
            <numerusform>تمت المطابقة في %Ln ملّي ثانية.</numerusform>
            <numerusform>تمت المطابقة في %Ln ملّي ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pair of %1 and %2 that was fixed is not possible as it stands.</source>
        <translation>الثنائي المثبّت %1 و%2 غير ممكن بوضعه الحالي.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>لا ثنائيات</numerusform>
            <numerusform>ثنائي واحد</numerusform>
            <numerusform>ثنائيان</numerusform>
            <numerusform>%Ln ثنائيات</numerusform>
            <numerusform>%Ln ثنائيًا</numerusform>
            <numerusform>%Ln ثنائي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are kept apart</source>
        <translation>%1 و%2 مفصولان</translation>
    </message>
    <message>
        <source>%1 learns from %2</source>
        <translation>يتعلم %1 من %2</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>الفصل بينهما</translation>
    </message>
    <message>
        <source>Without a mentor</source>
        <translation>بلا مرشد</translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) would fit; others have their seats.</source>
        <translation>
            <numerusform>لا مرشد مناسب.</numerusform>
            <numerusform>مرشد واحد مناسب؛ لكن مكانه لغيره.</numerusform>
            <numerusform>مرشدان مناسبان؛ لكن أماكنهما لغيره.</numerusform>
            <numerusform>%Ln مرشدين مناسبون؛ لكن أماكنهم لغيره.</numerusform>
            <numerusform>%Ln مرشدًا مناسبون؛ لكن أماكنهم لغيره.</numerusform>
            <numerusform>%Ln مرشد مناسبون؛ لكن أماكنهم لغيره.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was published</source>
        <translation>كما نُشر</translation>
    </message>
    <message numerus="yes">
        <source>Both of %n pair(s) were asked. What they answer is between the two.</source>
        <translation>
            <numerusform>لم يُسأل أي زوج. وما يجيبان به يبقى بينهما.</numerusform>
            <numerusform>سُئل طرفا زوج واحد. وما يجيبان به يبقى بينهما.</numerusform>
            <numerusform>سُئل طرفا كل من زوجين. وما يجيبان به يبقى بينهما.</numerusform>
            <numerusform>سُئل طرفا كل من %Ln أزواج. وما يجيبان به يبقى بينهما.</numerusform>
            <numerusform>سُئل طرفا كل من %Ln زوجًا. وما يجيبان به يبقى بينهما.</numerusform>
            <numerusform>سُئل طرفا كل من %Ln زوج. وما يجيبان به يبقى بينهما.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mentee and mentor would both prefer each other to what they get.</source>
        <translation>لا يوجد متعلّم ومرشد يفضّل كل منهما الآخر على ما يحصل عليه.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) and a mentor would both prefer each other to what they get.</source>
        <translation>
            <numerusform>لا يوجد متعلّم ومرشد يفضّل كل منهما الآخر على ما يحصل عليه.</numerusform>
            <numerusform>متعلّم واحد ومرشد يفضّل كل منهما الآخر على ما يحصل عليه.</numerusform>
            <numerusform>متعلّمان ومرشد يفضّل كل منهم الآخر على ما يحصل عليه.</numerusform>
            <numerusform>%Ln متعلّمين ومرشد يفضّل كل منهم الآخر على ما يحصل عليه.</numerusform>
            <numerusform>%Ln متعلّمًا ومرشد يفضّل كل منهم الآخر على ما يحصل عليه.</numerusform>
            <numerusform>%Ln متعلّم ومرشد يفضّل كل منهم الآخر على ما يحصل عليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked: the two have a mentorship or an open question already.</source>
        <translation>لم يُسألا: بينهما إرشاد أو طلب مفتوح بالفعل.</translation>
    </message>
    <message>
        <source>Not asked: it was not possible any more.</source>
        <translation>لم يُسألا: لم يعد ذلك ممكنًا.</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab، Enter</translation>
    </message>
    <message>
        <source>From pair to pair: lock, keep apart</source>
        <translation>من ثنائي إلى آخر: تثبيت أو إبقاء متفرّقين</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Do not ask them yet</source>
        <translation>عدم سؤالهم الآن</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>اسم البرنامج</translation>
    </message>
    <message>
        <source>%1 and %2 were asked before: %3</source>
        <translation>سُئل %1 و%2 من قبل: %3</translation>
    </message>
    <message>
        <source>Less good: %1</source>
        <translation>أقل ملاءمة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) stay free</source>
        <translation>
            <numerusform>لا يبقى مكان شاغر</numerusform>
            <numerusform>يبقى مكان واحد شاغرًا</numerusform>
            <numerusform>يبقى مكانان شاغران</numerusform>
            <numerusform>تبقى %Ln أماكن شاغرة</numerusform>
            <numerusform>يبقى %Ln مكانًا شاغرًا</numerusform>
            <numerusform>يبقى %Ln مكان شاغر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody was asked yet: both of %n pair(s) are once this has been sent.</source>
        <translation>
            <numerusform>لم يُسأل أحد بعد: لا زوج لسؤاله عند الإرسال.</numerusform>
            <numerusform>لم يُسأل أحد بعد: سيُسأل طرفا زوج واحد بعد الإرسال.</numerusform>
            <numerusform>لم يُسأل أحد بعد: سيُسأل طرفا كل من الزوجين بعد الإرسال.</numerusform>
            <numerusform>لم يُسأل أحد بعد: سيُسأل طرفا كل من %Ln أزواج بعد الإرسال.</numerusform>
            <numerusform>لم يُسأل أحد بعد: سيُسأل طرفا كل من %Ln زوجًا بعد الإرسال.</numerusform>
            <numerusform>لم يُسأل أحد بعد: سيُسأل طرفا كل من %Ln زوج بعد الإرسال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimentoring::SessionPlanner</name>
    <message>
        <source>What it is about</source>
        <translation>عمّ تدور</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>كل أسبوعين</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>كل أربعة أسابيع</translation>
    </message>
    <message>
        <source>Link to join</source>
        <translation>رابط الانضمام</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>Green: both are free. Hatched: busy; the line at the leading edge is your hours, the other one theirs.</source>
        <translation>الأخضر: كلاكما متفرغ. المخطط: مشغول؛ الخط عند حافة البداية أوقاتك، والآخر أوقات الطرف الثاني.</translation>
    </message>
    <message>
        <source>Propose this time</source>
        <translation>اقتراح هذا الموعد</translation>
    </message>
    <message>
        <source>Propose the new time</source>
        <translation>اقتراح الموعد الجديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>أسبوع %1</translation>
    </message>
    <message numerus="yes">
        <source>On %n of the dates one of you is not free, first on %1.</source>
        <translation>
            <numerusform>كلاكما متفرغ في كل التواريخ بدءًا من %L1.</numerusform>
            <numerusform>في أحد التواريخ أحدكما غير متفرغ: %L1.</numerusform>
            <numerusform>في تاريخين أحدكما غير متفرغ، أولهما %L1.</numerusform>
            <numerusform>في %Ln من التواريخ أحدكما غير متفرغ، أولها %L1.</numerusform>
            <numerusform>في %Ln من التواريخ أحدكما غير متفرغ، أولها %L1.</numerusform>
            <numerusform>في %Ln من التواريخ أحدكما غير متفرغ، أولها %L1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>اذكر بكلمات قليلة عمّ تدور.</translation>
    </message>
    <message>
        <source>This is no link that a browser opens.</source>
        <translation>ليس رابطًا يفتحه متصفح.</translation>
    </message>
    <message>
        <source>This is how it stands. Choose another time.</source>
        <translation>هذا هو الموعد الحالي. اختر موعدًا آخر.</translation>
    </message>
    <message>
        <source>Green lines: what keeps %1 busy is known until %2 only.</source>
        <translation>الخطوط الخضراء: ما يشغل %1 معروف حتى %2 فقط.</translation>
    </message>
    <message>
        <source>What you agreed about single meetings is let go with it: %1.</source>
        <translation>يسقط معه ما اتفقتما عليه بشأن جلسات منفردة: %1.</translation>
    </message>
    <message>
        <source>Monthly, on this weekday</source>
        <translation>كل شهر، في هذا اليوم من الأسبوع</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>ثم %1</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: ملغاة</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) get the new time.</source>
        <translation>
            <numerusform>لا جلسة تنتقل إلى الموعد الجديد.</numerusform>
            <numerusform>جلسة واحدة تنتقل إلى الموعد الجديد.</numerusform>
            <numerusform>جلستان تنتقلان إلى الموعد الجديد.</numerusform>
            <numerusform>%Ln جلسات تنتقل إلى الموعد الجديد.</numerusform>
            <numerusform>%Ln جلسة تنتقل إلى الموعد الجديد.</numerusform>
            <numerusform>%Ln جلسة تنتقل إلى الموعد الجديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>As you agreed about single meetings, these stay: %1.</source>
        <translation>حسب ما اتفقتما عليه لجلسات منفردة، تبقى هذه: %1.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>What you want to talk about. It is in both calendars, too.</source>
        <translation>ما تريدان التحدث عنه. يظهر أيضًا في تقويم كل منكما.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n letters fit here.</source>
        <translation>
            <numerusform>لا يتسع لأي حرف هنا.</numerusform>
            <numerusform>يتسع لحرف واحد (%Ln) على الأكثر هنا.</numerusform>
            <numerusform>يتسع لحرفين (%Ln) على الأكثر هنا.</numerusform>
            <numerusform>يتسع لما لا يزيد على %Ln أحرف هنا.</numerusform>
            <numerusform>يتسع لما لا يزيد على %Ln حرفًا هنا.</numerusform>
            <numerusform>يتسع لما لا يزيد على %Ln حرف هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>End the series with the mentorship</source>
        <translation>إنهاء السلسلة مع الإرشاد</translation>
    </message>
    <message numerus="yes">
        <source>%n of the meetings would be after %1, when your mentorship is to end. You can plan them all the same.</source>
        <translation>
            <numerusform>لا جلسة بعد %L1، وهو موعد انتهاء إرشادكما.</numerusform>
            <numerusform>ستكون جلسة واحدة بعد %L1، وهو موعد انتهاء إرشادكما. يمكنك تخطيطها مع ذلك.</numerusform>
            <numerusform>ستكون جلستان بعد %L1، وهو موعد انتهاء إرشادكما. يمكنك تخطيطهما مع ذلك.</numerusform>
            <numerusform>ستكون %Ln جلسات بعد %L1، وهو موعد انتهاء إرشادكما. يمكنك تخطيطها مع ذلك.</numerusform>
            <numerusform>ستكون %Ln جلسة بعد %L1، وهو موعد انتهاء إرشادكما. يمكنك تخطيطها مع ذلك.</numerusform>
            <numerusform>ستكون %Ln جلسة بعد %L1، وهو موعد انتهاء إرشادكما. يمكنك تخطيطها مع ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>This would be after %1, when your mentorship is to end. You can plan it all the same.</source>
        <translation>سيكون ذلك بعد %1، وهو موعد انتهاء إرشادكما. يمكنك تخطيطه مع ذلك.</translation>
    </message>
</context>
<context>
    <name>uimentoring::SkillPicker</name>
    <message>
        <source>Add a skill</source>
        <translation>إضافة مهارة</translation>
    </message>
    <message>
        <source>Skills that match</source>
        <translation>المهارات المطابقة</translation>
    </message>
</context>
<context>
    <name>uimentoring::WeekGrid</name>
    <message>
        <source>The week of both</source>
        <translation>أسبوعكما</translation>
    </message>
    <message>
        <source>You are both free.</source>
        <translation>كلاكما متفرغ.</translation>
    </message>
    <message>
        <source>You are free; %1 has not shared when they are.</source>
        <translation>أنت متفرغ؛ لم يشارك %1 أوقات تفرغه.</translation>
    </message>
    <message>
        <source>You are busy then.</source>
        <translation>أنت مشغول حينها.</translation>
    </message>
    <message>
        <source>%1 is busy then.</source>
        <translation>%1 مشغول حينها.</translation>
    </message>
    <message>
        <source>You are both busy then.</source>
        <translation>كلاكما مشغول حينها.</translation>
    </message>
    <message>
        <source>It is outside of the usual hours of one of you.</source>
        <translation>خارج الأوقات المعتادة لأحدكما.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>لقد مضى هذا الوقت.</translation>
    </message>
    <message>
        <source>You are free; what keeps %1 busy is known until %2.</source>
        <translation>أنت متفرغ؛ ما يشغل %1 معروف حتى %2.</translation>
    </message>
    <message>
        <source>Clocks change: from %1 on it is %2 in %3 when it is %4 here.</source>
        <comment>day, time, city, time</comment>
        <translation>تتغير الساعات: ابتداءً من %1 تكون الساعة %2 في %3 عندما تكون %4 هنا.</translation>
    </message>
</context>
<context>
    <name>uimentoring::WeekHours</name>
    <message>
        <source>%1 from</source>
        <translation>%1 من</translation>
    </message>
    <message>
        <source>%1 until</source>
        <translation>%1 حتى</translation>
    </message>
    <message>
        <source>Time zone of the hours</source>
        <translation>المنطقة الزمنية للساعات</translation>
    </message>
    <message>
        <source>In the time of %1</source>
        <translation>بتوقيت %1</translation>
    </message>
    <message>
        <source>%1: the end has to be later than the beginning.</source>
        <comment>a day, or several</comment>
        <translation>%1: يجب أن تكون النهاية بعد البداية.</translation>
    </message>
</context>
<context>
    <name>uistanding::StandingView</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>النقاط والترتيب</translation>
    </message>
    <message>
        <source>Your organisation does not count points.</source>
        <translation>لا تحسب مؤسستك النقاط.</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%Ln نقاط</numerusform>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>%Ln نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to level %1</source>
        <translation>
            <numerusform>بلغت المستوى %L1</numerusform>
            <numerusform>بقيت نقطة إلى المستوى %L1</numerusform>
            <numerusform>بقيت نقطتان إلى المستوى %L1</numerusform>
            <numerusform>بقي %Ln إلى المستوى %L1</numerusform>
            <numerusform>بقي %Ln إلى المستوى %L1</numerusform>
            <numerusform>بقي %Ln إلى المستوى %L1</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no higher level</source>
        <translation>لا مستوى أعلى</translation>
    </message>
    <message>
        <source>To the next level</source>
        <translation>إلى المستوى التالي</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of learning in a row</source>
        <translation>
            <numerusform>لا أيام تعلم متتالية</numerusform>
            <numerusform>يوم تعلم واحد</numerusform>
            <numerusform>يوما تعلم متتاليان</numerusform>
            <numerusform>%Ln أيام تعلم متتالية</numerusform>
            <numerusform>%Ln يوم تعلم متتاليًا</numerusform>
            <numerusform>%Ln يوم تعلم متتالٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>No days in a row yet: one begins with the next thing that you learn</source>
        <translation>لا أيام متتالية بعد: تبدأ مع الشيء التالي الذي تتعلمه</translation>
    </message>
    <message>
        <source>today is still open</source>
        <translation>اليوم لا يزال مفتوحًا</translation>
    </message>
    <message numerus="yes">
        <source>%n at most so far</source>
        <translation>
            <numerusform>لا شيء حتى الآن</numerusform>
            <numerusform>يوم واحد كحد أقصى حتى الآن</numerusform>
            <numerusform>يومان كحد أقصى حتى الآن</numerusform>
            <numerusform>%Ln كحد أقصى حتى الآن</numerusform>
            <numerusform>%Ln كحد أقصى حتى الآن</numerusform>
            <numerusform>%Ln كحد أقصى حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off are saved up; weekends do not count.</source>
        <translation>
            <numerusform>لا أيام راحة مدخرة؛ ولا تُحسب عطل نهاية الأسبوع.</numerusform>
            <numerusform>يوم راحة واحد مدخر؛ ولا تُحسب عطل نهاية الأسبوع.</numerusform>
            <numerusform>يوما راحة مدخران؛ ولا تُحسب عطل نهاية الأسبوع.</numerusform>
            <numerusform>%Ln أيام راحة مدخرة؛ ولا تُحسب عطل نهاية الأسبوع.</numerusform>
            <numerusform>%Ln يوم راحة مدخرًا؛ ولا تُحسب عطل نهاية الأسبوع.</numerusform>
            <numerusform>%Ln يوم راحة مدخر؛ ولا تُحسب عطل نهاية الأسبوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do offline counts for the day on which you did it, whenever it is sent.</source>
        <translation>ما تقوم به دون اتصال يُحسب لليوم الذي قمت به فيه، متى أُرسل.</translation>
    </message>
    <message>
        <source>You take part: others who do see your name and points.</source>
        <translation>أنت مشارك: يرى المشاركون الآخرون اسمك ونقاطك.</translation>
    </message>
    <message>
        <source>You do not: nobody sees your points.</source>
        <translation>لست مشاركًا: لا يرى أحد نقاطك.</translation>
    </message>
    <message>
        <source>(waiting to be sent)</source>
        <translation>(بانتظار الإرسال)</translation>
    </message>
    <message>
        <source>Leave the leaderboards</source>
        <translation>مغادرة لوحات الصدارة</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>لوحة الصدارة</translation>
    </message>
    <message>
        <source>Your points: %1.</source>
        <translation>نقاطك: %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are number %1 of %n.</source>
        <translation>
            <numerusform>أنت رقم %L1.</numerusform>
            <numerusform>أنت رقم %L1 من واحد.</numerusform>
            <numerusform>أنت رقم %L1 من اثنين.</numerusform>
            <numerusform>أنت رقم %L1 من %Ln.</numerusform>
            <numerusform>أنت رقم %L1 من %Ln.</numerusform>
            <numerusform>أنت رقم %L1 من %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>shares this place</source>
        <translation>يشارك هذه المرتبة</translation>
    </message>
    <message>
        <source>My place among others</source>
        <translation>مكاني بين الآخرين</translation>
    </message>
    <message>
        <source>Only how many people, never who. Skills that somebody keeps to themself are not in it.</source>
        <translation>عدد الأشخاص فقط، لا من هم. ولا تدخل فيه المهارات التي يحتفظ بها أحد لنفسه.</translation>
    </message>
    <message>
        <source>Show the plot</source>
        <translation>عرض الرسم البياني</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>التحديات</translation>
    </message>
    <message>
        <source>Your organisation has laid down for this computer that nobody is compared with others on it.</source>
        <translation>حددت مؤسستك لهذا الجهاز ألا يُقارَن عليه أحد بغيره.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, points</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You have left the leaderboards: nobody sees your points.</source>
        <translation>غادرتَ لوحات الصدارة: لا أحد يرى نقاطك.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>لا بيانات</numerusform>
            <numerusform>بيان واحد</numerusform>
            <numerusform>بيانان</numerusform>
            <numerusform>%Ln بيانات</numerusform>
            <numerusform>%Ln بيانًا</numerusform>
            <numerusform>%Ln بيان</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uisync::LostList</name>
    <message>
        <source>You were registered for this course.</source>
        <translation>كنت مسجَّلًا في هذه الدورة.</translation>
    </message>
    <message>
        <source>You had withdrawn from this course.</source>
        <translation>كنت قد انسحبت من هذه الدورة.</translation>
    </message>
    <message>
        <source>You had got further in this course.</source>
        <translation>كنت قد تقدّمت أكثر في هذه الدورة.</translation>
    </message>
    <message>
        <source>You followed this pathway.</source>
        <translation>كنت تتبع هذا المسار.</translation>
    </message>
    <message>
        <source>You had left this pathway.</source>
        <translation>كنت قد غادرت هذا المسار.</translation>
    </message>
    <message>
        <source>You had asked for this course.</source>
        <translation>كنت قد طلبت هذه الدورة.</translation>
    </message>
    <message>
        <source>What was done with this request last is undone.</source>
        <translation>آخر ما جرى في هذا الطلب لم يعد قائمًا.</translation>
    </message>
    <message>
        <source>You had written this.</source>
        <translation>كنت قد كتبت هذا.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>الطلب من جديد</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>The server has gone back to an earlier state</source>
        <translation>عاد الخادم إلى حالة سابقة</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>It was brought back from a backup. What stands here had reached it after that, and it does not have it any more. What waits to be sent is still sent.</source>
        <translation>استُعيد من نسخة احتياطية. ما يظهر هنا كان قد وصل إليه بعدها ولم يعد لديه. وما ينتظر الإرسال سيُرسل كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uisync::OutboxPage</name>
    <message>
        <source>Needs you</source>
        <translation>بحاجة إليك</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Two changes met</source>
        <translation>التقى تغييران</translation>
    </message>
    <message>
        <source>Nothing was overwritten; choose what shall count.</source>
        <translation>لم يُستبدل شيء؛ اختر ما يُعتد به.</translation>
    </message>
    <message>
        <source>Yours, kept on this computer</source>
        <translation>ما لديك، محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>التخلي…</translation>
    </message>
    <message>
        <source>You work offline.</source>
        <translation>أنت تعمل دون اتصال.</translation>
    </message>
    <message>
        <source>Send mine again</source>
        <translation>إرسال ما لدي من جديد</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>إبقاء ما على الخادم</translation>
    </message>
    <message>
        <source>Discard this change? The server never took it. It is taken out of what you see here, and what you wrote in it is gone.</source>
        <translation>هل تتخلى عن هذا التغيير؟ لم يقبله الخادم قط. سيُزال مما تراه هنا، ويضيع ما كتبته فيه.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>إرساله من جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <translation>لا يجوز أن يكون هذا فارغًا.</translation>
    </message>
    <message>
        <source>Write an amount, as in %1.</source>
        <translation>اكتب مبلغًا، مثل %1.</translation>
    </message>
    <message>
        <source>Agree to the new time</source>
        <translation>الموافقة على الموعد الجديد</translation>
    </message>
    <message>
        <source>Put it into my own notes</source>
        <translation>الوضع في ملاحظاتي</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Perhaps it has arrived already and only the answer was lost. As soon as the server answers, that is known; until then it cannot be changed.</source>
        <translation>ربما وصل بالفعل ولم يضِع سوى الرد. سيتضح ذلك فور رد الخادم، وحتى ذلك الحين لا يمكن تغييره.</translation>
    </message>
    <message>
        <source>Discard this change? The server may have taken it already: then it stays there, and is shown here again. If not, what you wrote in it is gone.</source>
        <translation>هل تتخلى عن هذا التغيير؟ ربما أخذه الخادم بالفعل: عندها يبقى هناك ويظهر هنا مجددًا. وإلا فسيضيع ما كتبته فيه.</translation>
    </message>
    <message>
        <source>The meeting is off. Proposed again, it waits at your time for an answer, and takes place only when that is a yes.</source>
        <translation>الجلسة ملغاة. إذا اقتُرحت مجددًا فإنها تنتظر ردًّا في موعدك، ولا تُعقد إلا بالموافقة.</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>اقتراحها مجددًا</translation>
    </message>
    <message>
        <source>Keep what is on the server</source>
        <translation>الاحتفاظ بما على الخادم</translation>
    </message>
    <message>
        <source>%1: keep what is on the server</source>
        <translation>%1: الاحتفاظ بما على الخادم</translation>
    </message>
    <message>
        <source>In these, keep what is on the server</source>
        <translation>في هذه، الاحتفاظ بما على الخادم</translation>
    </message>
    <message>
        <source>Also yours, and sent in any case:</source>
        <translation>من تغييراتك أيضًا، ويُرسل في كل حال:</translation>
    </message>
    <message>
        <source>Propose it again…</source>
        <translation>اقتراحها مجددًا…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>uisync::StatusCard</name>
    <message>
        <source>What has been fetched</source>
        <translation>ما تم جلبه</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>المزامنة الآن (F5)</translation>
    </message>
    <message>
        <source>Open the sign-in page of this network</source>
        <translation>فتح صفحة تسجيل الدخول لهذه الشبكة</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>العمل دون اتصال</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 حتى الآن</translation>
    </message>
</context>
<context>
    <name>uisync::SyncView</name>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>تصدير الكل</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>تغييرات بالانتظار</translation>
    </message>
    <message>
        <source>Everything that you did has arrived. What you do offline waits here, and you can watch it go.</source>
        <translation>وصل كل ما قمت به. ما تقوم به دون اتصال ينتظر هنا، ويمكنك أن تراه وهو يُرسل.</translation>
    </message>
    <message>
        <source>Changed. It is sent again.</source>
        <translation>عُدّل. يُرسل من جديد.</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>تم التخلي عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>لا تغييرات بالانتظار</numerusform>
            <numerusform>تغيير واحد بالانتظار</numerusform>
            <numerusform>تغييران بالانتظار</numerusform>
            <numerusform>%Ln تغييرات بالانتظار</numerusform>
            <numerusform>%Ln تغييرًا بالانتظار</numerusform>
            <numerusform>%Ln تغيير بالانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what waits</source>
        <translation>تصدير ما ينتظر</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>حُفظ في %1.</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>Next, previous change</source>
        <translation>التغيير التالي، السابق</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Kept in your own notes, on this machine only.</source>
        <translation>حُفظ في ملاحظاتك، على هذا الجهاز فقط.</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept.</source>
        <translation>لا مفتاح في سلسلة المفاتيح: لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Nothing waits. What you do offline waits here, and you can watch it go.</source>
        <translation>لا شيء ينتظر. ما تقوم به دون اتصال ينتظر هنا، ويمكنك أن تراه وهو يُرسل.</translation>
    </message>
    <message>
        <source>What is on the server stays; the rest of your change is sent.</source>
        <translation>يبقى ما على الخادم، ويُرسل باقي تغييرك.</translation>
    </message>
</context>
<context>
    <name>wallet::WalletView</name>
    <message>
        <source>Badges that you earn come here, signed by your organisation.</source>
        <translation>تصل إلى هنا الشارات التي تكسبها، موقّعة من مؤسستك.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Bring a badge from elsewhere…</source>
        <translation>إحضار شارة من مكان آخر…</translation>
    </message>
    <message>
        <source>A badge without a name</source>
        <translation>شارة بلا اسم</translation>
    </message>
    <message>
        <source>Brought here on %1</source>
        <translation>أُحضرت في %1</translation>
    </message>
    <message>
        <source>Earned on %1</source>
        <translation>كُسبت في %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
    <message>
        <source>Waiting for the organisation&apos;s signature. It comes with the next sync.</source>
        <translation>بانتظار توقيع المؤسسة. يصل مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Hide the checks</source>
        <translation>إخفاء عمليات التحقق</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>ما تم التحقق منه</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <source>Save JSON</source>
        <translation>حفظ JSON</translation>
    </message>
    <message>
        <source>Save JWT</source>
        <translation>حفظ JWT</translation>
    </message>
    <message>
        <source>Save PNG</source>
        <translation>حفظ PNG</translation>
    </message>
    <message>
        <source>Save SVG</source>
        <translation>حفظ SVG</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Whoever has the address sees: “%1”, what it is for, who issued it and when, until when it is valid, and whether it was revoked. Not your name; your e-mail address only as a hash.
%2</source>
        <translation>من يملك العنوان يرى: «%1»، وعلامَ مُنحت، ومن أصدرها ومتى، وحتى متى تصلح، وهل أُلغيت. لا يرى اسمك؛ وبريدك الإلكتروني كبصمة فقط.
%2</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>حفظ الشارة</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>Bring a badge from elsewhere</source>
        <translation>إحضار شارة من مكان آخر</translation>
    </message>
    <message>
        <source>Badges (*.json *.jwt *.png *.svg *.txt)</source>
        <translation>شارات (*.json *.jwt *.png *.svg *.txt)</translation>
    </message>
    <message>
        <source>The badge is in your wallet.</source>
        <translation>الشارة في محفظتك.</translation>
    </message>
    <message>
        <source>There is no badge in this file.</source>
        <translation>لا توجد شارة في هذا الملف.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n badge(s)</source>
        <translation>
            <numerusform>لا شارات للعرض</numerusform>
            <numerusform>عرض الشارة</numerusform>
            <numerusform>عرض الشارتين</numerusform>
            <numerusform>عرض كل الشارات (%Ln)</numerusform>
            <numerusform>عرض كل الشارات (%Ln)</numerusform>
            <numerusform>عرض كل الشارات (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The words: %1</source>
        <translation>النص: %1</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>كتابة بريد إلكتروني</translation>
    </message>
    <message>
        <source>Add to LinkedIn</source>
        <translation>إضافة إلى LinkedIn</translation>
    </message>
    <message>
        <source>Your Mastodon server</source>
        <translation>خادم Mastodon الخاص بك</translation>
    </message>
    <message>
        <source>Post on Mastodon</source>
        <translation>النشر على Mastodon</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Close the public page</source>
        <translation>إغلاق الصفحة العامة</translation>
    </message>
    <message>
        <source>The public page is open.</source>
        <translation>الصفحة العامة مفتوحة.</translation>
    </message>
    <message>
        <source>The public page is closed. Copying the address, or sending it to one of the places below, opens it.</source>
        <translation>الصفحة العامة مغلقة. نسخ العنوان أو إرساله إلى أحد الأماكن أدناه يفتحها.</translation>
    </message>
    <message>
        <source>Open the page and copy the address</source>
        <translation>فتح الصفحة ونسخ العنوان</translation>
    </message>
    <message>
        <source>The public page opens with the next sync.</source>
        <translation>تُفتح الصفحة العامة مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>The public page closes with the next sync.</source>
        <translation>تُغلق الصفحة العامة مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>It was taken back, so there is nothing to share.</source>
        <translation>سُحبت هذه الشارة، فلا شيء يُشارَك.</translation>
    </message>
    <message>
        <source>Ask the issuer</source>
        <translation>سؤال الجهة المُصدرة</translation>
    </message>
    <message>
        <source>Their web site is asked for keys and for what was revoked. It sees that somebody asks, and nothing about you.</source>
        <translation>يُسأل موقعها عن المفاتيح وعمّا أُلغي. يرى الموقع أن أحدًا يسأل، ولا يعرف عنك شيئًا.</translation>
    </message>
    <message>
        <source>The issuer has answered.</source>
        <translation>أجابت الجهة المُصدرة.</translation>
    </message>
    <message>
        <source>You work offline: nobody was asked.</source>
        <translation>أنت تعمل دون اتصال: لم يُسأل أحد.</translation>
    </message>
    <message>
        <source>The badge names no web site that can be asked.</source>
        <translation>لا تذكر الشارة موقعًا يمكن سؤاله.</translation>
    </message>
    <message>
        <source>The issuer&apos;s web site did not give what was asked for. It can be asked again later.</source>
        <translation>لم يقدّم موقع الجهة المُصدرة ما طُلب. يمكن سؤاله مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>can be renewed from %1 on</source>
        <translation>قابلة للتجديد ابتداءً من %1</translation>
    </message>
    <message>
        <source>This badge is in your wallet already.</source>
        <translation>هذه الشارة موجودة في محفظتكم بالفعل.</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>الجهة المُصدرة: %1</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>هذا ليس عنوان خادم.</translation>
    </message>
    <message>
        <source>such as mastodon.social</source>
        <translation>مثل mastodon.social</translation>
    </message>
</context>
<context>
    <name>web::ContentPage</name>
    <message>
        <source>The course “%1” says:</source>
        <translation>تقول الدورة «%1»:</translation>
    </message>
</context>
<context>
    <name>widgets::Chip</name>
    <message>
        <source>Removes this filter</source>
        <translation>يزيل عامل التصفية هذا</translation>
    </message>
</context>
<context>
    <name>widgets::Composer</name>
    <message>
        <source>People to mention</source>
        <translation>أشخاص للإشارة إليهم</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذر قراءة الملف.</translation>
    </message>
    <message>
        <source>Files may have up to %1.</source>
        <translation>الحد الأقصى لحجم الملف %1.</translation>
    </message>
    <message>
        <source>Attached; press to leave it out</source>
        <translation>مرفق؛ اضغط لاستبعاده</translation>
    </message>
    <message>
        <source>Too long: %1 of at most %2 characters. Make it shorter, or attach it as a file.</source>
        <translation>أطول من اللازم: %1 من %2 حرف على الأكثر. اختصره، أو أرفقه ملفًا.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files go with one text.</source>
        <translation>
            <numerusform>لا ملفات مع النص.</numerusform>
            <numerusform>ملف واحد على الأكثر مع النص.</numerusform>
            <numerusform>ملفان على الأكثر مع النص.</numerusform>
            <numerusform>%Ln ملفات على الأكثر مع النص.</numerusform>
            <numerusform>%Ln ملفًا على الأكثر مع النص.</numerusform>
            <numerusform>%Ln ملف على الأكثر مع النص.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
</context>
<context>
    <name>widgets::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>الاختيار من التقويم</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>الاختيار من التقويم (Alt+↓)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>There is no such day. Write one as in %1.</source>
        <translation>لا يوجد يوم كهذا. اكتب يومًا مثل %1.</translation>
    </message>
    <message>
        <source>There is no such time of day. Write one as in %1.</source>
        <translation>لا توجد ساعة كهذه. اكتب ساعة مثل %1.</translation>
    </message>
    <message>
        <source>Before or after noon? Add %1 or %2.</source>
        <translation>قبل الظهر أم بعده؟ أضف %1 أو %2.</translation>
    </message>
    <message>
        <source>The clocks go forward on that day: there is no %1. The next time is %2.</source>
        <translation>تُقدَّم الساعات في ذلك اليوم: لا توجد %1. الوقت التالي هو %2.</translation>
    </message>
    <message>
        <source>Write a day, as in %1.</source>
        <translation>اكتب يومًا، مثل %1.</translation>
    </message>
    <message>
        <source>Write a day and a time, as in %1.</source>
        <translation>اكتب يومًا وساعة، مثل %1.</translation>
    </message>
    <message>
        <source>Write a time of day, as in %1.</source>
        <translation>اكتب ساعة، مثل %1.</translation>
    </message>
    <message>
        <source>Choose from a calendar: %1</source>
        <comment>label of a field</comment>
        <translation>الاختيار من التقويم: %1</translation>
    </message>
</context>
<context>
    <name>widgets::FormField</name>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>widgets::KeptLine</name>
    <message>
        <source>What you had typed is here again.</source>
        <translation>ما كتبتَه سابقًا موجود هنا من جديد.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>التخلص منه</translation>
    </message>
</context>
<context>
    <name>widgets::LeftWords</name>
    <message>
        <source>What you had written:</source>
        <translation>ما كنت قد كتبته:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>التخلص منه</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>الملفات: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ListRow</name>
    <message>
        <source>%1 % done</source>
        <translation>أُنجز %L1٪</translation>
    </message>
</context>
<context>
    <name>widgets::NamesPicker</name>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>widgets::Panes</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>widgets::SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>widgets::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>widgets::Timeline</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>widgets::WaitingText</name>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>بحاجة إليك</translation>
    </message>
</context>
</TS>
