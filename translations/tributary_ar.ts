<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>Catalogue</name>
    <message>
        <source>Tributary met a state it was not made for: {what}.</source>
        <translation>واجه Tributary حالة لم يُعَدّ لها: {what}.</translation>
    </message>
    <message>
        <source>Run it again; if it comes back, report it with the technical detail below.</source>
        <translation>شغّله من جديد؛ وإذا تكرر ذلك فأبلغ عنه مع التفاصيل التقنية أدناه.</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>See &quot;tributary-cli help&quot; for the commands and their options.</source>
        <translation>تجد الأوامر وخياراتها في «tributary-cli help».</translation>
    </message>
    <message>
        <source>The connection settings cannot be used: {what}</source>
        <translation>لا يمكن استخدام إعدادات الاتصال: {what}</translation>
    </message>
    <message>
        <source>Correct the connection text or the saved source.</source>
        <translation>صحّح نص الاتصال أو المصدر المحفوظ.</translation>
    </message>
    <message>
        <source>The run was stopped before it was finished. The last good copy was left as it was.</source>
        <translation>أُوقف التشغيل قبل أن يكتمل. بقيت آخر نسخة سليمة كما كانت.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>ابدأه من جديد متى شئت.</translation>
    </message>
    <message>
        <source>Another run is writing {path} already (process {pid} on {host}).</source>
        <translation>هناك تشغيل آخر يكتب في {path} الآن (العملية {pid} على {host}).</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it.</source>
        <translation>انتظر حتى ينتهي، أو أوقفه.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is being synced already: by {holder}, since {since} (process {pid}).</source>
        <translation>تجري مزامنة «{name}» بالفعل: بواسطة {holder} منذ {since} (العملية {pid}).</translation>
    </message>
    <message>
        <source>Wait until that run has finished, or stop it.</source>
        <translation>انتظر حتى ينتهي ذلك التشغيل، أو أوقفه.</translation>
    </message>
    <message>
        <source>There is no saved source called &quot;{name}&quot;, and it is not a connection text either.</source>
        <translation>لا يوجد مصدر محفوظ باسم «{name}»، وليس هذا نص اتصال أيضًا.</translation>
    </message>
    <message>
        <source>See the saved ones with &quot;tributary-cli source list&quot;.
Give a connection such as postgresql://user@host/database.</source>
        <translation>اعرض المصادر المحفوظة بالأمر «tributary-cli source list».
أعطِ اتصالًا مثل postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>A source called &quot;{name}&quot; is saved already.</source>
        <translation>يوجد مصدر محفوظ باسم «{name}» بالفعل.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the old one first.</source>
        <translation>اختر اسمًا آخر، أو أزل القديم أولًا.</translation>
    </message>
    <message>
        <source>The file with the saved sources, {path}, cannot be used: {reason}</source>
        <translation>لا يمكن استخدام ملف المصادر المحفوظة {path}: {reason}</translation>
    </message>
    <message>
        <source>Check the rights and the free space of its folder.</source>
        <translation>افحص أذونات مجلده والمساحة الحرة فيه.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a schedule.</source>
        <translation>العبارة «{text}» ليست جدولة صالحة.</translation>
    </message>
    <message>
        <source>Write it as one of: manual; every 15 minutes (1 minute to 24 hours); hourly; hourly at :20; daily at 06:30; weekdays at 06:30; monday,thursday at 18:00.</source>
        <translation>اكتبها بإحدى الصيغ: manual; every 15 minutes (من دقيقة واحدة إلى 24 ساعة); hourly; hourly at :20; daily at 06:30; weekdays at 06:30; monday,thursday at 18:00.</translation>
    </message>
    <message>
        <source>systemd cannot run the schedule: {reason}</source>
        <translation>لا يستطيع systemd تشغيل الجدولة: {reason}</translation>
    </message>
    <message>
        <source>Have the window run it while it is open (--scheduler window).
Log in as this user, on a desktop or by SSH, so that systemd runs for it; &quot;loginctl enable-linger&quot; keeps it there.</source>
        <translation>دع النافذة تشغّلها ما دامت مفتوحة (‎--scheduler window).
سجّل الدخول بهذا المستخدم، على سطح مكتب أو عبر SSH، كي يعمل systemd له؛ والأمر «loginctl enable-linger» يبقيه عاملًا.</translation>
    </message>
    <message>
        <source>There is no server called &quot;{host}&quot;. Inside a company network the VPN may be off.</source>
        <translation>لا يوجد خادم باسم «{host}». داخل شبكة الشركة قد تكون VPN متوقفة.</translation>
    </message>
    <message>
        <source>Check the spelling of the host name.
Check that the VPN is on.</source>
        <translation>تحقق من كتابة اسم المضيف.
تحقق من أن VPN تعمل.</translation>
    </message>
    <message>
        <source>{host} is there, but nothing answers on port {port}. PostgreSQL may listen on another port, or only locally.</source>
        <translation>المضيف {host} موجود، لكن لا شيء يجيب على المنفذ {port}. قد يستمع PostgreSQL إلى منفذ آخر، أو محليًا فقط.</translation>
    </message>
    <message>
        <source>Check the port (5432 is usual; 5433, 6432 and 25060 are common).
Ask whether listen_addresses lets other computers in.</source>
        <translation>تحقق من المنفذ (المعتاد 5432؛ ومن الشائع 5433 و6432 و25060).
اسأل هل يسمح listen_addresses بدخول أجهزة أخرى.</translation>
    </message>
    <message>
        <source>{host}:{port} does not answer. Most often a firewall or an allow-list is in the way.</source>
        <translation>لا يجيب {host}:{port}. غالبًا ما يعترضه جدار حماية أو قائمة سماح.</translation>
    </message>
    <message>
        <source>Have the address of this computer added to the server&apos;s allow-list.
Try again later.</source>
        <translation>اطلب إضافة عنوان هذا الجهاز إلى قائمة السماح في الخادم.
حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>There is no way from this network to {host}. Its address may exist only on IPv6.</source>
        <translation>لا طريق من هذه الشبكة إلى {host}. قد لا يكون له عنوان إلا على IPv6.</translation>
    </message>
    <message>
        <source>Check the network connection.
Ask the provider for an address that works on IPv4.</source>
        <translation>تحقق من اتصال الشبكة.
اطلب من المزوّد عنوانًا يعمل على IPv4.</translation>
    </message>
    <message>
        <source>No PostgreSQL server listens on the socket {path}.</source>
        <translation>لا يوجد خادم PostgreSQL يستمع إلى المقبس {path}.</translation>
    </message>
    <message>
        <source>Start the server, or give its host name and port.</source>
        <translation>شغّل الخادم، أو أعطِ اسم مضيفه ومنفذه.</translation>
    </message>
    <message>
        <source>Something other than PostgreSQL answers on {host}:{port}.</source>
        <translation>يجيب على {host}:{port} شيء آخر غير PostgreSQL.</translation>
    </message>
    <message>
        <source>Check the port.</source>
        <translation>تحقق من المنفذ.</translation>
    </message>
    <message>
        <source>The server {host} offers no encryption. Password and data would cross the network readable.</source>
        <translation>لا يقدّم الخادم {host} أي تشفير. ستعبر كلمة المرور والبيانات الشبكة مقروءة.</translation>
    </message>
    <message>
        <source>Have encryption switched on at the server.
On a network you trust, set encryption to &quot;If the server offers it&quot; (sslmode=prefer).</source>
        <translation>اطلب تفعيل التشفير على الخادم.
على شبكة تثق بها، اضبط التشفير على «إذا قدّمه الخادم» (sslmode=prefer).</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be verified: {reason}</source>
        <translation>تعذر التحقق من شهادة {host}: {reason}</translation>
    </message>
    <message>
        <source>Give the certificate of its authority as the certificate file (sslrootcert=FILE).
To encrypt without knowing who answers, do not have the certificate checked (sslmode=require).</source>
        <translation>أعطِ شهادة جهة إصدارها ملفًا للشهادة (sslrootcert=FILE).
للتشفير دون معرفة من يجيب، عطّل فحص الشهادة (sslmode=require).</translation>
    </message>
    <message>
        <source>A certificate file cannot be used: {reason}</source>
        <translation>لا يمكن استخدام ملف شهادة: {reason}</translation>
    </message>
    <message>
        <source>Give the certificate of the server&apos;s authority as the certificate file (sslrootcert=FILE).
To encrypt without knowing who answers, do not have the certificate checked (sslmode=require).</source>
        <translation>أعطِ شهادة جهة إصدار شهادة الخادم ملفًا للشهادة (sslrootcert=FILE).
للتشفير دون معرفة من يجيب، عطّل فحص الشهادة (sslmode=require).</translation>
    </message>
    <message>
        <source>The connection to the server was cut. The last good copy was left as it was.</source>
        <translation>انقطع الاتصال بالخادم. بقيت آخر نسخة سليمة كما كانت.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The program ssh, which makes the SSH tunnel, is not installed on this computer.</source>
        <translation>البرنامج ssh، الذي ينشئ نفق SSH، غير مثبّت على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Install OpenSSH (Debian: apt install openssh-client).
Connect without a tunnel.</source>
        <translation>ثبّت OpenSSH (Debian: apt install openssh-client).
اتصل بلا نفق.</translation>
    </message>
    <message>
        <source>The SSH tunnel through {host} cannot be used: {reason}</source>
        <translation>لا يمكن استخدام نفق SSH عبر {host}: {reason}</translation>
    </message>
    <message>
        <source>Try in a terminal: {command}
Check host, port and user of the tunnel; inside a company network the VPN may be off.</source>
        <translation>جرّب في طرفية: {command}
تحقق من مضيف النفق ومنفذه ومستخدمه؛ داخل شبكة الشركة قد تكون VPN متوقفة.</translation>
    </message>
    <message>
        <source>The machine that answers for the SSH tunnel to {host} is not known, or not the one that it was.</source>
        <translation>الجهاز الذي يجيب عن نفق SSH إلى {host} غير معروف، أو ليس الجهاز السابق نفسه.</translation>
    </message>
    <message>
        <source>Run once in a terminal: {command}
Compare the fingerprint that it shows with the one that the administrator of {host} gives you.</source>
        <translation>شغّل مرة في طرفية: {command}
قارن البصمة التي تظهر بالبصمة التي يعطيك إياها مسؤول {host}.</translation>
    </message>
    <message>
        <source>The machine of the SSH tunnel, {host}, did not let you in. Only keys work for tunnels, not passwords.</source>
        <translation>لم يسمح لك جهاز نفق SSH، أي {host}، بالدخول. الأنفاق تعمل بالمفاتيح فقط، لا بكلمات المرور.</translation>
    </message>
    <message>
        <source>Check the user of the tunnel.
Have your public key added on {host}, and load your key with ssh-add.
Try in a terminal: {command}</source>
        <translation>تحقق من مستخدم النفق.
اطلب إضافة مفتاحك العام على {host}، وحمّل مفتاحك بالأمر ssh-add.
جرّب في طرفية: {command}</translation>
    </message>
    <message>
        <source>The server wants a client certificate, and none was given.</source>
        <translation>يطلب الخادم شهادة عميل، ولم تُعطَ أي شهادة.</translation>
    </message>
    <message>
        <source>Give client certificate and key (sslcert=FILE and sslkey=FILE).
Ask the database administrator for them.</source>
        <translation>أعطِ شهادة العميل ومفتاحها (sslcert=FILE وsslkey=FILE).
اطلبهما من مسؤول قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The server did not accept the client certificate for &quot;{user}&quot;: {reason}</source>
        <translation>لم يقبل الخادم شهادة العميل للمستخدم «{user}»: {reason}</translation>
    </message>
    <message>
        <source>Give a certificate that the server&apos;s authority has signed for this user.
Ask the database administrator for a new one.</source>
        <translation>أعطِ شهادة وقّعتها جهة الإصدار لدى الخادم لهذا المستخدم.
اطلب شهادة جديدة من مسؤول قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be used: {reason}</source>
        <translation>لا يمكن استخدام شهادة العميل أو مفتاحها: {reason}</translation>
    </message>
    <message>
        <source>Give client certificate and key that belong together (sslcert=FILE and sslkey=FILE).
The key has to be readable by you alone: chmod 600 FILE</source>
        <translation>أعطِ شهادة عميل ومفتاحًا متطابقين (sslcert=FILE وsslkey=FILE).
يجب أن يكون المفتاح مقروءًا لك وحدك: chmod 600 FILE</translation>
    </message>
    <message>
        <source>The client key &quot;{path}&quot; is not read: with a colon in it, it names an OpenSSL engine to be loaded instead of a file.</source>
        <translation>لم يُقرأ مفتاح العميل «{path}»: فوجود نقطتين رأسيتين فيه يجعله اسم محرك OpenSSL يُحمَّل لا اسم ملف.</translation>
    </message>
    <message>
        <source>Give the key as a file whose path holds no colon (sslkey=FILE); move or rename it where it does.</source>
        <translation>أعطِ المفتاح ملفًا لا يحوي مساره نقطتين رأسيتين (sslkey=FILE)؛ وإن حواهما فانقله أو أعد تسميته.</translation>
    </message>
    <message>
        <source>The server refused the password for &quot;{user}&quot;. (It says the same when the user does not exist.)</source>
        <translation>رفض الخادم كلمة مرور «{user}». (ويقول الشيء نفسه إذا كان المستخدم غير موجود.)</translation>
    </message>
    <message>
        <source>Enter the password again.
Ask the database administrator for it.</source>
        <translation>أدخل كلمة المرور من جديد.
اطلبها من مسؤول قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The server asked for the password of &quot;{user}&quot;, and none was given.</source>
        <translation>طلب الخادم كلمة مرور «{user}»، ولم تُعطَ أي كلمة مرور.</translation>
    </message>
    <message>
        <source>Give it with --password-file FILE, --password-stdin, PGPASSWORD or ~/.pgpass.</source>
        <translation>أعطها بالخيار ‎--password-file FILE أو ‎--password-stdin أو عبر PGPASSWORD أو ‎~/.pgpass.</translation>
    </message>
    <message>
        <source>The server does not let &quot;{user}&quot; into &quot;{database}&quot; from this computer.</source>
        <translation>لا يسمح الخادم للمستخدم «{user}» بدخول «{database}» من هذا الجهاز.</translation>
    </message>
    <message>
        <source>Ask the database administrator for a line in pg_hba.conf: {hbaline}
If the server&apos;s own words are &quot;no encryption&quot;, require encryption (sslmode=require).</source>
        <translation>اطلب من مسؤول قاعدة البيانات سطرًا في pg_hba.conf: {hbaline}
إذا كانت عبارة الخادم «no encryption» فاجعل التشفير مطلوبًا (sslmode=require).</translation>
    </message>
    <message>
        <source>The server is set to refuse &quot;{user}&quot; on &quot;{database}&quot; from this computer.</source>
        <translation>الخادم مضبوط على رفض «{user}» على «{database}» من هذا الجهاز.</translation>
    </message>
    <message>
        <source>Ask the database administrator about the &quot;reject&quot; line in pg_hba.conf.</source>
        <translation>اسأل مسؤول قاعدة البيانات عن سطر «reject» في pg_hba.conf.</translation>
    </message>
    <message>
        <source>There is no database &quot;{database}&quot; on this server.</source>
        <translation>لا توجد قاعدة بيانات باسم «{database}» على هذا الخادم.</translation>
    </message>
    <message>
        <source>Check its name; upper and lower case differ.</source>
        <translation>تحقق من اسمها؛ فالأحرف الكبيرة والصغيرة مختلفة.</translation>
    </message>
    <message>
        <source>There is no user &quot;{user}&quot; on this server.</source>
        <translation>لا يوجد مستخدم باسم «{user}» على هذا الخادم.</translation>
    </message>
    <message>
        <source>The user &quot;{user}&quot; may not log in.</source>
        <translation>لا يُسمح للمستخدم «{user}» بتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Use another user, or ask for: ALTER ROLE {quoteduser} LOGIN</source>
        <translation>استخدم مستخدمًا آخر، أو اطلب تنفيذ: ALTER ROLE {quoteduser} LOGIN</translation>
    </message>
    <message>
        <source>The server has no free connection for &quot;{user}&quot;.</source>
        <translation>ليس لدى الخادم اتصال شاغر للمستخدم «{user}».</translation>
    </message>
    <message>
        <source>Try again in a minute.
Ask for a higher connection limit.</source>
        <translation>حاول مجددًا بعد دقيقة.
اطلب رفع حدّ الاتصالات.</translation>
    </message>
    <message>
        <source>The server is starting or recovering.</source>
        <translation>الخادم قيد بدء التشغيل أو الاسترداد.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>حاول مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>The server is shutting down.</source>
        <translation>الخادم قيد إيقاف التشغيل.</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>حاول مجددًا حين يعود.</translation>
    </message>
    <message>
        <source>This is a connection pooler (such as PgBouncer). Tables can be copied through it; changes cannot be followed.</source>
        <translation>هذا مجمّع اتصالات (مثل PgBouncer). يمكن نسخ الجداول عبره؛ أما التغييرات فلا يمكن تتبّعها.</translation>
    </message>
    <message>
        <source>Use the server&apos;s direct host and port.</source>
        <translation>استخدم المضيف والمنفذ المباشرين للخادم.</translation>
    </message>
    <message>
        <source>The provider does not know which project is meant.</source>
        <translation>لا يعرف المزوّد أي مشروع هو المقصود.</translation>
    </message>
    <message>
        <source>Supabase: the user name is &quot;postgres.PROJECT&quot; on the pooler.
Neon: use the full host name of the endpoint.</source>
        <translation>في Supabase: اسم المستخدم على مجمّع الاتصالات هو «postgres.PROJECT».
في Neon: استخدم اسم المضيف الكامل لنقطة الاتصال.</translation>
    </message>
    <message>
        <source>This server speaks PostgreSQL&apos;s protocol but is {product}, which is not supported.</source>
        <translation>يتحدث هذا الخادم بروتوكول PostgreSQL لكنه {product}، وهو غير مدعوم.</translation>
    </message>
    <message>
        <source>Give the address of a PostgreSQL server.</source>
        <translation>أعطِ عنوان خادم PostgreSQL.</translation>
    </message>
    <message>
        <source>PostgreSQL {version} is too old; 9.4 is the oldest that can be read.</source>
        <translation>الإصدار {version} من PostgreSQL قديم جدًا؛ وأقدم إصدار يمكن قراءته هو 9.4.</translation>
    </message>
    <message>
        <source>Upgrade the server.</source>
        <translation>رقِّ الخادم.</translation>
    </message>
    <message>
        <source>PostgreSQL {version} has known faults: {reason}</source>
        <translation>في PostgreSQL {version} عيوب معروفة: {reason}</translation>
    </message>
    <message>
        <source>Upgrade to at least {fixed}.</source>
        <translation>رقِّه إلى {fixed} على الأقل.</translation>
    </message>
    <message>
        <source>This server is a standby: it only repeats what its primary does.</source>
        <translation>هذا خادم احتياطي (standby): لا يفعل إلا تكرار ما يفعله خادمه الرئيسي.</translation>
    </message>
    <message>
        <source>The database has the encoding {encoding}: the server does not know which characters its bytes mean.</source>
        <translation>ترميز قاعدة البيانات هو {encoding}: أي إن الخادم لا يعرف أي محارف تعنيها بايتاتها.</translation>
    </message>
    <message>
        <source>Texts that are not valid UTF-8 are stored as bytes (BLOB); look at them before you rely on them.</source>
        <translation>تُخزَّن النصوص التي ليست UTF-8 صالحة كبايتات (BLOB)؛ عاينها قبل أن تعتمد عليها.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may not connect to the database &quot;{database}&quot;.</source>
        <translation>لا يُسمح للمستخدم «{user}» بالاتصال بقاعدة البيانات «{database}».</translation>
    </message>
    <message>
        <source>Ask for: GRANT CONNECT ON DATABASE {quoteddatabase} TO {quoteduser}</source>
        <translation>اطلب تنفيذ: GRANT CONNECT ON DATABASE {quoteddatabase} TO {quoteduser}</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may not read {table}.</source>
        <translation>لا يُسمح للمستخدم «{user}» بقراءة {table}.</translation>
    </message>
    <message>
        <source>Ask for: GRANT SELECT ON {quotedtable} TO {quoteduser}
Or leave the table out.</source>
        <translation>اطلب تنفيذ: GRANT SELECT ON {quotedtable} TO {quoteduser}
أو استبعد الجدول.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may not use the schema of {table}.</source>
        <translation>لا يُسمح للمستخدم «{user}» باستخدام مخطط {table}.</translation>
    </message>
    <message>
        <source>Ask for: GRANT USAGE ON SCHEMA {quotedschema} TO {quoteduser}
Or leave the table out.</source>
        <translation>اطلب تنفيذ: GRANT USAGE ON SCHEMA {quotedschema} TO {quoteduser}
أو استبعد الجدول.</translation>
    </message>
    <message>
        <source>There is no table &quot;{table}&quot; in the database &quot;{database}&quot;.</source>
        <translation>لا يوجد جدول «{table}» في قاعدة البيانات «{database}».</translation>
    </message>
    <message>
        <source>Write it as SCHEMA.TABLE, with the same upper and lower case as on the server.</source>
        <translation>اكتبه بالصيغة SCHEMA.TABLE، وبالأحرف الكبيرة والصغيرة نفسها كما على الخادم.</translation>
    </message>
    <message>
        <source>There is no table in &quot;{database}&quot; that &quot;{user}&quot; may read.</source>
        <translation>لا يوجد في «{database}» جدول يُسمح للمستخدم «{user}» بقراءته.</translation>
    </message>
    <message>
        <source>Check that this is the right database.
Ask the administrator for SELECT on its tables.</source>
        <translation>تحقق من أنها قاعدة البيانات الصحيحة.
اطلب من المسؤول حق SELECT على جداولها.</translation>
    </message>
    <message>
        <source>Every table of &quot;{database}&quot; that would be synced is left out by choice.</source>
        <translation>كل جداول «{database}» التي كانت ستُزامَن مستبعَدة باختيارك.</translation>
    </message>
    <message>
        <source>Choose another method than leaving out for at least one table.</source>
        <translation>اختر لجدول واحد على الأقل طريقة غير الاستبعاد.</translation>
    </message>
    <message>
        <source>Row-level security hides rows of {table} from &quot;{user}&quot;: a copy would be short without saying so.</source>
        <translation>يُخفي أمان مستوى الصفوف صفوفًا من {table} عن «{user}»: ستكون النسخة ناقصة دون تنبيه.</translation>
    </message>
    <message>
        <source>Ask for: ALTER ROLE {quoteduser} BYPASSRLS
Or leave the table out.</source>
        <translation>اطلب تنفيذ: ALTER ROLE {quoteduser} BYPASSRLS
أو استبعد الجدول.</translation>
    </message>
    <message>
        <source>{table} was altered, truncated or rewritten while it was read. Its last good copy was kept.</source>
        <translation>عُدّل {table} أو فُرّغ أو أُعيدت كتابته أثناء قراءته. احتُفظ بآخر نسخة سليمة منه.</translation>
    </message>
    <message>
        <source>Run the sync again.</source>
        <translation>شغّل المزامنة من جديد.</translation>
    </message>
    <message>
        <source>{table} could not be read: {reason}</source>
        <translation>تعذرت قراءة {table}: {reason}</translation>
    </message>
    <message>
        <source>Mend the cause on the server, or leave the table out.</source>
        <translation>عالج السبب على الخادم، أو استبعد الجدول.</translation>
    </message>
    <message>
        <source>The standby cancelled the long read of {table} to keep up with its primary.</source>
        <translation>ألغى الخادم الاحتياطي القراءة الطويلة من {table} كي يواكب خادمه الرئيسي.</translation>
    </message>
    <message>
        <source>Run it again at a quieter time.
Ask for hot_standby_feedback = on, or read from the primary.</source>
        <translation>شغّلها من جديد في وقت أهدأ.
اطلب hot_standby_feedback = on، أو اقرأ من الخادم الرئيسي.</translation>
    </message>
    <message>
        <source>The server gave up the snapshot of {table} because the read took too long (old_snapshot_threshold).</source>
        <translation>تخلى الخادم عن لقطة {table} لأن القراءة استغرقت وقتًا طويلًا (old_snapshot_threshold).</translation>
    </message>
    <message>
        <source>Run it again at a quieter time, or copy fewer tables at once.</source>
        <translation>شغّلها من جديد في وقت أهدأ، أو انسخ عددًا أقل من الجداول معًا.</translation>
    </message>
    <message>
        <source>{table} is locked by somebody else, and stayed so.</source>
        <translation>يقفل طرف آخر {table}، ولم يحرّره بعد.</translation>
    </message>
    <message>
        <source>Run it again when the other work on the table has ended.</source>
        <translation>شغّلها من جديد عندما ينتهي العمل الآخر على الجدول.</translation>
    </message>
    <message>
        <source>The server cancelled the query that was reading.</source>
        <translation>ألغى الخادم الاستعلام الذي كان يقرأ.</translation>
    </message>
    <message>
        <source>Ask the administrator whether a limit or a person did it, and run it again.</source>
        <translation>اسأل المسؤول هل ألغاه حدّ أم شخص، ثم شغّلها من جديد.</translation>
    </message>
    <message>
        <source>The server ended our connection. The last good copy was left as it was.</source>
        <translation>أنهى الخادم اتصالنا. بقيت آخر نسخة سليمة كما كانت.</translation>
    </message>
    <message>
        <source>Ask the administrator whether a restart, a limit or a person did it, and run it again.</source>
        <translation>اسأل المسؤول هل أنهته إعادة تشغيل أم حدّ أم شخص، ثم شغّلها من جديد.</translation>
    </message>
    <message>
        <source>The server ran out of memory while it read {table}.</source>
        <translation>نفدت ذاكرة الخادم أثناء قراءة {table}.</translation>
    </message>
    <message>
        <source>Run it again at a quieter time.</source>
        <translation>شغّلها من جديد في وقت أهدأ.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>قرص الخادم ممتلئ.</translation>
    </message>
    <message>
        <source>Tell the administrator at once.</source>
        <translation>أخبر المسؤول فورًا.</translation>
    </message>
    <message>
        <source>A value in {table} is too large for the server to hand out.</source>
        <translation>في {table} قيمة أكبر من أن يسلّمها الخادم.</translation>
    </message>
    <message>
        <source>The server sent something that PostgreSQL would not send while {what}.</source>
        <translation>أرسل الخادم ما لا يرسله PostgreSQL أثناء {what}.</translation>
    </message>
    <message>
        <source>Check that nothing between here and the server alters the traffic, and run it again.</source>
        <translation>تحقق من أن لا شيء بينك وبين الخادم يعدّل البيانات المنقولة، ثم شغّلها من جديد.</translation>
    </message>
    <message>
        <source>The server reported an error: {reason}</source>
        <translation>أبلغ الخادم عن خطأ: {reason}</translation>
    </message>
    <message>
        <source>Show the text below to the database administrator.</source>
        <translation>أرِ النص أدناه لمسؤول قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The server says it sent {sent} rows of {table}, but {written} arrived. The last good copy was kept.</source>
        <translation>يقول الخادم إنه أرسل {sent} من صفوف {table}، لكن وصل منها {written}. احتُفظ بآخر نسخة سليمة.</translation>
    </message>
    <message>
        <source>Run the sync again; report it if it comes back.</source>
        <translation>شغّل المزامنة من جديد؛ وأبلغ عن ذلك إذا تكرر.</translation>
    </message>
    <message>
        <source>Following changes is switched off on the server (wal_level is {value}).</source>
        <translation>تتبّع التغييرات معطّل على الخادم (wal_level قيمته {value}).</translation>
    </message>
    <message>
        <source>Ask for wal_level = logical and a restart.
Use full copies meanwhile.</source>
        <translation>اطلب wal_level = logical وإعادة تشغيل الخادم.
استخدم النسخ الكاملة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may read tables but not follow changes.</source>
        <translation>يُسمح للمستخدم «{user}» بقراءة الجداول، لا بتتبّع التغييرات.</translation>
    </message>
    <message>
        <source>Ask for: ALTER ROLE {quoteduser} REPLICATION (Amazon RDS: GRANT rds_replication TO {quoteduser})</source>
        <translation>اطلب تنفيذ: ALTER ROLE {quoteduser} REPLICATION (Amazon RDS: GRANT rds_replication TO {quoteduser})</translation>
    </message>
    <message>
        <source>The server does not allow the output plugin {plugin}.</source>
        <translation>لا يسمح الخادم بإضافة الإخراج {plugin}.</translation>
    </message>
    <message>
        <source>Use pgoutput.
Or ask for: ALTER SYSTEM SET output_plugin_libraries = pgoutput, test_decoding, {plugin}; SELECT pg_reload_conf();
Or for this login alone: ALTER ROLE {quoteduser} SET output_plugin_libraries = pgoutput, test_decoding, {plugin};
In both, name what is allowed already too, and put no quotes around the whole list.</source>
        <translation>استخدم pgoutput.
أو اطلب تنفيذ: ALTER SYSTEM SET output_plugin_libraries = pgoutput, test_decoding, {plugin}; SELECT pg_reload_conf();
أو لحساب الدخول هذا وحده: ALTER ROLE {quoteduser} SET output_plugin_libraries = pgoutput, test_decoding, {plugin};
في الحالتين اذكر أيضًا ما هو مسموح به من قبل، ولا تضع علامات اقتباس حول القائمة كلها.</translation>
    </message>
    <message>
        <source>The output plugin {plugin} is not installed on the server.</source>
        <translation>إضافة الإخراج {plugin} غير مثبّتة على الخادم.</translation>
    </message>
    <message>
        <source>Use pgoutput.
Or have {plugin} installed on the server.</source>
        <translation>استخدم pgoutput.
أو اطلب تثبيت {plugin} على الخادم.</translation>
    </message>
    <message>
        <source>All replication slots of the server are taken.</source>
        <translation>كل فتحات النسخ المتماثل على الخادم مشغولة.</translation>
    </message>
    <message>
        <source>Ask whether one is abandoned and can be dropped, or for a higher max_replication_slots.</source>
        <translation>اسأل هل بينها فتحة مهجورة يمكن حذفها، أو اطلب رفع max_replication_slots.</translation>
    </message>
    <message>
        <source>All WAL senders of the server are taken.</source>
        <translation>كل مُرسِلات WAL على الخادم مشغولة.</translation>
    </message>
    <message>
        <source>Ask for a higher max_wal_senders.</source>
        <translation>اطلب رفع max_wal_senders.</translation>
    </message>
    <message>
        <source>A replication slot &quot;{slot}&quot; exists already.</source>
        <translation>توجد فتحة نسخ متماثل باسم «{slot}» بالفعل.</translation>
    </message>
    <message>
        <source>Use it if it is yours, or choose another name.</source>
        <translation>استخدمها إن كانت لك، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>&quot;{slot}&quot; cannot be the name of a replication slot.</source>
        <translation>لا يصلح «{slot}» اسمًا لفتحة نسخ متماثل.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and underscores, at most 63.</source>
        <translation>استخدم أحرفًا لاتينية صغيرة وأرقامًا وشرطات سفلية، بحد أقصى 63.</translation>
    </message>
    <message>
        <source>Another program is reading the replication slot &quot;{slot}&quot;.</source>
        <translation>يقرأ برنامج آخر من فتحة النسخ المتماثل «{slot}».</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another slot.</source>
        <translation>انتظر حتى ينتهي، أو اختر فتحة أخرى.</translation>
    </message>
    <message>
        <source>The replication slot &quot;{slot}&quot; is gone; so are the changes made since the last run.</source>
        <translation>زالت فتحة النسخ المتماثل «{slot}»، وزالت معها التغييرات التي جرت منذ آخر تشغيل.</translation>
    </message>
    <message>
        <source>The replication slot &quot;{slot}&quot; belongs to another database of this server.</source>
        <translation>تخص فتحة النسخ المتماثل «{slot}» قاعدة بيانات أخرى على هذا الخادم.</translation>
    </message>
    <message>
        <source>Choose another slot.</source>
        <translation>اختر فتحة أخرى.</translation>
    </message>
    <message>
        <source>Changes are gone from the server because the sync was stopped for too long.</source>
        <translation>زالت تغييرات من الخادم لأن المزامنة توقفت مدة طويلة.</translation>
    </message>
    <message>
        <source>The replication slot could not be made because a transaction on the server has been writing for long.</source>
        <translation>تعذر إنشاء فتحة النسخ المتماثل لأن معاملة على الخادم تكتب منذ مدة طويلة.</translation>
    </message>
    <message>
        <source>Wait for it to end, and try again.</source>
        <translation>انتظر حتى تنتهي، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The replication slot &quot;{slot}&quot; was made for {plugin}, not for {wanted}.</source>
        <translation>أُنشئت فتحة النسخ المتماثل «{slot}» للإضافة {plugin} لا للإضافة {wanted}.</translation>
    </message>
    <message>
        <source>Choose another slot, or leave the choice of the plugin open.</source>
        <translation>اختر فتحة أخرى، أو اترك اختيار الإضافة مفتوحًا.</translation>
    </message>
    <message>
        <source>This is another server than the one that the destination follows: its identity is {found}, it was {known}.</source>
        <translation>هذا خادم غير الذي تتبعه الوجهة: هويته {found}، وكانت {known}.</translation>
    </message>
    <message>
        <source>The database &quot;{database}&quot; was dropped and made again; it is not the one that the destination follows.</source>
        <translation>حُذفت قاعدة البيانات «{database}» وأُنشئت من جديد؛ فليست هي التي تتبعها الوجهة.</translation>
    </message>
    <message>
        <source>The server failed over or was restored: its history (timeline {found}, before {known}) leaves the one that the destination follows.</source>
        <translation>انتقل الخادم إلى بديل (failover) أو استُعيد: تاريخه (الخط الزمني {found}، وكان {known}) يفترق عن التاريخ الذي تتبعه الوجهة.</translation>
    </message>
    <message>
        <source>The server was restored from an older copy: its log ends at {flushed}, but the destination has changes up to {checkpoint}.</source>
        <translation>استُعيد الخادم من نسخة أقدم: ينتهي سجل WAL فيه عند {flushed}، بينما لدى الوجهة تغييرات حتى {checkpoint}.</translation>
    </message>
    <message>
        <source>There is no publication &quot;{publication}&quot; in the database.</source>
        <translation>لا يوجد منشور (publication) باسم «{publication}» في قاعدة البيانات.</translation>
    </message>
    <message>
        <source>This login may not make or extend the publication &quot;{publication}&quot;.</source>
        <translation>لا يُسمح لحساب الدخول هذا بإنشاء المنشور «{publication}» أو توسيعه.</translation>
    </message>
    <message>
        <source>Have somebody who owns the tables run: {sql}</source>
        <translation>اطلب ممن يملك الجداول تنفيذ: {sql}</translation>
    </message>
    <message>
        <source>The publication &quot;{publication}&quot; would lose changes: {reason}.</source>
        <translation>سيفقد المنشور «{publication}» تغييرات: {reason}.</translation>
    </message>
    <message>
        <source>Use another publication, or have this one changed.</source>
        <translation>استخدم منشورًا آخر، أو اطلب تعديل هذا المنشور.</translation>
    </message>
    <message>
        <source>{table} has no primary key, so its updates cannot be matched.</source>
        <translation>ليس للجدول {table} مفتاح أساسي، فلا يمكن مطابقة تحديثاته.</translation>
    </message>
    <message>
        <source>It is copied in full in each run.
Add a primary key to have its changes followed.</source>
        <translation>يُنسخ كاملًا في كل تشغيل.
أضف مفتاحًا أساسيًا كي تُتتبَّع تغييراته.</translation>
    </message>
    <message>
        <source>The columns of {table} have changed: {reason}</source>
        <translation>تغيّرت أعمدة {table}: {reason}</translation>
    </message>
    <message>
        <source>Review the change, and run the sync again.</source>
        <translation>راجع التغيير، ثم شغّل المزامنة من جديد.</translation>
    </message>
    <message>
        <source>The log does not tell a value of {table}, column {column}, and it cannot be read from the table: {reason}.</source>
        <translation>لا يذكر سجل WAL قيمة في {table}، العمود {column}، ولا يمكن قراءتها من الجدول: {reason}.</translation>
    </message>
    <message>
        <source>Use pgoutput, or have a primary key added to the table.</source>
        <translation>استخدم pgoutput، أو اطلب إضافة مفتاح أساسي إلى الجدول.</translation>
    </message>
    <message>
        <source>The log holds an update or a deletion in {table} that does not tell which row it was.</source>
        <translation>في سجل WAL تحديث أو حذف في {table} لا يذكر أي صف هو.</translation>
    </message>
    <message>
        <source>Run the sync again: the table is copied anew.
Give it a primary key, or REPLICA IDENTITY FULL.</source>
        <translation>شغّل المزامنة من جديد: يُنسخ الجدول من جديد.
أعطه مفتاحًا أساسيًا، أو REPLICA IDENTITY FULL.</translation>
    </message>
    <message>
        <source>&quot;{destination}&quot; is not a destination that this version can write.</source>
        <translation>الوجهة «{destination}» لا يستطيع هذا الإصدار الكتابة فيها.</translation>
    </message>
    <message>
        <source>Write it as sqlite:PATH.</source>
        <translation>اكتبها بالصيغة sqlite:PATH.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist, and could not be made.</source>
        <translation>المجلد {path} غير موجود، وتعذر إنشاؤه.</translation>
    </message>
    <message>
        <source>Make it, or choose another place.</source>
        <translation>أنشئه، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>لا يمكن الكتابة في {path}: {reason}</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder, or choose another place.</source>
        <translation>افحص أذونات الملف ومجلده، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place, and run it again.</source>
        <translation>حرّر بعض المساحة أو اختر مكانًا آخر، ثم شغّلها من جديد.</translation>
    </message>
    <message>
        <source>{path} is damaged. Tributary did not touch it.</source>
        <translation>الملف {path} تالف. لم يمسّه Tributary.</translation>
    </message>
    <message>
        <source>Move the file away; the next run makes a new one.</source>
        <translation>انقل الملف من مكانه؛ وسينشئ التشغيل التالي ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>{path} is not a SQLite database. Tributary did not touch it.</source>
        <translation>الملف {path} ليس قاعدة بيانات SQLite. لم يمسّه Tributary.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Tributary.</source>
        <translation>كُتب {path} بإصدار أحدث من Tributary.</translation>
    </message>
    <message>
        <source>Update Tributary, or choose another file.</source>
        <translation>حدّث Tributary، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The table {name} in the destination holds the copy of another source ({source}).</source>
        <translation>الجدول {name} في الوجهة يحوي نسخة مصدر آخر ({source}).</translation>
    </message>
    <message>
        <source>Choose another destination file for this source.</source>
        <translation>اختر ملف وجهة آخر لهذا المصدر.</translation>
    </message>
    <message>
        <source>The destination holds a {type} {name} that Tributary did not make; it was not replaced.</source>
        <translation>في الوجهة {type} باسم {name} لم ينشئه Tributary؛ فلم يُستبدل.</translation>
    </message>
    <message>
        <source>Rename yours, or choose another destination file.</source>
        <translation>أعد تسمية ما يخصك، أو اختر ملف وجهة آخر.</translation>
    </message>
    <message>
        <source>{path} was moved, deleted or replaced while it was written.</source>
        <translation>نُقل {path} أو حُذف أو استُبدل أثناء الكتابة فيه.</translation>
    </message>
    <message>
        <source>Run it again; leave the file in its place meanwhile.</source>
        <translation>شغّلها من جديد؛ واترك الملف في مكانه في هذه الأثناء.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>Run &quot;tributary-cli sync&quot; first, or check the path.</source>
        <translation>شغّل «tributary-cli sync» أولًا، أو تحقق من المسار.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>تعذرت كتابة {path}: {reason}</translation>
    </message>
    <message>
        <source>Check the disk, and run it again.</source>
        <translation>افحص القرص، ثم شغّلها من جديد.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>لا يمكن قراءة {path}: {reason}</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder, and the disk.</source>
        <translation>افحص أذونات الملف ومجلده، وافحص القرص.</translation>
    </message>
    <message>
        <source>Row {row} of {table} is larger than the destination can hold (1,000,000,000 bytes).</source>
        <translation>الصف {row} من {table} أكبر مما تستوعبه الوجهة (1,000,000,000 بايت).</translation>
    </message>
    <message>
        <source>Leave the large column out by granting SELECT on the other columns only.</source>
        <translation>استبعد العمود الكبير بمنح SELECT على الأعمدة الأخرى فقط.</translation>
    </message>
    <message>
        <source>{table} has more columns than the destination can hold.</source>
        <translation>في {table} أعمدة أكثر مما تستوعبه الوجهة.</translation>
    </message>
    <message>
        <source>Grant SELECT on fewer columns.</source>
        <translation>امنح SELECT على أعمدة أقل.</translation>
    </message>
    <message>
        <source>{what} is not run here: only single queries that read are.</source>
        <translation>لا تُشغَّل هنا إلا استعلامات مفردة تقرأ؛ ورُفض ما يلي: {what}.</translation>
    </message>
    <message>
        <source>Write one SELECT. Data is changed at the source; the next sync brings it here.</source>
        <translation>اكتب SELECT واحدًا. تُغيَّر البيانات في المصدر؛ والمزامنة التالية تجلبها إلى هنا.</translation>
    </message>
    <message>
        <source>The query cannot be run: {reason}</source>
        <translation>لا يمكن تشغيل الاستعلام: {reason}</translation>
    </message>
    <message>
        <source>Correct the query, and run it again.</source>
        <translation>صحّح الاستعلام، ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The query was ended, because a sync is writing to {path} and would have had to wait for it.</source>
        <translation>أُنهي الاستعلام لأن مزامنة تكتب في {path} وكانت ستضطر إلى انتظاره.</translation>
    </message>
    <message>
        <source>Run it again when the sync has ended.</source>
        <translation>شغّله من جديد عندما تنتهي المزامنة.</translation>
    </message>
    <message>
        <source>The row has changed or gone since it was shown.</source>
        <translation>تغيّر الصف أو زال منذ عرضه.</translation>
    </message>
    <message>
        <source>Reload the rows.</source>
        <translation>أعد تحميل الصفوف.</translation>
    </message>
    <message>
        <source>Check the rights and the free space of its folder, or choose another file.</source>
        <translation>افحص أذونات مجلده والمساحة الحرة فيه، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The destination holds no copy of {table}.</source>
        <translation>لا تحوي الوجهة نسخة من {table}.</translation>
    </message>
    <message>
        <source>Run &quot;tributary-cli sync&quot; first.</source>
        <translation>شغّل «tributary-cli sync» أولًا.</translation>
    </message>
    <message>
        <source>The password store of this computer does not answer: {reason}</source>
        <translation>لا يستجيب مخزن كلمات المرور في هذا الجهاز: {reason}</translation>
    </message>
    <message>
        <source>Enter the password each time, or keep it in ~/.pgpass.
Start a keyring such as GNOME Keyring or KWallet.</source>
        <translation>أدخل كلمة المرور في كل مرة، أو احفظها في ‎~/.pgpass.
شغّل حلقة مفاتيح مثل GNOME Keyring أو KWallet.</translation>
    </message>
    <message>
        <source>The password file {path} cannot be used: {reason}</source>
        <translation>لا يمكن استخدام ملف كلمة المرور {path}: {reason}</translation>
    </message>
    <message>
        <source>Give a file that you can read and that holds the password in its first line.</source>
        <translation>أعطِ ملفًا تستطيع قراءته ويحوي كلمة المرور في سطره الأول.</translation>
    </message>
    <message>
        <source>The practice server with sample data could not be started: {reason}</source>
        <translation>تعذر تشغيل خادم التدريب ذي البيانات النموذجية: {reason}</translation>
    </message>
    <message>
        <source>Install PostgreSQL on this computer (Debian: apt install postgresql).
Add your own source instead.</source>
        <translation>ثبّت PostgreSQL على هذا الجهاز (Debian: apt install postgresql).
أضف مصدرك الخاص بدلًا منه.</translation>
    </message>
    <message>
        <source>The disk {disk}, which holds {path}, is full ({free} free). The last good copy was left as it was.</source>
        <translation>القرص {disk}، وعليه {path}، ممتلئ (المساحة الحرة {free}). بقيت آخر نسخة سليمة كما كانت.</translation>
    </message>
    <message>
        <source>{path} is being edited in another program, which has not saved its changes yet.</source>
        <translation>يجري تعديل {path} في برنامج آخر لم يحفظ تغييراته بعد.</translation>
    </message>
    <message>
        <source>Save or give up the changes in the other program, or close it, and run it again.</source>
        <translation>احفظ التغييرات في البرنامج الآخر أو تخلَّ عنها، أو أغلقه، ثم شغّل المزامنة من جديد.</translation>
    </message>
    <message>
        <source>The server did not let the login &quot;{user}&quot; in: {reason}</source>
        <translation>لم يسمح الخادم لحساب الدخول «{user}» بالدخول: {reason}</translation>
    </message>
    <message>
        <source>Ask the database administrator which method pg_hba.conf has for this login: peer and ident ask who you are on your computer, scram-sha-256 and md5 ask for a password.
On a socket, give 127.0.0.1 as the host: another line of pg_hba.conf counts there.</source>
        <translation>اسأل مسؤول قاعدة البيانات عن الطريقة المحددة في pg_hba.conf لحساب الدخول هذا: الطريقتان peer وident تسألان عن هويتك على حاسوبك، وscram-sha-256 وmd5 تطلبان كلمة مرور.
بدل المقبس، اكتب 127.0.0.1 مضيفًا: يسري هناك سطر آخر من pg_hba.conf.</translation>
    </message>
    <message>
        <source>Full copies work from here; to follow changes use the primary.</source>
        <translation>تعمل النسخ الكاملة من هنا؛ ولتتبّع التغييرات استخدم الخادم الأساسي.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may not do everything that the setup takes: {reason}</source>
        <translation>لا يُسمح لـ«{user}» بكل ما يتطلبه الإعداد: {reason}</translation>
    </message>
    <message>
        <source>Use a login that may: {admin}.
Or save the script, and give it to somebody who may run it.</source>
        <translation>استخدم حساب دخول يُسمح له بذلك: {admin}.
أو احفظ النص البرمجي وأعطه لمن يُسمح له بتشغيله.</translation>
    </message>
    <message>
        <source>Leave the column out by granting SELECT on the other columns only.
If changes are followed: have the table, or with PostgreSQL 15 and newer the column, taken out of the publication; then drop the slot and allow a new full copy.</source>
        <translation>استبعد العمود بمنح SELECT على الأعمدة الأخرى فقط.
إذا كانت التغييرات تُتتبَّع: اطلب إخراج الجدول، أو العمود من PostgreSQL 15 فما بعد، من المنشور؛ ثم احذف الفتحة واسمح بنسخة كاملة جديدة.</translation>
    </message>
    <message>
        <source>Allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.</source>
        <translation>اسمح بنسخة كاملة جديدة (في سطر الأوامر: ‎--allow-resync)؛ وتبقى القديمة حتى تكتمل هذه.</translation>
    </message>
    <message>
        <source>Allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.
Ask for a higher max_slot_wal_keep_size first.</source>
        <translation>اسمح بنسخة كاملة جديدة (في سطر الأوامر: ‎--allow-resync)؛ وتبقى القديمة حتى تكتمل هذه.
اطلب أولًا قيمة أعلى لـ max_slot_wal_keep_size.</translation>
    </message>
    <message>
        <source>Check host and port.
If the server was replaced for good, allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.</source>
        <translation>تحقق من المضيف والمنفذ.
إذا استُبدل الخادم نهائيًا، فاسمح بنسخة كاملة جديدة (في سطر الأوامر: ‎--allow-resync)؛ وتبقى القديمة حتى تكتمل هذه.</translation>
    </message>
    <message>
        <source>Check that this is the right server.
If it is, allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.</source>
        <translation>تحقق من أن هذا هو الخادم الصحيح.
إذا كان كذلك، فاسمح بنسخة كاملة جديدة (في سطر الأوامر: ‎--allow-resync)؛ وتبقى القديمة حتى تكتمل هذه.</translation>
    </message>
    <message>
        <source>Allow a new full copy, for which publication and slot are made anew (on the command line: --allow-resync).
Or have the publication made, and after it drop the slot and make it anew.</source>
        <translation>اسمح بنسخة كاملة جديدة يُنشأ لها المنشور والفتحة من جديد (في سطر الأوامر: ‎--allow-resync).
أو اطلب إنشاء المنشور، ثم احذف الفتحة وأنشئها من جديد.</translation>
    </message>
    <message>
        <source>Nothing could be copied because commits on the server wait for a synchronous standby, or may do so: a copy made now would lack them.</source>
        <translation>تعذّر نسخ أي شيء لأن عمليات تثبيت على الخادم تنتظر خادمًا احتياطيًا متزامنًا، أو قد تنتظره: ونسخةٌ تُصنع الآن ستنقصها.</translation>
    </message>
    <message>
        <source>Try again when the standby is back.
Or ask who looks after the server to change synchronous_standby_names.</source>
        <translation>أعد المحاولة حين يعود الخادم الاحتياطي.
أو اطلب ممن يرعى الخادم تغيير synchronous_standby_names.</translation>
    </message>
    <message>
        <source>The server was restored from an older copy: what its log holds before {checkpoint} is not what the destination has followed.</source>
        <translation>استُعيد الخادم من نسخة أقدم: ما يحويه سجل WAL لديه قبل {checkpoint} ليس ما تتبّعته الوجهة.</translation>
    </message>
    <message>
        <source>{path} is not the file that {log} beside it belongs to: another file was put in the place of the one that a run was writing when it was ended. Tributary touched neither.</source>
        <translation>{path} ليس الملف الذي يتبعه {log} المجاور له: وُضع ملف آخر مكان الملف الذي كان تشغيلٌ يكتبه حين أُنهي. لم يمسّ Tributary أيًّا منهما.</translation>
    </message>
    <message>
        <source>Put the file that was there before back beside {log}.
To go on with the file that is there now, move {log} away; the latest changes of the file before are lost with it.</source>
        <translation>أعد الملف الذي كان هناك من قبل إلى جانب {log}.
وللمتابعة بالملف الموجود الآن انقل {log} إلى مكان آخر؛ وتُفقد معه آخر تغييرات الملف السابق.</translation>
    </message>
    <message>
        <source>Another program or destination has read the replication slot &quot;{slot}&quot;: it stands at {confirmed}, but the destination has the changes up to {checkpoint} only.</source>
        <translation>قرأ برنامج آخر أو وجهة أخرى فتحة النسخ المتماثل «{slot}»: إنها عند {confirmed}، لكن الوجهة لديها التغييرات حتى {checkpoint} فقط.</translation>
    </message>
    <message>
        <source>Allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.
Give each destination and each program a slot of its own (on the command line: --slot NAME).</source>
        <translation>اسمح بنسخة كاملة جديدة (في سطر الأوامر: ‎--allow-resync)؛ وتبقى القديمة حتى تكتمل.
أعطِ كل وجهة وكل برنامج فتحة خاصة (في سطر الأوامر: ‎--slot NAME).</translation>
    </message>
    <message>
        <source>The replication slot &quot;{slot}&quot; stands at {confirmed}, but the destination has the changes up to {checkpoint} only: another program or destination has read it, or it was dropped and made again.</source>
        <translation>فتحة النسخ المتماثل «{slot}» عند {confirmed}، لكن الوجهة لديها التغييرات حتى {checkpoint} فقط: قرأها برنامج آخر أو وجهة أخرى، أو حُذفت ثم أُنشئت من جديد.</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>NULL, no value</source>
        <translation>NULL، بلا قيمة</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>نص فارغ</translation>
    </message>
    <message>
        <source>the text NULL</source>
        <translation>النص NULL</translation>
    </message>
</context>
<context>
    <name>ChangeGatherer</name>
    <message>
        <source>one transaction changed more rows than can be held together, which a key that can be deferred needs</source>
        <translation>غيّرت معاملة واحدة صفوفًا أكثر مما يمكن إبقاؤه معًا، وهو ما يتطلبه مفتاح قابل للتأجيل</translation>
    </message>
    <message>
        <source>its columns are not the known ones</source>
        <translation>أعمدته ليست الأعمدة المعروفة</translation>
    </message>
    <message>
        <source>column %1 has another type</source>
        <translation>للعمود %1 نوع آخر</translation>
    </message>
    <message>
        <source>a partition was truncated</source>
        <translation>أُفرغ قسم من الجدول</translation>
    </message>
</context>
<context>
    <name>ChangePump</name>
    <message>
        <source>it was altered several times</source>
        <translation>عُدّل مرات عدة</translation>
    </message>
    <message>
        <source>a table that is followed</source>
        <translation>جدول متتبَّع</translation>
    </message>
    <message>
        <source>the log left out changes of it</source>
        <translation>أغفل السجل تغييرات فيه</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>out of memory</source>
        <translation>الذاكرة لا تكفي</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>It holds a keyword that PostgreSQL does not know. If the password holds blanks or signs, it has to be quoted or percent-encoded.</source>
        <translation>يحوي كلمة مفتاحية لا يعرفها PostgreSQL. إذا حوت كلمة المرور فراغات أو رموزًا فضعها بين علامتي اقتباس أو رمّزها بالنسبة المئوية.</translation>
    </message>
    <message>
        <source>The keyword &quot;%1&quot; is not known.</source>
        <translation>الكلمة المفتاحية «%1» غير معروفة.</translation>
    </message>
    <message>
        <source>The password holds a zero byte, which PostgreSQL cannot take.</source>
        <translation>تحوي كلمة المرور بايتًا صفريًا، ولا يقبله PostgreSQL.</translation>
    </message>
    <message>
        <source>A value is not written in UTF-8.</source>
        <translation>هناك قيمة غير مكتوبة بترميز UTF-8.</translation>
    </message>
    <message>
        <source>A value holds a line break or another control character.</source>
        <translation>هناك قيمة تحوي فاصل أسطر أو محرف تحكم آخر.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: Tributary sets up its sessions itself.</source>
        <translation>استُبعد «%1»: فـTributary يهيئ جلساته بنفسه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: secrets are not saved with a source.</source>
        <translation>استُبعد «%1»: فالأسرار لا تُحفظ مع المصدر.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: name the password file in PGPASSFILE, or use ~/.pgpass.</source>
        <translation>استُبعد «%1»: حدّد ملف كلمة المرور في PGPASSFILE، أو استخدم ‎~/.pgpass.</translation>
    </message>
    <message>
        <source>Service files are not read (&quot;%1&quot;): give host, port, user and database instead.</source>
        <translation>ملفات الخدمات لا تُقرأ («%1»): أعطِ المضيف والمنفذ والمستخدم وقاعدة البيانات بدلًا منها.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: it has no effect.</source>
        <translation>استُبعد «%1»: لا أثر له.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: it is a setting of another program.</source>
        <translation>استُبعد «%1»: هو إعداد لبرنامج آخر.</translation>
    </message>
    <message>
        <source>A setting of the driver was left out.</source>
        <translation>استُبعد إعداد خاص ببرنامج التشغيل.</translation>
    </message>
    <message>
        <source>The SSH tunnel is written as ssh_tunnel=user@host:port.</source>
        <translation>يُكتب نفق SSH بالصيغة ssh_tunnel=user@host:port.</translation>
    </message>
    <message>
        <source>sslmode=no-verify was read as sslmode=require.</source>
        <translation>قُرئ sslmode=no-verify على أنه sslmode=require.</translation>
    </message>
    <message>
        <source>sslmode is one of disable, allow, prefer, require, verify-ca, verify-full.</source>
        <translation>قيمة sslmode واحدة مما يلي: disable, allow, prefer, require, verify-ca, verify-full.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not understood; use sslmode.</source>
        <translation>قيمة «%1» غير مفهومة؛ استخدم sslmode.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: its value is not understood.</source>
        <translation>استُبعد «%1»: قيمته غير مفهومة.</translation>
    </message>
    <message>
        <source>&quot;hostaddr&quot; was left out: the address is looked up from the host name.</source>
        <translation>استُبعد «hostaddr»: يُبحث عن العنوان من اسم المضيف.</translation>
    </message>
    <message>
        <source>The host name holds a sign that no host name may hold. If the password holds @, / or : they have to be written as %40, %2F and %3A.</source>
        <translation>يحوي اسم المضيف رمزًا لا يجوز في اسم مضيف. إذا حوت كلمة المرور @ أو / أو : فيجب كتابتها %40 و%2F و%3A.</translation>
    </message>
    <message>
        <source>The port has to be a number from 1 to 65535.</source>
        <translation>يجب أن يكون المنفذ رقمًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>There are %1 ports for %2 hosts.</source>
        <translation>عدد المنافذ %1 وعدد المضيفين %2.</translation>
    </message>
    <message>
        <source>This is not a connection to PostgreSQL. It is written as postgresql://user@host:5432/database, or as host=... port=5432 dbname=... user=...</source>
        <translation>ليس هذا اتصالًا بـPostgreSQL. يُكتب بالصيغة postgresql://user@host:5432/database أو host=... port=5432 dbname=... user=...</translation>
    </message>
    <message>
        <source>An address holds no blanks; in a password they are written as %20.</source>
        <translation>لا يحوي العنوان فراغات؛ وفي كلمة المرور تُكتب %20.</translation>
    </message>
    <message>
        <source>Read as a line of .pgpass.</source>
        <translation>قُرئ على أنه سطر من ‎.pgpass.</translation>
    </message>
    <message>
        <source>Read as the service &quot;%1&quot;.</source>
        <translation>قُرئ على أنه الخدمة «%1».</translation>
    </message>
    <message>
        <source>Read as a piece of a program&apos;s settings.</source>
        <translation>قُرئ على أنه جزء من إعدادات برنامج.</translation>
    </message>
    <message>
        <source>The text is too long to be a connection.</source>
        <translation>النص أطول من أن يكون اتصالًا.</translation>
    </message>
    <message>
        <source>Where the password belongs it holds a placeholder.</source>
        <translation>في موضع كلمة المرور عنصر نائب.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>النص فارغ.</translation>
    </message>
    <message>
        <source>Read as a psql command.</source>
        <translation>قُرئ على أنه أمر psql.</translation>
    </message>
    <message>
        <source>Read as a JDBC address.</source>
        <translation>قُرئ على أنه عنوان JDBC.</translation>
    </message>
    <message>
        <source>The name of the driver was left out.</source>
        <translation>استُبعد اسم برنامج التشغيل.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a PostgreSQL server.</source>
        <translation>العنوان «%1» ليس عنوان خادم PostgreSQL.</translation>
    </message>
    <message>
        <source>Read as a host name.</source>
        <translation>قُرئ على أنه اسم مضيف.</translation>
    </message>
    <message>
        <source>The address was taken out of the text.</source>
        <translation>استُخرج العنوان من النص.</translation>
    </message>
    <message>
        <source>Every keyword needs an equal sign after it. A value that holds blanks has to be quoted: &apos;...&apos;.</source>
        <translation>تحتاج كل كلمة مفتاحية إلى علامة مساواة بعدها. والقيمة التي تحوي فراغات توضع بين علامتي اقتباس: &apos;...&apos;.</translation>
    </message>
    <message>
        <source>A single quote is not closed.</source>
        <translation>هناك علامة اقتباس مفردة غير مغلقة.</translation>
    </message>
    <message>
        <source>psql has no option &quot;--%1&quot;.</source>
        <translation>ليس في psql خيار «‎--%1».</translation>
    </message>
    <message>
        <source>psql has no option &quot;-%1&quot;.</source>
        <translation>ليس في psql خيار «‎-%1».</translation>
    </message>
    <message>
        <source>The option &quot;--%1&quot; of psql has no value.</source>
        <translation>الخيار «‎--%1» في psql بلا قيمة.</translation>
    </message>
    <message>
        <source>A value that the program looks up elsewhere was left out.</source>
        <translation>استُبعدت قيمة يبحث عنها البرنامج في موضع آخر.</translation>
    </message>
    <message>
        <source>It holds several connections; the first was taken.</source>
        <translation>يحوي عدة اتصالات؛ وأُخذ الأول.</translation>
    </message>
    <message>
        <source>It holds a $ or a `, which a shell would replace. Give the value itself, in single quotes.</source>
        <translation>يحوي $ أو ` وتستبدلهما الصدفة (shell). أعطِ القيمة نفسها بين علامتي اقتباس مفردتين.</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>هناك علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>A &quot;%&quot; is not followed by two hexadecimal digits; a percent sign itself is written as %25.</source>
        <translation>هناك «%» لا يتبعها رقمان ستعشريان؛ علامة النسبة المئوية نفسها تُكتب %25.</translation>
    </message>
    <message>
        <source>It holds a zero byte (%00).</source>
        <translation>يحوي بايتًا صفريًا (%00).</translation>
    </message>
    <message>
        <source>The password seems to hold an @ or a / as it is; they have to be written as %40 and %2F.</source>
        <translation>يبدو أن كلمة المرور تحوي @ أو / كما هي؛ ويجب كتابتهما %40 و%2F.</translation>
    </message>
    <message>
        <source>A bracket [ is not closed.</source>
        <translation>هناك قوس [ غير مغلق.</translation>
    </message>
    <message>
        <source>Between [ and ] stands an IPv6 address, and behind it :PORT or /DATABASE.</source>
        <translation>بين [ و ] يوضع عنوان IPv6، وبعده ‎:PORT أو ‎/DATABASE.</translation>
    </message>
    <message>
        <source>Behind the &quot;?&quot; every keyword needs an equal sign after it.</source>
        <translation>بعد «?» تحتاج كل كلمة مفتاحية إلى علامة مساواة بعدها.</translation>
    </message>
</context>
<context>
    <name>Continuity</name>
    <message>
        <source>a standby (it is physical)</source>
        <translation>خادم احتياطي (إنها فيزيائية)</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; belongs to the database &quot;%2&quot; of this server, not to this one.</source>
        <translation>فتحة النسخ المتماثل «%1» تخص قاعدة البيانات «%2» على هذا الخادم، لا هذه.</translation>
    </message>
    <message>
        <source>Choose another slot (on the command line: --slot NAME).</source>
        <translation>اختر فتحة أخرى (في سطر الأوامر: ‎--slot NAME).</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; was dropped, and another one was made in its place: it begins at %2, but the destination has the changes up to %3 only.</source>
        <translation>حُذفت فتحة النسخ المتماثل «%1» وأُنشئت أخرى مكانها: تبدأ عند %2، لكن الوجهة لديها التغييرات حتى %3 فقط.</translation>
    </message>
</context>
<context>
    <name>CopyReader</name>
    <message>
        <source>The server said nothing for %1 s.</source>
        <translation>لم يقل الخادم شيئًا مدة %1 ث.</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>it belongs to the destination itself.</source>
        <translation>هو جزء من الوجهة نفسها.</translation>
    </message>
</context>
<context>
    <name>DestinationAddress</name>
    <message>
        <source>%1 leads nowhere: no home folder is known (HOME is not set).</source>
        <translation>لا يقود %1 إلى مكان: لا يُعرف مجلد شخصي (HOME غير معيّن).</translation>
    </message>
    <message>
        <source>%1 leads nowhere: the folder that this was started in is gone.</source>
        <translation>لا يقود %1 إلى مكان: المجلد الذي بُدئ منه لم يعد موجودًا.</translation>
    </message>
</context>
<context>
    <name>DestinationFile</name>
    <message>
        <source>a run was cut off while it wrote; the next sync puts it in order</source>
        <translation>انقطع تشغيل أثناء الكتابة؛ والمزامنة التالية تصلحه</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>≈ %1</source>
        <comment>an estimated number</comment>
        <translation>≈ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows/s</source>
        <translation>
            <numerusform>%1 صف/ث</numerusform>
            <numerusform>%1 صف/ث</numerusform>
            <numerusform>%1 صف/ث</numerusform>
            <numerusform>%1 صفوف/ث</numerusform>
            <numerusform>%1 صفًا/ث</numerusform>
            <numerusform>%1 صف/ث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second; %1 is such as 1.2 MiB</comment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>a number and the percent sign</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>ثوانٍ قليلة</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <comment>seconds</comment>
        <translation>نحو %1 ث</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <comment>minutes</comment>
        <translation>نحو %1 د</translation>
    </message>
    <message>
        <source>about 1 h</source>
        <translation>نحو 1 س</translation>
    </message>
    <message>
        <source>about 1 h %1 min</source>
        <translation>نحو 1 س %1 د</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <comment>hours</comment>
        <translation>نحو %1 س</translation>
    </message>
    <message numerus="yes">
        <source>about %1 days</source>
        <translation>
            <numerusform>نحو %1 يوم</numerusform>
            <numerusform>نحو %1 يوم</numerusform>
            <numerusform>نحو %1 يوم</numerusform>
            <numerusform>نحو %1 أيام</numerusform>
            <numerusform>نحو %1 يومًا</numerusform>
            <numerusform>نحو %1 يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundConnection</name>
    <message>
        <source>%1 on %2</source>
        <comment>name of a source: database on host</comment>
        <translation>%1 على %2</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>the file %1 cannot be imported: %2</source>
        <translation>لا يمكن استيراد الملف %1: %2</translation>
    </message>
    <message>
        <source>Others can read %1, so PostgreSQL&apos;s programs ignore its passwords. Run: chmod 600 %1</source>
        <translation>يستطيع آخرون قراءة %1، لذا تتجاهل برامج PostgreSQL كلمات المرور فيه. نفّذ: chmod 600 %1</translation>
    </message>
    <message>
        <source>there is none.</source>
        <translation>لا وجود له.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>حجمه كبير جدًا.</translation>
    </message>
    <message>
        <source>it holds no connections in a known form.</source>
        <translation>لا يحوي اتصالات بصيغة معروفة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out.</source>
        <translation>استُبعد «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: it names an OpenSSL engine instead of a file.</source>
        <translation>استُبعد «%1»: يسمّي محرك OpenSSL لا ملفًا.</translation>
    </message>
    <message>
        <source>Its encryption (%1) is weaker than what is usual for this server (%2).</source>
        <translation>تشفيره (%1) أضعف من المعتاد لهذا الخادم (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was passed over: %2</source>
        <translation>جرى تخطي «%1»: %2</translation>
    </message>
    <message>
        <source>the file was read as one of %1, but %2</source>
        <translation>قُرئ الملف على أنه من نوع %1، لكن %2</translation>
    </message>
    <message>
        <source>it is not an object.</source>
        <translation>ليس كائنًا (object).</translation>
    </message>
    <message>
        <source>the service file</source>
        <translation>ملف الخدمات</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks a directory server for more; that is not done.</source>
        <translation>يطلب «%1» المزيد من خادم دليل؛ وهذا لا يُنفَّذ.</translation>
    </message>
    <message>
        <source>the password file</source>
        <translation>ملف كلمات المرور</translation>
    </message>
    <message>
        <source>pgAdmin&apos;s database cannot be read: %1</source>
        <translation>لا يمكن قراءة قاعدة بيانات pgAdmin: %1</translation>
    </message>
    <message>
        <source>it has no list of servers.</source>
        <translation>ليس فيه قائمة خوادم.</translation>
    </message>
</context>
<context>
    <name>LeftTables</name>
    <message>
        <source>%1 is no longer in the source; its last copy stays in the destination.</source>
        <translation>لم يعد %1 في المصدر؛ وتبقى آخر نسخة منه في الوجهة.</translation>
    </message>
</context>
<context>
    <name>LockedTables</name>
    <message>
        <source>a prepared transaction</source>
        <translation>معاملة مُهيَّأة</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>العملية %1</translation>
    </message>
</context>
<context>
    <name>LogPlan</name>
    <message>
        <source>is no table</source>
        <translation>ليس جدولًا</translation>
    </message>
    <message>
        <source>is unlogged</source>
        <translation>غير مسجَّل (UNLOGGED)</translation>
    </message>
    <message>
        <source>has no columns</source>
        <translation>ليس له أعمدة</translation>
    </message>
    <message>
        <source>has a primary key that can be deferred</source>
        <translation>له مفتاح أساسي قابل للتأجيل</translation>
    </message>
    <message>
        <source>has no primary key</source>
        <translation>ليس له مفتاح أساسي</translation>
    </message>
    <message>
        <source>has a replica identity that tells no rows apart</source>
        <translation>له هوية نسخ لا تميّز الصفوف</translation>
    </message>
    <message>
        <source>has a generated column and no key to read it by</source>
        <translation>له عمود مولَّد ولا مفتاح لقراءته</translation>
    </message>
    <message>
        <source>some of its changes were passed over</source>
        <translation>تُجووزت بعض تغييراته</translation>
    </message>
    <message>
        <source>it was rewritten, or partitions came or went</source>
        <translation>أُعيدت كتابته، أو أضيفت أقسام أو أزيلت</translation>
    </message>
    <message>
        <source>it was rewritten</source>
        <translation>أُعيدت كتابته</translation>
    </message>
    <message>
        <source>its key is another one</source>
        <translation>مفتاحه تغيّر</translation>
    </message>
    <message>
        <source>its publication was altered</source>
        <translation>عُدِّل منشوره</translation>
    </message>
    <message>
        <source>a label of an enum was renamed</source>
        <translation>أُعيدت تسمية قيمة من نوع تعدادي</translation>
    </message>
    <message>
        <source>it was renamed</source>
        <translation>أُعيدت تسميته</translation>
    </message>
    <message>
        <source>column %1 may be read now</source>
        <translation>يمكن الآن قراءة العمود %1</translation>
    </message>
    <message>
        <source>column %1 is generated</source>
        <translation>العمود %1 مولَّد</translation>
    </message>
    <message>
        <source>column %1 may be read again</source>
        <translation>يمكن قراءة العمود %1 من جديد</translation>
    </message>
    <message>
        <source>column %1 has another type</source>
        <translation>للعمود %1 نوع آخر</translation>
    </message>
    <message>
        <source>column %1 was renamed</source>
        <translation>أُعيدت تسمية العمود %1</translation>
    </message>
    <message>
        <source>copied in full in each run, by choice</source>
        <translation>يُنسخ كاملًا في كل تشغيل، حسب الاختيار</translation>
    </message>
    <message>
        <source>cannot be followed as was chosen, copied in full in each run: it %1</source>
        <translation>لا يمكن تتبّعه كما اختير، ويُنسخ كاملًا في كل تشغيل: إنه %1</translation>
    </message>
    <message>
        <source>copied in full in each run: it %1</source>
        <translation>يُنسخ كاملًا في كل تشغيل: إنه %1</translation>
    </message>
    <message>
        <source>the type of a column was altered</source>
        <translation>عُدِّل نوع أحد الأعمدة</translation>
    </message>
</context>
<context>
    <name>LogRound</name>
    <message>
        <source>the default of column %1 is not understood</source>
        <translation>القيمة الافتراضية للعمود %1 غير مفهومة</translation>
    </message>
    <message>
        <source>its columns were renamed</source>
        <translation>أُعيدت تسمية أعمدته</translation>
    </message>
    <message>
        <source>not compared before it is synced again</source>
        <translation>لا يُقارَن قبل مزامنته من جديد</translation>
    </message>
    <message>
        <source>copied anew: %1</source>
        <translation>نُسخ من جديد: %1</translation>
    </message>
    <message>
        <source>%1 is no longer synced; its last copy stays in the destination.</source>
        <translation>لم يعد %1 يُزامَن؛ وتبقى نسخته الأخيرة في الوجهة.</translation>
    </message>
    <message>
        <source>column %1 is gone from the source; it is kept, and no longer written</source>
        <translation>لم يعد العمود %1 في المصدر؛ يُحتفظ به ولا يُكتب بعد الآن</translation>
    </message>
    <message>
        <source>It could not be added to the publication: %1.</source>
        <translation>تعذّرت إضافته إلى المنشور: %1.</translation>
    </message>
    <message>
        <source>it was taken out of the publication</source>
        <translation>أُخرج من المنشور</translation>
    </message>
    <message>
        <source>added by the next run: transactions that began before it was published go on</source>
        <translation>تضيفه عملية التشغيل التالية: ما زالت تجري معاملات بدأت قبل نشره</translation>
    </message>
    <message>
        <source>copied in full in this run, and followed from the next one on: transactions that began before it was published go on</source>
        <translation>يُنسخ كاملًا في هذا التشغيل ويُتتبَّع من التالي: ما زالت تجري معاملات بدأت قبل نشره</translation>
    </message>
    <message>
        <source>copied by the next run: commits on the server wait for a synchronous standby, or may do so, and a copy made now would lack them</source>
        <translation>تنسخه عملية التشغيل التالية: على الخادم تثبيتات (COMMIT) تنتظر خادمًا احتياطيًا متزامنًا، أو قد تنتظره، ولن تضمها نسخة تُؤخذ الآن</translation>
    </message>
    <message>
        <source>copied in full in this run, and followed from the next one on: commits on the server wait for a synchronous standby, or may do so</source>
        <translation>يُنسخ كاملًا في هذا التشغيل ويُتتبَّع من التالي: على الخادم تثبيتات (COMMIT) تنتظر خادمًا احتياطيًا متزامنًا، أو قد تنتظره</translation>
    </message>
    <message>
        <source>copied when commits on the server that wait for a synchronous standby, or may do so, are over: a copy made now would lack them</source>
        <translation>يُنسخ حين تنتهي عمليات التثبيت على الخادم التي تنتظر خادمًا احتياطيًا متزامنًا أو قد تنتظره: فنسخةٌ تُصنع الآن ستنقصها</translation>
    </message>
    <message>
        <source>copied in full for now, and followed when commits on the server that wait for a synchronous standby, or may do so, are over</source>
        <translation>يُنسخ كاملًا في الوقت الحالي، ويُتتبَّع حين تنتهي عمليات التثبيت على الخادم التي تنتظر خادمًا احتياطيًا متزامنًا أو قد تنتظره</translation>
    </message>
    <message>
        <source>taken out of the publication &quot;%1&quot;: the server lets nobody update or delete rows of a published table that has no identity</source>
        <translation>أُخرج من المنشور «%1»: لا يسمح الخادم لأحد بتعديل صفوف جدول منشور بلا هوية أو حذفها</translation>
    </message>
    <message>
        <source>nobody can update or delete its rows while it is in the publication &quot;%1&quot; without an identity; have its owner run: %2</source>
        <translation>لا يستطيع أحد تعديل صفوفه أو حذفها ما دام في المنشور «%1» بلا هوية؛ اطلب من مالك المنشور تنفيذ: %2</translation>
    </message>
</context>
<context>
    <name>LogRun</name>
    <message>
        <source>it was asked for</source>
        <translation>طُلب ذلك</translation>
    </message>
    <message>
        <source>The table %1 is new, and copied by the next run: %2.</source>
        <translation>الجدول %1 جديد، وتنسخه عملية التشغيل التالية: %2.</translation>
    </message>
    <message>
        <source>a table is altered all the time</source>
        <translation>يتغيّر جدول باستمرار</translation>
    </message>
    <message>
        <source>The server may take whoever streams its log for a synchronous standby, and commits would wait for Tributary (synchronous_standby_names): the log is pulled twice a second instead.</source>
        <translation>قد يعدّ الخادم كل من يتلقى سجل WAL بالبث خادمًا احتياطيًا متزامنًا، فتنتظر عمليات التثبيت Tributary (synchronous_standby_names): لذا يُسحب السجل مرتين في الثانية بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>LogSetup</name>
    <message>
        <source>another publication is followed</source>
        <translation>يُتتبَّع منشور آخر</translation>
    </message>
    <message>
        <source>Everything is copied anew: %1</source>
        <translation>يُنسخ كل شيء من جديد: %1</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; is followed for %2 already. What this run reads from it, that one will miss, and need a new full copy: give this destination a slot of its own (on the command line: --slot NAME).</source>
        <translation>فتحة النسخ المتماثل «%1» متتبَّعة من قبل لأجل %2. وما يقرؤه هذا التشغيل منها سينقص هناك، وستلزم نسخة كاملة جديدة: أعطِ هذه الوجهة فتحة خاصة (في سطر الأوامر: ‎--slot NAME).</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; was there before this first run. If another destination follows it, that one will miss what this run reads from it, and need a new full copy: then give this destination a slot of its own (on the command line: --slot NAME).</source>
        <translation>كانت فتحة النسخ المتماثل «%1» موجودة قبل هذا التشغيل الأول. إن كانت وجهة أخرى تتتبّعها فسينقصها ما يقرؤه هذا التشغيل منها، وستحتاج نسخة كاملة جديدة: عندئذ أعطِ هذه الوجهة فتحة خاصة (في سطر الأوامر: ‎--slot NAME).</translation>
    </message>
    <message>
        <source>The destination was made through another replication slot and has the changes up to %1 only; &quot;%2&quot; stands at %3.</source>
        <translation>أُنشئت الوجهة عبر فتحة نسخ متماثل أخرى وفيها التغييرات حتى %1 فقط؛ أما «%2» فتقف عند %3.</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; is no longer read for this destination, but while it is there the server keeps its log: drop it, unless something else reads it (on the command line: tributary-cli slot SOURCE drop --name %1).</source>
        <translation>لم تعد فتحة النسخ المتماثل «%1» تُقرأ لهذه الوجهة، لكن الخادم يحتفظ بسجل WAL ما دامت موجودة: احذفها ما لم يكن شيء آخر يقرؤها (في سطر الأوامر: tributary-cli slot SOURCE drop --name %1).</translation>
    </message>
</context>
<context>
    <name>LogValueLost</name>
    <message>
        <source>it belongs to the key</source>
        <translation>إنها جزء من المفتاح</translation>
    </message>
    <message>
        <source>the table has no key</source>
        <translation>ليس للجدول مفتاح</translation>
    </message>
    <message>
        <source>its key cannot be asked for</source>
        <translation>لا يمكن السؤال عن مفتاحها</translation>
    </message>
    <message>
        <source>a key is not of its type</source>
        <translation>مفتاح ليس من نوعه</translation>
    </message>
</context>
<context>
    <name>MissingTable</name>
    <message>
        <source>The schema &quot;%1&quot; is the server&apos;s own: its tables cannot be copied.</source>
        <translation>المخطط «%1» خاص بالخادم نفسه: لا يمكن نسخ جداوله.</translation>
    </message>
    <message>
        <source>Choose tables of other schemas.</source>
        <translation>اختر جداول من مخططات أخرى.</translation>
    </message>
    <message>
        <source>There is no schema &quot;%1&quot; in the database &quot;%2&quot;.</source>
        <translation>لا يوجد مخطط «%1» في قاعدة البيانات «%2».</translation>
    </message>
    <message>
        <source>Write it with the same upper and lower case as on the server.</source>
        <translation>اكتبه بالأحرف الكبيرة والصغيرة نفسها كما على الخادم.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A run that its schedule wanted has not begun.</source>
        <translation>لم يبدأ تشغيل كانت جدولته تقتضيه.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) failed; the others are up to date.</source>
        <translation>
            <numerusform>لم يفشل أي جدول؛ كلها محدَّثة.</numerusform>
            <numerusform>فشل جدول واحد؛ والبقية محدَّثة.</numerusform>
            <numerusform>فشل جدولان؛ والبقية محدَّثة.</numerusform>
            <numerusform>فشلت %n جداول؛ والبقية محدَّثة.</numerusform>
            <numerusform>فشل %n جدولًا؛ والبقية محدَّثة.</numerusform>
            <numerusform>فشل %n جدول؛ والبقية محدَّثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were copied.</source>
        <translation>
            <numerusform>نُسخ %1 صف.</numerusform>
            <numerusform>نُسخ %1 صف.</numerusform>
            <numerusform>نُسخ %1 صف.</numerusform>
            <numerusform>نُسخت %1 صفوف.</numerusform>
            <numerusform>نُسخ %1 صفًا.</numerusform>
            <numerusform>نُسخ %1 صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run has ended well.</source>
        <translation>انتهى التشغيل بنجاح.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source and state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: WAL risk</source>
        <comment>source</comment>
        <translation>%1: سجل WAL في خطر</translation>
    </message>
    <message>
        <source>No table could be copied; the list of tables tells why.</source>
        <translation>تعذّر نسخ أي جدول؛ تبيّن قائمة الجداول السبب.</translation>
    </message>
</context>
<context>
    <name>PatientCatalogue</name>
    <message>
        <source>Sizes are estimated, because tables are locked: %1.</source>
        <translation>الأحجام مقدَّرة لأن جداول مقفلة: %1.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>a view</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>a materialised view</source>
        <translation>عرض مادي</translation>
    </message>
    <message>
        <source>a foreign table</source>
        <translation>جدول خارجي</translation>
    </message>
    <message>
        <source>without the columns that may not be read: %1</source>
        <translation>دون الأعمدة التي لا يُسمح بقراءتها: %1</translation>
    </message>
    <message>
        <source>left out by choice; an earlier copy stays as it is</source>
        <translation>مستبعد حسب الاختيار؛ وتبقى أي نسخة سابقة كما هي</translation>
    </message>
    <message>
        <source>There is no table %1: the method chosen for it has no effect.</source>
        <translation>لا يوجد جدول %1: لا أثر للطريقة المختارة له.</translation>
    </message>
</context>
<context>
    <name>PostgresError</name>
    <message>
        <source>not logical</source>
        <translation>غير منطقي</translation>
    </message>
    <message>
        <source>that was asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>target_session_attrs asks for a standby, and this server is a primary.</source>
        <translation>يطلب target_session_attrs خادمًا احتياطيًا، وهذا الخادم رئيسي.</translation>
    </message>
</context>
<context>
    <name>ProtocolViolation</name>
    <message>
        <source>its log was read</source>
        <translation>قراءة سجله</translation>
    </message>
    <message>
        <source>a statement ran</source>
        <translation>تنفيذ تعليمة</translation>
    </message>
    <message>
        <source>its log was looked at</source>
        <translation>الاطلاع على سجله</translation>
    </message>
    <message>
        <source>its log was streamed</source>
        <translation>القراءة المتواصلة لسجله</translation>
    </message>
    <message>
        <source>%1 was read</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>reading rows</source>
        <translation>قراءة صفوف</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>Following changes is switched on with rds.logical_replication = 1 in the parameter group, and a reboot.</source>
        <translation>يُفعَّل تتبّع التغييرات بضبط rds.logical_replication = 1 في مجموعة المعاملات (parameter group) وإعادة التشغيل.</translation>
    </message>
    <message>
        <source>Following changes is switched on with rds.logical_replication = 1 in the cluster parameter group; use the writer endpoint.</source>
        <translation>يُفعَّل تتبّع التغييرات بضبط rds.logical_replication = 1 في مجموعة معاملات العنقود (cluster parameter group)؛ استخدم نقطة اتصال الكاتب (writer).</translation>
    </message>
    <message>
        <source>Following changes is switched on with the flag cloudsql.logical_decoding, and a restart.</source>
        <translation>يُفعَّل تتبّع التغييرات بالعلم (flag) المسمى cloudsql.logical_decoding وإعادة التشغيل.</translation>
    </message>
    <message>
        <source>Following changes is switched on with the flag alloydb.logical_decoding, and a restart.</source>
        <translation>يُفعَّل تتبّع التغييرات بالعلم (flag) المسمى alloydb.logical_decoding وإعادة التشغيل.</translation>
    </message>
    <message>
        <source>Following changes is switched on with the server parameter wal_level, and a restart.</source>
        <translation>يُفعَّل تتبّع التغييرات بمعامل الخادم wal_level وإعادة التشغيل.</translation>
    </message>
    <message>
        <source>Changes can be followed on the direct address only, not through the pooler.</source>
        <translation>لا يمكن تتبّع التغييرات إلا على العنوان المباشر، لا عبر مجمّع الاتصالات.</translation>
    </message>
    <message>
        <source>Following changes is switched on in the console for good; use the address without &quot;-pooler&quot;.</source>
        <translation>يُفعَّل تتبّع التغييرات في وحدة التحكم نهائيًا؛ استخدم العنوان الذي ليس فيه «‎-pooler».</translation>
    </message>
    <message>
        <source>Changes cannot be followed here: tables are copied in full in each run.</source>
        <translation>لا يمكن تتبّع التغييرات هنا: تُنسخ الجداول كاملة في كل تشغيل.</translation>
    </message>
</context>
<context>
    <name>ProviderGuide</name>
    <message>
        <source>the address of this computer</source>
        <translation>عنوان هذا الجهاز</translation>
    </message>
    <message>
        <source>more than now, at least 20</source>
        <translation>أكثر من الحالي، 20 على الأقل</translation>
    </message>
    <message>
        <source>Following changes is switched on with wal_level = logical, and a restart.</source>
        <translation>يُفعَّل تتبّع التغييرات بضبط wal_level = logical وإعادة التشغيل.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where output_plugin_libraries is among the parameters of the group, add wal2json to it.</source>
        <translation>الإضافة wal2json جزء من الخادم؛ وحيث يكون output_plugin_libraries من معاملات المجموعة أضف wal2json إليه.</translation>
    </message>
    <message>
        <source>the master user, a member of rds_superuser</source>
        <translation>المستخدم الرئيسي (master user)، وهو عضو في rds_superuser</translation>
    </message>
    <message>
        <source>Choose verify-full with Amazon&apos;s bundle of certificates, global-bundle.pem; from version 15 on the server asks for encryption by default.</source>
        <translation>اختر verify-full مع حزمة شهادات Amazon، أي global-bundle.pem؛ وابتداءً من الإصدار 15 يطلب الخادم التشفير افتراضيًا.</translation>
    </message>
    <message>
        <source>Add an inbound rule for {address} and the port of PostgreSQL to the security group of the database.</source>
        <translation>أضف قاعدة دخول (inbound rule) للعنوان {address} ومنفذ PostgreSQL إلى مجموعة أمان قاعدة البيانات.</translation>
    </message>
    <message>
        <source>An IPv6 address is given with --ip-permissions and Ipv6Ranges in place of --protocol, --port and --cidr.</source>
        <translation>يُعطى عنوان IPv6 بالخيار ‎--ip-permissions مع Ipv6Ranges بدلًا من ‎--protocol و‎--port و‎--cidr.</translation>
    </message>
    <message>
        <source>The database also has to be publicly accessible, or be reached through an SSH tunnel.</source>
        <translation>يجب أيضًا أن تكون قاعدة البيانات متاحة للعموم، أو أن يُوصَل إليها عبر نفق SSH.</translation>
    </message>
    <message>
        <source>Make a parameter group of your own if the database uses the default one, which cannot be changed.</source>
        <translation>أنشئ مجموعة معاملات خاصة بك إذا كانت قاعدة البيانات تستخدم المجموعة الافتراضية التي لا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>Set rds.logical_replication to 1 in the parameter group.</source>
        <translation>اضبط rds.logical_replication على 1 في مجموعة المعاملات.</translation>
    </message>
    <message>
        <source>Attach the group to the instance, and reboot the instance.</source>
        <translation>اربط المجموعة بالمثيل (instance)، ثم أعد تشغيل المثيل.</translation>
    </message>
    <message>
        <source>Set max_replication_slots in the parameter group to {slots}, and reboot the instance.</source>
        <translation>اضبط max_replication_slots في مجموعة المعاملات على {slots}، ثم أعد تشغيل المثيل.</translation>
    </message>
    <message>
        <source>Set max_wal_senders in the parameter group to {senders}, and reboot the instance.</source>
        <translation>اضبط max_wal_senders في مجموعة المعاملات على {senders}، ثم أعد تشغيل المثيل.</translation>
    </message>
    <message>
        <source>Set max_slot_wal_keep_size (in megabytes) in the parameter group; no reboot is needed.</source>
        <translation>اضبط max_slot_wal_keep_size (بالميغابايت) في مجموعة المعاملات؛ لا حاجة إلى إعادة تشغيل.</translation>
    </message>
    <message>
        <source>The right to follow changes is membership in rds_replication; the attribute REPLICATION cannot be set.</source>
        <translation>حق تتبّع التغييرات هو العضوية في rds_replication؛ ولا يمكن ضبط الخاصية REPLICATION.</translation>
    </message>
    <message>
        <source>Automated backups have to be on (a retention of at least one day).</source>
        <translation>يجب أن تكون النسخ الاحتياطية التلقائية مفعّلة (مدة احتفاظ لا تقل عن يوم واحد).</translation>
    </message>
    <message>
        <source>Make a DB cluster parameter group of your own if the cluster uses the default one, which cannot be changed.</source>
        <translation>أنشئ مجموعة معاملات لعنقود قاعدة البيانات (DB cluster parameter group) خاصة بك إذا كان العنقود يستخدم المجموعة الافتراضية التي لا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>Set rds.logical_replication to 1 in the DB cluster parameter group, not in that of an instance.</source>
        <translation>اضبط rds.logical_replication على 1 في مجموعة معاملات عنقود قاعدة البيانات، لا في مجموعة مثيل.</translation>
    </message>
    <message>
        <source>Attach the group to the cluster, and reboot its writer instance.</source>
        <translation>اربط المجموعة بالعنقود، ثم أعد تشغيل مثيله الكاتب.</translation>
    </message>
    <message>
        <source>Set max_replication_slots in the DB cluster parameter group to {slots}, and reboot the writer instance.</source>
        <translation>اضبط max_replication_slots في مجموعة معاملات عنقود قاعدة البيانات على {slots}، ثم أعد تشغيل المثيل الكاتب.</translation>
    </message>
    <message>
        <source>Set max_wal_senders in the DB cluster parameter group to {senders}, and reboot the writer instance.</source>
        <translation>اضبط max_wal_senders في مجموعة معاملات عنقود قاعدة البيانات على {senders}، ثم أعد تشغيل المثيل الكاتب.</translation>
    </message>
    <message>
        <source>Use the writer (cluster) endpoint: changes cannot be followed from a reader.</source>
        <translation>استخدم نقطة اتصال الكاتب (العنقود): لا يمكن تتبّع التغييرات من قارئ.</translation>
    </message>
    <message>
        <source>A limit of the kept log has no effect on Aurora&apos;s storage: drop a slot that is no longer read.</source>
        <translation>لا أثر لحدّ سجل WAL المحتفَظ به على تخزين Aurora: احذف الفتحة التي لم تعد تُقرأ.</translation>
    </message>
    <message>
        <source>Aurora Serverless v1 offers no logical replication.</source>
        <translation>لا يقدّم Aurora Serverless v1 النسخ المتماثل المنطقي.</translation>
    </message>
    <message>
        <source>Portal: Server parameters, set wal_level to logical, save, and restart the server.</source>
        <translation>في البوابة (Portal): افتح Server parameters، واضبط wal_level على logical، واحفظ، ثم أعد تشغيل الخادم.</translation>
    </message>
    <message>
        <source>Portal: Server parameters, set max_replication_slots to {slots}, and restart the server.</source>
        <translation>في البوابة (Portal): افتح Server parameters، واضبط max_replication_slots على {slots}، ثم أعد تشغيل الخادم.</translation>
    </message>
    <message>
        <source>Portal: Server parameters, set max_wal_senders to {senders}, have max_worker_processes at 16 or more, and restart the server.</source>
        <translation>في البوابة (Portal): افتح Server parameters، واضبط max_wal_senders على {senders}، واجعل max_worker_processes عند 16 أو أكثر، ثم أعد تشغيل الخادم.</translation>
    </message>
    <message>
        <source>Portal: Server parameters, set max_slot_wal_keep_size (in megabytes); no restart is needed.</source>
        <translation>في البوابة (Portal): افتح Server parameters، واضبط max_slot_wal_keep_size (بالميغابايت)؛ لا حاجة إلى إعادة تشغيل.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where output_plugin_libraries is among the server parameters, add wal2json to it.</source>
        <translation>الإضافة wal2json جزء من الخادم؛ وحيث يكون output_plugin_libraries من معاملات الخادم أضف wal2json إليه.</translation>
    </message>
    <message>
        <source>the server&apos;s administrator, a member of azure_pg_admin</source>
        <translation>مسؤول الخادم، وهو عضو في azure_pg_admin</translation>
    </message>
    <message>
        <source>Encryption is required: choose verify-full; the certificates of DigiCert and Microsoft are among this computer&apos;s authorities, or can be given as a file.</source>
        <translation>التشفير مطلوب: اختر verify-full؛ شهادات DigiCert وMicrosoft من الجهات المعروفة لهذا الجهاز، أو يمكن إعطاؤها ملفًا.</translation>
    </message>
    <message>
        <source>Portal: Networking, add a firewall rule for {address}.</source>
        <translation>في البوابة (Portal): افتح Networking، وأضف قاعدة جدار حماية للعنوان {address}.</translation>
    </message>
    <message>
        <source>The server&apos;s own pooler on port 6432 cannot pass changes on: use port 5432.</source>
        <translation>مجمّع اتصالات الخادم نفسه على المنفذ 6432 لا يمرّر التغييرات: استخدم المنفذ 5432.</translation>
    </message>
    <message>
        <source>Before version 17 a failover of the server loses its replication slots.</source>
        <translation>قبل الإصدار 17 يفقد الخادم فتحات النسخ المتماثل عند الانتقال إلى بديل (failover).</translation>
    </message>
    <message>
        <source>--database-flags replaces the whole list of flags: repeat every flag that is set already, or it is lost (gcloud sql instances describe INSTANCE shows them).</source>
        <translation>يستبدل ‎--database-flags قائمة الأعلام كلها: أعد ذكر كل علم مضبوط من قبل، وإلا فُقد (يعرضها الأمر gcloud sql instances describe INSTANCE).</translation>
    </message>
    <message>
        <source>Console: edit the instance, Flags, set cloudsql.logical_decoding to on, and save; the instance restarts.</source>
        <translation>في وحدة التحكم: حرّر المثيل، ثم Flags، واضبط cloudsql.logical_decoding على on، واحفظ؛ يُعاد تشغيل المثيل.</translation>
    </message>
    <message>
        <source>Console: edit the instance, Flags, set max_replication_slots to {slots}, and save; the instance restarts.</source>
        <translation>في وحدة التحكم: حرّر المثيل، ثم Flags، واضبط max_replication_slots على {slots}، واحفظ؛ يُعاد تشغيل المثيل.</translation>
    </message>
    <message>
        <source>Console: edit the instance, Flags, set max_wal_senders to {senders}, and save; the instance restarts.</source>
        <translation>في وحدة التحكم: حرّر المثيل، ثم Flags، واضبط max_wal_senders على {senders}، واحفظ؛ يُعاد تشغيل المثيل.</translation>
    </message>
    <message>
        <source>Set the flag max_slot_wal_keep_size (in megabytes) of the instance, where its version offers it.</source>
        <translation>اضبط العلم max_slot_wal_keep_size (بالميغابايت) للمثيل، حيث يتيحه إصداره.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where the flag output_plugin_libraries is offered, add wal2json to it.</source>
        <translation>الإضافة wal2json جزء من الخادم؛ وحيث يتاح العلم output_plugin_libraries أضف wal2json إليه.</translation>
    </message>
    <message>
        <source>postgres, or another member of cloudsqlsuperuser</source>
        <translation>المستخدم postgres، أو عضو آخر في cloudsqlsuperuser</translation>
    </message>
    <message>
        <source>Choose verify-ca with the server&apos;s certificate, server-ca.pem from the console; verify-full works only where the instance has a DNS name.</source>
        <translation>اختر verify-ca مع شهادة الخادم، أي server-ca.pem من وحدة التحكم؛ لا يعمل verify-full إلا إذا كان للمثيل اسم DNS.</translation>
    </message>
    <message>
        <source>Console: Connections, Networking, add {address} to the authorised networks.</source>
        <translation>في وحدة التحكم: افتح Connections ثم Networking، وأضف {address} إلى الشبكات المصرح بها.</translation>
    </message>
    <message>
        <source>--authorized-networks replaces the whole list, too.</source>
        <translation>والخيار ‎--authorized-networks أيضًا يستبدل القائمة كلها.</translation>
    </message>
    <message>
        <source>The attribute REPLICATION can be given by members of cloudsqlsuperuser.</source>
        <translation>يستطيع أعضاء cloudsqlsuperuser منح الخاصية REPLICATION.</translation>
    </message>
    <message>
        <source>With &quot;trusted client certificates&quot; required, a client certificate has to be given as well.</source>
        <translation>عندما يكون «trusted client certificates» مطلوبًا يجب إعطاء شهادة عميل أيضًا.</translation>
    </message>
    <message>
        <source>--database-flags replaces the whole list of flags: repeat every flag that is set already, or it is lost.</source>
        <translation>يستبدل ‎--database-flags قائمة الأعلام كلها: أعد ذكر كل علم مضبوط من قبل، وإلا فُقد.</translation>
    </message>
    <message>
        <source>Console: edit the primary instance, Advanced configuration, Flags, set alloydb.logical_decoding to on; the instance restarts.</source>
        <translation>في وحدة التحكم: حرّر المثيل الرئيسي، ثم Advanced configuration ثم Flags، واضبط alloydb.logical_decoding على on؛ يُعاد تشغيل المثيل.</translation>
    </message>
    <message>
        <source>Set the flag max_replication_slots of the primary instance to {slots}; it restarts.</source>
        <translation>اضبط العلم max_replication_slots للمثيل الرئيسي على {slots}؛ يُعاد تشغيله.</translation>
    </message>
    <message>
        <source>Set the flag max_wal_senders of the primary instance to {senders}; it restarts.</source>
        <translation>اضبط العلم max_wal_senders للمثيل الرئيسي على {senders}؛ يُعاد تشغيله.</translation>
    </message>
    <message>
        <source>Set the flag max_slot_wal_keep_size (in megabytes) of the primary instance, where it is offered.</source>
        <translation>اضبط العلم max_slot_wal_keep_size (بالميغابايت) للمثيل الرئيسي، حيث يكون متاحًا.</translation>
    </message>
    <message>
        <source>postgres, or another member of alloydbsuperuser</source>
        <translation>المستخدم postgres، أو عضو آخر في alloydbsuperuser</translation>
    </message>
    <message>
        <source>Choose verify-ca with the certificate authority of the cluster, or use the AlloyDB authentication proxy on this computer.</source>
        <translation>اختر verify-ca مع شهادة جهة الإصدار الخاصة بالعنقود، أو استخدم AlloyDB authentication proxy على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Console: edit the primary instance, enable its public IP, and add {address} to the authorised external networks.</source>
        <translation>في وحدة التحكم: حرّر المثيل الرئيسي، وفعّل عنوان IP العام له، وأضف {address} إلى الشبكات الخارجية المصرح بها.</translation>
    </message>
    <message>
        <source>Changes can be followed from the primary instance only.</source>
        <translation>لا يمكن تتبّع التغييرات إلا من المثيل الرئيسي.</translation>
    </message>
    <message>
        <source>wal_level is logical already on Crunchy Bridge; where it was changed, set it back with the command line and restart.</source>
        <translation>قيمة wal_level هي logical أصلًا في Crunchy Bridge؛ وحيث غُيّرت فأعدها بسطر الأوامر ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>Set max_replication_slots to {slots}, and restart the cluster:</source>
        <translation>اضبط max_replication_slots على {slots}، ثم أعد تشغيل العنقود:</translation>
    </message>
    <message>
        <source>Set max_wal_senders to {senders}, and restart the cluster:</source>
        <translation>اضبط max_wal_senders على {senders}، ثم أعد تشغيل العنقود:</translation>
    </message>
    <message>
        <source>Use pgoutput; ask the support of Crunchy Bridge for wal2json.</source>
        <translation>استخدم pgoutput؛ واطلب wal2json من دعم Crunchy Bridge.</translation>
    </message>
    <message>
        <source>postgres, who is a superuser here</source>
        <translation>المستخدم postgres، وهو مستخدم فائق (superuser) هنا</translation>
    </message>
    <message>
        <source>Encryption is required: choose verify-full with the team&apos;s certificate from the dashboard.</source>
        <translation>التشفير مطلوب: اختر verify-full مع شهادة الفريق من لوحة المعلومات.</translation>
    </message>
    <message>
        <source>Dashboard: Networking, add a firewall rule for {address}.</source>
        <translation>في لوحة المعلومات: افتح Networking، وأضف قاعدة جدار حماية للعنوان {address}.</translation>
    </message>
    <message>
        <source>Use port 5432; the pooler on port 5431 cannot pass changes on.</source>
        <translation>استخدم المنفذ 5432؛ فمجمّع الاتصالات على المنفذ 5431 لا يمرّر التغييرات.</translation>
    </message>
    <message>
        <source>wal_level is logical already on Aiven: where it is not, look at the advanced parameters of the service.</source>
        <translation>قيمة wal_level هي logical أصلًا في Aiven؛ وحيث ليست كذلك فانظر في المعاملات المتقدمة للخدمة.</translation>
    </message>
    <message>
        <source>Console: Service settings, Advanced configuration, set pg.max_replication_slots to {slots}.</source>
        <translation>في وحدة التحكم: افتح Service settings ثم Advanced configuration، واضبط pg.max_replication_slots على {slots}.</translation>
    </message>
    <message>
        <source>Console: Service settings, Advanced configuration, set pg.max_wal_senders to {senders}.</source>
        <translation>في وحدة التحكم: افتح Service settings ثم Advanced configuration، واضبط pg.max_wal_senders على {senders}.</translation>
    </message>
    <message>
        <source>The number is in megabytes.</source>
        <translation>الرقم بالميغابايت.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where it is refused, use pgoutput.</source>
        <translation>الإضافة wal2json جزء من الخادم؛ وحيث تُرفض استخدم pgoutput.</translation>
    </message>
    <message>
        <source>avnadmin</source>
        <translation>avnadmin</translation>
    </message>
    <message>
        <source>Choose verify-full with the project&apos;s certificate, ca.pem from the service&apos;s overview.</source>
        <translation>اختر verify-full مع شهادة المشروع، أي ca.pem من صفحة النظرة العامة للخدمة.</translation>
    </message>
    <message>
        <source>Console: Service settings, Cloud and network, add {address} to the allowed addresses.</source>
        <translation>في وحدة التحكم: افتح Service settings ثم Cloud and network، وأضف {address} إلى العناوين المسموح بها.</translation>
    </message>
    <message>
        <source>Use the direct address of the service, not that of one of its connection pools.</source>
        <translation>استخدم العنوان المباشر للخدمة، لا عنوان أحد مجمّعات اتصالاتها.</translation>
    </message>
    <message>
        <source>avnadmin is no superuser: publications for all tables are made through the extension aiven_extras.</source>
        <translation>المستخدم avnadmin ليس مستخدمًا فائقًا: تُنشأ المنشورات لكل الجداول عبر الامتداد aiven_extras.</translation>
    </message>
    <message>
        <source>DigitalOcean does not promise logical replication to programs of its customers: tables are copied in full in each run.</source>
        <translation>لا تضمن DigitalOcean النسخ المتماثل المنطقي لبرامج عملائها: تُنسخ الجداول كاملة في كل تشغيل.</translation>
    </message>
    <message>
        <source>doadmin</source>
        <translation>doadmin</translation>
    </message>
    <message>
        <source>Encryption is required: choose verify-full with the cluster&apos;s certificate, ca-certificate.crt from its overview.</source>
        <translation>التشفير مطلوب: اختر verify-full مع شهادة العنقود، أي ca-certificate.crt من صفحة نظرته العامة.</translation>
    </message>
    <message>
        <source>Control panel: the database cluster, Network access, add {address} to the trusted sources.</source>
        <translation>في لوحة التحكم: افتح عنقود قاعدة البيانات ثم Network access، وأضف {address} إلى المصادر الموثوقة.</translation>
    </message>
    <message>
        <source>Use port 25060; the connection pools have ports of their own.</source>
        <translation>استخدم المنفذ 25060؛ فلمجمّعات الاتصالات منافذ خاصة بها.</translation>
    </message>
    <message>
        <source>Timescale Cloud does not let its customers switch logical replication on: tables are copied in full in each run.</source>
        <translation>لا تتيح Timescale Cloud لعملائها تفعيل النسخ المتماثل المنطقي: تُنسخ الجداول كاملة في كل تشغيل.</translation>
    </message>
    <message>
        <source>tsdbadmin</source>
        <translation>tsdbadmin</translation>
    </message>
    <message>
        <source>Encryption is required: choose verify-full; the certificate comes from a public authority that this computer knows.</source>
        <translation>التشفير مطلوب: اختر verify-full؛ فالشهادة من جهة عامة يعرفها هذا الجهاز.</translation>
    </message>
    <message>
        <source>Console: the service, Security, IP address allow list: add {address}; without a list every address is let in.</source>
        <translation>في وحدة التحكم: افتح الخدمة ثم Security ثم IP address allow list، وأضف {address}؛ وبلا قائمة يُسمح بدخول كل عنوان.</translation>
    </message>
    <message>
        <source>Hypertables keep their rows in chunks, whose changes come under names of their own.</source>
        <translation>تحفظ جداول hypertable صفوفها في أجزاء (chunks) تصل تغييراتها بأسماء خاصة بها.</translation>
    </message>
    <message>
        <source>Use the login &quot;postgres&quot;: before version 17 Supabase lets no other be given the right to follow changes.</source>
        <translation>استخدم حساب الدخول «postgres»: قبل الإصدار 17 لا تتيح Supabase منح حق تتبّع التغييرات لغيره.</translation>
    </message>
    <message>
        <source>wal_level is logical already on Supabase: where it is not, restart the project or ask its support.</source>
        <translation>قيمة wal_level هي logical أصلًا في Supabase؛ وحيث ليست كذلك فأعد تشغيل المشروع أو اسأل الدعم.</translation>
    </message>
    <message>
        <source>Set max_replication_slots to {slots}; the database restarts.</source>
        <translation>اضبط max_replication_slots على {slots}؛ يُعاد تشغيل قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Set max_wal_senders to {senders}; the database restarts.</source>
        <translation>اضبط max_wal_senders على {senders}؛ يُعاد تشغيل قاعدة البيانات.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where it is refused, add it to output_plugin_libraries with the Supabase command line.</source>
        <translation>الإضافة wal2json جزء من الخادم؛ وحيث تُرفض أضفها إلى output_plugin_libraries بسطر أوامر Supabase.</translation>
    </message>
    <message>
        <source>postgres (the SQL editor of the dashboard)</source>
        <translation>المستخدم postgres (محرر SQL في لوحة المعلومات)</translation>
    </message>
    <message>
        <source>Choose verify-full with the certificate from the dashboard (Database settings, SSL configuration), prod-ca-2021.crt.</source>
        <translation>اختر verify-full مع الشهادة من لوحة المعلومات (Database settings ثم SSL configuration)، أي prod-ca-2021.crt.</translation>
    </message>
    <message>
        <source>Dashboard: Database settings, Network restrictions, add {address}; without restrictions every address is let in.</source>
        <translation>في لوحة المعلومات: افتح Database settings ثم Network restrictions، وأضف {address}؛ وبلا قيود يُسمح بدخول كل عنوان.</translation>
    </message>
    <message>
        <source>The direct address exists on IPv6 only, unless the project has the IPv4 add-on.</source>
        <translation>العنوان المباشر متاح على IPv6 فقط، ما لم تكن للمشروع إضافة IPv4.</translation>
    </message>
    <message>
        <source>Changes can be followed on the direct address (db.PROJECT.supabase.co, port 5432) only, not through the pooler.</source>
        <translation>لا يمكن تتبّع التغييرات إلا على العنوان المباشر (db.PROJECT.supabase.co، المنفذ 5432)، لا عبر مجمّع الاتصالات.</translation>
    </message>
    <message>
        <source>Before version 17 the right to follow changes cannot be given to new users: use postgres.</source>
        <translation>قبل الإصدار 17 لا يمكن منح حق تتبّع التغييرات لمستخدمين جدد: استخدم postgres.</translation>
    </message>
    <message>
        <source>Console: Settings, Logical replication, Enable. All computes restart, and it cannot be switched off again.</source>
        <translation>في وحدة التحكم: افتح Settings ثم Logical replication ثم Enable. يُعاد تشغيل كل وحدات الحوسبة، ولا يمكن إلغاء التفعيل بعدها.</translation>
    </message>
    <message>
        <source>The number of slots is set by Neon: drop a slot that is not used, or ask its support.</source>
        <translation>تحدد Neon عدد الفتحات: احذف فتحة غير مستخدمة، أو اسأل الدعم.</translation>
    </message>
    <message>
        <source>The number of WAL senders is set by Neon: end a reader that is not needed, or ask its support.</source>
        <translation>تحدد Neon عدد مُرسِلات WAL: أنهِ قارئًا لا حاجة إليه، أو اسأل الدعم.</translation>
    </message>
    <message>
        <source>Use a login that was made in the provider&apos;s console: those may follow changes.</source>
        <translation>استخدم حساب دخول أُنشئ في وحدة تحكم المزوّد: فهذه يحق لها تتبّع التغييرات.</translation>
    </message>
    <message>
        <source>the owner of the project, a member of neon_superuser</source>
        <translation>مالك المشروع، وهو عضو في neon_superuser</translation>
    </message>
    <message>
        <source>Console: Settings, Network security, IP Allow: add {address}; without a list every address is let in.</source>
        <translation>في وحدة التحكم: افتح Settings ثم Network security ثم IP Allow، وأضف {address}؛ وبلا قائمة يُسمح بدخول كل عنوان.</translation>
    </message>
    <message>
        <source>Use the address without &quot;-pooler&quot;: changes cannot be followed through the pooler.</source>
        <translation>استخدم العنوان الذي ليس فيه «‎-pooler»: لا يمكن تتبّع التغييرات عبر مجمّع الاتصالات.</translation>
    </message>
    <message>
        <source>Neon removes slots that were not read for about 40 hours; a new full copy is needed then.</source>
        <translation>تزيل Neon الفتحات التي لم تُقرأ نحو 40 ساعة؛ وعندئذٍ تلزم نسخة كاملة جديدة.</translation>
    </message>
    <message>
        <source>Make the user in the console, with the command line of Neon or its API: such users may follow changes.</source>
        <translation>أنشئ المستخدم في وحدة التحكم، أو بسطر أوامر Neon، أو بواجهتها البرمجية (API): فهؤلاء يحق لهم تتبّع التغييرات.</translation>
    </message>
    <message>
        <source>Restoring a branch drops its slots, and a slot keeps the compute awake while it is read.</source>
        <translation>استعادة فرع تحذف فتحاته، والفتحة تُبقي وحدة الحوسبة مستيقظة ما دامت تُقرأ.</translation>
    </message>
    <message>
        <source>Heroku Postgres offers no logical replication to its customers: tables are copied in full in each run.</source>
        <translation>لا تقدّم Heroku Postgres النسخ المتماثل المنطقي لعملائها: تُنسخ الجداول كاملة في كل تشغيل.</translation>
    </message>
    <message>
        <source>Users of Heroku Postgres are made by Heroku, with a name but without rights, and not with SQL:</source>
        <translation>مستخدمو Heroku Postgres تنشئهم Heroku، باسم لكن بلا حقوق، لا بواسطة SQL:</translation>
    </message>
    <message>
        <source>Heroku chooses the password: &quot;heroku pg:credentials:url DATABASE --name {login} --app APP&quot; shows it. Plans that cannot have further users need the default credential.</source>
        <translation>كلمة المرور تختارها Heroku: ويعرضها الأمر «heroku pg:credentials:url DATABASE --name {login} --app APP». والخطط التي لا تتيح مستخدمين آخرين تحتاج إلى بيانات الاعتماد الافتراضية (default credential).</translation>
    </message>
    <message>
        <source>Users of Heroku Postgres are removed by Heroku, and not with SQL; one that is attached to an app has to be detached first:</source>
        <translation>مستخدمو Heroku Postgres تزيلهم Heroku، لا بواسطة SQL؛ والمرتبط منهم بتطبيق يجب فصله أولًا:</translation>
    </message>
    <message>
        <source>the default credential of the database</source>
        <translation>بيانات الاعتماد الافتراضية لقاعدة البيانات</translation>
    </message>
    <message>
        <source>Encryption is required: choose require, because the certificate cannot be verified.</source>
        <translation>التشفير مطلوب: اختر require، لأن الشهادة لا يمكن التحقق منها.</translation>
    </message>
    <message>
        <source>Ordinary databases let every address in; in a Private Space add {address} to the trusted IP ranges.</source>
        <translation>تسمح قواعد البيانات العادية بدخول كل عنوان؛ وفي Private Space أضف {address} إلى نطاقات IP الموثوقة.</translation>
    </message>
    <message>
        <source>Host, user and password change from time to time: take them anew from &quot;heroku config:get DATABASE_URL&quot; when the login fails.</source>
        <translation>يتغير المضيف والمستخدم وكلمة المرور من وقت إلى آخر: خذها من جديد من «heroku config:get DATABASE_URL» عندما يفشل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Users are made with &quot;heroku pg:credentials:create&quot;, not with SQL.</source>
        <translation>يُنشأ المستخدمون بالأمر «heroku pg:credentials:create»، لا بواسطة SQL.</translation>
    </message>
    <message>
        <source>Restart the server: until then the old value applies.</source>
        <translation>أعد تشغيل الخادم: فحتى ذلك الحين تسري القيمة القديمة.</translation>
    </message>
    <message>
        <source>Set max_replication_slots to {slots}, and restart the server: until then the old value applies.</source>
        <translation>اضبط max_replication_slots على {slots}، ثم أعد تشغيل الخادم: فحتى ذلك الحين تسري القيمة القديمة.</translation>
    </message>
    <message>
        <source>Set max_wal_senders to {senders}, on standbys first, and restart the server: until then the old value applies. Before version 12 it has to stay below max_connections.</source>
        <translation>اضبط max_wal_senders على {senders}، على الخوادم الاحتياطية أولًا، ثم أعد تشغيل الخادم: فحتى ذلك الحين تسري القيمة القديمة. وقبل الإصدار 12 يجب أن يبقى أقل من max_connections.</translation>
    </message>
    <message>
        <source>Choose what the server&apos;s disk can spare; no restart is needed.</source>
        <translation>اختر ما يستطيع قرص الخادم الاستغناء عنه؛ لا حاجة إلى إعادة تشغيل.</translation>
    </message>
    <message>
        <source>Install the plugin on the server (Debian: the package postgresql-{major}-wal2json, Red Hat: wal2json_{major}).</source>
        <translation>ثبّت الإضافة على الخادم (Debian: الحزمة postgresql-{major}-wal2json، وRed Hat: الحزمة wal2json_{major}).</translation>
    </message>
    <message>
        <source>The last is needed, and understood, only by servers that have the setting output_plugin_libraries (15.19, 16.15, 17.11, 18.6 and newer). Each name needs its own quotes.</source>
        <translation>الأخير لا تحتاج إليه ولا تفهمه إلا الخوادم التي فيها الإعداد output_plugin_libraries (15.19 و16.15 و17.11 و18.6 وما هو أحدث). ويحتاج كل اسم إلى علامتي اقتباس خاصتين به.</translation>
    </message>
    <message>
        <source>a superuser such as postgres</source>
        <translation>مستخدم فائق (superuser) مثل postgres</translation>
    </message>
    <message>
        <source>Choose verify-full with the certificate of the authority that signed the server&apos;s; ask the database administrator for it.</source>
        <translation>اختر verify-full مع شهادة الجهة التي وقّعت شهادة الخادم؛ واطلبها من مسؤول قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Add a line to pg_hba.conf for {address}, and reload the settings:</source>
        <translation>أضف سطرًا إلى pg_hba.conf للعنوان {address}، ثم أعد تحميل الإعدادات:</translation>
    </message>
    <message>
        <source>Servers before version 10 ask for a line with the word &quot;replication&quot; in place of the database in pg_hba.conf, too.</source>
        <translation>الخوادم قبل الإصدار 10 تطلب كذلك سطرًا في pg_hba.conf فيه الكلمة «replication» مكان قاعدة البيانات.</translation>
    </message>
    <message>
        <source>a server of your own</source>
        <translation>خادم خاص بك</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>it leaves out inserts, updates or deletes</source>
        <translation>يُغفل الإدراج أو التحديث أو الحذف</translation>
    </message>
    <message>
        <source>it leaves out TRUNCATE</source>
        <translation>يُغفل TRUNCATE</translation>
    </message>
    <message>
        <source>it has a row filter for %1</source>
        <translation>له مرشِّح صفوف لـ %1</translation>
    </message>
    <message>
        <source>it leaves out columns of %1</source>
        <translation>يُغفل أعمدة من %1</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>this server cannot hold a position of its log</source>
        <translation>لا يستطيع هذا الخادم تثبيت موضع في سجل WAL لديه</translation>
    </message>
    <message>
        <source>repairing its rows did not make it equal</source>
        <translation>لم يجعله إصلاح صفوفه متساويًا</translation>
    </message>
    <message>
        <source>it has no key</source>
        <translation>ليس له مفتاح</translation>
    </message>
    <message>
        <source>it was altered since it was copied</source>
        <translation>عُدِّل منذ نسخه</translation>
    </message>
    <message>
        <source>very many of its rows differ</source>
        <translation>تختلف كثير جدًا من صفوفه</translation>
    </message>
    <message>
        <source>not all of its differences are known</source>
        <translation>ليست كل فروقه معروفة</translation>
    </message>
    <message>
        <source>rows cannot be asked for by its key</source>
        <translation>لا يمكن طلب الصفوف بمفتاحه</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The user %1 was made, and may read the chosen tables.</source>
        <translation>أُنشئ المستخدم %1، ويحق له قراءة الجداول المختارة.</translation>
    </message>
    <message>
        <source>The user %1 is made, and may read the chosen tables.</source>
        <translation>يُنشأ المستخدم %1، ويحق له قراءة الجداول المختارة.</translation>
    </message>
    <message>
        <source>A database administrator has made the user %1 with the script.</source>
        <translation>أنشأ مسؤول قاعدة البيانات المستخدم %1 بالنص البرمجي.</translation>
    </message>
    <message>
        <source>A database administrator runs the script that makes the user %1; nothing starts before.</source>
        <translation>يشغّل مسؤول قاعدة البيانات النص البرمجي الذي ينشئ المستخدم %1؛ ولا يبدأ شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>The publication %1 is not there, and made now it would come too late for the slot %2: the first sync would stop. Name the publication that the slot was made for, choose another slot, or have this one dropped.</source>
        <translation>المنشور %1 غير موجود، وإنشاؤه الآن متأخر على الفتحة %2: ستتوقف المزامنة الأولى. حدّد المنشور الذي أُنشئت الفتحة له، أو اختر فتحة أخرى، أو اطلب حذف هذه.</translation>
    </message>
    <message>
        <source>The publication %1 is made, for the tables whose changes can be followed (%2).</source>
        <translation>يُنشأ المنشور %1 للجداول التي يمكن تتبّع تغييراتها (%2).</translation>
    </message>
    <message>
        <source>The publication %1 is there, and is used as it is.</source>
        <translation>المنشور %1 موجود، ويُستخدم كما هو.</translation>
    </message>
    <message>
        <source>Tables are added to the publication %1 (%2).</source>
        <translation>تُضاف جداول إلى المنشور %1 (%2).</translation>
    </message>
    <message>
        <source>The replication slot %1 is taken over.</source>
        <translation>تُستلم فتحة النسخ المتماثل %1 كما هي.</translation>
    </message>
    <message>
        <source>The replication slot %1 is made when the first sync starts.</source>
        <translation>تُنشأ فتحة النسخ المتماثل %1 عندما تبدأ المزامنة الأولى.</translation>
    </message>
    <message>
        <source>The server keeps its log until it was read: when you no longer sync, drop the slot, or it fills the server&apos;s disk.</source>
        <translation>يحتفظ الخادم بسجل WAL حتى يُقرأ: فإذا لم تعد تزامن فاحذف الفتحة، وإلا ملأ السجل قرص الخادم.</translation>
    </message>
    <message>
        <source>Nothing is written, created or changed in %1.</source>
        <translation>لا يُكتب شيء في %1 ولا يُنشأ ولا يُغيَّر.</translation>
    </message>
    <message>
        <source>All tables that %1 can read are read, in one snapshot.</source>
        <translation>تُقرأ كل الجداول التي يستطيع %1 قراءتها، في لقطة واحدة.</translation>
    </message>
    <message>
        <source>The chosen tables (%1) are read by %2, in one snapshot.</source>
        <translation>يقرأ %2 الجداول المختارة (%1) في لقطة واحدة.</translation>
    </message>
    <message>
        <source>Then what changes is read from the server&apos;s log.</source>
        <translation>ثم يُقرأ ما يتغير من سجل WAL على الخادم.</translation>
    </message>
    <message>
        <source>The same is done for the further databases of the server (%1).</source>
        <translation>يجري الأمر نفسه لقواعد البيانات الأخرى على الخادم (%1).</translation>
    </message>
    <message>
        <source>The tables are written into %1.</source>
        <translation>تُكتب الجداول في %1.</translation>
    </message>
    <message>
        <source>Each table replaces its copy from before once it is complete.</source>
        <translation>يحل كل جدول محل نسخته السابقة حين يكتمل.</translation>
    </message>
    <message>
        <source>Every change is applied to them; deleted rows stay, with the time of their deletion in _deleted_at.</source>
        <translation>يُطبَّق عليها كل تغيير؛ وتبقى الصفوف المحذوفة مع وقت حذفها في ‎_deleted_at.</translation>
    </message>
    <message>
        <source>Every change is applied to them; deleted rows are removed.</source>
        <translation>يُطبَّق عليها كل تغيير؛ وتُزال الصفوف المحذوفة.</translation>
    </message>
    <message>
        <source>Tables whose changes cannot be followed are copied in full in each run.</source>
        <translation>الجداول التي لا يمكن تتبّع تغييراتها تُنسخ كاملة في كل تشغيل.</translation>
    </message>
    <message>
        <source>The password is not kept: it is asked for when it is needed.</source>
        <translation>لا تُحفظ كلمة المرور: تُطلب عند الحاجة إليها.</translation>
    </message>
    <message>
        <source>The password goes into the keyring, and nowhere else.</source>
        <translation>تُحفظ كلمة المرور في حلقة المفاتيح، لا في مكان آخر.</translation>
    </message>
    <message>
        <source>No password was needed, or it stands in ~/.pgpass.</source>
        <translation>لم تلزم كلمة مرور، أو أنها في ‎~/.pgpass.</translation>
    </message>
    <message>
        <source>The source is saved as &quot;%1&quot;.</source>
        <translation>يُحفظ المصدر باسم «%1».</translation>
    </message>
    <message>
        <source>It is synced when you say so, and not by itself.</source>
        <translation>تجري المزامنة عندما تطلبها، لا تلقائيًا.</translation>
    </message>
    <message>
        <source>It is synced by itself while this window is open: %1.</source>
        <translation>تجري المزامنة تلقائيًا ما دامت هذه النافذة مفتوحة: %1.</translation>
    </message>
    <message>
        <source>It is synced by itself: %1. A timer of your systemd, %2.timer, is installed for that.</source>
        <translation>تجري المزامنة تلقائيًا: %1. ويُثبَّت لذلك مؤقّت في systemd الخاص بك، هو %2.timer.</translation>
    </message>
    <message>
        <source>The user %1 was made before this choice, and may read more. This script takes back what was left out.</source>
        <translation>أُنشئ المستخدم %1 قبل هذا الاختيار، ويمكنه قراءة المزيد. يسحب هذا النص البرمجي ما استُبعد.</translation>
    </message>
</context>
<context>
    <name>RowLookup</name>
    <message>
        <source>the source has several rows with this key now</source>
        <translation>للمصدر الآن عدة صفوف بهذا المفتاح</translation>
    </message>
    <message>
        <source>%1 has no key by which the row could be found at the source.</source>
        <translation>ليس للجدول %1 مفتاح يمكن به العثور على الصف في المصدر.</translation>
    </message>
</context>
<context>
    <name>RowSorter</name>
    <message>
        <source>a temporary file in %1 cannot be used</source>
        <translation>لا يمكن استخدام ملف مؤقت في %1</translation>
    </message>
</context>
<context>
    <name>RunPhase</name>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>جارٍ قراءة الفهرس</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>Making the new copies visible</source>
        <translation>جارٍ إظهار النسخ الجديدة</translation>
    </message>
    <message>
        <source>Preparing publication and slot</source>
        <translation>جارٍ إعداد المنشور والفتحة</translation>
    </message>
    <message>
        <source>Applying changes</source>
        <translation>جارٍ تطبيق التغييرات</translation>
    </message>
    <message>
        <source>Following changes</source>
        <translation>جارٍ تتبّع التغييرات</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>بانتظار إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>Following changes was stopped. Everything up to %1 is in the destination, and the next run goes on from there.</source>
        <translation>أُوقف تتبّع التغييرات. كل شيء حتى %1 موجود في الوجهة، والتشغيل التالي يواصل من هناك.</translation>
    </message>
</context>
<context>
    <name>RunSentences</name>
    <message numerus="yes">
        <source>%1 rows copied</source>
        <translation>
            <numerusform>نُسخ %1 صف</numerusform>
            <numerusform>نُسخ %1 صف</numerusform>
            <numerusform>نُسخ %1 صف</numerusform>
            <numerusform>نُسخت %1 صفوف</numerusform>
            <numerusform>نُسخ %1 صفًا</numerusform>
            <numerusform>نُسخ %1 صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes applied</source>
        <translation>
            <numerusform>طُبّق %1 تغيير</numerusform>
            <numerusform>طُبّق %1 تغيير</numerusform>
            <numerusform>طُبّق %1 تغيير</numerusform>
            <numerusform>طُبّقت %1 تغييرات</numerusform>
            <numerusform>طُبّق %1 تغييرًا</numerusform>
            <numerusform>طُبّق %1 تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the first copy.</source>
        <translation>جاهز للنسخة الأولى.</translation>
    </message>
    <message>
        <source>Last synced on %1.</source>
        <translation>آخر مزامنة في %1.</translation>
    </message>
    <message numerus="yes">
        <source>Last copied on %1: %2 rows.</source>
        <translation>
            <numerusform>آخر نسخ في %1: %2 صف.</numerusform>
            <numerusform>آخر نسخ في %1: %2 صف.</numerusform>
            <numerusform>آخر نسخ في %1: %2 صف.</numerusform>
            <numerusform>آخر نسخ في %1: %2 صفوف.</numerusform>
            <numerusform>آخر نسخ في %1: %2 صفًا.</numerusform>
            <numerusform>آخر نسخ في %1: %2 صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last copied on %1, but some tables failed.</source>
        <translation>آخر نسخ في %1، لكن فشلت بعض الجداول.</translation>
    </message>
    <message>
        <source>The last run, on %1, was stopped.</source>
        <translation>أُوقف آخر تشغيل، وكان في %1.</translation>
    </message>
    <message>
        <source>The last run, on %1, failed: %2</source>
        <translation>فشل آخر تشغيل، وكان في %1: %2</translation>
    </message>
    <message>
        <source>Paused. &quot;Resume&quot; goes on following changes.</source>
        <translation>متوقف مؤقتًا. زر «استئناف» يواصل تتبّع التغييرات.</translation>
    </message>
    <message>
        <source>Paused since %1. &quot;Resume&quot; applies what has changed meanwhile.</source>
        <translation>متوقف مؤقتًا منذ %1. زر «استئناف» يطبّق ما تغيّر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The connection was lost; trying again…</source>
        <translation>انقطع الاتصال؛ جارٍ إعادة المحاولة…</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>جارٍ الاتصال بالخادم…</translation>
    </message>
    <message>
        <source>Reading the list of tables…</source>
        <translation>جارٍ قراءة قائمة الجداول…</translation>
    </message>
    <message numerus="yes">
        <source>Copying: %1 of %2 tables have been read.</source>
        <translation>
            <numerusform>جارٍ النسخ: قُرئ %1 من %2 جدول.</numerusform>
            <numerusform>جارٍ النسخ: قُرئ %1 من %2 جدول.</numerusform>
            <numerusform>جارٍ النسخ: قُرئ %1 من %2 جدول.</numerusform>
            <numerusform>جارٍ النسخ: قُرئ %1 من %2 جداول.</numerusform>
            <numerusform>جارٍ النسخ: قُرئ %1 من %2 جدولًا.</numerusform>
            <numerusform>جارٍ النسخ: قُرئ %1 من %2 جدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing publication and slot…</source>
        <translation>جارٍ إعداد المنشور والفتحة…</translation>
    </message>
    <message>
        <source>Applying the changes that waited…</source>
        <translation>جارٍ تطبيق التغييرات المنتظرة…</translation>
    </message>
    <message>
        <source>Following changes.</source>
        <translation>يجري تتبّع التغييرات.</translation>
    </message>
    <message>
        <source>Putting the new copies in place…</source>
        <translation>جارٍ وضع النسخ الجديدة في مكانها…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>جارٍ الإنهاء…</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>أقل من ثانية</translation>
    </message>
    <message>
        <source>Up to date as of %1: %2, %3.</source>
        <comment>a time, rows copied, changes applied</comment>
        <translation>محدَّث حتى %1: %2، %3.</translation>
    </message>
    <message>
        <source>Up to date as of %1: %2.</source>
        <comment>a time, changes applied</comment>
        <translation>محدَّث حتى %1: %2.</translation>
    </message>
    <message>
        <source>Up to date as of %1: %2 in %3.</source>
        <comment>a time, rows copied, a duration</comment>
        <translation>محدَّث حتى %1: %2 خلال %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tables failed; the others are up to date as of %3.</source>
        <translation>
            <numerusform>فشل %1 من %2 جدول؛ والبقية محدَّثة حتى %3.</numerusform>
            <numerusform>فشل %1 من %2 جدول؛ والبقية محدَّثة حتى %3.</numerusform>
            <numerusform>فشل %1 من %2 جدول؛ والبقية محدَّثة حتى %3.</numerusform>
            <numerusform>فشل %1 من %2 جداول؛ والبقية محدَّثة حتى %3.</numerusform>
            <numerusform>فشل %1 من %2 جدولًا؛ والبقية محدَّثة حتى %3.</numerusform>
            <numerusform>فشل %1 من %2 جدول؛ والبقية محدَّثة حتى %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server wants a password. What was copied before is as it was.</source>
        <translation>يطلب الخادم كلمة مرور. ما نُسخ من قبل باقٍ كما هو.</translation>
    </message>
    <message>
        <source>Paused. Everything up to %1 is in the destination; &quot;Resume&quot; goes on from there.</source>
        <translation>متوقف مؤقتًا. كل شيء حتى %1 موجود في الوجهة؛ زر «استئناف» يواصل من هناك.</translation>
    </message>
    <message>
        <source>Stopped. Everything up to %1 is in the destination; the next run goes on from there.</source>
        <translation>أُوقف. كل شيء حتى %1 موجود في الوجهة؛ والتشغيل التالي يواصل من هناك.</translation>
    </message>
    <message>
        <source>Paused. What was copied before is as it was.</source>
        <translation>متوقف مؤقتًا. ما نُسخ من قبل باقٍ كما هو.</translation>
    </message>
    <message>
        <source>Stopped. What was copied before is as it was.</source>
        <translation>أُوقف. ما نُسخ من قبل باقٍ كما هو.</translation>
    </message>
    <message>
        <source>The run failed. What was copied before is as it was.</source>
        <translation>فشل التشغيل. ما نُسخ من قبل باقٍ كما هو.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a time</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>an amount of bytes</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bytes and time behind the server</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 تغيير</numerusform>
            <numerusform>%1 تغيير</numerusform>
            <numerusform>%1 تغيير</numerusform>
            <numerusform>%1 تغييرات</numerusform>
            <numerusform>%1 تغييرًا</numerusform>
            <numerusform>%1 تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صفوف</numerusform>
            <numerusform>%1 صفًا</numerusform>
            <numerusform>%1 صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows or more</source>
        <comment>%2 is an estimate such as ≈ 3,210,000</comment>
        <translation>
            <numerusform>%1 من %2 صف أو أكثر</numerusform>
            <numerusform>%1 من %2 صف أو أكثر</numerusform>
            <numerusform>%1 من %2 صف أو أكثر</numerusform>
            <numerusform>%1 من %2 صفوف أو أكثر</numerusform>
            <numerusform>%1 من %2 صفًا أو أكثر</numerusform>
            <numerusform>%1 من %2 صف أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <comment>%2 is an estimate such as ≈ 3,210,000</comment>
        <translation>
            <numerusform>%1 من %2 صف</numerusform>
            <numerusform>%1 من %2 صف</numerusform>
            <numerusform>%1 من %2 صف</numerusform>
            <numerusform>%1 من %2 صفوف</numerusform>
            <numerusform>%1 من %2 صفًا</numerusform>
            <numerusform>%1 من %2 صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more left</source>
        <comment>%1 is such as about 4 min</comment>
        <translation>بقي %1 أو أكثر</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1 is such as about 4 min</comment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>جارٍ إعادة المحاولة…</translation>
    </message>
    <message>
        <source>%1 Trying again…</source>
        <translation>%1 جارٍ إعادة المحاولة…</translation>
    </message>
    <message>
        <source>The next run copies everything again.</source>
        <translation>ينسخ التشغيل التالي كل شيء من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) copied again as of %1.</source>
        <translation>
            <numerusform>لم يُنسخ أي جدول من جديد حتى %1.</numerusform>
            <numerusform>نُسخ جدول واحد من جديد، محدَّثًا حتى %1.</numerusform>
            <numerusform>نُسخ جدولان من جديد، محدَّثَين حتى %1.</numerusform>
            <numerusform>نُسخت %n جداول من جديد، محدَّثة حتى %1.</numerusform>
            <numerusform>نُسخ %n جدولًا من جديد، محدَّثة حتى %1.</numerusform>
            <numerusform>نُسخ %n جدول من جديد، محدَّثة حتى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) could not be copied again; the old copies stay.</source>
        <translation>
            <numerusform>لم يتعذر نسخ أي جدول من جديد؛ وتبقى النسخ القديمة.</numerusform>
            <numerusform>تعذر نسخ جدول واحد من جديد؛ وتبقى نسخته القديمة.</numerusform>
            <numerusform>تعذر نسخ جدولين من جديد؛ وتبقى نسختاهما القديمتان.</numerusform>
            <numerusform>تعذر نسخ %n جداول من جديد؛ وتبقى نسخها القديمة.</numerusform>
            <numerusform>تعذر نسخ %n جدولًا من جديد؛ وتبقى نسخها القديمة.</numerusform>
            <numerusform>تعذر نسخ %n جدول من جديد؛ وتبقى نسخها القديمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has been copying since %1.</source>
        <translation>برنامج آخر ينسخ منذ %1.</translation>
    </message>
    <message>
        <source>Another program has been following changes since %1.</source>
        <translation>برنامج آخر يتابع التغييرات منذ %1.</translation>
    </message>
    <message>
        <source>Another program, at work since %1, waits to try again.</source>
        <translation>برنامج آخر يعمل منذ %1 وينتظر ليحاول من جديد.</translation>
    </message>
</context>
<context>
    <name>RunSession</name>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>الاتصال غير مشفَّر.</translation>
    </message>
    <message>
        <source>Free about %1: so much do the tables take on the server.</source>
        <translation>أفرغ نحو %1: هذا ما تشغله الجداول على الخادم.</translation>
    </message>
</context>
<context>
    <name>RunStore</name>
    <message>
        <source>The program ended in the middle of this run.</source>
        <translation>انتهى البرنامج في منتصف هذا التشغيل.</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Window</source>
        <comment>who began a run</comment>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Command line</source>
        <comment>who began a run</comment>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>who began a run</comment>
        <translation>الجدولة</translation>
    </message>
    <message>
        <source>Schedule, made up for</source>
        <comment>who began a run: its time had passed unused</comment>
        <translation>الجدولة، تعويضًا</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>how a run ended</comment>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Partly failed</source>
        <comment>how a run ended</comment>
        <translation>فشل جزئي</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>how a run ended</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>how a run ended</comment>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>%1 since %2 (%3), begun by: %4</source>
        <comment>state, time, duration, who began the run</comment>
        <translation>%1 منذ %2 (%3)، بدأه: %4</translation>
    </message>
    <message>
        <source>%1: run of %2, took %3, begun by: %4</source>
        <comment>result, time, duration, who began the run</comment>
        <translation>%1: تشغيل %2، استغرق %3، بدأه: %4</translation>
    </message>
    <message>
        <source>tables: %1</source>
        <translation>الجداول: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>الفاشلة: %1</translation>
    </message>
    <message>
        <source>rows copied: %1</source>
        <translation>الصفوف المنسوخة: %1</translation>
    </message>
    <message>
        <source>inserts: %1</source>
        <translation>إدراج: %1</translation>
    </message>
    <message>
        <source>updates: %1</source>
        <translation>تحديث: %1</translation>
    </message>
    <message>
        <source>deletes: %1</source>
        <translation>حذف: %1</translation>
    </message>
    <message>
        <source>truncates: %1</source>
        <translation>تفريغ: %1</translation>
    </message>
    <message>
        <source>received: %1</source>
        <comment>an amount of bytes</comment>
        <translation>المستلَم: %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a position in the log</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a table in a run</comment>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Following</source>
        <comment>state of a table in a run</comment>
        <translation>قيد التتبّع</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a table in a run</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>state of a table in a run</comment>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>state of a table in a run</comment>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>level of a line of the log</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>level of a line of the log</comment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>level of a line of the log</comment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>new at the source</source>
        <comment>what changed in a table</comment>
        <translation>جديد في المصدر</translation>
    </message>
    <message>
        <source>no longer at the source</source>
        <comment>what changed in a table</comment>
        <translation>لم يعد في المصدر</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>state of a table in a run</comment>
        <translation>تغيّر</translation>
    </message>
</context>
<context>
    <name>SavedCopy</name>
    <message>
        <source>it is a database that another program is using.</source>
        <translation>إنه قاعدة بيانات يستخدمها برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>every minute</source>
        <translation>كل دقيقة</translation>
    </message>
    <message>
        <source>every 60 minutes</source>
        <translation>كل 60 دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %n دقائق</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>كل يوم في %1</translation>
    </message>
    <message>
        <source>Monday to Friday at %1</source>
        <translation>من الاثنين إلى الجمعة في %1</translation>
    </message>
    <message>
        <source>every %1 at %2</source>
        <translation>أيام %1 في %2</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>يدويًا فقط</translation>
    </message>
    <message>
        <source>every hour, on the hour</source>
        <translation>كل ساعة، عند رأس الساعة</translation>
    </message>
    <message>
        <source>every hour at %1 past</source>
        <translation>كل ساعة عند الدقيقة %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %n ساعات</numerusform>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل %n ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The setting &quot;%1&quot; cannot be &quot;%2&quot;: it is as it was at the beginning.</source>
        <translation>لا يقبل الإعداد «%1» القيمة «%2»: فبقي على قيمته الأصلية.</translation>
    </message>
</context>
<context>
    <name>SetupScript</name>
    <message>
        <source>&quot;%1&quot; holds a sign that no name may have.</source>
        <translation>يحوي «%1» رمزًا لا يجوز في أي اسم.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than 63 bytes, the longest name.</source>
        <translation>الاسم «%1» أطول من 63 بايت، وهو أطول اسم ممكن.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is reserved by PostgreSQL: no role can have this name.</source>
        <translation>الاسم «%1» محجوز في PostgreSQL: لا يمكن أن يحمله أي دور.</translation>
    </message>
    <message>
        <source>the new role needs a name.%1</source>
        <translation>يحتاج الدور الجديد إلى اسم.%1</translation>
    </message>
    <message>
        <source>the password of &quot;%1&quot; is empty.</source>
        <translation>كلمة مرور «%1» فارغة.</translation>
    </message>
    <message>
        <source>the password of &quot;%1&quot; is the name itself.</source>
        <translation>كلمة مرور «%1» هي الاسم نفسه.</translation>
    </message>
    <message>
        <source>the password of &quot;%1&quot; is no text in UTF-8.</source>
        <translation>كلمة مرور «%1» ليست نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>a superuser, or the owner of the tables with CREATEROLE</source>
        <translation>مستخدم فائق، أو مالك الجداول مع CREATEROLE</translation>
    </message>
</context>
<context>
    <name>SlotBlockers</name>
    <message>
        <source>process %1</source>
        <translation>العملية %1</translation>
    </message>
    <message numerus="yes">
        <source>%n prepared transaction(s)</source>
        <translation>
            <numerusform>لا معاملات مُهيَّأة</numerusform>
            <numerusform>معاملة مُهيَّأة واحدة</numerusform>
            <numerusform>معاملتان مُهيَّأتان</numerusform>
            <numerusform>%n معاملات مُهيَّأة</numerusform>
            <numerusform>%n معاملة مُهيَّأة</numerusform>
            <numerusform>%n معاملة مُهيَّأة</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until transactions on the server that have written something are over.</source>
        <translation>في انتظار انتهاء معاملات على الخادم كتبت شيئًا.</translation>
    </message>
    <message>
        <source>Waiting until transactions on the server that have written something are over: %1.</source>
        <translation>في انتظار انتهاء معاملات على الخادم كتبت شيئًا: %1.</translation>
    </message>
</context>
<context>
    <name>SlotModels</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>SnapshotCopier</name>
    <message>
        <source>The server gave one connection only: all tables are read in one transaction.</source>
        <translation>أعطى الخادم اتصالًا واحدًا فقط: تُقرأ كل الجداول في معاملة واحدة.</translation>
    </message>
</context>
<context>
    <name>SourceCheck</name>
    <message>
        <source>the port has to be a number from 1 to 65535.</source>
        <translation>يجب أن يكون المنفذ رقمًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>قيد الاستخدام: %1 من %2</translation>
    </message>
    <message>
        <source>Have this run by %1: %2</source>
        <translation>اطلب أن ينفّذ %1 ما يلي: %2</translation>
    </message>
    <message>
        <source>Use full copies: %1</source>
        <translation>استخدم النسخ الكاملة: %1</translation>
    </message>
    <message>
        <source>It can be tried once following changes is switched on.</source>
        <translation>يمكن تجربة ذلك بعد تفعيل تتبّع التغييرات.</translation>
    </message>
    <message>
        <source>It can be tried on the primary only.</source>
        <translation>لا يمكن تجربة ذلك إلا على الخادم الرئيسي.</translation>
    </message>
    <message>
        <source>It can be tried once the replication connection works.</source>
        <translation>يمكن تجربة ذلك عندما يعمل اتصال النسخ المتماثل.</translation>
    </message>
    <message>
        <source>Servers before version 10 show it only when the replication slot is made.</source>
        <translation>لا تُظهره الخوادم قبل الإصدار 10 إلا عند إنشاء فتحة النسخ المتماثل.</translation>
    </message>
    <message>
        <source>Have pgoutput put back into output_plugin_libraries; each name there needs its own quotes.</source>
        <translation>اطلب إعادة pgoutput إلى output_plugin_libraries؛ ويحتاج كل اسم هناك إلى علامتي اقتباس خاصتين به.</translation>
    </message>
    <message>
        <source>Use pgoutput, which every server has.</source>
        <translation>استخدم pgoutput، فهي في كل خادم.</translation>
    </message>
    <message>
        <source>Have the server restarted.</source>
        <translation>اطلب إعادة تشغيل الخادم.</translation>
    </message>
    <message>
        <source>Following changes is switched on now, but another wal_level waits for the next restart.</source>
        <translation>تتبّع التغييرات مفعّل الآن، لكن قيمة أخرى لـwal_level تنتظر إعادة التشغيل التالية.</translation>
    </message>
    <message>
        <source>Have wal_level set to logical again before the server is restarted.</source>
        <translation>اطلب إعادة wal_level إلى logical قبل إعادة تشغيل الخادم.</translation>
    </message>
    <message>
        <source>The server&apos;s log tells what changes in its tables.</source>
        <translation>يذكر سجل WAL على الخادم ما يتغير في جداوله.</translation>
    </message>
    <message>
        <source>%1, another value waits for a restart</source>
        <translation>%1، وتنتظر قيمة أخرى إعادة التشغيل</translation>
    </message>
    <message>
        <source>Following changes is switched off until the server is restarted: wal_level was changed, but the old value still applies.</source>
        <translation>تتبّع التغييرات معطّل حتى يُعاد تشغيل الخادم: غُيّر wal_level، لكن القيمة القديمة ما زالت سارية.</translation>
    </message>
    <message>
        <source>The server is a primary, whose changes can be followed.</source>
        <translation>هذا خادم رئيسي يمكن تتبّع تغييراته.</translation>
    </message>
    <message>
        <source>Give the address of the primary; full copies work from here.</source>
        <translation>أعطِ عنوان الخادم الرئيسي؛ أما النسخ الكاملة فتعمل من هنا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may follow changes.</source>
        <translation>يحق للمستخدم «%1» تتبّع التغييرات.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may follow changes as a member of rds_replication.</source>
        <translation>يحق للمستخدم «%1» تتبّع التغييرات بصفته عضوًا في rds_replication.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>pooler</source>
        <translation>مجمّع اتصالات</translation>
    </message>
    <message>
        <source>It was not tried.</source>
        <translation>لم يُجرَّب.</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>A replication connection can be opened.</source>
        <translation>يمكن فتح اتصال نسخ متماثل.</translation>
    </message>
    <message>
        <source>It can be opened once the login has the right to follow changes.</source>
        <translation>يمكن فتحه حين يكون لحساب الدخول حق تتبّع التغييرات.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Changes can be read through an ordinary connection instead, which loads the server more.</source>
        <translation>يمكن بدلًا من ذلك قراءة التغييرات عبر اتصال عادي، وهو يثقل على الخادم أكثر.</translation>
    </message>
    <message>
        <source>Use wal2json.</source>
        <translation>استخدم wal2json.</translation>
    </message>
    <message>
        <source>This version takes %1 only where output_plugin_libraries names it.</source>
        <translation>لا يقبل هذا الإصدار %1 إلا حيث يُذكر في output_plugin_libraries.</translation>
    </message>
    <message>
        <source>The server lets its log be read through %1.</source>
        <translation>يتيح الخادم قراءة سجل WAL لديه عبر %1.</translation>
    </message>
    <message>
        <source>The server has %1, but a slot cannot be made just now: it would wait for transactions that have written something.</source>
        <translation>لدى الخادم %1، لكن لا يمكن إنشاء فتحة الآن: فعليها أن تنتظر معاملات كتبت شيئًا.</translation>
    </message>
    <message>
        <source>Wait for them to end, and check again; see &quot;Long transactions&quot;.</source>
        <translation>انتظر حتى تنتهي، ثم أعد الفحص؛ انظر «المعاملات الطويلة».</translation>
    </message>
    <message>
        <source>It could not be tried in the time that a check may take.</source>
        <translation>تعذرت تجربته في الوقت المتاح للفحص.</translation>
    </message>
    <message>
        <source>It can be tried once a replication slot is free.</source>
        <translation>يمكن تجربته حين تشغر فتحة نسخ متماثل.</translation>
    </message>
    <message>
        <source>A replication slot is free.</source>
        <translation>توجد فتحة نسخ متماثل شاغرة.</translation>
    </message>
    <message>
        <source>Ask whether one of these, which nobody reads now, can be dropped: %1.</source>
        <translation>اسأل هل يمكن حذف واحدة من هذه الفتحات التي لا يقرؤها أحد الآن: %1.</translation>
    </message>
    <message>
        <source>All replication slots are taken; the wanted one is among them, but a table that is added later needs a second one for a moment.</source>
        <translation>كل فتحات النسخ المتماثل مشغولة؛ والمطلوبة من بينها، لكن الجدول الذي يُضاف لاحقًا يحتاج إلى فتحة ثانية للحظة.</translation>
    </message>
    <message>
        <source>A WAL sender is free.</source>
        <translation>يوجد مُرسِل WAL شاغر.</translation>
    </message>
    <message>
        <source>All WAL senders are taken; the slot that is there is read through an ordinary connection meanwhile.</source>
        <translation>كل مُرسِلات WAL مشغولة؛ وتُقرأ الفتحة الموجودة عبر اتصال عادي في هذه الأثناء.</translation>
    </message>
    <message>
        <source>%1, not there yet</source>
        <translation>%1، غير موجودة بعد</translation>
    </message>
    <message>
        <source>There is no replication slot &quot;%1&quot; yet; from its making on the server keeps its log for it.</source>
        <translation>لا توجد بعد فتحة نسخ متماثل باسم «%1»؛ ومنذ إنشائها يحتفظ الخادم بسجل WAL لها.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the first run makes it.</source>
        <translation>لا يلزم فعل شيء: ينشئها التشغيل الأول.</translation>
    </message>
    <message>
        <source>Choose another slot.</source>
        <translation>اختر فتحة أخرى.</translation>
    </message>
    <message>
        <source>a standby</source>
        <translation>خادم احتياطي</translation>
    </message>
    <message>
        <source>Drop it; the next run makes a new one, and a full copy: %1</source>
        <translation>احذفها؛ والتشغيل التالي ينشئ فتحة جديدة ونسخة كاملة: %1</translation>
    </message>
    <message>
        <source>Ask for a higher max_slot_wal_keep_size first.</source>
        <translation>اطلب رفع max_slot_wal_keep_size أولًا.</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; is being read by process %2 of the server; only one may at a time.</source>
        <translation>تقرأ العملية %2 على الخادم من فتحة النسخ المتماثل «%1»؛ ولا يُسمح إلا بقارئ واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that is Tributary itself.</source>
        <translation>لا يلزم فعل شيء إذا كان القارئ Tributary نفسه.</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; is there, and free.</source>
        <translation>فتحة النسخ المتماثل «%1» موجودة وشاغرة.</translation>
    </message>
    <message>
        <source>The server keeps at most %1 of log for a slot that is not read.</source>
        <translation>يحتفظ الخادم بما لا يزيد على %1 من سجل WAL لفتحة لا تُقرأ.</translation>
    </message>
    <message>
        <source>Drop the slot when you stop for good: %1</source>
        <translation>احذف الفتحة عندما تتوقف نهائيًا: %1</translation>
    </message>
    <message>
        <source>none possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Servers before version 13 know no limit: a slot that is not read fills the server&apos;s disk.</source>
        <translation>لا تعرف الخوادم قبل الإصدار 13 أي حدّ: الفتحة التي لا تُقرأ تملأ قرص الخادم.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Nothing limits the log that the server keeps for a slot: one that is not read fills the server&apos;s disk.</source>
        <translation>لا شيء يحدّ سجل WAL الذي يحتفظ به الخادم لفتحة: والفتحة التي لا تُقرأ تملأ قرص الخادم.</translation>
    </message>
    <message>
        <source>Sync more often than that, or follow the changes without end.</source>
        <translation>زامن أكثر من ذلك، أو تتبّع التغييرات بلا انقطاع.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives up slots that were not read for %n seconds; a full copy is needed then.</source>
        <translation>
            <numerusform>يتخلى الخادم عن الفتحات التي لم تُقرأ مدة %n ثانية؛ وعندئذٍ تلزم نسخة كاملة.</numerusform>
            <numerusform>يتخلى الخادم عن الفتحات التي لم تُقرأ مدة ثانية واحدة؛ وعندئذٍ تلزم نسخة كاملة.</numerusform>
            <numerusform>يتخلى الخادم عن الفتحات التي لم تُقرأ مدة ثانيتين؛ وعندئذٍ تلزم نسخة كاملة.</numerusform>
            <numerusform>يتخلى الخادم عن الفتحات التي لم تُقرأ مدة %n ثوانٍ؛ وعندئذٍ تلزم نسخة كاملة.</numerusform>
            <numerusform>يتخلى الخادم عن الفتحات التي لم تُقرأ مدة %n ثانية؛ وعندئذٍ تلزم نسخة كاملة.</numerusform>
            <numerusform>يتخلى الخادم عن الفتحات التي لم تُقرأ مدة %n ثانية؛ وعندئذٍ تلزم نسخة كاملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a higher idle_replication_slot_timeout.</source>
        <translation>اطلب رفع idle_replication_slot_timeout.</translation>
    </message>
    <message>
        <source>Neon removes slots that were not read for about 40 hours; a full copy is needed then.</source>
        <translation>تزيل Neon الفتحات التي لم تُقرأ نحو 40 ساعة؛ وعندئذٍ تلزم نسخة كاملة.</translation>
    </message>
    <message>
        <source>The server does not give up slots for being idle.</source>
        <translation>لا يتخلى الخادم عن الفتحات بسبب خمولها.</translation>
    </message>
    <message>
        <source>Wait for them to end, or ask whether they were forgotten.</source>
        <translation>انتظر حتى تنتهي، أو اسأل هل نُسيت.</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>المفتوح: %1</translation>
    </message>
    <message>
        <source>processes %1</source>
        <translation>العمليات %1</translation>
    </message>
    <message>
        <source>A slot has to wait for the open transactions of the server&apos;s processes %1, which have written something.</source>
        <translation>على الفتحة أن تنتظر المعاملات المفتوحة لعمليات الخادم %1، فقد كتبت شيئًا.</translation>
    </message>
    <message>
        <source>A slot has to wait for prepared transactions.</source>
        <translation>على الفتحة أن تنتظر معاملات مُعدّة (prepared).</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
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
        <source>Transactions of the server&apos;s processes %1 have been writing for up to %n minutes; a slot has to wait for them.</source>
        <translation>
            <numerusform>معاملات عمليات الخادم %1 تكتب منذ مدة تصل إلى %n دقيقة؛ وعلى الفتحة أن تنتظرها.</numerusform>
            <numerusform>معاملات عمليات الخادم %1 تكتب منذ مدة تصل إلى دقيقة؛ وعلى الفتحة أن تنتظرها.</numerusform>
            <numerusform>معاملات عمليات الخادم %1 تكتب منذ مدة تصل إلى دقيقتين؛ وعلى الفتحة أن تنتظرها.</numerusform>
            <numerusform>معاملات عمليات الخادم %1 تكتب منذ مدة تصل إلى %n دقائق؛ وعلى الفتحة أن تنتظرها.</numerusform>
            <numerusform>معاملات عمليات الخادم %1 تكتب منذ مدة تصل إلى %n دقيقة؛ وعلى الفتحة أن تنتظرها.</numerusform>
            <numerusform>معاملات عمليات الخادم %1 تكتب منذ مدة تصل إلى %n دقيقة؛ وعلى الفتحة أن تنتظرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No transaction keeps a slot waiting.</source>
        <translation>لا معاملة تُبقي الفتحة منتظرة.</translation>
    </message>
    <message>
        <source>No transaction is prepared.</source>
        <translation>لا توجد معاملة مُعدّة.</translation>
    </message>
    <message>
        <source>Transactions of the server are prepared but not ended (%1): a new slot waits for them, and the log is kept from them on.</source>
        <translation>على الخادم معاملات مُعدّة لم تُنهَ (%1): تنتظرها الفتحة الجديدة، ويُحتفَظ بسجل WAL ابتداءً منها.</translation>
    </message>
    <message>
        <source>Ask whether they were forgotten: SELECT * FROM pg_prepared_xacts; then COMMIT PREPARED or ROLLBACK PREPARED.</source>
        <translation>اسأل هل نُسيت: SELECT * FROM pg_prepared_xacts; ثم COMMIT PREPARED أو ROLLBACK PREPARED.</translation>
    </message>
    <message>
        <source>Nobody waits for our confirmations.</source>
        <translation>لا أحد ينتظر تأكيداتنا.</translation>
    </message>
    <message>
        <source>synchronous_standby_names may take Tributary for a synchronous standby: commits on the server would then wait for its confirmations.</source>
        <translation>قد يَعُدّ synchronous_standby_names برنامج Tributary خادمًا احتياطيًا متزامنًا: وعندئذٍ ينتظر تثبيت المعاملات على الخادم تأكيداته.</translation>
    </message>
    <message>
        <source>Have the standbys named in synchronous_standby_names, in place of &quot;*&quot;.</source>
        <translation>اطلب ذكر الخوادم الاحتياطية بأسمائها في synchronous_standby_names بدلًا من «*».</translation>
    </message>
    <message>
        <source>Name the publication that the slot was made for; this lists them: %1</source>
        <translation>حدّد المنشور الذي أُنشئت الفتحة له؛ وهذا يسرد المنشورات: %1</translation>
    </message>
    <message>
        <source>Or drop the slot; the next run makes the publication and then a new slot, with a full copy: %1</source>
        <translation>أو احذف الفتحة؛ والتشغيل التالي ينشئ المنشور ثم فتحة جديدة مع نسخة كاملة: %1</translation>
    </message>
    <message>
        <source>Or drop the slot, and then have somebody who owns the tables make the publication; the next run makes a new slot, with a full copy: %1</source>
        <translation>أو احذف الفتحة، ثم اطلب ممن يملك الجداول إنشاء المنشور؛ والتشغيل التالي ينشئ فتحة جديدة مع نسخة كاملة: %1</translation>
    </message>
    <message>
        <source>%1, not there</source>
        <translation>%1، غير موجود</translation>
    </message>
    <message>
        <source>The slot &quot;%1&quot; is there already: a publication that is made now comes too late for what the slot holds, and the first sync would stop.</source>
        <translation>الفتحة «%1» موجودة بالفعل: المنشور الذي يُنشأ الآن متأخر على ما تحويه الفتحة، وستتوقف المزامنة الأولى.</translation>
    </message>
    <message>
        <source>There is no publication &quot;%1&quot; yet; the first run makes it.</source>
        <translation>لا يوجد بعد منشور باسم «%1»؛ وينشئه التشغيل الأول.</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>%1 needs no publication.</source>
        <translation>لا تحتاج %1 إلى منشور.</translation>
    </message>
    <message>
        <source>It is not known which tables it has to hold.</source>
        <translation>ليس معروفًا أي جداول يجب أن يحويها.</translation>
    </message>
    <message>
        <source>The publication &quot;%1&quot; holds tables that tell no rows apart: the server refuses to update or delete rows of %2.</source>
        <translation>يحوي المنشور «%1» جداول لا تميّز صفوفها: يرفض الخادم تحديث صفوف %2 أو حذفها.</translation>
    </message>
    <message>
        <source>Have these tables taken out of the publication, or give them a primary key.</source>
        <translation>اطلب إخراج هذه الجداول من المنشور، أو أعطها مفتاحًا أساسيًا.</translation>
    </message>
    <message>
        <source>The publication &quot;%1&quot; lacks %2; the next run adds them.</source>
        <translation>ينقص المنشور «%1» ما يلي: %2؛ ويضيفه التشغيل التالي.</translation>
    </message>
    <message>
        <source>The publication &quot;%1&quot; lets the changes of all tables through.</source>
        <translation>يمرّر المنشور «%1» تغييرات كل الجداول.</translation>
    </message>
    <message>
        <source>The tables are not known.</source>
        <translation>الجداول غير معروفة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tables</source>
        <translation>
            <numerusform>%1 من %n جدول</numerusform>
            <numerusform>%1 من جدول واحد</numerusform>
            <numerusform>%1 من جدولين</numerusform>
            <numerusform>%1 من %n جداول</numerusform>
            <numerusform>%1 من %n جدولًا</numerusform>
            <numerusform>%1 من %n جدول</numerusform>
        </translation>
    </message>
    <message>
        <source>The log tells the rows of all tables apart.</source>
        <translation>يميّز سجل WAL صفوف كل الجداول بعضها عن بعض.</translation>
    </message>
    <message>
        <source>Changes of some tables cannot be followed; they are copied in full in each run: %1.</source>
        <translation>لا يمكن تتبّع تغييرات بعض الجداول؛ فتُنسخ كاملة في كل تشغيل: %1.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless these tables are large.</source>
        <translation>لا يلزم فعل شيء، ما لم تكن هذه الجداول كبيرة.</translation>
    </message>
    <message>
        <source>Have a primary key added where there is none: ALTER TABLE ... ADD PRIMARY KEY (...);</source>
        <translation>اطلب إضافة مفتاح أساسي حيث لا يوجد: ALTER TABLE ... ADD PRIMARY KEY (...);</translation>
    </message>
    <message>
        <source>No rows are hidden.</source>
        <translation>لا صفوف مخفية.</translation>
    </message>
    <message>
        <source>Changes of the hidden rows are in the log all the same.</source>
        <translation>ومع ذلك فتغييرات الصفوف المخفية موجودة في سجل WAL.</translation>
    </message>
    <message>
        <source>Use a login that only reads: the assistant&apos;s page &quot;Read-only user&quot; and &quot;tributary-cli script&quot; write the SQL that makes one.</source>
        <translation>استخدم حساب دخول يقرأ فقط: فصفحة «مستخدم للقراءة فقط» في المعالج والأمر «tributary-cli script» يكتبان SQL الذي ينشئه.</translation>
    </message>
    <message>
        <source>superuser</source>
        <translation>مستخدم فائق</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a superuser and may change everything on this server.</source>
        <translation>المستخدم «%1» مستخدم فائق (superuser) ويحق له تغيير أي شيء على هذا الخادم.</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>يقرأ فقط</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can change nothing.</source>
        <translation>لا يستطيع «%1» تغيير أي شيء.</translation>
    </message>
    <message>
        <source>new tables in the schema %1</source>
        <translation>الجداول الجديدة في المخطط %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>لا جداول</numerusform>
            <numerusform>جدول واحد</numerusform>
            <numerusform>جدولان</numerusform>
            <numerusform>%n جداول</numerusform>
            <numerusform>%n جدولًا</numerusform>
            <numerusform>%n جدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schemas</source>
        <translation>
            <numerusform>لا مخططات</numerusform>
            <numerusform>مخطط واحد</numerusform>
            <numerusform>مخططان</numerusform>
            <numerusform>%n مخططات</numerusform>
            <numerusform>%n مخططًا</numerusform>
            <numerusform>%n مخطط</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; can do more than read: it may change %2.</source>
        <translation>يستطيع «%1» أكثر من القراءة: فيحق له تغيير %2.</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>لا شيء آخر</translation>
    </message>
    <message>
        <source>The slot tells nothing that the login may not read anyway.</source>
        <translation>لا تُظهر الفتحة إلا ما يحق لحساب الدخول قراءته على أي حال.</translation>
    </message>
    <message>
        <source>Rights to tables do not limit a slot: who may follow changes can read what is written to every table of the database, also to %1.</source>
        <translation>حقوق الجداول لا تقيّد الفتحة: فمن يحق له تتبّع التغييرات يستطيع قراءة ما يُكتب في كل جدول في قاعدة البيانات، بما في ذلك %1.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that is acceptable: Tributary stores only what the login may read.</source>
        <translation>لا يلزم فعل شيء إن كان هذا مقبولًا: فـTributary لا يخزّن إلا ما يحق لحساب الدخول قراءته.</translation>
    </message>
    <message>
        <source>Keep the login&apos;s password close, and let it in from this address only.</source>
        <translation>احرص على سرية كلمة مرور حساب الدخول، واسمح بدخوله من هذا العنوان فقط.</translation>
    </message>
    <message>
        <source>Not all hosts answer as they should: %1.</source>
        <translation>لا يجيب كل المضيفين كما ينبغي: %1.</translation>
    </message>
    <message>
        <source>Check these hosts, or leave them out of the connection.</source>
        <translation>افحص هؤلاء المضيفين، أو استبعدهم من الاتصال.</translation>
    </message>
    <message>
        <source>The server sees this computer as %1.</source>
        <translation>يرى الخادم هذا الجهاز بالعنوان %1.</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>The connection is not encrypted; it does not leave this computer.</source>
        <translation>الاتصال غير مشفّر؛ لكنه لا يغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless this is the end of a tunnel that is not encrypted.</source>
        <translation>لا يلزم فعل شيء، ما لم يكن هذا طرف نفق غير مشفّر.</translation>
    </message>
    <message>
        <source>The server offers encryption, but it is not used: password and data cross the network readable.</source>
        <translation>يقدّم الخادم التشفير لكنه غير مستخدم: تعبر كلمة المرور والبيانات الشبكة مقروءة.</translation>
    </message>
    <message>
        <source>Have the connection encrypted: sslmode=verify-full, or at least sslmode=require.</source>
        <translation>اجعل الاتصال مشفّرًا: sslmode=verify-full أو على الأقل sslmode=require.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: password and data cross the network readable.</source>
        <translation>الاتصال غير مشفّر: تعبر كلمة المرور والبيانات الشبكة مقروءة.</translation>
    </message>
    <message>
        <source>Have encryption switched on at the server.</source>
        <translation>اطلب تفعيل التشفير على الخادم.</translation>
    </message>
    <message>
        <source>The SSH tunnel is open; names are looked up at its other end.</source>
        <translation>نفق SSH مفتوح؛ ويُبحث عن الأسماء في طرفه الآخر.</translation>
    </message>
    <message>
        <source>A socket on this computer needs no name.</source>
        <translation>المقبس على هذا الجهاز لا يحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>An address needs no look-up.</source>
        <translation>العنوان لا يحتاج إلى بحث عن الاسم.</translation>
    </message>
    <message>
        <source>The host name leads to %1.</source>
        <translation>يقود اسم المضيف إلى %1.</translation>
    </message>
    <message>
        <source>Something answers on %1.</source>
        <translation>هناك ما يجيب على %1.</translation>
    </message>
    <message>
        <source>A PostgreSQL server answers.</source>
        <translation>يجيب خادم PostgreSQL.</translation>
    </message>
    <message>
        <source>The answer is not one that PostgreSQL gives.</source>
        <translation>الإجابة ليست مما يجيب به PostgreSQL.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer.</source>
        <translation>أُغلق الاتصال بلا إجابة.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>لم تصل إجابة.</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>مقبس</translation>
    </message>
    <message>
        <source>What goes through a socket on this computer needs no encryption.</source>
        <translation>ما يمر عبر مقبس على هذا الجهاز لا يحتاج إلى تشفير.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server&apos;s certificate was verified.</source>
        <translation>الاتصال مشفّر، وجرى التحقق من شهادة الخادم.</translation>
    </message>
    <message>
        <source>The connection is encrypted; who answers was not verified.</source>
        <translation>الاتصال مشفّر؛ ولم يجرِ التحقق ممن يجيب.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>The server offers encryption.</source>
        <translation>يقدّم الخادم التشفير.</translation>
    </message>
    <message>
        <source>The server let this login in.</source>
        <translation>سمح الخادم بدخول هذا الحساب.</translation>
    </message>
    <message>
        <source>The server let &quot;%1&quot; in.</source>
        <translation>سمح الخادم بدخول «%1».</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is there.</source>
        <translation>قاعدة البيانات «%1» موجودة.</translation>
    </message>
    <message>
        <source>Name resolves</source>
        <translation>الاسم معروف</translation>
    </message>
    <message>
        <source>Port answers</source>
        <translation>المنفذ يجيب</translation>
    </message>
    <message>
        <source>It is PostgreSQL</source>
        <translation>هو PostgreSQL</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Hosting provider</source>
        <translation>مزوّد الاستضافة</translation>
    </message>
    <message>
        <source>Primary or standby</source>
        <translation>رئيسي أم احتياطي</translation>
    </message>
    <message>
        <source>Direct connection</source>
        <translation>اتصال مباشر</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Readable tables</source>
        <translation>جداول مقروءة</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Primary to follow</source>
        <translation>خادم رئيسي للتتبّع</translation>
    </message>
    <message>
        <source>Right to follow</source>
        <translation>حق التتبّع</translation>
    </message>
    <message>
        <source>Replication connection</source>
        <translation>اتصال النسخ المتماثل</translation>
    </message>
    <message>
        <source>Output plugin</source>
        <translation>إضافة الإخراج</translation>
    </message>
    <message>
        <source>Free replication slot</source>
        <translation>فتحة نسخ متماثل شاغرة</translation>
    </message>
    <message>
        <source>Free WAL sender</source>
        <translation>مُرسِل WAL شاغر</translation>
    </message>
    <message>
        <source>Replication slot</source>
        <translation>فتحة النسخ المتماثل</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>المنشور (publication)</translation>
    </message>
    <message>
        <source>Version to follow</source>
        <translation>إصدار يتيح التتبّع</translation>
    </message>
    <message>
        <source>Keys of the tables</source>
        <translation>مفاتيح الجداول</translation>
    </message>
    <message>
        <source>Row-level security</source>
        <translation>أمان مستوى الصفوف</translation>
    </message>
    <message>
        <source>Limit of kept log</source>
        <translation>حدّ سجل WAL المحتفَظ به</translation>
    </message>
    <message>
        <source>Idle slots</source>
        <translation>الفتحات الخاملة</translation>
    </message>
    <message>
        <source>Login only reads</source>
        <translation>الحساب يقرأ فقط</translation>
    </message>
    <message>
        <source>What the slot can read</source>
        <translation>ما تستطيع الفتحة قراءته</translation>
    </message>
    <message>
        <source>Long transactions</source>
        <translation>المعاملات الطويلة</translation>
    </message>
    <message>
        <source>Prepared transactions</source>
        <translation>المعاملات المُعدّة</translation>
    </message>
    <message>
        <source>Synchronous standbys</source>
        <translation>الخوادم الاحتياطية المتزامنة</translation>
    </message>
    <message>
        <source>This major version gets no more fixes from its makers.</source>
        <translation>لم يعد هذا الإصدار الرئيسي يتلقى إصلاحات من صانعيها.</translation>
    </message>
    <message>
        <source>Plan the upgrade to a newer major version.</source>
        <translation>خطط للترقية إلى إصدار رئيسي أحدث.</translation>
    </message>
    <message>
        <source>Not reached yet.</source>
        <translation>لم يُصَل إليه بعد.</translation>
    </message>
    <message>
        <source>Full copies are not harmed by this.</source>
        <translation>هذا لا يضر بالنسخ الكاملة.</translation>
    </message>
    <message>
        <source>Use full copies.</source>
        <translation>استخدم النسخ الكاملة.</translation>
    </message>
    <message>
        <source>No hosting provider, as you said.</source>
        <translation>لا مزوّد استضافة، كما ذكرت.</translation>
    </message>
    <message>
        <source>No hosting provider was recognised.</source>
        <translation>لم يُتعرَّف على مزوّد استضافة.</translation>
    </message>
    <message>
        <source>The server runs on %1, as you said.</source>
        <translation>يعمل الخادم لدى %1، كما ذكرت.</translation>
    </message>
    <message>
        <source>The server runs on %1.</source>
        <translation>يعمل الخادم لدى %1.</translation>
    </message>
    <message>
        <source>The server is a primary.</source>
        <translation>هذا خادم رئيسي.</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>No connection pooler is in between.</source>
        <translation>لا مجمّع اتصالات في الطريق.</translation>
    </message>
    <message>
        <source>The database is encoded in UTF-8.</source>
        <translation>ترميز قاعدة البيانات UTF-8.</translation>
    </message>
    <message>
        <source>The database is encoded in %1; the server converts it to UTF-8.</source>
        <translation>ترميز قاعدة البيانات %1؛ ويحوّله الخادم إلى UTF-8.</translation>
    </message>
    <message>
        <source>There are %1 more like this.</source>
        <translation>وهناك %1 غيرها من هذا النوع.</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 بلا %2</translation>
    </message>
    <message>
        <source>Some columns may not be read and are left out: %1.</source>
        <translation>لا يُسمح بقراءة بعض الأعمدة فاستُبعدت: %1.</translation>
    </message>
    <message>
        <source>Ask for SELECT on these columns if they are needed.</source>
        <translation>اطلب حق SELECT على هذه الأعمدة إن لزمت.</translation>
    </message>
    <message>
        <source>%1 of %2 tables</source>
        <translation>%1 من %2 جدول</translation>
    </message>
    <message>
        <source>All selected tables can be read.</source>
        <translation>يمكن قراءة كل الجداول المختارة.</translation>
    </message>
    <message>
        <source>All tables can be read.</source>
        <translation>يمكن قراءة كل الجداول.</translation>
    </message>
    <message>
        <source>%1 can be read; not readable: %2.</source>
        <translation>يمكن قراءة %1؛ ولا يمكن قراءة: %2.</translation>
    </message>
    <message>
        <source>Or leave these tables out.</source>
        <translation>أو استبعد هذه الجداول.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>أحد الجداول</translation>
    </message>
    <message>
        <source>Left out by choice: %1.</source>
        <translation>مستبعَد باختيارك: %1.</translation>
    </message>
    <message>
        <source>Use the direct address, %1.</source>
        <translation>استخدم العنوان المباشر، %1.</translation>
    </message>
    <message>
        <source>%1 port %2</source>
        <comment>address of a server</comment>
        <translation>%1 المنفذ %2</translation>
    </message>
    <message>
        <source>Servers before version 10 do not tell it.</source>
        <translation>الخوادم الأقدم من الإصدار 10 لا تُخبر بذلك.</translation>
    </message>
    <message>
        <source>Only members of pg_monitor may look; free space on the server&apos;s disk is for its administrator to watch.</source>
        <translation>لا يمكن الاطلاع إلا لأعضاء pg_monitor؛ ومراقبة المساحة الحرة على قرص الخادم من شأن مديره.</translation>
    </message>
    <message>
        <source>The server has %1 of log on its disk.</source>
        <translation>لدى الخادم %1 من سجل WAL على قرصه.</translation>
    </message>
    <message>
        <source>The server has %1 of log on its disk, more than its settings ask for (%2): something keeps it, and the disk may fill.</source>
        <translation>لدى الخادم %1 من سجل WAL على قرصه، أكثر مما تطلبه إعداداته (%2): شيء ما يحتفظ به، وقد يمتلئ القرص.</translation>
    </message>
    <message>
        <source>Look for a slot that nobody reads: %1</source>
        <translation>ابحث عن فتحة لا يقرؤها أحد: %1</translation>
    </message>
    <message>
        <source>Look whether archiving fails: %1</source>
        <translation>انظر هل تفشل الأرشفة: %1</translation>
    </message>
    <message>
        <source>new tables in the schema %1, because everyone may</source>
        <translation>جداول جديدة في المخطط %1، لأن ذلك متاح للجميع</translation>
    </message>
    <message>
        <source>If no other program makes tables there, take it from everyone: %1</source>
        <translation>إن لم يكن برنامج آخر ينشئ جداول هناك، فاسحب هذا الحق من الجميع: %1</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>The tables are chosen by name; later ones are not synced.</source>
        <translation>الجداول مختارة بأسمائها؛ وما يُنشأ لاحقًا لا يُزامَن.</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>قابلة للقراءة</translation>
    </message>
    <message>
        <source>Tables that are made later can be read as well.</source>
        <translation>يمكن أيضًا قراءة الجداول التي تُنشأ لاحقًا.</translation>
    </message>
    <message>
        <source>%1, when %2 makes them</source>
        <comment>tables of a schema, made by an owner</comment>
        <translation>%1، حين ينشئها %2</translation>
    </message>
    <message>
        <source>Every table is to be synced, but &quot;%1&quot; cannot read tables that are made later in %2.</source>
        <translation>يُراد مزامنة كل الجداول، لكن «%1» لا يستطيع قراءة الجداول التي تُنشأ لاحقًا في %2.</translation>
    </message>
    <message>
        <source>Nothing has to be done if such tables are not wanted.</source>
        <translation>لا يلزم فعل شيء إن لم تكن هذه الجداول مطلوبة.</translation>
    </message>
    <message>
        <source>Room for connections</source>
        <translation>المتاح من الاتصالات</translation>
    </message>
    <message>
        <source>Server&apos;s log on disk</source>
        <translation>سجل WAL على قرص الخادم</translation>
    </message>
    <message>
        <source>Tables made later</source>
        <translation>الجداول المنشأة لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>The login &quot;%1&quot; may have %n connections at once</source>
        <translation>
            <numerusform>لا يجوز لحساب الدخول «%1» أي اتصال (%n)</numerusform>
            <numerusform>يجوز لحساب الدخول «%1» اتصال واحد (%n) في آن واحد</numerusform>
            <numerusform>يجوز لحساب الدخول «%1» اتصالان (%n) في آن واحد</numerusform>
            <numerusform>يجوز لحساب الدخول «%1» %n اتصالات في آن واحد</numerusform>
            <numerusform>يجوز لحساب الدخول «%1» %n اتصالًا في آن واحد</numerusform>
            <numerusform>يجوز لحساب الدخول «%1» %n اتصال في آن واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for: %1</source>
        <translation>اطلب: %1</translation>
    </message>
    <message numerus="yes">
        <source>The database &quot;%1&quot; takes %n connections at once</source>
        <translation>
            <numerusform>لا تقبل قاعدة البيانات «%1» أي اتصال (%n)</numerusform>
            <numerusform>تقبل قاعدة البيانات «%1» اتصالًا واحدًا (%n) في آن واحد</numerusform>
            <numerusform>تقبل قاعدة البيانات «%1» اتصالين (%n) في آن واحد</numerusform>
            <numerusform>تقبل قاعدة البيانات «%1» %n اتصالات في آن واحد</numerusform>
            <numerusform>تقبل قاعدة البيانات «%1» %n اتصالًا في آن واحد</numerusform>
            <numerusform>تقبل قاعدة البيانات «%1» %n اتصال في آن واحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes %n connections at once</source>
        <translation>
            <numerusform>لا يقبل الخادم أي اتصال (%n)</numerusform>
            <numerusform>يقبل الخادم اتصالًا واحدًا (%n) في آن واحد</numerusform>
            <numerusform>يقبل الخادم اتصالين (%n) في آن واحد</numerusform>
            <numerusform>يقبل الخادم %n اتصالات في آن واحد</numerusform>
            <numerusform>يقبل الخادم %n اتصالًا في آن واحد</numerusform>
            <numerusform>يقبل الخادم %n اتصال في آن واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a higher max_connections, which takes a restart, or for a connection pooler for the other programs.</source>
        <translation>اطلب قيمة أعلى لـ max_connections، ويتطلب ذلك إعادة تشغيل، أو مجمّع اتصالات للبرامج الأخرى.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حدّ</translation>
    </message>
    <message>
        <source>Nothing limits the connections of the login.</source>
        <translation>لا شيء يحدّ من اتصالات حساب الدخول.</translation>
    </message>
    <message>
        <source>%1 of %2 in use by others</source>
        <translation>%1 من %2 يستخدمها آخرون</translation>
    </message>
    <message numerus="yes">
        <source>There is room for the %n connections that a run takes.</source>
        <translation>
            <numerusform>لا يحتاج التشغيل أي اتصال (%n).</numerusform>
            <numerusform>يوجد متسع للاتصال (%n) الذي يحتاجه التشغيل.</numerusform>
            <numerusform>يوجد متسع للاتصالين (%n) اللذين يحتاجهما التشغيل.</numerusform>
            <numerusform>يوجد متسع لـ %n اتصالات يحتاجها التشغيل.</numerusform>
            <numerusform>يوجد متسع لـ %n اتصالًا يحتاجها التشغيل.</numerusform>
            <numerusform>يوجد متسع لـ %n اتصال يحتاجها التشغيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>, of which others have %1.</source>
        <translation>، منها %1 لدى آخرين.</translation>
    </message>
    <message numerus="yes">
        <source>To follow changes takes at least %n.</source>
        <translation>
            <numerusform>تتبّع التغييرات لا يحتاج أي اتصال (%n).</numerusform>
            <numerusform>يحتاج تتبّع التغييرات إلى اتصال واحد (%n) على الأقل.</numerusform>
            <numerusform>يحتاج تتبّع التغييرات إلى اتصالين (%n) على الأقل.</numerusform>
            <numerusform>يحتاج تتبّع التغييرات إلى %n اتصالات على الأقل.</numerusform>
            <numerusform>يحتاج تتبّع التغييرات إلى %n اتصالًا على الأقل.</numerusform>
            <numerusform>يحتاج تتبّع التغييرات إلى %n اتصال على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run takes up to %n, and cannot begin with less than %1.</source>
        <translation>
            <numerusform>لا يحتاج التشغيل أي اتصال (%n)، ولا يبدأ بأقل من %1.</numerusform>
            <numerusform>يحتاج التشغيل حتى اتصال واحد (%n)، ولا يبدأ بأقل من %1.</numerusform>
            <numerusform>يحتاج التشغيل حتى اتصالين (%n)، ولا يبدأ بأقل من %1.</numerusform>
            <numerusform>يحتاج التشغيل حتى %n اتصالات، ولا يبدأ بأقل من %1.</numerusform>
            <numerusform>يحتاج التشغيل حتى %n اتصالًا، ولا يبدأ بأقل من %1.</numerusform>
            <numerusform>يحتاج التشغيل حتى %n اتصال، ولا يبدأ بأقل من %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run takes up to %n; with less it is slower.</source>
        <translation>
            <numerusform>لا يحتاج التشغيل أي اتصال (%n).</numerusform>
            <numerusform>يحتاج التشغيل حتى اتصال واحد (%n)؛ وبأقل من ذلك يكون أبطأ.</numerusform>
            <numerusform>يحتاج التشغيل حتى اتصالين (%n)؛ وبأقل من ذلك يكون أبطأ.</numerusform>
            <numerusform>يحتاج التشغيل حتى %n اتصالات؛ وبأقل من ذلك يكون أبطأ.</numerusform>
            <numerusform>يحتاج التشغيل حتى %n اتصالًا؛ وبأقل من ذلك يكون أبطأ.</numerusform>
            <numerusform>يحتاج التشغيل حتى %n اتصال؛ وبأقل من ذلك يكون أبطأ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFacts</name>
    <message>
        <source>Move the file back to its place, or change the destination of the source.</source>
        <translation>أعد الملف إلى مكانه، أو غيّر وجهة المصدر.</translation>
    </message>
    <message>
        <source>Or sync again (on the command line: tributary-cli sync): everything is copied anew.</source>
        <translation>أو زامن من جديد (في سطر الأوامر: tributary-cli sync): يُنسخ كل شيء من جديد.</translation>
    </message>
</context>
<context>
    <name>SourceLock</name>
    <message>
        <source>the command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>its schedule</source>
        <translation>جدولته</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>النافذة</translation>
    </message>
</context>
<context>
    <name>SourceState</name>
    <message>
        <source>%1 (%2)</source>
        <comment>state, remark</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Setup not finished</source>
        <translation>التهيئة غير مكتملة</translation>
    </message>
    <message>
        <source>Waiting for DBA</source>
        <translation>بانتظار مسؤول القاعدة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>قيد التتبّع</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>يعيد المحاولة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>Partly failed</source>
        <translation>فشل جزئي</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخّر</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
</context>
<context>
    <name>SpaceCheck</name>
    <message>
        <source>The disk %1 may be too small for the copy: the tables take about %2 on the server, and %3 are free here.</source>
        <translation>قد لا يتسع القرص %1 للنسخة: تشغل الجداول نحو %2 على الخادم، والمساحة الحرة هنا %3.</translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>a column of its key is gone</source>
        <translation>زال عمود من مفتاحه</translation>
    </message>
    <message>
        <source>the folder cannot be written</source>
        <translation>لا يمكن الكتابة في المجلد</translation>
    </message>
    <message>
        <source>is called &quot;%1&quot; there, because another table has its name</source>
        <translation>اسمه هناك «%1»، لأن جدولًا آخر يحمل اسمه</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is called &quot;%2&quot; there</source>
        <translation>العمود «%1» اسمه هناك «%2»</translation>
    </message>
    <message>
        <source>%1 lies on a network drive (%2). SQLite files can be damaged there when the connection is lost, and others cannot read the file while it is written; a drive of this computer is safer.</source>
        <translation>يقع %1 على محرك أقراص شبكي (%2). قد تتلف ملفات SQLite فيه عند انقطاع الاتصال، ولا يستطيع الآخرون قراءة الملف أثناء الكتابة فيه؛ وقرص في هذا الجهاز أكثر أمانًا.</translation>
    </message>
    <message>
        <source>changes for a file that follows no log</source>
        <translation>تغييرات لملف لا يتتبع أي سجل</translation>
    </message>
    <message>
        <source>a transaction that failed was to be committed</source>
        <translation>كان مطلوبًا تثبيت معاملة فاشلة</translation>
    </message>
    <message>
        <source>a shadow table is gone</source>
        <translation>جدول ظل مفقود</translation>
    </message>
    <message>
        <source>%1 lies in a folder that %2 synchronises. The file may be taken while it is being written, or another computer&apos;s be put in its place; another folder is safer, and &quot;Save a copy&quot; in the tab &quot;Data&quot; brings a whole file here.</source>
        <translation>يقع %1 في مجلد يزامنه %2. قد يُؤخذ الملف وهو يُكتب، أو يوضع ملف حاسوب آخر مكانه؛ مجلد آخر أسلم، و«حفظ نسخة» في تبويب «البيانات» يجلب ملفًا كاملًا إلى هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) that had been kept after their deletion were removed from the copies: this run does not keep deleted rows.</source>
        <translation>
            <numerusform>لم يُزل أي صف (%1) من النسخ: هذا التشغيل لا يحتفظ بالصفوف المحذوفة.</numerusform>
            <numerusform>أُزيل من النسخ صف واحد (%1) كان محتفَظًا به بعد حذفه: هذا التشغيل لا يحتفظ بالصفوف المحذوفة.</numerusform>
            <numerusform>أُزيل من النسخ صفان (%1) كانا محتفَظًا بهما بعد حذفهما: هذا التشغيل لا يحتفظ بالصفوف المحذوفة.</numerusform>
            <numerusform>أُزيلت من النسخ %1 صفوف كان محتفَظًا بها بعد حذفها: هذا التشغيل لا يحتفظ بالصفوف المحذوفة.</numerusform>
            <numerusform>أُزيل من النسخ %1 صفًا كان محتفَظًا بها بعد حذفها: هذا التشغيل لا يحتفظ بالصفوف المحذوفة.</numerusform>
            <numerusform>أُزيل من النسخ %1 صف كان محتفَظًا بها بعد حذفها: هذا التشغيل لا يحتفظ بالصفوف المحذوفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move what is there away or remove it: the lock of the destination has this place.</source>
        <translation>انقل ما هناك أو أزله: هذا المكان لقفل الوجهة.</translation>
    </message>
    <message>
        <source>a link is in its place.</source>
        <translation>في مكانه رابط.</translation>
    </message>
    <message>
        <source>a folder is in its place.</source>
        <translation>في مكانه مجلد.</translation>
    </message>
    <message>
        <source>something that is no file is in its place.</source>
        <translation>في مكانه شيء ليس ملفًا.</translation>
    </message>
    <message>
        <source>what is in its place names no process, and cannot be replaced.</source>
        <translation>ما في مكانه لا يسمّي عملية، ولا يمكن استبداله.</translation>
    </message>
    <message>
        <source>is called &quot;%1&quot; there, because names that begin with &quot;sqlite_&quot; or &quot;_tributary_&quot; are reserved</source>
        <translation>يُسمّى هناك «%1» لأن الأسماء التي تبدأ بـ «sqlite_» أو «_tributary_» محجوزة</translation>
    </message>
</context>
<context>
    <name>SqliteBrowser</name>
    <message>
        <source>%1 has no column &quot;%2&quot; any more.</source>
        <translation>لم يعد في %1 عمود «%2».</translation>
    </message>
    <message>
        <source>there is no table &quot;%1&quot; any more.</source>
        <translation>لم يعد هناك جدول «%1».</translation>
    </message>
</context>
<context>
    <name>SqliteGuard</name>
    <message>
        <source>%1 (line %2, column %3)</source>
        <translation>%1 (السطر %2، العمود %3)</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>هذه التعليمة</translation>
    </message>
    <message>
        <source>there is none.</source>
        <translation>لا يوجد أي استعلام.</translation>
    </message>
    <message>
        <source>A second statement</source>
        <translation>تعليمة ثانية</translation>
    </message>
</context>
<context>
    <name>SqlitePlace</name>
    <message>
        <source>its name is too long</source>
        <translation>اسمه طويل جدًا</translation>
    </message>
</context>
<context>
    <name>SqliteReader</name>
    <message>
        <source>it may not be opened for reading</source>
        <translation>لا يُسمح بفتحه للقراءة</translation>
    </message>
    <message>
        <source>a run was cut off while it wrote; the next sync puts it in order</source>
        <translation>انقطع تشغيل أثناء الكتابة؛ والمزامنة التالية تصلحه</translation>
    </message>
</context>
<context>
    <name>SqliteWalWatch</name>
    <message>
        <source>Another program has been reading %1 for long: %1-wal cannot be emptied meanwhile, and has grown to %2. It shrinks when that program has finished, or is closed.</source>
        <translation>يقرأ برنامج آخر من %1 منذ مدة طويلة: لا يمكن تفريغ %1-wal في هذه الأثناء، وقد بلغ حجمه %2. ويصغر حين ينتهي ذلك البرنامج أو يُغلق.</translation>
    </message>
</context>
<context>
    <name>SshTunnel</name>
    <message>
        <source>ssh ended without a word</source>
        <translation>انتهى ssh دون رسالة</translation>
    </message>
    <message>
        <source>the SSH tunnel is written as user@host:port.</source>
        <translation>يُكتب نفق SSH بالشكل user@host:port.</translation>
    </message>
    <message>
        <source>ssh does not answer in time</source>
        <translation>لا يجيب ssh في الوقت المناسب</translation>
    </message>
</context>
<context>
    <name>StoreFile</name>
    <message>
        <source>it is damaged. It is kept as %1, and a new one takes its place.</source>
        <translation>إنه تالف. يُحتفظ به باسم %1، ويحلّ محلّه ملف جديد.</translation>
    </message>
    <message>
        <source>Put a backup of the file in its place, if there is one.</source>
        <translation>ضع نسخة احتياطية من الملف في مكانه، إن وُجدت.</translation>
    </message>
    <message>
        <source>Otherwise set up the sources again, with the same slots and destinations: these are as they were, and the next runs go on from them.</source>
        <translation>وإلا فأعد إعداد المصادر بالفتحات والوجهات نفسها: فهي كما كانت، وتتابع عمليات التشغيل القادمة منها.</translation>
    </message>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>تعذّر إنشاء المجلد %1</translation>
    </message>
    <message>
        <source>it was written by a newer version of Tributary.</source>
        <translation>كتبه إصدار أحدث من Tributary.</translation>
    </message>
    <message>
        <source>Update Tributary.</source>
        <translation>حدّث Tributary.</translation>
    </message>
</context>
<context>
    <name>SystemdTimers</name>
    <message>
        <source>there is no program &quot;systemctl&quot; on this computer.</source>
        <translation>لا يوجد البرنامج «systemctl» على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>systemctl did not answer.</source>
        <translation>لم يجب systemctl.</translation>
    </message>
    <message>
        <source>systemctl ended with code %1.</source>
        <translation>انتهى systemctl بالرمز %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>لا يمكن كتابة %1: %2</translation>
    </message>
    <message>
        <source>the program &quot;tributary-cli&quot; is not installed.</source>
        <translation>البرنامج «tributary-cli» غير مثبَّت.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made.</source>
        <translation>لا يمكن إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>لا يمكن إزالة %1: %2</translation>
    </message>
</context>
<context>
    <name>TableNotes</name>
    <message>
        <source>partitioned, copied as one table</source>
        <translation>مقسّم (partitioned)، يُنسخ جدولًا واحدًا</translation>
    </message>
    <message>
        <source>view</source>
        <translation>عرض (view)</translation>
    </message>
    <message>
        <source>materialised view</source>
        <translation>عرض مادي (materialized)</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>جدول خارجي (foreign)</translation>
    </message>
    <message>
        <source>cannot be read: no USAGE right on the schema</source>
        <translation>لا يمكن قراءته: لا حق USAGE على المخطط</translation>
    </message>
    <message>
        <source>cannot be read: no SELECT right</source>
        <translation>لا يمكن قراءته: لا حق SELECT</translation>
    </message>
    <message>
        <source>has no columns</source>
        <translation>بلا أعمدة</translation>
    </message>
    <message>
        <source>row rules hide rows from this user</source>
        <translation>قواعد الصفوف تخفي صفوفًا عن هذا المستخدم</translation>
    </message>
    <message>
        <source>columns left out: %1</source>
        <translation>أعمدة مستبعَدة: %1</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>belongs to an extension</source>
        <translation>يخص امتدادًا (extension)</translation>
    </message>
    <message>
        <source>the new user will be granted it</source>
        <translation>سيُمنح للمستخدم الجديد</translation>
    </message>
    <message>
        <source>full copy: %1</source>
        <translation>نسخة كاملة: %1</translation>
    </message>
    <message>
        <source>full copy, as you chose</source>
        <translation>نسخة كاملة، كما اخترت</translation>
    </message>
    <message>
        <source>can follow changes</source>
        <translation>يمكن تتبّع تغييراته</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>مولَّد</translation>
    </message>
    <message>
        <source>never empty</source>
        <translation>غير فارغ أبدًا</translation>
    </message>
</context>
<context>
    <name>TableProgressRow</name>
    <message>
        <source>more than expected</source>
        <translation>أكثر من المتوقع</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <comment>state and progress, read aloud</comment>
        <translation>%1، %2 بالمئة</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty table cell, read aloud</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>قيد التتبّع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>جرى تخطيه</translation>
    </message>
    <message>
        <source>Changes from the next run</source>
        <translation>التغييرات بدءًا من التشغيل التالي</translation>
    </message>
    <message>
        <source>Full copy from the next run</source>
        <translation>نسخة كاملة بدءًا من التشغيل التالي</translation>
    </message>
    <message>
        <source>Left out from the next run</source>
        <translation>مستبعَد بدءًا من التشغيل التالي</translation>
    </message>
    <message>
        <source>As the source from the next run</source>
        <translation>مثل المصدر بدءًا من التشغيل التالي</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>method: what changed is read from the log</comment>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Full copy</source>
        <comment>method: copied in each run</comment>
        <translation>نسخة كاملة</translation>
    </message>
    <message>
        <source>not replaced</source>
        <comment>the table&apos;s last good copy stays</comment>
        <translation>لم يُستبدل</translation>
    </message>
    <message>
        <source>total unknown</source>
        <translation>المجموع غير معروف</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعَد</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>the source&apos;s table is called %1 now</source>
        <translation>جدول المصدر اسمه الآن %1</translation>
    </message>
    <message>
        <source>display scale of numeric is not compared</source>
        <translation>منازل العرض في numeric لا تُقارَن</translation>
    </message>
    <message>
        <source>column %1 is not compared: the source has it no longer, or does not show it</source>
        <translation>العمود %1 لا يُقارَن: لم يعد في المصدر، أو لا يُظهره</translation>
    </message>
    <message>
        <source>column %1 is called %2 in the source now</source>
        <translation>العمود %1 اسمه الآن %2 في المصدر</translation>
    </message>
    <message>
        <source>column %1 is not compared: the destination does not have it</source>
        <translation>العمود %1 لا يُقارَن: ليس في الوجهة</translation>
    </message>
    <message>
        <source>column %1 is not compared: the login may not read it</source>
        <translation>العمود %1 لا يُقارَن: لا يُسمح لحساب الدخول بقراءته</translation>
    </message>
    <message>
        <source>the destination&apos;s table has no column %1 any more</source>
        <translation>لم يعد في جدول الوجهة عمود %1</translation>
    </message>
    <message>
        <source>its rows cannot be chosen at random: only their numbers were compared</source>
        <translation>لا يمكن اختيار صفوفه عشوائيًا: قورن عددها فقط</translation>
    </message>
    <message>
        <source>rows that only the destination has show in the numbers alone</source>
        <translation>الصفوف الموجودة في الوجهة وحدها لا تظهر إلا في العدد</translation>
    </message>
    <message>
        <source>a sample: %1 rows were compared; there was no time to count all</source>
        <translation>عيّنة: قورن %1 من الصفوف؛ ولم يكف الوقت لعدّها كلها</translation>
    </message>
    <message>
        <source>a sample: %1 of %2 rows were compared, the others only counted</source>
        <translation>عيّنة: قورن %1 من %2 من الصفوف، وعُدَّت البقية فقط</translation>
    </message>
    <message>
        <source>%1 rows of the sample were left out: their keys cannot be looked up</source>
        <translation>استُبعد %1 من صفوف العيّنة: لا يمكن البحث عن مفاتيحها</translation>
    </message>
    <message>
        <source>the sample is smaller than usual: the time for one table was over</source>
        <translation>العيّنة أصغر من المعتاد: انتهى الوقت المخصّص لجدول واحد</translation>
    </message>
    <message>
        <source>it is copied in full by each run, the last time as of %1: what was written in the source since then counts as a difference until the next run</source>
        <translation>يُنسخ كاملًا في كل تشغيل، وآخر مرة بتاريخ %1: وما كُتب في المصدر منذ ذلك الحين يُعدّ فرقًا حتى التشغيل القادم</translation>
    </message>
</context>
<context>
    <name>VerifySentences</name>
    <message>
        <source>Counts the rows of both sides. Says nothing about what is in them.</source>
        <translation>يعدّ صفوف الطرفين. ولا يذكر شيئًا عما فيها.</translation>
    </message>
    <message>
        <source>Counts the rows of both sides, and compares every value of up to 10,000 rows of each table, chosen at random. Half a minute a table at most.</source>
        <translation>يعدّ صفوف الطرفين، ويقارن كل قيمة في ما لا يزيد على 10,000 صف من كل جدول، تُختار عشوائيًا. نصف دقيقة للجدول على الأكثر.</translation>
    </message>
    <message>
        <source>Compares every value of every row. The server reads each table once, as for a full copy.</source>
        <translation>يقارن كل قيمة في كل صف. يقرأ الخادم كل جدول مرة واحدة، كما في النسخة الكاملة.</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>جارٍ الاتصال بالخادم…</translation>
    </message>
    <message>
        <source>Bringing the copy to the position at which both sides are compared…</source>
        <translation>جارٍ إيصال النسخة إلى الموضع الذي يُقارَن الطرفان عنده…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Copying again what differs…</source>
        <translation>جارٍ نسخ المختلف من جديد…</translation>
    </message>
    <message>
        <source>Comparing again what was copied…</source>
        <translation>جارٍ مقارنة ما نُسخ من جديد…</translation>
    </message>
    <message>
        <source> as of %1 (LSN %2)</source>
        <comment>with a blank before</comment>
        <translation> حتى %1 (LSN %2)</translation>
    </message>
    <message>
        <source> as of %1</source>
        <comment>with a blank before</comment>
        <translation> حتى %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was compared.</source>
        <translation>أُوقف. لم يُقارَن شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n tables were compared before.</source>
        <translation>
            <numerusform>أُوقف. لم يُقارَن أي جدول قبل ذلك.</numerusform>
            <numerusform>أُوقف. قورن جدول واحد قبل ذلك.</numerusform>
            <numerusform>أُوقف. قورن جدولان قبل ذلك.</numerusform>
            <numerusform>أُوقف. قورنت %n جداول قبل ذلك.</numerusform>
            <numerusform>أُوقف. قورن %n جدولًا قبل ذلك.</numerusform>
            <numerusform>أُوقف. قورن %n جدول قبل ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison failed.</source>
        <translation>فشلت المقارنة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tables differ%3: missing rows %4, extra rows %5, different rows %6.</source>
        <translation>
            <numerusform>يختلف %1 من %2 جدول%3: صفوف ناقصة %4، صفوف زائدة %5، صفوف مختلفة %6.</numerusform>
            <numerusform>يختلف %1 من %2 جدول%3: صفوف ناقصة %4، صفوف زائدة %5، صفوف مختلفة %6.</numerusform>
            <numerusform>يختلف %1 من %2 جدول%3: صفوف ناقصة %4، صفوف زائدة %5، صفوف مختلفة %6.</numerusform>
            <numerusform>يختلف %1 من %2 جداول%3: صفوف ناقصة %4، صفوف زائدة %5، صفوف مختلفة %6.</numerusform>
            <numerusform>يختلف %1 من %2 جدولًا%3: صفوف ناقصة %4، صفوف زائدة %5، صفوف مختلفة %6.</numerusform>
            <numerusform>يختلف %1 من %2 جدول%3: صفوف ناقصة %4، صفوف زائدة %5، صفوف مختلفة %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tables could not be compared; the others are equal%3.</source>
        <translation>
            <numerusform>تعذرت مقارنة %1 من %2 جدول؛ والبقية متساوية%3.</numerusform>
            <numerusform>تعذرت مقارنة %1 من %2 جدول؛ والبقية متساوية%3.</numerusform>
            <numerusform>تعذرت مقارنة %1 من %2 جدول؛ والبقية متساوية%3.</numerusform>
            <numerusform>تعذرت مقارنة %1 من %2 جداول؛ والبقية متساوية%3.</numerusform>
            <numerusform>تعذرت مقارنة %1 من %2 جدولًا؛ والبقية متساوية%3.</numerusform>
            <numerusform>تعذرت مقارنة %1 من %2 جدول؛ والبقية متساوية%3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables have as many rows as the source%1: %2.</source>
        <translation>
            <numerusform>لا جداول لها عدد صفوف المصدر%1: %2.</numerusform>
            <numerusform>لجدول واحد عدد صفوف المصدر نفسه%1: %2.</numerusform>
            <numerusform>لجدولين عدد صفوف المصدر نفسه%1: %2.</numerusform>
            <numerusform>لعدد %n جداول عدد صفوف المصدر نفسه%1: %2.</numerusform>
            <numerusform>لعدد %n جدولًا عدد صفوف المصدر نفسه%1: %2.</numerusform>
            <numerusform>لعدد %n جدول عدد صفوف المصدر نفسه%1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables have as many rows as the source%1; %2 of %3 rows were compared, and are equal.</source>
        <translation>
            <numerusform>لا جداول لها عدد صفوف المصدر%1؛ قورن %2 من %3 صف، وهي متساوية.</numerusform>
            <numerusform>لجدول واحد عدد صفوف المصدر نفسه%1؛ قورن %2 من %3 صف، وهي متساوية.</numerusform>
            <numerusform>لجدولين عدد صفوف المصدر نفسه%1؛ قورن %2 من %3 صف، وهي متساوية.</numerusform>
            <numerusform>لعدد %n جداول عدد صفوف المصدر نفسه%1؛ قورن %2 من %3 صف، وهي متساوية.</numerusform>
            <numerusform>لعدد %n جدولًا عدد صفوف المصدر نفسه%1؛ قورن %2 من %3 صف، وهي متساوية.</numerusform>
            <numerusform>لعدد %n جدول عدد صفوف المصدر نفسه%1؛ قورن %2 من %3 صف، وهي متساوية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables, %1 rows equal%2.</source>
        <translation>
            <numerusform>لا جداول، الصفوف المتساوية: %1%2.</numerusform>
            <numerusform>جدول واحد، الصفوف المتساوية: %1%2.</numerusform>
            <numerusform>جدولان، الصفوف المتساوية: %1%2.</numerusform>
            <numerusform>%n جداول، الصفوف المتساوية: %1%2.</numerusform>
            <numerusform>%n جدولًا، الصفوف المتساوية: %1%2.</numerusform>
            <numerusform>%n جدول، الصفوف المتساوية: %1%2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values were not compared, only numbers of rows.</source>
        <translation>لم تُقارَن القيم، بل أعداد الصفوف فقط.</translation>
    </message>
    <message>
        <source>Rows outside of the sample were only counted. The sample is number %1: the command line&apos;s --seed %1 chooses the same rows again.</source>
        <translation>الصفوف خارج العينة عُدّت فقط. رقم العينة %1: والخيار ‎--seed %1 في سطر الأوامر يختار الصفوف نفسها من جديد.</translation>
    </message>
    <message>
        <source>Left out by choice: %1.</source>
        <translation>مستبعَد باختيارك: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more remarks are in the list of tables.</source>
        <translation>
            <numerusform>لا ملاحظات أخرى في قائمة الجداول.</numerusform>
            <numerusform>في قائمة الجداول ملاحظة أخرى.</numerusform>
            <numerusform>في قائمة الجداول ملاحظتان أخريان.</numerusform>
            <numerusform>في قائمة الجداول %n ملاحظات أخرى.</numerusform>
            <numerusform>في قائمة الجداول %n ملاحظة أخرى.</numerusform>
            <numerusform>في قائمة الجداول %n ملاحظة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>table and remark</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables: %1.</source>
        <translation>
            <numerusform>لا جداول: %1.</numerusform>
            <numerusform>جدول واحد: %1.</numerusform>
            <numerusform>جدولان: %1.</numerusform>
            <numerusform>%n جداول: %1.</numerusform>
            <numerusform>%n جدولًا: %1.</numerusform>
            <numerusform>%n جدول: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compares every value of the tables that differ, and copies each row again that is missing or different; rows that the source does not have are removed.</source>
        <translation>يقارن كل قيمة في الجداول المختلفة، وينسخ من جديد كل صف ناقص أو مختلف؛ وتُزال الصفوف التي ليست في المصدر.</translation>
    </message>
    <message>
        <source>Compares the tables that differ again, and copies each row again that is missing or different; rows that the source does not have are removed.</source>
        <translation>يقارن الجداول المختلفة من جديد، وينسخ من جديد كل صف ناقص أو مختلف؛ وتُزال الصفوف التي ليست في المصدر.</translation>
    </message>
    <message>
        <source>A table without a key, or with very many differences, is copied again whole. The source is only read.</source>
        <translation>الجدول الذي بلا مفتاح، أو الذي فيه اختلافات كثيرة جدًا، يُنسخ كله من جديد. والمصدر يُقرأ فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 differences are listed.</source>
        <translation>
            <numerusform>يُسرَد %1 من %2 اختلاف.</numerusform>
            <numerusform>يُسرَد %1 من %2 اختلاف.</numerusform>
            <numerusform>يُسرَد %1 من %2 اختلاف.</numerusform>
            <numerusform>يُسرَد %1 من %2 اختلافات.</numerusform>
            <numerusform>يُسرَد %1 من %2 اختلافًا.</numerusform>
            <numerusform>يُسرَد %1 من %2 اختلاف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionFault</name>
    <message>
        <source>A server that sends its changes can crash on an index with an expression or a condition, and can log the wrong key of a deleted row (bug 15114).</source>
        <translation>قد ينهار الخادم الذي يرسل تغييراته عند فهرس فيه تعبير أو شرط، وقد يسجّل مفتاحًا خاطئًا لصف محذوف (العلة 15114).</translation>
    </message>
    <message>
        <source>Changes are lost when somebody alters a table or a publication while a transaction on it is open.</source>
        <translation>تضيع تغييرات عندما يعدّل أحدهم جدولًا أو منشورًا وعليه معاملة مفتوحة.</translation>
    </message>
    <message>
        <source>Following changes can stop for good with &quot;invalid memory alloc request size&quot; where tables are altered often.</source>
        <translation>قد يتوقف تتبّع التغييرات نهائيًا مع «invalid memory alloc request size» حيث تُعدَّل الجداول كثيرًا.</translation>
    </message>
    <message>
        <source>A new replication slot can begin in the middle of a transaction, so that only a part of it arrives.</source>
        <translation>قد تبدأ فتحة نسخ متماثل جديدة في منتصف معاملة، فلا يصل منها إلا جزء.</translation>
    </message>
    <message>
        <source>Changes can be read with an outdated definition of their table when following begins inside a transaction.</source>
        <translation>قد تُقرأ التغييرات بتعريف قديم لجدولها عندما يبدأ التتبّع داخل معاملة.</translation>
    </message>
    <message>
        <source>A large transaction that the server has put aside in many files cannot be read back.</source>
        <translation>لا يمكن استرجاع معاملة كبيرة وزّعها الخادم على ملفات كثيرة.</translation>
    </message>
    <message>
        <source>A replication slot can go back to an older position, and the server can throw away log that is still needed.</source>
        <translation>قد ترجع فتحة نسخ متماثل إلى موضع أقدم، وقد يتخلص الخادم من سجل WAL ما زال لازمًا.</translation>
    </message>
</context>
<context>
    <name>WalSentences</name>
    <message>
        <source>The server has no slot &quot;%1&quot;. The next run makes one, with a new copy.</source>
        <translation>ليس لدى الخادم فتحة «%1». ينشئ التشغيل التالي واحدة، مع نسخة جديدة.</translation>
    </message>
    <message>
        <source>%1 wait to be synced</source>
        <translation>تنتظر المزامنة %1</translation>
    </message>
    <message>
        <source>the server keeps %1 for it</source>
        <translation>يحتفظ الخادم لها بمقدار %1</translation>
    </message>
    <message>
        <source>the limit is %1</source>
        <translation>الحدّ %1</translation>
    </message>
    <message>
        <source>the server has no limit for it</source>
        <translation>ليس للخادم حدّ لها</translation>
    </message>
    <message>
        <source>The changes that we need are gone from the server: a full copy is needed.</source>
        <translation>زالت من الخادم التغييرات التي نحتاج إليها: تلزم نسخة كاملة.</translation>
    </message>
    <message>
        <source>All is well: what the slot needs is within what the server keeps anyway.</source>
        <translation>كل شيء على ما يرام: ما تحتاج إليه الفتحة ضمن ما يحتفظ به الخادم على أي حال.</translation>
    </message>
    <message>
        <source>The server keeps extra log for this slot.</source>
        <translation>يحتفظ الخادم بسجل WAL إضافي لهذه الفتحة.</translation>
    </message>
    <message>
        <source>Changes are at risk: the server may remove log that we need at its next checkpoint. Sync now.</source>
        <translation>التغييرات في خطر: قد يزيل الخادم سجل WAL الذي نحتاج إليه عند نقطة التحقق (checkpoint) التالية. زامن الآن.</translation>
    </message>
    <message>
        <source>At this rate the limit is reached in %1.</source>
        <translation>بهذا المعدل يُبلَغ الحدّ بعد %1.</translation>
    </message>
    <message>
        <source>It grows by about %1 a day.</source>
        <translation>يزداد نحو %1 في اليوم.</translation>
    </message>
    <message>
        <source>More than half of the log that the server may keep is used.</source>
        <translation>استُهلك أكثر من نصف سجل WAL الذي يحق للخادم الاحتفاظ به.</translation>
    </message>
    <message>
        <source>The server keeps more than 1 GiB of log for this slot.</source>
        <translation>يحتفظ الخادم بأكثر من 1 GiB من سجل WAL لهذه الفتحة.</translation>
    </message>
    <message>
        <source>More than 80 % of the log that the server may keep is used. Beyond the limit the changes are lost, and a full copy is needed.</source>
        <translation>استُهلك أكثر من 80 % من سجل WAL الذي يحق للخادم الاحتفاظ به. وبعد الحدّ تضيع التغييرات وتلزم نسخة كاملة.</translation>
    </message>
    <message>
        <source>The server keeps more than 5 GiB of log for this slot. It has no limit: its disk may fill up.</source>
        <translation>يحتفظ الخادم بأكثر من 5 GiB من سجل WAL لهذه الفتحة. ولا حدّ لها: فقد يمتلئ قرصه.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps a copy of a PostgreSQL database on this computer.</source>
        <translation>يحتفظ بنسخة من قاعدة بيانات PostgreSQL على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Shows this saved source.</source>
        <translation>يعرض هذا المصدر المحفوظ.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>tributary::AdminForm</name>
    <message>
        <source>An administrator&apos;s login</source>
        <translation>حساب دخول لمسؤول</translation>
    </message>
    <message>
        <source>Cr&amp;eate the user</source>
        <translation>إنشاء المستخدم</translation>
    </message>
    <message>
        <source>&amp;Administrator:</source>
        <translation>المسؤول:</translation>
    </message>
    <message>
        <source>&amp;Password of the administrator:</source>
        <translation>كلمة مرور المسؤول:</translation>
    </message>
    <message>
        <source>The user is being made…</source>
        <translation>جارٍ إنشاء المستخدم…</translation>
    </message>
    <message>
        <source>Used once, to run the script, and then forgotten. It is stored nowhere.</source>
        <translation>يُستخدم مرة واحدة لتشغيل النص البرمجي ثم يُنسى. لا يُخزَّن في أي مكان.</translation>
    </message>
</context>
<context>
    <name>tributary::Application</name>
    <message>
        <source>There is no source called &quot;%1&quot;.</source>
        <translation>لا يوجد مصدر باسم «%1».</translation>
    </message>
    <message>
        <source>Starting a PostgreSQL with sample data on this computer. The first time this takes a few seconds…</source>
        <translation>جارٍ تشغيل PostgreSQL ببيانات نموذجية على هذا الجهاز. يستغرق ذلك في المرة الأولى ثوانيَ قليلة…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The DBA has run the script for &quot;%1&quot;: the setup can go on.</source>
        <translation>شغّل مسؤول قاعدة البيانات النص البرمجي الخاص بـ«%1»: يمكن أن تستمر التهيئة.</translation>
    </message>
    <message>
        <source>Waiting: this network is metered. &quot;Sync now&quot; does not wait.</source>
        <translation>بالانتظار: هذه الشبكة محسوبة الاستهلاك (metered). زر «مزامنة الآن» لا ينتظر.</translation>
    </message>
</context>
<context>
    <name>tributary::BrowsedTableModel</name>
    <message>
        <source>A view that Tributary did not make</source>
        <translation>عرض (view) لم ينشئه Tributary</translation>
    </message>
    <message>
        <source>A table that Tributary did not make</source>
        <translation>جدول لم ينشئه Tributary</translation>
    </message>
    <message>
        <source>Copy of %1
Fresh as of %2</source>
        <translation>نسخة من %1
محدَّث حتى %2</translation>
    </message>
    <message>
        <source>unknown number of rows</source>
        <translation>عدد الصفوف غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صفوف</numerusform>
            <numerusform>%1 صفًا</numerusform>
            <numerusform>%1 صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
</context>
<context>
    <name>tributary::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>How changes arrive</source>
        <translation>كيف تصل التغييرات</translation>
    </message>
    <message>
        <source>Copy everything each time, or copy once and follow what changes.</source>
        <translation>انسخ كل شيء في كل مرة، أو انسخ مرة واحدة ثم تتبّع ما يتغير.</translation>
    </message>
    <message>
        <source>What following changes needs</source>
        <translation>ما يلزم لتتبّع التغييرات</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>What fails here for today&apos;s login is granted to the new user by the script; it is looked at again when the script has been run.</source>
        <translation>ما يفشل هنا لحساب الدخول الحالي يمنحه النص البرمجي للمستخدم الجديد؛ ويُعاد فحصه بعد تشغيل النص البرمجي.</translation>
    </message>
    <message>
        <source>From when the slot is made the server keeps its log until it was read.</source>
        <translation>منذ إنشاء الفتحة يحتفظ الخادم بسجل WAL حتى يُقرأ.</translation>
    </message>
    <message>
        <source>From when the slot is made the server keeps its log until it was read: %1 a day while nothing is synced, at the rate of the last seconds.</source>
        <translation>منذ إنشاء الفتحة يحتفظ الخادم بسجل WAL حتى يُقرأ: %1 في اليوم ما دام لا يُزامَن شيء، بمعدل الثواني الأخيرة.</translation>
    </message>
    <message>
        <source>Beyond %1 the server gives the slot up, and everything has to be copied again.</source>
        <translation>بعد %1 يتخلى الخادم عن الفتحة، ويجب نسخ كل شيء من جديد.</translation>
    </message>
    <message>
        <source>The server has no limit for that: its disk would fill up.</source>
        <translation>ليس للخادم حدّ لذلك: فيمتلئ قرصه.</translation>
    </message>
    <message>
        <source>The slot is made when the first sync starts, not before.</source>
        <translation>تُنشأ الفتحة عندما تبدأ المزامنة الأولى، لا قبل ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>This is looked at again every %n seconds; or choose full copies for now.</source>
        <translation>
            <numerusform>يُعاد الفحص كل %n ثانية؛ أو اختر النسخ الكاملة الآن.</numerusform>
            <numerusform>يُعاد الفحص كل ثانية؛ أو اختر النسخ الكاملة الآن.</numerusform>
            <numerusform>يُعاد الفحص كل ثانيتين؛ أو اختر النسخ الكاملة الآن.</numerusform>
            <numerusform>يُعاد الفحص كل %n ثوانٍ؛ أو اختر النسخ الكاملة الآن.</numerusform>
            <numerusform>يُعاد الفحص كل %n ثانية؛ أو اختر النسخ الكاملة الآن.</numerusform>
            <numerusform>يُعاد الفحص كل %n ثانية؛ أو اختر النسخ الكاملة الآن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::CheckList</name>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Not yet: what is marked as failed must be mended first.</source>
        <translation>ليس بعد: يجب أولًا علاج ما وُسم بالفشل.</translation>
    </message>
    <message>
        <source>It can be copied; something is worth a look.</source>
        <translation>يمكن النسخ؛ وهناك ما يستحق نظرة.</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>نجحت كل الفحوص.</translation>
    </message>
</context>
<context>
    <name>tributary::CheckRow</name>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>لم يُصَل إليه بعد</translation>
    </message>
    <message>
        <source>Fill in the password above.</source>
        <translation>املأ كلمة المرور أعلاه.</translation>
    </message>
</context>
<context>
    <name>tributary::ClipboardOffer</name>
    <message>
        <source>Use &amp;it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Use %1 from the clipboard?</source>
        <translation>أتريد استخدام %1 من الحافظة؟</translation>
    </message>
</context>
<context>
    <name>tributary::ComparisonDialog</name>
    <message>
        <source>The source is being asked…</source>
        <translation>جارٍ سؤال المصدر…</translation>
    </message>
    <message>
        <source>Value in the destination</source>
        <translation>القيمة في الوجهة</translation>
    </message>
    <message>
        <source>Value at the source</source>
        <translation>القيمة في المصدر</translation>
    </message>
    <message>
        <source>Compare a row with the source</source>
        <translation>مقارنة صف بالمصدر</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>table and key</comment>
        <translation>%1، الصف %2</translation>
    </message>
    <message>
        <source>Values of the row</source>
        <translation>قيم الصف</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Neither the source nor the destination has this row any more.</source>
        <translation>لم يعد هذا الصف في المصدر ولا في الوجهة.</translation>
    </message>
    <message>
        <source>The source has no such row (any more).</source>
        <translation>لا صف كهذا في المصدر (أو لم يعد فيه).</translation>
    </message>
    <message>
        <source>The destination has no such row any more.</source>
        <translation>لم يعد في الوجهة صف كهذا.</translation>
    </message>
    <message>
        <source>The row is equal at the source.</source>
        <translation>الصف مساوٍ لما في المصدر.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns differ.</source>
        <translation>
            <numerusform>لا أعمدة مختلفة.</numerusform>
            <numerusform>يختلف عمود واحد.</numerusform>
            <numerusform>يختلف عمودان.</numerusform>
            <numerusform>تختلف %n أعمدة.</numerusform>
            <numerusform>يختلف %n عمودًا.</numerusform>
            <numerusform>يختلف %n عمود.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The next sync may bring what is newer at the source.</source>
        <translation>%1 قد تجلب المزامنة التالية ما هو أحدث في المصدر.</translation>
    </message>
    <message>
        <source>Read at the source on %1.</source>
        <translation>قُرئ من المصدر في %1.</translation>
    </message>
    <message>
        <source>The row could not be compared.</source>
        <translation>تعذرت مقارنة الصف.</translation>
    </message>
    <message>
        <source>Comparing the row once more asks for the password.</source>
        <translation>عند مقارنة الصف مرة أخرى تُطلب كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>tributary::ComparisonModel</name>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>متساوٍ</translation>
    </message>
    <message>
        <source>no such row</source>
        <translation>لا صف كهذا</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>نص فارغ</translation>
    </message>
    <message>
        <source>Stored as %1</source>
        <translation>مخزَّن بنوع %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Connect to PostgreSQL</source>
        <translation>الاتصال بـPostgreSQL</translation>
    </message>
    <message>
        <source>Paste what you have, or fill in the fields. The checks only read from the server.</source>
        <translation>الصق ما لديك، أو املأ الحقول. الفحوص تقرأ من الخادم فقط.</translation>
    </message>
    <message>
        <source>postgresql://… or jdbc:postgresql://… or psql -h …</source>
        <translation>postgresql://… أو jdbc:postgresql://… أو psql -h …</translation>
    </message>
    <message>
        <source>&amp;Paste a connection:</source>
        <translation>الصق اتصالًا:</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>The fields below were filled in.</source>
        <translation>مُلئت الحقول أدناه.</translation>
    </message>
    <message>
        <source>The password was moved out of sight.</source>
        <translation>نُقلت كلمة المرور بعيدًا عن الأنظار.</translation>
    </message>
    <message>
        <source>Filled in from %1; the password was not read.</source>
        <translation>مُلئت الحقول من %1؛ ولم تُقرأ كلمة المرور.</translation>
    </message>
    <message>
        <source>The checks start by themselves once host, database and user are filled in.</source>
        <translation>تبدأ الفحوص تلقائيًا حين يُملأ المضيف وقاعدة البيانات والمستخدم.</translation>
    </message>
    <message>
        <source>There is a source of this name already; choose another name.</source>
        <translation>يوجد مصدر بهذا الاسم بالفعل؛ اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionForm</name>
    <message>
        <source>db.example.com</source>
        <translation>db.example.com</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the keyring</source>
        <translation>حفظ كلمة المرور في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>المضيف:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>المنفذ:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>قاعدة البيانات:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>المستخدم:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>التشفير:</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>not kept: asked for each time</source>
        <translation>لا تُحفظ: تُطلب في كل مرة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>شهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>مفاتيح (*.pem *.key)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>ملف الشهادة</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>the certificates that the system trusts</source>
        <translation>الشهادات التي يثق بها النظام</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>مفتاح العميل</translation>
    </message>
    <message>
        <source>Certificate &amp;file:</source>
        <translation>ملف الشهادة:</translation>
    </message>
    <message>
        <source>Client certificate:</source>
        <translation>شهادة العميل:</translation>
    </message>
    <message>
        <source>Client key:</source>
        <translation>مفتاح العميل:</translation>
    </message>
    <message>
        <source>Required, and the server&apos;s certificate is checked</source>
        <translation>مطلوب، وتُفحص شهادة الخادم</translation>
    </message>
    <message>
        <source>Required, the certificate is not checked</source>
        <translation>مطلوب، ولا تُفحص الشهادة</translation>
    </message>
    <message>
        <source>If the server offers it</source>
        <translation>إذا قدّمه الخادم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا تشفير</translation>
    </message>
    <message>
        <source>As pasted: %1</source>
        <translation>كما لُصق: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>name of a source: database on host</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>the port %1</source>
        <translation>المنفذ %1</translation>
    </message>
    <message>
        <source>the database %1</source>
        <translation>قاعدة البيانات %1</translation>
    </message>
    <message>
        <source>the user %1</source>
        <translation>المستخدم %1</translation>
    </message>
    <message>
        <source>Taken out of the host field: %1.</source>
        <translation>استُخرج من حقل المضيف: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>This looks like a connection pooler. Tables can be copied through it; to follow changes, give the server&apos;s direct address.</source>
        <translation>يبدو هذا مجمّع اتصالات. يمكن نسخ الجداول عبره؛ ولتتبّع التغييرات أعطِ العنوان المباشر للخادم.</translation>
    </message>
    <message>
        <source>Others can read this key, so it will not be used. Run: chmod 600 FILE</source>
        <translation>يستطيع آخرون قراءة هذا المفتاح، فلن يُستخدم. نفّذ: chmod 600 FILE</translation>
    </message>
    <message>
        <source>As usual for the server</source>
        <translation>المعتاد للخادم</translation>
    </message>
    <message>
        <source>As usual for this server (%1)</source>
        <translation>المعتاد لهذا الخادم (%1)</translation>
    </message>
</context>
<context>
    <name>tributary::DataPage</name>
    <message>
        <source>Ways to look at the data</source>
        <translation>طرق عرض البيانات</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>استعلام</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows (%2) were exported to %3.</source>
        <translation>
            <numerusform>صُدّر %1 صف (%2) إلى %3.</numerusform>
            <numerusform>صُدّر %1 صف (%2) إلى %3.</numerusform>
            <numerusform>صُدّر %1 صف (%2) إلى %3.</numerusform>
            <numerusform>صُدّرت %1 صفوف (%2) إلى %3.</numerusform>
            <numerusform>صُدّر %1 صفًا (%2) إلى %3.</numerusform>
            <numerusform>صُدّر %1 صف (%2) إلى %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no destination yet.</source>
        <translation>لا توجد وجهة بعد.</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Tables of the destination</source>
        <translation>جداول الوجهة</translation>
    </message>
    <message>
        <source>Looking at the destination…</source>
        <translation>جارٍ النظر في الوجهة…</translation>
    </message>
    <message>
        <source>The destination holds no tables yet.</source>
        <translation>لا تحوي الوجهة جداول بعد.</translation>
    </message>
    <message>
        <source>There is no copy yet. What is copied can be looked at here after the first sync.</source>
        <translation>لا توجد نسخة بعد. ما يُنسخ يمكن عرضه هنا بعد المزامنة الأولى.</translation>
    </message>
    <message>
        <source>The destination cannot be looked at.</source>
        <translation>لا يمكن عرض الوجهة.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>All rows of the query</source>
        <translation>كل صفوف الاستعلام</translation>
    </message>
    <message>
        <source>All rows of the table &quot;%1&quot;</source>
        <translation>كل صفوف الجدول «%1»</translation>
    </message>
    <message>
        <source>The rows of the table &quot;%1&quot; that the filter leaves</source>
        <translation>صفوف الجدول «%1» التي تُبقيها التصفية</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>أُوقف: لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>A copy of the destination (%1) was saved as %2.</source>
        <translation>حُفظت نسخة من الوجهة (%1) باسم %2.</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>One file with everything that the destination holds now, also while a run goes on. Copying the destination&apos;s file by other means can lose what is still in the -wal file beside it.</source>
        <translation>ملف واحد بكل ما تحويه الوجهة الآن، حتى أثناء التشغيل. ونسخ ملف الوجهة بطريقة أخرى قد يُفقد ما بقي في ملف ‎-wal المجاور له.</translation>
    </message>
    <message>
        <source>A file is being written already; there is one at a time.</source>
        <translation>يُكتب ملف بالفعل؛ ولا يُكتب إلا ملف واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite *.sqlite3 *.db)</source>
        <translation>ملفات SQLite (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>tributary::DatabaseChoice</name>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Databases of the server</source>
        <translation>قواعد بيانات الخادم</translation>
    </message>
    <message>
        <source>Databases to set up as well</source>
        <translation>قواعد بيانات تُهيَّأ أيضًا</translation>
    </message>
    <message>
        <source>A&amp;lso set up:</source>
        <translation>تهيئة أيضًا:</translation>
    </message>
</context>
<context>
    <name>tributary::DatabaseWarnings</name>
    <message>
        <source>In the database &quot;%1&quot; something is worth a look:</source>
        <translation>في قاعدة البيانات «%1» ما يستحق النظر:</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationPage</name>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Choose where the copy goes</source>
        <translation>اختر مكان النسخة</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>الوجهة:</translation>
    </message>
    <message>
        <source>Rows that are deleted in the source</source>
        <translation>الصفوف التي تُحذف في المصدر</translation>
    </message>
    <message>
        <source>Re&amp;move them from the copy</source>
        <translation>إزالتها من النسخة</translation>
    </message>
    <message>
        <source>&amp;Keep them, with the time of their deletion in _deleted_at</source>
        <translation>إبقاؤها، مع وقت حذفها في ‎_deleted_at</translation>
    </message>
    <message>
        <source>Kinds of destination</source>
        <translation>أنواع الوجهات</translation>
    </message>
    <message>
        <source>When it is synced</source>
        <translation>متى تجري المزامنة</translation>
    </message>
</context>
<context>
    <name>tributary::DifferenceModel</name>
    <message>
        <source>the whole row</source>
        <translation>الصف كله</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الاختلاف</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>(without a key)</source>
        <translation>(بلا مفتاح)</translation>
    </message>
</context>
<context>
    <name>tributary::DraftKeeper</name>
    <message>
        <source>New source</source>
        <translation>مصدر جديد</translation>
    </message>
    <message>
        <source>The DBA has run the script: continue.</source>
        <translation>شغّل مسؤول قاعدة البيانات النص البرمجي: تابِع.</translation>
    </message>
    <message>
        <source>A script was handed to the database administrator. Whether it was run is looked at every half minute; you can also continue.</source>
        <translation>سُلّم نص برمجي إلى مسؤول قاعدة البيانات. ويُنظر كل نصف دقيقة هل شُغّل؛ ويمكنك أيضًا المتابعة.</translation>
    </message>
    <message>
        <source>script was run</source>
        <translation>شُغّل النص البرمجي</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>The answers so far are kept, and the setup goes on where it was left.</source>
        <translation>الإجابات حتى الآن محفوظة، وتستمر التهيئة من حيث تُركت.</translation>
    </message>
    <message>
        <source>the setup cannot be read</source>
        <translation>لا يمكن قراءة التهيئة</translation>
    </message>
</context>
<context>
    <name>tributary::DraftPage</name>
    <message>
        <source>&amp;Continue setup…</source>
        <translation>متابعة التهيئة…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Really &amp;discard the answers</source>
        <translation>تجاهل الإجابات حقًا</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyStatePage</name>
    <message>
        <source>Copy a PostgreSQL database into a file</source>
        <translation>انسخ قاعدة بيانات PostgreSQL إلى ملف</translation>
    </message>
    <message>
        <source>Tributary reads the tables you choose and keeps a copy in a SQLite file on this computer. Your tables are only read, and nothing goes anywhere else.</source>
        <translation>يقرأ Tributary الجداول التي تختارها ويحتفظ بنسخة منها في ملف SQLite على هذا الجهاز. جداولك تُقرأ فقط، ولا يذهب شيء إلى مكان آخر.</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>إضافة مصدر…</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>تجربة ببيانات نموذجية</translation>
    </message>
    <message>
        <source>No server at hand? The sample is a small shop in a PostgreSQL of its own, started on this computer and stopped when the window is closed.</source>
        <translation>لا خادم في متناولك؟ النموذج متجر صغير في PostgreSQL خاص به، يُشغَّل على هذا الجهاز ويُوقف عند إغلاق النافذة.</translation>
    </message>
</context>
<context>
    <name>tributary::ExportBar</name>
    <message>
        <source>Sto&amp;p export</source>
        <translation>إيقاف التصدير</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %1: %2 rows, %3</source>
        <translation>
            <numerusform>جارٍ تصدير %1: %2 صف، %3</numerusform>
            <numerusform>جارٍ تصدير %1: %2 صف، %3</numerusform>
            <numerusform>جارٍ تصدير %1: %2 صف، %3</numerusform>
            <numerusform>جارٍ تصدير %1: %2 صفوف، %3</numerusform>
            <numerusform>جارٍ تصدير %1: %2 صفًا، %3</numerusform>
            <numerusform>جارٍ تصدير %1: %2 صف، %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>تقدّم الملف</translation>
    </message>
    <message>
        <source>Sto&amp;p copying</source>
        <translation>إيقاف النسخ</translation>
    </message>
    <message>
        <source>Saving a copy as %1</source>
        <translation>تُحفظ نسخة باسم %1</translation>
    </message>
    <message>
        <source>Saving a copy as %1: %2 of %3</source>
        <comment>file name, bytes, bytes</comment>
        <translation>تُحفظ نسخة باسم %1: %2 من %3</translation>
    </message>
</context>
<context>
    <name>tributary::ExportDialog</name>
    <message>
        <source>&amp;Make formulas harmless</source>
        <translation>إبطال ضرر الصيغ</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>تصدير بصيغة CSV</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>الملف الذي يُكتب</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>A text that begins with = + - @ is a formula to a spreadsheet, and may run a program when the file is opened. Such texts get an apostrophe in front; numbers stay as they are. Switch this off for a file that another program reads.</source>
        <translation>النص الذي يبدأ بأحد الرموز = + - @ هو صيغة حسابية عند برامج الجداول الممتدة، وقد يشغّل برنامجًا عند فتح الملف. توضع أمام هذه النصوص فاصلة عليا؛ وتبقى الأرقام كما هي. عطّل هذا لملف يقرؤه برنامج آخر.</translation>
    </message>
    <message>
        <source>UTF-8, with the columns&apos; names in the first line. NULL is an empty field, an empty text is two quotes, bytes are in hex.</source>
        <translation>بترميز UTF-8، مع أسماء الأعمدة في السطر الأول. NULL حقل فارغ، والنص الفارغ علامتا اقتباس، والبايتات بالترميز الستعشري.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is a file of this name; it is replaced.</source>
        <translation>يوجد ملف بهذا الاسم؛ وسيُستبدل.</translation>
    </message>
</context>
<context>
    <name>tributary::FileField</name>
    <message>
        <source>Choose the file: %1</source>
        <translation>اختر الملف: %1</translation>
    </message>
</context>
<context>
    <name>tributary::FilterBar</name>
    <message>
        <source>Appl&amp;y</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Filt&amp;er:</source>
        <translation>تصفية:</translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation>العمود الذي تجري التصفية عليه</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>كيفية المقارنة</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>أكبر من</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>أصغر من</translation>
    </message>
    <message>
        <source>is NULL</source>
        <translation>هو NULL</translation>
    </message>
    <message>
        <source>is not NULL</source>
        <translation>ليس NULL</translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation>القيمة التي تُقارَن بها</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>tributary::FoundMenu</name>
    <message>
        <source>Found on this co&amp;mputer</source>
        <translation>وُجد على هذا الجهاز</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1، من %2</translation>
    </message>
    <message>
        <source>%1: %2, from %3</source>
        <translation>%1: %2، من %3</translation>
    </message>
    <message>
        <source>%1 (set up already)</source>
        <translation>%1 (مُهيَّأ بالفعل)</translation>
    </message>
    <message>
        <source>%1 (the same as above)</source>
        <translation>%1 (مثل ما في الأعلى)</translation>
    </message>
</context>
<context>
    <name>tributary::FurtherChecks</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Check the further databases again</source>
        <translation>افحص قواعد البيانات الأخرى مرة ثانية</translation>
    </message>
    <message>
        <source>The further databases are looked at once the new user can log in.</source>
        <translation>تُفحص قواعد البيانات الأخرى حالما يتمكن المستخدم الجديد من الدخول.</translation>
    </message>
    <message>
        <source>Looking at the database &quot;%1&quot;…</source>
        <translation>يجري النظر في قاعدة البيانات «%1»…</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is not ready. %2 %3</source>
        <comment>%2: a sentence with what is wrong, %3: what to do about it</comment>
        <translation>قاعدة البيانات «%1» ليست جاهزة. %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Together the databases take %n new replication slots, one each.</source>
        <translation>
            <numerusform>لا تحتاج قواعد البيانات معًا أي فتحة نسخ متماثل جديدة (%n).</numerusform>
            <numerusform>تحتاج قواعد البيانات معًا فتحة نسخ متماثل جديدة واحدة (%n)، واحدة لكل منها.</numerusform>
            <numerusform>تحتاج قواعد البيانات معًا فتحتي نسخ متماثل جديدتين (%n)، واحدة لكل منها.</numerusform>
            <numerusform>تحتاج قواعد البيانات معًا %n فتحات نسخ متماثل جديدة، واحدة لكل منها.</numerusform>
            <numerusform>تحتاج قواعد البيانات معًا %n فتحة نسخ متماثل جديدة، واحدة لكل منها.</numerusform>
            <numerusform>تحتاج قواعد البيانات معًا %n فتحة نسخ متماثل جديدة، واحدة لكل منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has %n free: ask for a higher max_replication_slots, or set up fewer databases.</source>
        <translation>
            <numerusform>ليس لدى الخادم أي فتحة حرة (%n): اطلب قيمة أعلى لـ max_replication_slots، أو أعدّ قواعد بيانات أقل.</numerusform>
            <numerusform>لدى الخادم فتحة حرة واحدة (%n): اطلب قيمة أعلى لـ max_replication_slots، أو أعدّ قواعد بيانات أقل.</numerusform>
            <numerusform>لدى الخادم فتحتان حرتان (%n): اطلب قيمة أعلى لـ max_replication_slots، أو أعدّ قواعد بيانات أقل.</numerusform>
            <numerusform>لدى الخادم %n فتحات حرة: اطلب قيمة أعلى لـ max_replication_slots، أو أعدّ قواعد بيانات أقل.</numerusform>
            <numerusform>لدى الخادم %n فتحة حرة: اطلب قيمة أعلى لـ max_replication_slots، أو أعدّ قواعد بيانات أقل.</numerusform>
            <numerusform>لدى الخادم %n فتحة حرة: اطلب قيمة أعلى لـ max_replication_slots، أو أعدّ قواعد بيانات أقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The further databases are ready as well: %1.</source>
        <translation>قواعد البيانات الأخرى جاهزة أيضًا: %1.</translation>
    </message>
</context>
<context>
    <name>tributary::HistoryPage</name>
    <message>
        <source>Export CS&amp;V…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>تصدير JSON…</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>No run yet. What each run did is kept here: when, how long, how much, and what went wrong.</source>
        <translation>لا تشغيل بعد. يُحفظ هنا ما فعله كل تشغيل: متى، وكم استغرق، وكم نقل، وما الذي أخفق.</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>With changes</source>
        <translation>التي فيها تغييرات</translation>
    </message>
    <message>
        <source>Which runs to show</source>
        <translation>عمليات التشغيل المعروضة</translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>who began a run</comment>
        <translation>أيًّا كان</translation>
    </message>
    <message>
        <source>Begun by whom</source>
        <translation>من بدأها</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>عرض:</translation>
    </message>
    <message>
        <source>Begun &amp;by:</source>
        <translation>بدأها:</translation>
    </message>
    <message>
        <source>All runs that are kept and fit the filter, also those that are not shown yet</source>
        <translation>كل عمليات التشغيل المحفوظة التي توافق التصفية، وكذلك ما لم يُعرض منها بعد</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>runs that are shown</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>tributary::LogFigures</name>
    <message>
        <source>Fresh as of</source>
        <translation>محدَّث حتى</translation>
    </message>
    <message>
        <source>Behind the server</source>
        <translation>التأخر عن الخادم</translation>
    </message>
    <message>
        <source>Applied in this run</source>
        <translation>طُبّق في هذا التشغيل</translation>
    </message>
    <message>
        <source>Log kept by the slot</source>
        <translation>سجل WAL المحتفَظ به للفتحة</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>الفتحة %1</translation>
    </message>
</context>
<context>
    <name>tributary::LogLineModel</name>
    <message>
        <source>no table</source>
        <comment>an empty cell, read aloud</comment>
        <translation>بلا جدول</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>tributary::LogList</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>tributary::LogPage</name>
    <message>
        <source>&amp;Follow</source>
        <translation>ملازمة</translation>
    </message>
    <message>
        <source>Keeps the newest line in view</source>
        <translation>يُبقي أحدث سطر ظاهرًا</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>كل الأسطر</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Which lines to show</source>
        <translation>الأسطر المعروضة</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>عرض:</translation>
    </message>
    <message>
        <source>Text in the line or name of its table</source>
        <translation>نص في السطر أو اسم جدوله</translation>
    </message>
    <message>
        <source>Co&amp;ntaining:</source>
        <translation>يحتوي على:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown</source>
        <translation>ينسخ الأسطر المحددة، أو كل المعروض</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>For whoever helps you: versions, checks, settings and the end of the log; no password and nothing of what stands in your tables</source>
        <translation>لمن يساعدك: الإصدارات والفحوص والإعدادات ونهاية السجل؛ بلا كلمة مرور ولا أي شيء مما في جداولك</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>No line is like that.</source>
        <translation>لا سطر كهذا.</translation>
    </message>
</context>
<context>
    <name>tributary::MainWindow</name>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>إضافة مصدر…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>تجربة ببيانات نموذجية</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;About Tributary</source>
        <translation>حول Tributary</translation>
    </message>
    <message>
        <source>A sync is still going on. It needs this program: closing it stops the sync. What is in the destination stays; the next run goes on from there.</source>
        <translation>ما زالت مزامنة جارية. وهي تحتاج إلى هذا البرنامج: فإغلاقه يوقفها. ما في الوجهة يبقى؛ والتشغيل التالي يواصل من هناك.</translation>
    </message>
    <message>
        <source>Stop and &amp;close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep running in the &amp;background</source>
        <translation>إبقاؤه عاملًا في الخلفية</translation>
    </message>
    <message>
        <source>About Tributary</source>
        <translation>حول Tributary</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Keeps a copy of a PostgreSQL database on this computer.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>يحتفظ بنسخة من قاعدة بيانات PostgreSQL على هذا الجهاز.
برنامج حر بموجب رخصة غنو العمومية العامة (GNU General Public License)، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإعدادات…</translation>
    </message>
</context>
<context>
    <name>tributary::MessageBar</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>التفاصيل التقنية</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>tributary::MethodChoice</name>
    <message>
        <source>How the copy is kept up to date</source>
        <translation>كيف تبقى النسخة محدَّثة</translation>
    </message>
    <message>
        <source>F&amp;ull copies</source>
        <translation>نسخ كاملة</translation>
    </message>
    <message>
        <source>Each run reads every table anew. Needs nothing but a login that may read; costs the server a full read each time.</source>
        <translation>يقرأ كل تشغيل كل جدول من جديد. لا يحتاج إلا إلى حساب دخول يحق له القراءة؛ ويكلّف الخادم قراءة كاملة في كل مرة.</translation>
    </message>
    <message>
        <source>Foll&amp;ow changes</source>
        <translation>تتبّع التغييرات</translation>
    </message>
    <message>
        <source>Copies once, then applies what changes, as it happens. Costs the server little; needs wal_level = logical, the REPLICATION right, a publication and a replication slot, for which the server keeps its log until it was read.</source>
        <translation>ينسخ مرة واحدة، ثم يطبّق ما يتغير فور حدوثه. كلفته على الخادم قليلة؛ ويحتاج إلى wal_level = logical وحق REPLICATION ومنشور (publication) وفتحة نسخ متماثل يحتفظ الخادم لها بسجل WAL حتى يُقرأ.</translation>
    </message>
</context>
<context>
    <name>tributary::NoteLabel</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
</context>
<context>
    <name>tributary::PasswordPrompt</name>
    <message>
        <source>&amp;Keep it in the keyring</source>
        <translation>حفظها في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>كلمة المرور مطلوبة</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>Otherwise it is remembered until Tributary is closed.</source>
        <translation>وإلا فتُحفظ في الذاكرة حتى يُغلق Tributary.</translation>
    </message>
    <message>
        <source>It is remembered until Tributary is closed.</source>
        <translation>تُحفظ في الذاكرة حتى يُغلق Tributary.</translation>
    </message>
</context>
<context>
    <name>tributary::PracticeServer</name>
    <message>
        <source>it did not say where it listens</source>
        <translation>لم يذكر أين يستمع</translation>
    </message>
    <message>
        <source>its password cannot be read</source>
        <translation>لا يمكن قراءة كلمة مروره</translation>
    </message>
    <message>
        <source>its script does not run</source>
        <translation>لا يعمل نصه البرمجي</translation>
    </message>
    <message>
        <source>the script that makes it is not installed</source>
        <translation>النص البرمجي الذي ينشئه غير مثبّت</translation>
    </message>
    <message>
        <source>its script failed</source>
        <translation>فشل نصه البرمجي</translation>
    </message>
</context>
<context>
    <name>tributary::RemoveSourceDialog</name>
    <message>
        <source>Undo script</source>
        <translation>نص التراجع</translation>
    </message>
    <message>
        <source>Save &amp;undo script…</source>
        <translation>حفظ نص التراجع…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>إزالة مصدر</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from the list?</source>
        <translation>أتريد إزالة «%1» من القائمة؟</translation>
    </message>
    <message>
        <source>What was copied stays where it is: %1</source>
        <translation>ما نُسخ يبقى حيث هو: %1</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>Nothing was made on the server for it.</source>
        <translation>لم يُنشأ على الخادم شيء لأجله.</translation>
    </message>
    <message>
        <source>Looking at what was made on the server…</source>
        <translation>جارٍ النظر في ما أُنشئ على الخادم…</translation>
    </message>
    <message>
        <source>Nothing of it is left on the server.</source>
        <translation>لم يبقَ شيء منه على الخادم.</translation>
    </message>
    <message>
        <source>Drop the replication slot &quot;%1&quot;</source>
        <translation>حذف فتحة النسخ المتماثل «%1»</translation>
    </message>
    <message>
        <source>It is being read now: stop whatever follows it first.</source>
        <translation>تُقرأ الآن: أوقف أولًا ما يتتبّعها.</translation>
    </message>
    <message>
        <source>As long as it is there the server keeps its log for it, and the disk fills.</source>
        <translation>ما دامت موجودة يحتفظ الخادم بسجل WAL لها، ويمتلئ القرص.</translation>
    </message>
    <message>
        <source>Drop the publication &quot;%1&quot;</source>
        <translation>حذف المنشور «%1»</translation>
    </message>
    <message>
        <source>It does no harm, but nobody needs it any more.</source>
        <translation>لا ضرر منه، لكن لم يعد أحد يحتاج إليه.</translation>
    </message>
    <message>
        <source>Drop the user &quot;%1&quot;</source>
        <translation>حذف المستخدم «%1»</translation>
    </message>
    <message>
        <source>It was made for this source.</source>
        <translation>أُنشئ لأجل هذا المصدر.</translation>
    </message>
    <message>
        <source>It was there before, and others may use it.</source>
        <translation>كان موجودًا من قبل، وقد يستخدمه آخرون.</translation>
    </message>
    <message>
        <source>An administrator can take it away: %1</source>
        <translation>يستطيع مسؤول إزالته: %1</translation>
    </message>
    <message>
        <source>The server could not be asked. %1</source>
        <translation>تعذر سؤال الخادم. %1</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; may still be there. Until it is dropped the server keeps its log for it, and the disk fills.</source>
        <translation>قد تكون فتحة النسخ المتماثل «%1» ما زالت موجودة. وحتى تُحذف يحتفظ الخادم بسجل WAL لها، ويمتلئ القرص.</translation>
    </message>
    <message>
        <source>It holds rights: an administrator can take them and the user away with the undo script.</source>
        <translation>له صلاحيات: يمكن لمسؤول أن يزيلها مع المستخدم بنص التراجع.</translation>
    </message>
</context>
<context>
    <name>tributary::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>On the source</source>
        <translation>على المصدر</translation>
    </message>
    <message>
        <source>On the destination</source>
        <translation>على الوجهة</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save &amp;without starting</source>
        <translation>حفظ دون بدء</translation>
    </message>
    <message>
        <source>This is everything that will be done.</source>
        <translation>هذا كل ما سيُنفَّذ.</translation>
    </message>
    <message>
        <source>Save the script for the &amp;database administrator…</source>
        <translation>حفظ النص البرمجي لمسؤول قاعدة البيانات…</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>الأمر نفسه في سطر الأوامر</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>نسخ سطر الأوامر</translation>
    </message>
    <message>
        <source>Save the scripts for the &amp;database administrator…</source>
        <translation>حفظ النصوص البرمجية لمسؤول قاعدة البيانات…</translation>
    </message>
    <message>
        <source>The new user cannot log in yet. Close the assistant: it goes on here once the script has been run.</source>
        <translation>لا يستطيع المستخدم الجديد تسجيل الدخول بعد. أغلق المعالج: ويستمر من هنا بعد تشغيل النص البرمجي.</translation>
    </message>
    <message>
        <source>Folder for the scripts, one for each database</source>
        <translation>مجلد النصوص البرمجية، نص لكل قاعدة بيانات</translation>
    </message>
    <message>
        <source>Script for the database administrator</source>
        <translation>نص برمجي لمسؤول قاعدة البيانات</translation>
    </message>
    <message>
        <source>%1 is there already: nothing was saved. Choose another folder.</source>
        <translation>%1 موجود بالفعل: لم يُحفظ شيء. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Saved in %1: %2. Each is run in its own database.</source>
        <translation>حُفظ في %1: %2. ويُشغَّل كل منها في قاعدة بياناته.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Start sync</source>
        <translation>بدء المزامنة</translation>
    </message>
</context>
<context>
    <name>tributary::ReviewSection</name>
    <message>
        <source>%1: %2</source>
        <comment>place, what is done there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>التفاصيل: %1</translation>
    </message>
</context>
<context>
    <name>tributary::RoleForm</name>
    <message>
        <source>&amp;Keep the password in the keyring</source>
        <translation>حفظ كلمة المرور في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>May also read tables that are made &amp;later</source>
        <translation>يحق له أيضًا قراءة الجداول التي تُنشأ لاحقًا</translation>
    </message>
    <message>
        <source>May &amp;follow changes (the REPLICATION right)</source>
        <translation>يحق له تتبّع التغييرات (حق REPLICATION)</translation>
    </message>
    <message>
        <source>Password of the new user</source>
        <translation>كلمة مرور المستخدم الجديد</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>اسم المستخدم:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>نسخ كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Generate another password</source>
        <translation>توليد كلمة مرور أخرى</translation>
    </message>
    <message>
        <source>The script holds it too, because this provider takes nothing else: treat it as a secret.</source>
        <translation>يحويها النص البرمجي أيضًا، لأن هذا المزوّد لا يقبل غير ذلك: عامله معاملة السر.</translation>
    </message>
    <message>
        <source>The script does not hold it, only a value that it can be checked with.</source>
        <translation>لا يحويها النص البرمجي، بل يحوي قيمة للتحقق منها فقط.</translation>
    </message>
    <message>
        <source>The password goes into the keyring.</source>
        <translation>تُحفظ كلمة المرور في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Note the password down: it is kept nowhere, and you will be asked for it.</source>
        <translation>دوّن كلمة المرور: فهي لا تُحفظ في أي مكان، وستُطلب منك.</translation>
    </message>
    <message>
        <source>Enter the name and the password here when the user is there, and have the script run, which lets it read.</source>
        <translation>أدخل الاسم وكلمة المرور هنا عندما يوجد المستخدم، واطلب تشغيل النص البرمجي الذي يسمح له بالقراءة.</translation>
    </message>
</context>
<context>
    <name>tributary::RoleRights</name>
    <message>
        <source>C&amp;heck again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Take back what was &amp;left out</source>
        <translation>سحب ما استُبعد</translation>
    </message>
    <message>
        <source>The rights are being changed…</source>
        <translation>يجري تغيير الصلاحيات…</translation>
    </message>
    <message>
        <source>The script that was handed over is about another choice of tables and columns. Save it again below, and have it run.</source>
        <translation>النص البرمجي الذي سُلِّم يخص اختيارًا آخر للجداول والأعمدة. احفظه مرة أخرى أدناه واطلب تشغيله.</translation>
    </message>
    <message>
        <source>What the new user may read is looked at once it can log in.</source>
        <translation>يُفحص ما يمكن للمستخدم الجديد قراءته حالما يستطيع تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This was stopped, and nothing was changed.</source>
        <translation>أُوقف ذلك ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Looking at what the new user may read…</source>
        <translation>يجري فحص ما يمكن للمستخدم الجديد قراءته…</translation>
    </message>
    <message>
        <source>The new user may read more tables than you chose: they are not copied.</source>
        <translation>يمكن للمستخدم الجديد قراءة جداول أكثر مما اخترت: لن تُنسخ.</translation>
    </message>
    <message>
        <source>The new user cannot read what was left out.</source>
        <translation>لا يستطيع المستخدم الجديد قراءة ما استُبعد.</translation>
    </message>
    <message>
        <source>The new user may read columns that you left out, and they would be copied: %1.</source>
        <translation>يمكن للمستخدم الجديد قراءة أعمدة استبعدتَها، وكانت ستُنسخ: %1.</translation>
    </message>
    <message>
        <source>The script cannot take this back: everybody was granted it, or the user has it in another way. Have an administrator take it away, or tick the columns.</source>
        <translation>لا يستطيع النص البرمجي سحب ذلك: مُنح للجميع، أو حصل عليه المستخدم بطريقة أخرى. اطلب من مسؤول أن يزيله، أو حدّد الأعمدة.</translation>
    </message>
    <message>
        <source>An administrator&apos;s login mends that here.</source>
        <translation>يُصلح حساب دخول لمسؤول ذلك هنا.</translation>
    </message>
    <message>
        <source>Save the script below again, have it run, and check again.</source>
        <translation>احفظ النص البرمجي أدناه مرة أخرى، واطلب تشغيله، ثم افحص من جديد.</translation>
    </message>
    <message>
        <source>The script was run.</source>
        <translation>شُغِّل النص البرمجي.</translation>
    </message>
</context>
<context>
    <name>tributary::RowCopier</name>
    <message>
        <source>Copied, but only the first %1 of a value. An export holds all of it.</source>
        <translation>نُسخ، لكن أول %1 من القيمة فقط. التصدير يحوي القيمة كلها.</translation>
    </message>
    <message>
        <source>The value is in the clipboard.</source>
        <translation>القيمة في الحافظة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are in the clipboard.</source>
        <translation>
            <numerusform>في الحافظة %1 صف.</numerusform>
            <numerusform>في الحافظة %1 صف.</numerusform>
            <numerusform>في الحافظة %1 صف.</numerusform>
            <numerusform>في الحافظة %1 صفوف.</numerusform>
            <numerusform>في الحافظة %1 صفًا.</numerusform>
            <numerusform>في الحافظة %1 صف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::RowModel</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>At the source: %1</source>
        <translation>في المصدر: %1</translation>
    </message>
    <message>
        <source>In the destination: %1</source>
        <translation>في الوجهة: %1</translation>
    </message>
    <message>
        <source>Part of the key</source>
        <translation>جزء من المفتاح</translation>
    </message>
</context>
<context>
    <name>tributary::RowView</name>
    <message>
        <source>&amp;Show value…</source>
        <translation>عرض القيمة…</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy rows as CS&amp;V</source>
        <translation>نسخ الصفوف بصيغة CSV</translation>
    </message>
    <message>
        <source>Copy rows for a sprea&amp;dsheet</source>
        <translation>نسخ الصفوف لجدول ممتد</translation>
    </message>
    <message>
        <source>Sort &amp;ascending by this column</source>
        <translation>فرز تصاعدي حسب هذا العمود</translation>
    </message>
    <message>
        <source>Sort d&amp;escending by this column</source>
        <translation>فرز تنازلي حسب هذا العمود</translation>
    </message>
    <message>
        <source>Do &amp;not sort</source>
        <translation>بلا فرز</translation>
    </message>
    <message>
        <source>Only rows with this val&amp;ue</source>
        <translation>الصفوف التي لها هذه القيمة فقط</translation>
    </message>
    <message>
        <source>Compare with the s&amp;ource…</source>
        <translation>مقارنة بالمصدر…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
</context>
<context>
    <name>tributary::RunButtons</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <translation>تتبّع</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Goes on applying changes until it is paused or stopped.</source>
        <translation>يواصل تطبيق التغييرات حتى يُوقف مؤقتًا أو نهائيًا.</translation>
    </message>
    <message>
        <source>The server keeps its log for this source meanwhile.</source>
        <translation>يحتفظ الخادم بسجل WAL لهذا المصدر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Applies what has changed meanwhile, and goes on following.</source>
        <translation>يطبّق ما تغيّر في هذه الأثناء، ثم يواصل التتبّع.</translation>
    </message>
</context>
<context>
    <name>tributary::RunDetailView</name>
    <message>
        <source>Tables of the run</source>
        <translation>جداول التشغيل</translation>
    </message>
    <message>
        <source>The chosen run</source>
        <translation>التشغيل المختار</translation>
    </message>
    <message>
        <source>What the run did</source>
        <translation>ما فعله التشغيل</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>سجل التشغيل</translation>
    </message>
    <message>
        <source>Parts of the run</source>
        <translation>أجزاء التشغيل</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Choose a run to see what it did.</source>
        <translation>اختر تشغيلًا لترى ما فعله.</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>الجداول (%1)</translation>
    </message>
    <message>
        <source>Log of the run (%1)</source>
        <translation>سجل التشغيل (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table and message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More that failed: %1, on top of the list below.</source>
        <translation>فشل غيرها أيضًا: %1، زيادةً على القائمة أدناه.</translation>
    </message>
    <message>
        <source>Tables that failed: %1. Their last good copies are as they were.</source>
        <translation>الجداول التي فشلت: %1. آخر نسخها السليمة باقية كما هي.</translation>
    </message>
    <message>
        <source>What changed in the tables at the source</source>
        <translation>ما تغيّر في جداول المصدر</translation>
    </message>
    <message>
        <source>Schema changes</source>
        <translation>تغييرات البنية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table and what changed in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Schema changes (%1)</source>
        <translation>تغييرات البنية (%1)</translation>
    </message>
</context>
<context>
    <name>tributary::RunGrid</name>
    <message>
        <source>Runs by tables</source>
        <translation>عمليات التشغيل حسب الجداول</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
</context>
<context>
    <name>tributary::RunGridModel</name>
    <message>
        <source>nothing to do</source>
        <translation>لا شيء للعمل</translation>
    </message>
    <message>
        <source>%1, run of %2: %3</source>
        <comment>table, time, state</comment>
        <translation>%1، تشغيل %2: %3</translation>
    </message>
    <message>
        <source>Run of %1: %2</source>
        <comment>time, result</comment>
        <translation>تشغيل %1: %2</translation>
    </message>
</context>
<context>
    <name>tributary::RunListModel</name>
    <message>
        <source>not known yet</source>
        <comment>an empty cell, read aloud</comment>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>بدأه</translation>
    </message>
    <message>
        <source>Rows copied</source>
        <translation>الصفوف المنسوخة</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>بايت</translation>
    </message>
</context>
<context>
    <name>tributary::RunOverview</name>
    <message>
        <source>State of %1</source>
        <translation>حالة %1</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>من وإلى</translation>
    </message>
    <message>
        <source>Progress of all tables</source>
        <translation>تقدّم كل الجداول</translation>
    </message>
    <message>
        <source>Rows, bytes, speed and remaining time</source>
        <translation>الصفوف والبايتات والسرعة والوقت المتبقي</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>عرض:</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>كل الجداول</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>الجارية</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>ذات الملاحظات</translation>
    </message>
    <message>
        <source>Which tables to show</source>
        <translation>الجداول المعروضة</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>source and destination</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>&quot;Copy everything anew&quot; makes a new slot and a new copy; the old copy stays until that one is complete.</source>
        <translation>زر «نسخ كل شيء من جديد» ينشئ فتحة جديدة ونسخة جديدة؛ وتبقى النسخة القديمة حتى تكتمل تلك.</translation>
    </message>
    <message>
        <source>&amp;Copy everything anew</source>
        <translation>نسخ كل شيء من جديد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table and message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>جزء من اسم</translation>
    </message>
    <message>
        <source>Filter of the tables</source>
        <translation>تصفية الجداول</translation>
    </message>
    <message>
        <source>F&amp;ilter:</source>
        <translation>تصفية:</translation>
    </message>
    <message>
        <source>&amp;Enter the password…</source>
        <translation>إدخال كلمة المرور…</translation>
    </message>
</context>
<context>
    <name>tributary::RunTableModel</name>
    <message>
        <source>truncates: %1</source>
        <translation>تفريغ: %1</translation>
    </message>
    <message>
        <source>columns: %1</source>
        <comment>what changed</comment>
        <translation>الأعمدة: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty cell, read aloud</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Rows copied</source>
        <translation>الصفوف المنسوخة</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>tributary::SchedulePanel</name>
    <message>
        <source>This &amp;window, only while it is open</source>
        <translation>هذه النافذة، ما دامت مفتوحة فقط</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>يدويًا فقط</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>على فترات</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>من الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>On some days</source>
        <translation>في أيام معيّنة</translation>
    </message>
    <message>
        <source>When it is synced by itself</source>
        <translation>متى تجري المزامنة تلقائيًا</translation>
    </message>
    <message>
        <source>Sync by i&amp;tself:</source>
        <translation>مزامنة تلقائية:</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>Unit of the step</source>
        <translation>وحدة الفترة</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>كل</translation>
    </message>
    <message>
        <source>At &amp;minute</source>
        <translation>عند الدقيقة</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>من يتولاها</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>اختر يومًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>It is synced when you say so.</source>
        <translation>تجري المزامنة عندما تطلبها.</translation>
    </message>
    <message>
        <source>Next run: now</source>
        <translation>التشغيل التالي: الآن</translation>
    </message>
    <message>
        <source>Next run: today at %1</source>
        <translation>التشغيل التالي: اليوم في %1</translation>
    </message>
    <message>
        <source>Next run: tomorrow at %1</source>
        <translation>التشغيل التالي: غدًا في %1</translation>
    </message>
    <message>
        <source>Next run: %1 at %2</source>
        <translation>التشغيل التالي: %1 في %2</translation>
    </message>
    <message>
        <source>What is missed while the window is closed is made up once when it opens.</source>
        <translation>ما يفوت والنافذة مغلقة يُعوَّض مرة واحدة عند فتحها.</translation>
    </message>
    <message>
        <source>A timer of your systemd runs it. What is missed while the computer is off is made up once.</source>
        <translation>يشغّلها مؤقّت systemd الخاص بك. وما يفوت والجهاز مطفأ يُعوَّض مرة واحدة.</translation>
    </message>
    <message>
        <source>A timer of your systemd runs it. A step that does not fit into the hour or the day is not remembered while the computer is off: it begins with a run at each login.</source>
        <translation>يشغّلها مؤقّت systemd الخاص بك. والفترة التي لا تنقسم عليها الساعة أو اليوم لا تُتذكَّر والجهاز مطفأ: بل تبدأ بتشغيل عند كل تسجيل دخول.</translation>
    </message>
    <message>
        <source>It runs while you are logged in; to run it also at other times: loginctl enable-linger</source>
        <translation>تعمل ما دمت مسجّل الدخول؛ ولتعمل في غير ذلك أيضًا: loginctl enable-linger</translation>
    </message>
    <message>
        <source>Missed: the run of %1 has not begun.</source>
        <translation>فات الموعد: لم يبدأ تشغيل %1.</translation>
    </message>
    <message>
        <source>This com&amp;puter, also while the window is closed</source>
        <translation>هذا الجهاز، حتى والنافذة مغلقة</translation>
    </message>
</context>
<context>
    <name>tributary::ScriptView</name>
    <message>
        <source>Script for &amp;database:</source>
        <translation>نص قاعدة البيانات:</translation>
    </message>
    <message>
        <source>Setup script</source>
        <translation>نص التهيئة</translation>
    </message>
    <message>
        <source>&amp;Copy script</source>
        <translation>نسخ النص البرمجي</translation>
    </message>
    <message>
        <source>&amp;Save setup script…</source>
        <translation>حفظ نص التهيئة…</translation>
    </message>
    <message>
        <source>Save &amp;undo script…</source>
        <translation>حفظ نص التراجع…</translation>
    </message>
    <message>
        <source>The script is being made…</source>
        <translation>جارٍ إنشاء النص البرمجي…</translation>
    </message>
    <message>
        <source>The script is in the clipboard for half a minute: it holds the password.</source>
        <translation>النص البرمجي في الحافظة لنصف دقيقة: فهو يحوي كلمة المرور.</translation>
    </message>
    <message>
        <source>The script is in the clipboard.</source>
        <translation>النص البرمجي في الحافظة.</translation>
    </message>
    <message>
        <source>Undo script</source>
        <translation>نص التراجع</translation>
    </message>
    <message>
        <source>SQL scripts (*.sql)</source>
        <translation>نصوص SQL البرمجية (*.sql)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Sh&amp;ow:</source>
        <translation>عرض:</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>قواعد البيانات</translation>
    </message>
    <message>
        <source>Which script to show</source>
        <translation>النص البرمجي المعروض</translation>
    </message>
    <message>
        <source>The undo script is in the clipboard.</source>
        <translation>نص التراجع في الحافظة.</translation>
    </message>
</context>
<context>
    <name>tributary::SecretStore</name>
    <message>
        <source>access was denied</source>
        <translation>رُفض الوصول</translation>
    </message>
    <message>
        <source>no keyring is running</source>
        <translation>لا حلقة مفاتيح عاملة</translation>
    </message>
    <message>
        <source>it reported an error</source>
        <translation>أبلغت عن خطأ</translation>
    </message>
    <message>
        <source>no answer within %1 seconds</source>
        <translation>لا إجابة خلال %1 ث</translation>
    </message>
    <message>
        <source>it is not used, as the settings say</source>
        <translation>لا تُستخدم، كما تنص الإعدادات</translation>
    </message>
    <message>
        <source>it is locked, or not running yet</source>
        <translation>إنه مقفل، أو لا يعمل بعد</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message>
        <source>The language changes when Tributary is started again.</source>
        <translation>تتغير اللغة عند تشغيل Tributary من جديد.</translation>
    </message>
    <message>
        <source>&amp;Wait while the network is metered</source>
        <translation>الانتظار ما دامت الشبكة محسوبة الاستهلاك</translation>
    </message>
    <message>
        <source>&amp;Keep passwords in the keyring</source>
        <translation>حفظ كلمات المرور في حلقة المفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the passwords of %n source(s) from the keyring</source>
        <translation>
            <numerusform>إزالة كلمات المرور من حلقة المفاتيح</numerusform>
            <numerusform>إزالة كلمة مرور مصدر واحد من حلقة المفاتيح</numerusform>
            <numerusform>إزالة كلمات مرور مصدرين من حلقة المفاتيح</numerusform>
            <numerusform>إزالة كلمات مرور %n مصادر من حلقة المفاتيح</numerusform>
            <numerusform>إزالة كلمات مرور %n مصدرًا من حلقة المفاتيح</numerusform>
            <numerusform>إزالة كلمات مرور %n مصدر من حلقة المفاتيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>الخطأ الذي حدث</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كما في سطح المكتب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>اللغة:</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>المشكلات فقط</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>What to show notices about</source>
        <translation>ما تُعرض الإشعارات عنه</translation>
    </message>
    <message>
        <source>&amp;Notices about:</source>
        <translation>إشعارات عن:</translation>
    </message>
    <message>
        <source>A problem is told once, and not again before it is over. A click on the notice opens the source.</source>
        <translation>يُبلَّغ عن المشكلة مرة واحدة، ولا يُكرَّر ذلك قبل أن تزول. والنقر على الإشعار يفتح المصدر.</translation>
    </message>
    <message>
        <source>This desktop has no tray for notices: the list of sources tells the same.</source>
        <translation>ليس في سطح المكتب هذا علبة نظام (tray) للإشعارات: وقائمة المصادر تعرض الأمر نفسه.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Connections of a run to its source</source>
        <translation>اتصالات التشغيل بمصدره</translation>
    </message>
    <message>
        <source>&amp;Connections of a run:</source>
        <translation>اتصالات التشغيل:</translation>
    </message>
    <message>
        <source>Following changes takes two at the least, and comparing a source that is followed takes three. It holds from the next run on.</source>
        <translation>يحتاج تتبّع التغييرات إلى اتصالين على الأقل، وتحتاج مقارنة مصدر تُتتبَّع تغييراته إلى ثلاثة. ويسري ذلك بدءًا من التشغيل التالي.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حدّ</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <translation> KiB/ث</translation>
    </message>
    <message>
        <source>Most kibibytes a second that are read from sources</source>
        <translation>أقصى عدد من الكيبي بايت يُقرأ من المصادر في الثانية</translation>
    </message>
    <message>
        <source>R&amp;ead at most:</source>
        <translation>أقصى سرعة قراءة:</translation>
    </message>
    <message>
        <source>All runs of this window share it, also those that go on. A run of the command line or of a timer has it for itself.</source>
        <translation>تتقاسم هذا الحدّ كل عمليات التشغيل في هذه النافذة، حتى الجارية منها. أما التشغيل من سطر الأوامر أو من مؤقّت فلا يشاركه أحد في الحدّ.</translation>
    </message>
    <message>
        <source>Scheduled runs wait, and changes are not followed, until the network is not metered. What you start yourself runs at once; so does what reads from this computer.</source>
        <translation>تنتظر عمليات التشغيل المجدولة، ولا تُتتبَّع التغييرات، حتى لا تعود الشبكة محسوبة الاستهلاك (metered). وما تبدؤه بنفسك يعمل فورًا؛ وكذلك ما يقرأ من هذا الجهاز.</translation>
    </message>
    <message>
        <source>This computer cannot tell whether its network is metered (NetworkManager is not running): nothing waits.</source>
        <translation>لا يستطيع هذا الجهاز معرفة هل شبكته محسوبة الاستهلاك (NetworkManager لا يعمل): لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>كلمات المرور</translation>
    </message>
    <message>
        <source>Otherwise they are asked for when they are needed, and remembered until Tributary is closed. Runs while it is closed then find passwords in ~/.pgpass only.</source>
        <translation>وإلا فتُطلب عند الحاجة إليها، وتُحفظ في الذاكرة حتى يُغلق Tributary. وعمليات التشغيل التي تجري وهو مغلق لا تجد كلمات المرور عندئذٍ إلا في ‎~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>tributary::SetupTab</name>
    <message>
        <source>&quot;Check again&quot; asks for the password.</source>
        <translation>زر «إعادة الفحص» يطلب كلمة المرور.</translation>
    </message>
    <message>
        <source>What is set up</source>
        <translation>ما جرت تهيئته</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Make the sc&amp;ripts</source>
        <translation>إنشاء النصوص البرمجية</translation>
    </message>
    <message>
        <source>When it is synced</source>
        <translation>متى تجري المزامنة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>On the command line:</source>
        <translation>في سطر الأوامر:</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Not checked since the window was opened.</source>
        <translation>لم يجرِ فحص منذ فتح النافذة.</translation>
    </message>
    <message>
        <source>Command line of the check</source>
        <translation>سطر أوامر الفحص</translation>
    </message>
    <message>
        <source>Scripts for the database administrator</source>
        <translation>نصوص برمجية لمسؤول قاعدة البيانات</translation>
    </message>
    <message>
        <source>One makes the read-only user and what following changes needs, the other takes it all away again. Nothing is run.</source>
        <translation>ينشئ أحدهما مستخدمًا للقراءة فقط وما يلزم لتتبّع التغييرات، ويزيل الآخر ذلك كله. ولا يُشغَّل شيء.</translation>
    </message>
    <message>
        <source>Command line of the script</source>
        <translation>سطر أوامر النص البرمجي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a fact</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1، المنفذ %2</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>SSH tunnel</source>
        <translation>نفق SSH</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Changes are followed (log)</source>
        <translation>تُتتبَّع التغييرات (log)</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>الإضافة</translation>
    </message>
    <message>
        <source>as the slot has it, else pgoutput</source>
        <translation>كما في الفتحة، وإلا pgoutput</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الفتحة</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Deleted rows</source>
        <translation>الصفوف المحذوفة</translation>
    </message>
    <message>
        <source>stay in the copy, marked</source>
        <translation>تبقى في النسخة، معلَّمة</translation>
    </message>
    <message>
        <source>are removed</source>
        <translation>تُزال</translation>
    </message>
    <message>
        <source>Every table is copied in each run (full)</source>
        <translation>يُنسخ كل جدول في كل تشغيل (full)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>all that can be read</source>
        <translation>كل ما يمكن قراءته</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>tables</comment>
        <translation>
            <numerusform>لم يُختر أي جدول</numerusform>
            <numerusform>جدول واحد مختار</numerusform>
            <numerusform>جدولان مختاران</numerusform>
            <numerusform>%n جداول مختارة</numerusform>
            <numerusform>%n جدولًا مختارًا</numerusform>
            <numerusform>%n جدول مختار</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>المستخدم %1</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>الفتحة %1</translation>
    </message>
    <message>
        <source>publication %1</source>
        <translation>المنشور %1</translation>
    </message>
    <message>
        <source>Made on the server</source>
        <translation>ما أُنشئ على الخادم</translation>
    </message>
    <message>
        <source>nothing that is known of</source>
        <translation>لا شيء معروف</translation>
    </message>
    <message>
        <source>Other sources use this, too, so the undo script leaves it: %1</source>
        <translation>تستخدمه مصادر أخرى أيضًا، لذا يتركه نص التراجع: %1</translation>
    </message>
</context>
<context>
    <name>tributary::SetupWizard</name>
    <message>
        <source>Add a source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>حفظ وإغلاق</translation>
    </message>
    <message>
        <source>Sync &amp;everything now</source>
        <translation>مزامنة كل شيء الآن</translation>
    </message>
</context>
<context>
    <name>tributary::SlotChoice</name>
    <message>
        <source>in use</source>
        <translation>مستخدَمة</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>غير مستخدَمة</translation>
    </message>
    <message>
        <source>keeps %1 of log</source>
        <translation>تحتفظ بـ%1 من سجل WAL</translation>
    </message>
    <message>
        <source>is for a standby server</source>
        <translation>مخصصة لخادم احتياطي</translation>
    </message>
    <message>
        <source>belongs to the database %1</source>
        <translation>تخص قاعدة البيانات %1</translation>
    </message>
    <message>
        <source>is temporary</source>
        <translation>مؤقتة</translation>
    </message>
    <message>
        <source>has the plugin %1, which cannot be read here</source>
        <translation>إضافتها %1، ولا يمكن قراءتها هنا</translation>
    </message>
    <message>
        <source>has the plugin %1</source>
        <translation>إضافتها %1</translation>
    </message>
    <message>
        <source>another program reads from it</source>
        <translation>يقرأ منها برنامج آخر</translation>
    </message>
    <message>
        <source>has lost changes</source>
        <translation>فقدت تغييرات</translation>
    </message>
    <message>
        <source>Replication slot and publication</source>
        <translation>فتحة النسخ المتماثل والمنشور</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>pgoutput (part of PostgreSQL 10 and later)</source>
        <translation>الإضافة pgoutput (جزء من PostgreSQL 10 وما بعده)</translation>
    </message>
    <message>
        <source>wal2json (must be installed on the server)</source>
        <translation>الإضافة wal2json (يجب تثبيتها على الخادم)</translation>
    </message>
    <message>
        <source>P&amp;lugin:</source>
        <translation>الإضافة:</translation>
    </message>
    <message>
        <source>&amp;Slot:</source>
        <translation>الفتحة:</translation>
    </message>
    <message>
        <source>Na&amp;me of the slot:</source>
        <translation>اسم الفتحة:</translation>
    </message>
    <message>
        <source>Publ&amp;ication:</source>
        <translation>المنشور:</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>إنشاء فتحة جديدة</translation>
    </message>
    <message>
        <source>Take over %1 (%2)</source>
        <comment>slot, facts</comment>
        <translation>استلام %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>slot, why it cannot be taken over</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The name of a slot has 1 to 63 of the characters a-z, 0-9 and _.</source>
        <translation>يتكون اسم الفتحة من 1 إلى 63 من المحارف a-z و0-9 و_ فقط.</translation>
    </message>
    <message>
        <source>There is a slot of this name already: take it over, or choose another name.</source>
        <translation>توجد فتحة بهذا الاسم بالفعل: استلمها، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The publication needs a name.</source>
        <translation>يحتاج المنشور إلى اسم.</translation>
    </message>
    <message>
        <source>The name of a publication has 63 bytes at most.</source>
        <translation>لا يتجاوز اسم المنشور 63 بايت.</translation>
    </message>
    <message>
        <source>What it has kept was meant for another program, which will not get it any more.</source>
        <translation>ما احتفظت به كان موجهًا إلى برنامج آخر، ولن يحصل عليه بعد الآن.</translation>
    </message>
</context>
<context>
    <name>tributary::SlotListModel</name>
    <message>
        <source>%1 (this source)</source>
        <translation>%1 (هذا المصدر)</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>مادية (physical)</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستخدَمة</translation>
    </message>
    <message>
        <source>nobody reads it</source>
        <translation>لا يقرؤها أحد</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الفتحة</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>الإضافة</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>المنتظر</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>المحتجَز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>tributary::SlotSampleModel</name>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>المنتظر</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>المحتجَز</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحدّ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>tributary::SourcePage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Changes and WAL</source>
        <translation>التغييرات وWAL</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>tributary::SourceTabs</name>
    <message>
        <source>Export the history</source>
        <translation>تصدير المحفوظات</translation>
    </message>
    <message>
        <source>The comparison was stopped because a run was started.</source>
        <translation>أُوقفت المقارنة لأن عملية تشغيل بدأت.</translation>
    </message>
    <message>
        <source>A scheduled run is due; it begins when the comparison has ended.</source>
        <translation>حان موعد تشغيل مجدول؛ ويبدأ عند انتهاء المقارنة.</translation>
    </message>
</context>
<context>
    <name>tributary::SqlPane</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show &amp;value…</source>
        <translation>عرض القيمة…</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>Rows of the query</source>
        <translation>صفوف الاستعلام</translation>
    </message>
    <message>
        <source>S&amp;QL query, for reading:</source>
        <translation>استعلام SQL، للقراءة:</translation>
    </message>
    <message>
        <source>SQL query</source>
        <translation>استعلام SQL</translation>
    </message>
    <message>
        <source>SELECT …</source>
        <translation>SELECT …</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>الحدّ:</translation>
    </message>
    <message>
        <source>Most rows to show</source>
        <translation>أقصى عدد من الصفوف المعروضة</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صفوف</numerusform>
            <numerusform>%1 صفًا</numerusform>
            <numerusform>%1 صف</numerusform>
        </translation>
    </message>
    <message>
        <source>What the query gave</source>
        <translation>ما أعطاه الاستعلام</translation>
    </message>
    <message>
        <source>query</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>The query was cancelled.</source>
        <translation>أُلغي الاستعلام.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
    <message>
        <source>The first %1 in %2; there are more</source>
        <translation>أول %1 خلال %2؛ وهناك المزيد</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>rows and time</comment>
        <translation>%1 خلال %2</translation>
    </message>
</context>
<context>
    <name>tributary::SqlitePanel</name>
    <message>
        <source>SQLite file</source>
        <translation>ملف SQLite</translation>
    </message>
    <message>
        <source>A SQLite file on this computer: one file, no server, readable by most tools.</source>
        <translation>ملف SQLite على هذا الجهاز: ملف واحد، بلا خادم، تقرؤه معظم الأدوات.</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Choose the SQLite file</source>
        <translation>اختر ملف SQLite</translation>
    </message>
    <message>
        <source>SQLite &amp;file:</source>
        <translation>ملف SQLite:</translation>
    </message>
    <message>
        <source>Free space:</source>
        <translation>المساحة الحرة:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>This is a folder: add the name of a file.</source>
        <translation>هذا مجلد: أضف اسم ملف.</translation>
    </message>
    <message>
        <source>You may not write here: choose another place.</source>
        <translation>لا يُسمح لك بالكتابة هنا: اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>This file exists and is no SQLite database. It will not be overwritten: choose another name.</source>
        <translation>هذا الملف موجود وليس قاعدة بيانات SQLite. لن يُكتب فوقه: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This is a network drive (%1). SQLite files can be damaged there when the connection is lost; a drive of this computer is safer.</source>
        <translation>هذا محرك أقراص شبكي (%1). قد تتلف ملفات SQLite فيه عند انقطاع الاتصال؛ وقرص في هذا الجهاز أكثر أمانًا.</translation>
    </message>
    <message>
        <source>This SQLite file exists (%1). The copies are added to it; tables that others made are left alone.</source>
        <translation>ملف SQLite هذا موجود (%1). تُضاف النسخ إليه؛ وتُترك الجداول التي أنشأها آخرون كما هي.</translation>
    </message>
    <message>
        <source>The file will be made, with its folder.</source>
        <translation>سيُنشأ الملف، مع مجلده.</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite *.sqlite3 *.db)</source>
        <translation>ملفات SQLite (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>This name is too long for a file: choose a shorter one.</source>
        <translation>هذا الاسم طويل جدًا لملف: اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>%1 synchronises this folder. It may take the file while it is being written, or put another computer&apos;s in its place; another folder is safer, and a whole copy can be saved here at any time.</source>
        <translation>يزامن %1 هذا المجلد. وقد يأخذ الملف وهو يُكتب، أو يضع ملف حاسوب آخر مكانه؛ مجلد آخر أسلم، ويمكن حفظ نسخة كاملة هنا في أي وقت.</translation>
    </message>
</context>
<context>
    <name>tributary::StepList</name>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>قادمة</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>هذه الخطوة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّت</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4</source>
        <comment>number, count, name, state</comment>
        <translation>الخطوة %1 من %2، %3: %4</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازمة</translation>
    </message>
</context>
<context>
    <name>tributary::SupportMatrix</name>
    <message>
        <source>&amp;What is possible at each provider</source>
        <translation>ما الممكن لدى كل مزوّد</translation>
    </message>
    <message>
        <source>What is possible at each provider</source>
        <translation>ما الممكن لدى كل مزوّد</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Full copies</source>
        <translation>نسخ كاملة</translation>
    </message>
    <message>
        <source>Following changes</source>
        <translation>تتبّع التغييرات</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>ما يلزم</translation>
    </message>
    <message>
        <source>Ser&amp;ver run by:</source>
        <translation>من يدير الخادم:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <comment>provider</comment>
        <translation>%1 (جرى التعرف عليه)</translation>
    </message>
    <message>
        <source>Full copies and following changes are both possible.</source>
        <translation>النسخ الكاملة وتتبّع التغييرات كلاهما ممكن.</translation>
    </message>
    <message>
        <source>Full copies are possible; following changes is not. %1</source>
        <translation>النسخ الكاملة ممكنة؛ وتتبّع التغييرات غير ممكن. %1</translation>
    </message>
</context>
<context>
    <name>tributary::SyncSession</name>
    <message>
        <source>Waiting for the keyring: perhaps it asks you to unlock it.</source>
        <translation>بانتظار حلقة المفاتيح: ربما تطلب منك فتح قفلها.</translation>
    </message>
</context>
<context>
    <name>tributary::TableList</name>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>The tables are listed here as soon as a run has read which there are.</source>
        <translation>تُسرد الجداول هنا حالما تقرأ عملية تشغيل أيّها موجود.</translation>
    </message>
    <message>
        <source>No table is like that.</source>
        <translation>لا جدول كهذا.</translation>
    </message>
</context>
<context>
    <name>tributary::TableMenu</name>
    <message>
        <source>&amp;Copy again</source>
        <translation>نسخ من جديد</translation>
    </message>
    <message>
        <source>Takes a new copy of it; the changes of the other tables are applied as always.</source>
        <translation>يأخذ نسخة جديدة منه؛ وتُطبَّق تغييرات الجداول الأخرى كالمعتاد.</translation>
    </message>
    <message>
        <source>Takes a new copy of it; the other copies stay as they are.</source>
        <translation>يأخذ نسخة جديدة منه؛ وتبقى النسخ الأخرى كما هي.</translation>
    </message>
    <message>
        <source>A run is going on. A table can be copied again when it has ended.</source>
        <translation>يجري تشغيل الآن. يمكن نسخ الجدول من جديد عندما ينتهي.</translation>
    </message>
    <message>
        <source>What is left out is not copied.</source>
        <translation>ما هو مستبعَد لا يُنسخ.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Compares the numbers of rows of source and copy, on the tab &quot;Verify&quot;.</source>
        <translation>يقارن عدد الصفوف في المصدر وفي النسخة، في علامة التبويب «التحقق».</translation>
    </message>
    <message>
        <source>A run is going on. Copies can be compared when it has ended.</source>
        <translation>يجري تشغيل الآن. يمكن مقارنة النسخ عندما ينتهي.</translation>
    </message>
    <message>
        <source>There is no copy to compare.</source>
        <translation>لا نسخة للمقارنة.</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Shows the rows of the copy, on the tab &quot;Data&quot;.</source>
        <translation>يعرض صفوف النسخة، في علامة التبويب «البيانات».</translation>
    </message>
    <message>
        <source>The rows of one table can be shown at a time.</source>
        <translation>لا تُعرض إلا صفوف جدول واحد في كل مرة.</translation>
    </message>
    <message>
        <source>There is no copy to look at.</source>
        <translation>لا نسخة لعرضها.</translation>
    </message>
    <message>
        <source>Copy S&amp;QL</source>
        <translation>نسخ SQL</translation>
    </message>
    <message>
        <source>Puts the query that reads it at the source into the clipboard.</source>
        <translation>يضع في الحافظة الاستعلام الذي يقرؤه من المصدر.</translation>
    </message>
    <message>
        <source>It has no column that may be read.</source>
        <translation>ليس فيه عمود يُسمح بقراءته.</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>The next runs leave it out; its last copy stays in the destination.</source>
        <translation>تستبعده عمليات التشغيل التالية؛ وتبقى آخر نسخة منه في الوجهة.</translation>
    </message>
    <message>
        <source>Its columns are known as soon as a run of this window has read them.</source>
        <translation>تُعرَف أعمدته بمجرد أن يقرأها تشغيل من هذه النافذة.</translation>
    </message>
    <message>
        <source>A comparison is going on. Another one can begin when it has ended, or was stopped on the tab &quot;Verify&quot;.</source>
        <translation>تجري مقارنة الآن. يمكن بدء أخرى عند انتهائها أو إيقافها في التبويب «التحقق».</translation>
    </message>
</context>
<context>
    <name>tributary::TableMethodMenu</name>
    <message>
        <source>&amp;How it is kept up to date</source>
        <translation>كيف يبقى محدَّثًا</translation>
    </message>
    <message>
        <source>&amp;As the source</source>
        <translation>مثل المصدر</translation>
    </message>
    <message>
        <source>&amp;Follow changes</source>
        <translation>تتبّع التغييرات</translation>
    </message>
    <message>
        <source>F&amp;ull copy</source>
        <translation>نسخة كاملة</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>استبعاد</translation>
    </message>
</context>
<context>
    <name>tributary::TablePane</name>
    <message>
        <source>Cou&amp;nt exactly</source>
        <translation>عدّ دقيق</translation>
    </message>
    <message>
        <source>Show &amp;value…</source>
        <translation>عرض القيمة…</translation>
    </message>
    <message>
        <source>&amp;Compare with source…</source>
        <translation>مقارنة بالمصدر…</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>إعادة تحميل</translation>
    </message>
    <message>
        <source>The table has been synced since the first rows were read: some may be missing here, or be here twice.</source>
        <translation>زومن الجدول بعد قراءة الصفوف الأولى: قد ينقص بعضها هنا، أو يتكرر.</translation>
    </message>
    <message>
        <source>&quot;Reload&quot; shows it as it is now.</source>
        <translation>زر «إعادة تحميل» يعرضه كما هو الآن.</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>عدد الصفوف</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>صفوف %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 rows. A filter or an export shows others.</source>
        <translation>
            <numerusform>أول %1 صف. يُظهر عامل تصفية أو تصدير غيرها.</numerusform>
            <numerusform>أول %1 صف. يُظهر عامل تصفية أو تصدير غيرها.</numerusform>
            <numerusform>أول %1 صف. يُظهر عامل تصفية أو تصدير غيرها.</numerusform>
            <numerusform>أول %1 صفوف. يُظهر عامل تصفية أو تصدير غيرها.</numerusform>
            <numerusform>أول %1 صفًا. يُظهر عامل تصفية أو تصدير غيرها.</numerusform>
            <numerusform>أول %1 صف. يُظهر عامل تصفية أو تصدير غيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 rows</source>
        <translation>
            <numerusform>أول %1 صف</numerusform>
            <numerusform>أول %1 صف</numerusform>
            <numerusform>أول %1 صف</numerusform>
            <numerusform>أول %1 صفوف</numerusform>
            <numerusform>أول %1 صفًا</numerusform>
            <numerusform>أول %1 صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صفوف</numerusform>
            <numerusform>%1 صفًا</numerusform>
            <numerusform>%1 صف</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>أول %1 من الصفوف وعددها %2</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>ليس في هذا الجدول صفوف.</translation>
    </message>
    <message>
        <source>No row of this table is like that.</source>
        <translation>ليس في هذا الجدول صف كهذا.</translation>
    </message>
</context>
<context>
    <name>tributary::TableProgressModel</name>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>column with how a table is kept up to date</comment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column with the estimated number of rows</comment>
        <translation>نحو</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column with the remaining time</comment>
        <translation>بقي</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Truncates</source>
        <translation>تفريغ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Fresh as of</source>
        <comment>column with the time at the source that a copy stands for</comment>
        <translation>محدَّث حتى</translation>
    </message>
</context>
<context>
    <name>tributary::TableTreeModel</name>
    <message>
        <source>nothing</source>
        <comment>an empty table cell, read aloud</comment>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>Schema %1, %2 of %3 tables chosen</source>
        <translation>
            <numerusform>المخطط %1، اختير %2 من %3 جدول</numerusform>
            <numerusform>المخطط %1، اختير %2 من %3 جدول</numerusform>
            <numerusform>المخطط %1، اختير %2 من %3 جدول</numerusform>
            <numerusform>المخطط %1، اختير %2 من %3 جداول</numerusform>
            <numerusform>المخطط %1، اختير %2 من %3 جدولًا</numerusform>
            <numerusform>المخطط %1، اختير %2 من %3 جدول</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>مستبعَد: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>table and note</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>about %1 rows</source>
        <translation>
            <numerusform>نحو %1 صف</numerusform>
            <numerusform>نحو %1 صف</numerusform>
            <numerusform>نحو %1 صف</numerusform>
            <numerusform>نحو %1 صفوف</numerusform>
            <numerusform>نحو %1 صفًا</numerusform>
            <numerusform>نحو %1 صف</numerusform>
        </translation>
    </message>
    <message>
        <source>key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Rows, about</source>
        <translation>الصفوف، نحو</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>tributary::TablesPage</name>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Choose the tables</source>
        <translation>اختر الجداول</translation>
    </message>
    <message>
        <source>What is ticked is copied, and kept up to date in the way you choose next.</source>
        <translation>ما يُؤشَّر عليه يُنسخ، ويبقى محدَّثًا بالطريقة التي تختارها بعد ذلك.</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>جزء من اسم</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>تصفية:</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تأشير الكل</translation>
    </message>
    <message>
        <source>Ticks all tables that are shown and can be read</source>
        <translation>يؤشّر على كل الجداول المعروضة التي يمكن قراءتها</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>إلغاء التأشير</translation>
    </message>
    <message>
        <source>Unticks all tables that are shown</source>
        <translation>يزيل التأشير عن كل الجداول المعروضة</translation>
    </message>
    <message>
        <source>Follow changes, if that is chosen</source>
        <translation>تتبّع التغييرات، إن اختير ذلك</translation>
    </message>
    <message>
        <source>Full copy in each run</source>
        <translation>نسخة كاملة في كل تشغيل</translation>
    </message>
    <message>
        <source>&amp;Marked tables:</source>
        <translation>الجداول المحددة:</translation>
    </message>
    <message>
        <source>Columns that you leave out are not granted to the new user, and so not copied.</source>
        <translation>الأعمدة التي تستبعدها لا تُمنح للمستخدم الجديد، فلا تُنسخ.</translation>
    </message>
    <message>
        <source>Columns can be left out when a read-only user is made for the sync; this user reads all that it may read.</source>
        <translation>يمكن استبعاد الأعمدة عند إنشاء مستخدم للقراءة فقط لأجل المزامنة؛ أما هذا المستخدم فيقرأ كل ما يحق له قراءته.</translation>
    </message>
    <message>
        <source>Mark tables whose changes can be followed to choose for them</source>
        <translation>حدّد جداول يمكن تتبّع تغييراتها كي تختار لها</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tables chosen</source>
        <translation>
            <numerusform>اختير %1 من %2 جدول</numerusform>
            <numerusform>اختير %1 من %2 جدول</numerusform>
            <numerusform>اختير %1 من %2 جدول</numerusform>
            <numerusform>اختير %1 من %2 جداول</numerusform>
            <numerusform>اختير %1 من %2 جدولًا</numerusform>
            <numerusform>اختير %1 من %2 جدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صفوف</numerusform>
            <numerusform>%1 صفًا</numerusform>
            <numerusform>%1 صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, and some tables that the server has not counted</source>
        <translation>
            <numerusform>%1 صف، وجداول لم يعدّها الخادم</numerusform>
            <numerusform>%1 صف، وجداول لم يعدّها الخادم</numerusform>
            <numerusform>%1 صف، وجداول لم يعدّها الخادم</numerusform>
            <numerusform>%1 صفوف، وجداول لم يعدّها الخادم</numerusform>
            <numerusform>%1 صفًا، وجداول لم يعدّها الخادم</numerusform>
            <numerusform>%1 صف، وجداول لم يعدّها الخادم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the server</source>
        <translation>%1 على الخادم</translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation>اختر جدولًا واحدًا على الأقل</translation>
    </message>
    <message>
        <source>Tables that are made later will be copied too.</source>
        <translation>تُنسخ أيضًا الجداول التي تُنشأ لاحقًا.</translation>
    </message>
    <message>
        <source>The new user was made already. Before the first sync, an administrator&apos;s login takes back what it was granted of columns that you leave out here.</source>
        <translation>أُنشئ المستخدم الجديد من قبل. قبل أول مزامنة يسحب حساب دخول لمسؤول ما مُنح له من الأعمدة التي تستبعدها هنا.</translation>
    </message>
    <message>
        <source>A script was handed over already. If you leave out columns here, a new one has to be run before the first sync; save it on the last page.</source>
        <translation>سُلِّم نص برمجي من قبل. إذا استبعدت أعمدة هنا فيجب تشغيل نص جديد قبل أول مزامنة؛ احفظه في الصفحة الأخيرة.</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source and state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Open Tributary</source>
        <translation>فتح Tributary</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>tributary::TunnelFields</name>
    <message>
        <source>Through an SSH &amp;tunnel</source>
        <translation>عبر نفق SSH</translation>
    </message>
    <message>
        <source>bastion.example.com</source>
        <translation>bastion.example.com</translation>
    </message>
    <message>
        <source>as ssh is set up</source>
        <translation>كما ضُبط ssh</translation>
    </message>
    <message>
        <source>SSH host:</source>
        <translation>مضيف SSH:</translation>
    </message>
    <message>
        <source>SSH port:</source>
        <translation>منفذ SSH:</translation>
    </message>
    <message>
        <source>SSH user:</source>
        <translation>مستخدم SSH:</translation>
    </message>
    <message>
        <source>The keys are those of the ssh command (its agent and ~/.ssh/config). Host and port above are meant as that machine sees them.</source>
        <translation>المفاتيح هي مفاتيح الأمر ssh (وكيله و‎~/.ssh/config). المضيف والمنفذ أعلاه كما يراهما ذلك الجهاز.</translation>
    </message>
</context>
<context>
    <name>tributary::UserPage</name>
    <message>
        <source>Read-only user</source>
        <translation>مستخدم للقراءة فقط</translation>
    </message>
    <message>
        <source>Choose who reads the database</source>
        <translation>اختر من يقرأ قاعدة البيانات</translation>
    </message>
    <message>
        <source>A user that can only read keeps the source safe, whatever happens here.</source>
        <translation>المستخدم الذي يقرأ فقط يُبقي المصدر آمنًا مهما حدث هنا.</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Checks with the new user</source>
        <translation>الفحوص بالمستخدم الجديد</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can only read, so no other user is needed.</source>
        <translation>لا يستطيع «%1» إلا القراءة، فلا حاجة إلى مستخدم آخر.</translation>
    </message>
    <message>
        <source>The checks start when the user was made.</source>
        <translation>تبدأ الفحوص بعد إنشاء المستخدم.</translation>
    </message>
    <message>
        <source>Give the script to the administrator. Once it was run, check again; you can also go on, or close this and come back.</source>
        <translation>أعطِ النص البرمجي للمسؤول. وبعد تشغيله أعد الفحص؛ ويمكنك أيضًا المتابعة، أو إغلاق هذا والعودة لاحقًا.</translation>
    </message>
    <message>
        <source>The script needs a name and a password of the new user.</source>
        <translation>يحتاج النص البرمجي إلى اسم المستخدم الجديد وكلمة مروره.</translation>
    </message>
    <message>
        <source>The new user needs a name and a password.</source>
        <translation>يحتاج المستخدم الجديد إلى اسم وكلمة مرور.</translation>
    </message>
    <message>
        <source>This was stopped, and the user may lack rights: create it again.</source>
        <translation>أُوقف هذا، وقد تنقص المستخدم حقوق: أنشئه من جديد.</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; was made.</source>
        <translation>أُنشئ المستخدم «%1».</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; was made before, and its password is not in the keyring. Type it above and check again; or generate another one, and create the user again with an administrator&apos;s login.</source>
        <translation>أُنشئ المستخدم «%1» من قبل، وكلمة مروره ليست في حلقة المفاتيح. اكتبها أعلاه وافحص من جديد؛ أو ولّد كلمة أخرى وأنشئ المستخدم مرة أخرى بحساب دخول لمسؤول.</translation>
    </message>
    <message>
        <source>The user was made. Check again with its password.</source>
        <translation>أُنشئ المستخدم. افحص من جديد بكلمة مروره.</translation>
    </message>
</context>
<context>
    <name>tributary::ValueComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <comment>a column whose values differ</comment>
        <translation>%1، مختلف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>no such row</source>
        <translation>لا صف كهذا</translation>
    </message>
    <message>
        <source>%1 (stored as %2)</source>
        <comment>a value and SQLite&apos;s storage class</comment>
        <translation>%1 (مخزَّن بنوع %2)</translation>
    </message>
</context>
<context>
    <name>tributary::ValueDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>قيمة %1</translation>
    </message>
    <message>
        <source>%1, being read…</source>
        <translation>%1، جارٍ قراءته…</translation>
    </message>
    <message>
        <source>&amp;Show as:</source>
        <translation>عرض بصيغة:</translation>
    </message>
    <message>
        <source>Form of the value</source>
        <translation>صيغة القيمة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>نص، %1</translation>
    </message>
    <message>
        <source>Bytes, %1</source>
        <translation>بايتات، %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>NULL: there is no value.</source>
        <translation>NULL: لا توجد قيمة.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. An export holds all of it.</source>
        <translation>يُعرض أول %1 فقط. التصدير يحوي القيمة كلها.</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>نص (UTF-8)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>JSON, one element a line</source>
        <translation>تنسيق JSON، عنصر في كل سطر</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>ستعشري</translation>
    </message>
    <message>
        <source>This is not JSON; it is shown as it is.</source>
        <translation>هذا ليس JSON؛ فيُعرض كما هو.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown in hex.</source>
        <translation>يُعرض أول %1 فقط بالستعشري.</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>الجزء %1 من %2</translation>
    </message>
</context>
<context>
    <name>tributary::VerifyPage</name>
    <message>
        <source>Verify %1</source>
        <translation>التحقق من %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Progress of all tables</source>
        <translation>تقدّم كل الجداول</translation>
    </message>
    <message>
        <source>What was not compared</source>
        <translation>ما لم يُقارَن</translation>
    </message>
    <message>
        <source>Every value</source>
        <translation>كل قيمة</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>عينة</translation>
    </message>
    <message>
        <source>Numbers of rows</source>
        <translation>أعداد الصفوف</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>ما الذي يُقارَن</translation>
    </message>
    <message>
        <source>&amp;Compare:</source>
        <translation>مقارنة:</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>كل الجداول</translation>
    </message>
    <message>
        <source>Ticked tables</source>
        <translation>الجداول المؤشَّرة</translation>
    </message>
    <message>
        <source>Which tables to compare</source>
        <translation>الجداول التي تُقارَن</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>في:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What the comparison does</source>
        <translation>ما تفعله المقارنة</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Ta&amp;bles:</source>
        <translation>الجداول:</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>&amp;Differences:</source>
        <translation>الاختلافات:</translation>
    </message>
    <message>
        <source>Values of the chosen difference</source>
        <translation>قيم الاختلاف المختار</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>القيم:</translation>
    </message>
    <message>
        <source>Copy these rows &amp;again</source>
        <translation>نسخ هذه الصفوف من جديد</translation>
    </message>
    <message>
        <source>What copying again does</source>
        <translation>ما يفعله النسخ من جديد</translation>
    </message>
    <message>
        <source>Nothing has been copied yet: there is nothing to compare.</source>
        <translation>لم يُنسخ شيء بعد: لا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>Not compared yet.</source>
        <translation>لم تجرِ مقارنة بعد.</translation>
    </message>
    <message>
        <source>&quot;Start&quot; asks for the password.</source>
        <translation>زر «بدء» يطلب كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>tributary::VerifyTableModel</name>
    <message>
        <source>no notes</source>
        <translation>بلا ملاحظات</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a number of rows</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Rows whose values or number were compared</source>
        <translation>الصفوف التي قورنت قيمها أو عددها</translation>
    </message>
    <message>
        <source>Rows that only the source has</source>
        <translation>الصفوف التي في المصدر فقط</translation>
    </message>
    <message>
        <source>Rows that only the destination has</source>
        <translation>الصفوف التي في الوجهة فقط</translation>
    </message>
    <message>
        <source>Rows with the same key and other values</source>
        <translation>الصفوف ذات المفتاح نفسه والقيم المختلفة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>زائدة</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>لم يُقارَن</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows so far, and about how many there are</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صفوف</numerusform>
            <numerusform>%1 صفًا</numerusform>
            <numerusform>%1 صف</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>تعذرت مقارنته</translation>
    </message>
    <message>
        <source>still different</source>
        <translation>ما زال مختلفًا</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>sample is equal</source>
        <translation>العينة متساوية</translation>
    </message>
    <message>
        <source>numbers are equal</source>
        <translation>الأعداد متساوية</translation>
    </message>
    <message>
        <source>equal, repaired</source>
        <translation>متساوٍ، أُصلح</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>متساوٍ</translation>
    </message>
    <message>
        <source>not repaired: %1</source>
        <translation>لم يُصلَح: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows copied again, %2 removed</source>
        <translation>
            <numerusform>نُسخ %1 صف من جديد، وأُزيل %2</numerusform>
            <numerusform>نُسخ %1 صف من جديد، وأُزيل %2</numerusform>
            <numerusform>نُسخ %1 صف من جديد، وأُزيل %2</numerusform>
            <numerusform>نُسخت %1 صفوف من جديد، وأُزيل %2</numerusform>
            <numerusform>نُسخ %1 صفًا من جديد، وأُزيل %2</numerusform>
            <numerusform>نُسخ %1 صف من جديد، وأُزيل %2</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole table was copied again: %1</source>
        <translation>نُسخ الجدول كله من جديد: %1</translation>
    </message>
</context>
<context>
    <name>tributary::WalChart</name>
    <message>
        <source>Log that waits and log that the server keeps, over time</source>
        <translation>سجل WAL المنتظر وسجل WAL الذي يحتفظ به الخادم، عبر الزمن</translation>
    </message>
    <message>
        <source>Kept by the server</source>
        <translation>يحتفظ به الخادم</translation>
    </message>
    <message>
        <source>Waiting to be synced</source>
        <translation>بانتظار المزامنة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحدّ</translation>
    </message>
</context>
<context>
    <name>tributary::WalPage</name>
    <message>
        <source>&amp;Drop the slot and copy again later…</source>
        <translation>حذف الفتحة والنسخ من جديد لاحقًا…</translation>
    </message>
    <message>
        <source>What waits and what the server keeps</source>
        <translation>ما ينتظر وما يحتفظ به الخادم</translation>
    </message>
    <message>
        <source>The server was not asked yet.</source>
        <translation>لم يُسأل الخادم بعد.</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>الوقت:</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>How much time to show</source>
        <translation>المدة المعروضة</translation>
    </message>
    <message>
        <source>Sho&amp;w as:</source>
        <translation>عرض كـ:</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>رسم بياني أو جدول</translation>
    </message>
    <message>
        <source>&amp;Ask the server now</source>
        <translation>سؤال الخادم الآن</translation>
    </message>
    <message>
        <source>What waited and what was kept, newest first</source>
        <translation>ما انتظر وما احتُفظ به، الأحدث أولًا</translation>
    </message>
    <message>
        <source>All s&amp;lots of the server:</source>
        <translation>كل فتحات الخادم:</translation>
    </message>
    <message>
        <source>All slots of the server</source>
        <translation>كل فتحات الخادم</translation>
    </message>
    <message>
        <source>The server could not be asked.</source>
        <translation>تعذر سؤال الخادم.</translation>
    </message>
    <message>
        <source>Without the slot &quot;%1&quot; the server keeps no log for this source any more. What changes from now on is not recorded: the next sync copies every table anew. The copy that you have stays as it is until then.</source>
        <translation>بلا الفتحة «%1» لا يحتفظ الخادم بعد الآن بسجل WAL لهذا المصدر. وما يتغير من الآن فصاعدًا لا يُسجَّل: فالمزامنة التالية تنسخ كل جدول من جديد. والنسخة التي لديك تبقى كما هي حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Drop the sl&amp;ot</source>
        <translation>حذف الفتحة</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing is known of this time yet.</source>
        <translation>لا يُعرف شيء عن هذه المدة بعد.</translation>
    </message>
    <message>
        <source>&quot;Ask the server now&quot; asks for the password.</source>
        <translation>«سؤال الخادم الآن» يطلب كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>tributary::WayChoice</name>
    <message>
        <source>Who reads</source>
        <translation>من يقرأ</translation>
    </message>
    <message>
        <source>Keep &amp;this login</source>
        <translation>إبقاء حساب الدخول هذا</translation>
    </message>
    <message>
        <source>Create a &amp;read-only user now</source>
        <translation>إنشاء مستخدم للقراءة فقط الآن</translation>
    </message>
    <message>
        <source>With the login of an administrator, which is asked for once.</source>
        <translation>بحساب دخول لمسؤول، يُطلب مرة واحدة.</translation>
    </message>
    <message>
        <source>Save a scr&amp;ipt for the database administrator</source>
        <translation>حفظ نص برمجي لمسؤول قاعدة البيانات</translation>
    </message>
    <message>
        <source>Somebody else runs it; the setup waits, also when you close it.</source>
        <translation>يشغّله شخص آخر؛ وتنتظر التهيئة، حتى بعد إغلاقها.</translation>
    </message>
    <message>
        <source>Keep &amp;this login, &quot;%1&quot;</source>
        <translation>إبقاء حساب الدخول هذا، «%1»</translation>
    </message>
    <message>
        <source>It is a superuser: with its password everything on the server can be read, changed and deleted. Another user is safer.</source>
        <translation>هو مستخدم فائق (superuser): فبكلمة مروره يمكن قراءة كل شيء على الخادم وتغييره وحذفه. ومستخدم آخر أكثر أمانًا.</translation>
    </message>
    <message>
        <source>What it could change is being looked at…</source>
        <translation>جارٍ النظر في ما يستطيع تغييره…</translation>
    </message>
    <message>
        <source>It can only read. Nothing has to be done.</source>
        <translation>لا يستطيع إلا القراءة. لا يلزم فعل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>It could change or delete the rows of %n tables: %1. Nothing here does, but a user that can only read is safer.</source>
        <translation>
            <numerusform>لا يستطيع تغيير صفوف أي جدول أو حذفها: %1. ومستخدم لا يستطيع إلا القراءة أكثر أمانًا.</numerusform>
            <numerusform>قد يغيّر صفوف جدول واحد أو يحذفها: %1. لا شيء هنا يفعل ذلك، لكن مستخدمًا لا يستطيع إلا القراءة أكثر أمانًا.</numerusform>
            <numerusform>قد يغيّر صفوف جدولين أو يحذفها: %1. لا شيء هنا يفعل ذلك، لكن مستخدمًا لا يستطيع إلا القراءة أكثر أمانًا.</numerusform>
            <numerusform>قد يغيّر صفوف %n جداول أو يحذفها: %1. لا شيء هنا يفعل ذلك، لكن مستخدمًا لا يستطيع إلا القراءة أكثر أمانًا.</numerusform>
            <numerusform>قد يغيّر صفوف %n جدولًا أو يحذفها: %1. لا شيء هنا يفعل ذلك، لكن مستخدمًا لا يستطيع إلا القراءة أكثر أمانًا.</numerusform>
            <numerusform>قد يغيّر صفوف %n جدول أو يحذفها: %1. لا شيء هنا يفعل ذلك، لكن مستخدمًا لا يستطيع إلا القراءة أكثر أمانًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>This provider makes its users itself, and not with SQL.</source>
        <translation>ينشئ هذا المزوّد مستخدميه بنفسه وليس عبر SQL.</translation>
    </message>
    <message>
        <source>It could make tables of its own: %1. Nothing here does, but a user that can only read is safer.</source>
        <translation>يمكنه إنشاء جداول خاصة به: %1. لا شيء هنا يفعل ذلك، لكن المستخدم الذي لا يستطيع إلا القراءة أكثر أمانًا.</translation>
    </message>
</context>
</TS>
