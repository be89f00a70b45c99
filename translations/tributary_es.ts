<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Catalogue</name>
    <message>
        <source>Tributary met a state it was not made for: {what}.</source>
        <translation>Tributary ha llegado a un estado no previsto: {what}.</translation>
    </message>
    <message>
        <source>Run it again; if it comes back, report it with the technical detail below.</source>
        <translation>Vuelva a ejecutarlo; si se repite, informe del problema con el detalle técnico que sigue.</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>See &quot;tributary-cli help&quot; for the commands and their options.</source>
        <translation>Consulte «tributary-cli help» para ver los comandos y sus opciones.</translation>
    </message>
    <message>
        <source>The connection settings cannot be used: {what}</source>
        <translation>Los ajustes de la conexión no se pueden usar: {what}</translation>
    </message>
    <message>
        <source>Correct the connection text or the saved source.</source>
        <translation>Corrija el texto de la conexión o el origen guardado.</translation>
    </message>
    <message>
        <source>The run was stopped before it was finished. The last good copy was left as it was.</source>
        <translation>La ejecución se detuvo antes de terminar. La última copia correcta queda como estaba.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Vuelva a iniciarla cuando quiera.</translation>
    </message>
    <message>
        <source>Another run is writing {path} already (process {pid} on {host}).</source>
        <translation>Otra ejecución ya está escribiendo {path} (proceso {pid} en {host}).</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it.</source>
        <translation>Espere a que termine o deténgala.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is being synced already: by {holder}, since {since} (process {pid}).</source>
        <translation>«{name}» ya se está sincronizando: por {holder}, desde {since} (proceso {pid}).</translation>
    </message>
    <message>
        <source>Wait until that run has finished, or stop it.</source>
        <translation>Espere a que termine esa ejecución o deténgala.</translation>
    </message>
    <message>
        <source>There is no saved source called &quot;{name}&quot;, and it is not a connection text either.</source>
        <translation>No hay ningún origen guardado llamado «{name}», y tampoco es un texto de conexión.</translation>
    </message>
    <message>
        <source>See the saved ones with &quot;tributary-cli source list&quot;.
Give a connection such as postgresql://user@host/database.</source>
        <translation>Consulte los guardados con «tributary-cli source list».
Indique una conexión como postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>A source called &quot;{name}&quot; is saved already.</source>
        <translation>Ya hay un origen guardado llamado «{name}».</translation>
    </message>
    <message>
        <source>Choose another name, or remove the old one first.</source>
        <translation>Elija otro nombre o quite primero el anterior.</translation>
    </message>
    <message>
        <source>The file with the saved sources, {path}, cannot be used: {reason}</source>
        <translation>El archivo con los orígenes guardados, {path}, no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>Check the rights and the free space of its folder.</source>
        <translation>Compruebe los permisos y el espacio libre de su carpeta.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a schedule.</source>
        <translation>«{text}» no es una programación.</translation>
    </message>
    <message>
        <source>Write it as one of: manual; every 15 minutes (1 minute to 24 hours); hourly; hourly at :20; daily at 06:30; weekdays at 06:30; monday,thursday at 18:00.</source>
        <translation>Escríbala de una de estas formas: manual; every 15 minutes (de 1 minuto a 24 horas); hourly; hourly at :20; daily at 06:30; weekdays at 06:30; monday,thursday at 18:00.</translation>
    </message>
    <message>
        <source>systemd cannot run the schedule: {reason}</source>
        <translation>systemd no puede ejecutar la programación: {reason}</translation>
    </message>
    <message>
        <source>Have the window run it while it is open (--scheduler window).
Log in as this user, on a desktop or by SSH, so that systemd runs for it; &quot;loginctl enable-linger&quot; keeps it there.</source>
        <translation>Deje que la ejecute la ventana mientras está abierta (--scheduler window).
Inicie sesión con este usuario, en un escritorio o por SSH, para que systemd funcione para él; «loginctl enable-linger» lo mantiene activo.</translation>
    </message>
    <message>
        <source>There is no server called &quot;{host}&quot;. Inside a company network the VPN may be off.</source>
        <translation>No hay ningún servidor llamado «{host}». En una red de empresa puede que la VPN esté desconectada.</translation>
    </message>
    <message>
        <source>Check the spelling of the host name.
Check that the VPN is on.</source>
        <translation>Compruebe cómo está escrito el nombre del host.
Compruebe que la VPN está conectada.</translation>
    </message>
    <message>
        <source>{host} is there, but nothing answers on port {port}. PostgreSQL may listen on another port, or only locally.</source>
        <translation>{host} existe, pero nada responde en el puerto {port}. Puede que PostgreSQL escuche en otro puerto o solo de forma local.</translation>
    </message>
    <message>
        <source>Check the port (5432 is usual; 5433, 6432 and 25060 are common).
Ask whether listen_addresses lets other computers in.</source>
        <translation>Compruebe el puerto (lo habitual es 5432; 5433, 6432 y 25060 son frecuentes).
Pregunte si listen_addresses admite otros equipos.</translation>
    </message>
    <message>
        <source>{host}:{port} does not answer. Most often a firewall or an allow-list is in the way.</source>
        <translation>{host}:{port} no responde. Lo más frecuente es que lo impida un cortafuegos o una lista de direcciones permitidas.</translation>
    </message>
    <message>
        <source>Have the address of this computer added to the server&apos;s allow-list.
Try again later.</source>
        <translation>Pida que la dirección de este equipo se añada a la lista de direcciones permitidas del servidor.
Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>There is no way from this network to {host}. Its address may exist only on IPv6.</source>
        <translation>Desde esta red no se puede llegar a {host}. Puede que su dirección solo exista en IPv6.</translation>
    </message>
    <message>
        <source>Check the network connection.
Ask the provider for an address that works on IPv4.</source>
        <translation>Compruebe la conexión de red.
Pida al proveedor una dirección que funcione con IPv4.</translation>
    </message>
    <message>
        <source>No PostgreSQL server listens on the socket {path}.</source>
        <translation>Ningún servidor PostgreSQL escucha en el socket {path}.</translation>
    </message>
    <message>
        <source>Start the server, or give its host name and port.</source>
        <translation>Inicie el servidor o indique el nombre de su host y su puerto.</translation>
    </message>
    <message>
        <source>Something other than PostgreSQL answers on {host}:{port}.</source>
        <translation>En {host}:{port} responde algo que no es PostgreSQL.</translation>
    </message>
    <message>
        <source>Check the port.</source>
        <translation>Compruebe el puerto.</translation>
    </message>
    <message>
        <source>The server {host} offers no encryption. Password and data would cross the network readable.</source>
        <translation>El servidor {host} no ofrece cifrado. La contraseña y los datos viajarían legibles por la red.</translation>
    </message>
    <message>
        <source>Have encryption switched on at the server.
On a network you trust, set encryption to &quot;If the server offers it&quot; (sslmode=prefer).</source>
        <translation>Pida que se active el cifrado en el servidor.
En una red de confianza, ponga el cifrado en «Si el servidor lo ofrece» (sslmode=prefer).</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be verified: {reason}</source>
        <translation>No se pudo verificar el certificado de {host}: {reason}</translation>
    </message>
    <message>
        <source>Give the certificate of its authority as the certificate file (sslrootcert=FILE).
To encrypt without knowing who answers, do not have the certificate checked (sslmode=require).</source>
        <translation>Indique el certificado de su autoridad como archivo de certificado (sslrootcert=FILE).
Para cifrar sin saber quién responde, no haga comprobar el certificado (sslmode=require).</translation>
    </message>
    <message>
        <source>A certificate file cannot be used: {reason}</source>
        <translation>No se puede usar un archivo de certificado: {reason}</translation>
    </message>
    <message>
        <source>Give the certificate of the server&apos;s authority as the certificate file (sslrootcert=FILE).
To encrypt without knowing who answers, do not have the certificate checked (sslmode=require).</source>
        <translation>Indique el certificado de la autoridad del servidor como archivo de certificado (sslrootcert=FILE).
Para cifrar sin saber quién responde, no haga comprobar el certificado (sslmode=require).</translation>
    </message>
    <message>
        <source>The connection to the server was cut. The last good copy was left as it was.</source>
        <translation>La conexión con el servidor se cortó. La última copia correcta queda como estaba.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>The program ssh, which makes the SSH tunnel, is not installed on this computer.</source>
        <translation>El programa ssh, que crea el túnel SSH, no está instalado en este equipo.</translation>
    </message>
    <message>
        <source>Install OpenSSH (Debian: apt install openssh-client).
Connect without a tunnel.</source>
        <translation>Instale OpenSSH (Debian: apt install openssh-client).
Conéctese sin túnel.</translation>
    </message>
    <message>
        <source>The SSH tunnel through {host} cannot be used: {reason}</source>
        <translation>El túnel SSH a través de {host} no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>Try in a terminal: {command}
Check host, port and user of the tunnel; inside a company network the VPN may be off.</source>
        <translation>Pruebe en un terminal: {command}
Compruebe el host, el puerto y el usuario del túnel; en una red de empresa puede que la VPN esté desconectada.</translation>
    </message>
    <message>
        <source>The machine that answers for the SSH tunnel to {host} is not known, or not the one that it was.</source>
        <translation>La máquina que responde por el túnel SSH a {host} no es conocida o no es la misma que antes.</translation>
    </message>
    <message>
        <source>Run once in a terminal: {command}
Compare the fingerprint that it shows with the one that the administrator of {host} gives you.</source>
        <translation>Ejecute una vez en un terminal: {command}
Compare la huella digital que muestra con la que le dé el administrador de {host}.</translation>
    </message>
    <message>
        <source>The machine of the SSH tunnel, {host}, did not let you in. Only keys work for tunnels, not passwords.</source>
        <translation>La máquina del túnel SSH, {host}, no le permitió entrar. Para los túneles solo sirven claves, no contraseñas.</translation>
    </message>
    <message>
        <source>Check the user of the tunnel.
Have your public key added on {host}, and load your key with ssh-add.
Try in a terminal: {command}</source>
        <translation>Compruebe el usuario del túnel.
Pida que se añada su clave pública en {host} y cargue su clave con ssh-add.
Pruebe en un terminal: {command}</translation>
    </message>
    <message>
        <source>The server wants a client certificate, and none was given.</source>
        <translation>El servidor exige un certificado de cliente y no se indicó ninguno.</translation>
    </message>
    <message>
        <source>Give client certificate and key (sslcert=FILE and sslkey=FILE).
Ask the database administrator for them.</source>
        <translation>Indique el certificado y la clave de cliente (sslcert=FILE y sslkey=FILE).
Pídalos al administrador de la base de datos.</translation>
    </message>
    <message>
        <source>The server did not accept the client certificate for &quot;{user}&quot;: {reason}</source>
        <translation>El servidor no aceptó el certificado de cliente de «{user}»: {reason}</translation>
    </message>
    <message>
        <source>Give a certificate that the server&apos;s authority has signed for this user.
Ask the database administrator for a new one.</source>
        <translation>Indique un certificado que la autoridad del servidor haya firmado para este usuario.
Pida uno nuevo al administrador de la base de datos.</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be used: {reason}</source>
        <translation>El certificado de cliente o su clave no se pueden usar: {reason}</translation>
    </message>
    <message>
        <source>Give client certificate and key that belong together (sslcert=FILE and sslkey=FILE).
The key has to be readable by you alone: chmod 600 FILE</source>
        <translation>Indique un certificado y una clave de cliente que se correspondan (sslcert=FILE y sslkey=FILE).
Solo usted debe poder leer la clave: chmod 600 FILE</translation>
    </message>
    <message>
        <source>The client key &quot;{path}&quot; is not read: with a colon in it, it names an OpenSSL engine to be loaded instead of a file.</source>
        <translation>La clave de cliente «{path}» no se lee: al contener dos puntos, nombra un motor de OpenSSL que se cargaría en lugar de un archivo.</translation>
    </message>
    <message>
        <source>Give the key as a file whose path holds no colon (sslkey=FILE); move or rename it where it does.</source>
        <translation>Indique la clave como un archivo cuya ruta no contenga dos puntos (sslkey=FILE); si los contiene, muévalo o cámbiele el nombre.</translation>
    </message>
    <message>
        <source>The server refused the password for &quot;{user}&quot;. (It says the same when the user does not exist.)</source>
        <translation>El servidor rechazó la contraseña de «{user}». (Dice lo mismo cuando el usuario no existe.)</translation>
    </message>
    <message>
        <source>Enter the password again.
Ask the database administrator for it.</source>
        <translation>Vuelva a escribir la contraseña.
Pídala al administrador de la base de datos.</translation>
    </message>
    <message>
        <source>The server asked for the password of &quot;{user}&quot;, and none was given.</source>
        <translation>El servidor pidió la contraseña de «{user}» y no se indicó ninguna.</translation>
    </message>
    <message>
        <source>Give it with --password-file FILE, --password-stdin, PGPASSWORD or ~/.pgpass.</source>
        <translation>Indíquela con --password-file FILE, --password-stdin, PGPASSWORD o ~/.pgpass.</translation>
    </message>
    <message>
        <source>The server does not let &quot;{user}&quot; into &quot;{database}&quot; from this computer.</source>
        <translation>El servidor no deja entrar a «{user}» en «{database}» desde este equipo.</translation>
    </message>
    <message>
        <source>Ask the database administrator for a line in pg_hba.conf: {hbaline}
If the server&apos;s own words are &quot;no encryption&quot;, require encryption (sslmode=require).</source>
        <translation>Pida al administrador de la base de datos una línea en pg_hba.conf: {hbaline}
Si el servidor dice literalmente «no encryption», exija el cifrado (sslmode=require).</translation>
    </message>
    <message>
        <source>The server is set to refuse &quot;{user}&quot; on &quot;{database}&quot; from this computer.</source>
        <translation>El servidor está configurado para rechazar a «{user}» en «{database}» desde este equipo.</translation>
    </message>
    <message>
        <source>Ask the database administrator about the &quot;reject&quot; line in pg_hba.conf.</source>
        <translation>Consulte al administrador de la base de datos por la línea «reject» de pg_hba.conf.</translation>
    </message>
    <message>
        <source>There is no database &quot;{database}&quot; on this server.</source>
        <translation>No hay ninguna base de datos «{database}» en este servidor.</translation>
    </message>
    <message>
        <source>Check its name; upper and lower case differ.</source>
        <translation>Compruebe su nombre; las mayúsculas y las minúsculas se distinguen.</translation>
    </message>
    <message>
        <source>There is no user &quot;{user}&quot; on this server.</source>
        <translation>No hay ningún usuario «{user}» en este servidor.</translation>
    </message>
    <message>
        <source>The user &quot;{user}&quot; may not log in.</source>
        <translation>El usuario «{user}» no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Use another user, or ask for: ALTER ROLE {quoteduser} LOGIN</source>
        <translation>Use otro usuario o pida: ALTER ROLE {quoteduser} LOGIN</translation>
    </message>
    <message>
        <source>The server has no free connection for &quot;{user}&quot;.</source>
        <translation>El servidor no tiene ninguna conexión libre para «{user}».</translation>
    </message>
    <message>
        <source>Try again in a minute.
Ask for a higher connection limit.</source>
        <translation>Vuelva a intentarlo dentro de un minuto.
Pida un límite de conexiones más alto.</translation>
    </message>
    <message>
        <source>The server is starting or recovering.</source>
        <translation>El servidor está arrancando o recuperándose.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Vuelva a intentarlo dentro de un minuto.</translation>
    </message>
    <message>
        <source>The server is shutting down.</source>
        <translation>El servidor se está apagando.</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Vuelva a intentarlo cuando esté otra vez disponible.</translation>
    </message>
    <message>
        <source>This is a connection pooler (such as PgBouncer). Tables can be copied through it; changes cannot be followed.</source>
        <translation>Esto es un pooler, un agrupador de conexiones (como PgBouncer). A través de él se pueden copiar tablas, pero no seguir los cambios.</translation>
    </message>
    <message>
        <source>Use the server&apos;s direct host and port.</source>
        <translation>Use el host y el puerto directos del servidor.</translation>
    </message>
    <message>
        <source>The provider does not know which project is meant.</source>
        <translation>El proveedor no sabe a qué proyecto se refiere.</translation>
    </message>
    <message>
        <source>Supabase: the user name is &quot;postgres.PROJECT&quot; on the pooler.
Neon: use the full host name of the endpoint.</source>
        <translation>Supabase: en el pooler, el nombre de usuario es «postgres.PROJECT».
Neon: use el nombre de host completo del endpoint.</translation>
    </message>
    <message>
        <source>This server speaks PostgreSQL&apos;s protocol but is {product}, which is not supported.</source>
        <translation>Este servidor habla el protocolo de PostgreSQL, pero es {product}, que no se admite.</translation>
    </message>
    <message>
        <source>Give the address of a PostgreSQL server.</source>
        <translation>Indique la dirección de un servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>PostgreSQL {version} is too old; 9.4 is the oldest that can be read.</source>
        <translation>PostgreSQL {version} es demasiado antiguo; la versión más antigua que se puede leer es la 9.4.</translation>
    </message>
    <message>
        <source>Upgrade the server.</source>
        <translation>Actualice el servidor.</translation>
    </message>
    <message>
        <source>PostgreSQL {version} has known faults: {reason}</source>
        <translation>PostgreSQL {version} tiene fallos conocidos: {reason}</translation>
    </message>
    <message>
        <source>Upgrade to at least {fixed}.</source>
        <translation>Actualice al menos a {fixed}.</translation>
    </message>
    <message>
        <source>This server is a standby: it only repeats what its primary does.</source>
        <translation>Este servidor es un standby: solo repite lo que hace su primario.</translation>
    </message>
    <message>
        <source>The database has the encoding {encoding}: the server does not know which characters its bytes mean.</source>
        <translation>La base de datos tiene la codificación {encoding}: el servidor no sabe qué caracteres representan sus bytes.</translation>
    </message>
    <message>
        <source>Texts that are not valid UTF-8 are stored as bytes (BLOB); look at them before you rely on them.</source>
        <translation>Los textos que no son UTF-8 válido se guardan como bytes (BLOB); revíselos antes de confiar en ellos.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may not connect to the database &quot;{database}&quot;.</source>
        <translation>«{user}» no puede conectarse a la base de datos «{database}».</translation>
    </message>
    <message>
        <source>Ask for: GRANT CONNECT ON DATABASE {quoteddatabase} TO {quoteduser}</source>
        <translation>Pida: GRANT CONNECT ON DATABASE {quoteddatabase} TO {quoteduser}</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may not read {table}.</source>
        <translation>«{user}» no puede leer {table}.</translation>
    </message>
    <message>
        <source>Ask for: GRANT SELECT ON {quotedtable} TO {quoteduser}
Or leave the table out.</source>
        <translation>Pida: GRANT SELECT ON {quotedtable} TO {quoteduser}
O excluya la tabla.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may not use the schema of {table}.</source>
        <translation>«{user}» no puede usar el esquema de {table}.</translation>
    </message>
    <message>
        <source>Ask for: GRANT USAGE ON SCHEMA {quotedschema} TO {quoteduser}
Or leave the table out.</source>
        <translation>Pida: GRANT USAGE ON SCHEMA {quotedschema} TO {quoteduser}
O excluya la tabla.</translation>
    </message>
    <message>
        <source>There is no table &quot;{table}&quot; in the database &quot;{database}&quot;.</source>
        <translation>No hay ninguna tabla «{table}» en la base de datos «{database}».</translation>
    </message>
    <message>
        <source>Write it as SCHEMA.TABLE, with the same upper and lower case as on the server.</source>
        <translation>Escríbala como SCHEMA.TABLE, con las mismas mayúsculas y minúsculas que en el servidor.</translation>
    </message>
    <message>
        <source>There is no table in &quot;{database}&quot; that &quot;{user}&quot; may read.</source>
        <translation>No hay ninguna tabla en «{database}» que «{user}» pueda leer.</translation>
    </message>
    <message>
        <source>Check that this is the right database.
Ask the administrator for SELECT on its tables.</source>
        <translation>Compruebe que esta es la base de datos correcta.
Pida al administrador el permiso SELECT sobre sus tablas.</translation>
    </message>
    <message>
        <source>Every table of &quot;{database}&quot; that would be synced is left out by choice.</source>
        <translation>Todas las tablas de «{database}» que se sincronizarían están excluidas por elección propia.</translation>
    </message>
    <message>
        <source>Choose another method than leaving out for at least one table.</source>
        <translation>Elija para al menos una tabla un método que no sea excluirla.</translation>
    </message>
    <message>
        <source>Row-level security hides rows of {table} from &quot;{user}&quot;: a copy would be short without saying so.</source>
        <translation>La seguridad a nivel de fila oculta filas de {table} a «{user}»: una copia quedaría incompleta sin avisar.</translation>
    </message>
    <message>
        <source>Ask for: ALTER ROLE {quoteduser} BYPASSRLS
Or leave the table out.</source>
        <translation>Pida: ALTER ROLE {quoteduser} BYPASSRLS
O excluya la tabla.</translation>
    </message>
    <message>
        <source>{table} was altered, truncated or rewritten while it was read. Its last good copy was kept.</source>
        <translation>{table} se alteró, truncó o reescribió mientras se leía. Su última copia correcta se conservó.</translation>
    </message>
    <message>
        <source>Run the sync again.</source>
        <translation>Vuelva a sincronizar.</translation>
    </message>
    <message>
        <source>{table} could not be read: {reason}</source>
        <translation>No se pudo leer {table}: {reason}</translation>
    </message>
    <message>
        <source>Mend the cause on the server, or leave the table out.</source>
        <translation>Corrija la causa en el servidor o excluya la tabla.</translation>
    </message>
    <message>
        <source>The standby cancelled the long read of {table} to keep up with its primary.</source>
        <translation>El standby canceló la larga lectura de {table} para no retrasarse respecto a su primario.</translation>
    </message>
    <message>
        <source>Run it again at a quieter time.
Ask for hot_standby_feedback = on, or read from the primary.</source>
        <translation>Vuelva a ejecutarlo en un momento más tranquilo.
Pida hot_standby_feedback = on o lea del primario.</translation>
    </message>
    <message>
        <source>The server gave up the snapshot of {table} because the read took too long (old_snapshot_threshold).</source>
        <translation>El servidor abandonó la instantánea de {table} porque la lectura duró demasiado (old_snapshot_threshold).</translation>
    </message>
    <message>
        <source>Run it again at a quieter time, or copy fewer tables at once.</source>
        <translation>Vuelva a ejecutarlo en un momento más tranquilo o copie menos tablas a la vez.</translation>
    </message>
    <message>
        <source>{table} is locked by somebody else, and stayed so.</source>
        <translation>{table}: otra sesión la tiene bloqueada y no la ha liberado.</translation>
    </message>
    <message>
        <source>Run it again when the other work on the table has ended.</source>
        <translation>Vuelva a ejecutarlo cuando haya terminado el otro trabajo sobre la tabla.</translation>
    </message>
    <message>
        <source>The server cancelled the query that was reading.</source>
        <translation>El servidor canceló la consulta de lectura.</translation>
    </message>
    <message>
        <source>Ask the administrator whether a limit or a person did it, and run it again.</source>
        <translation>Pregunte al administrador si lo hizo un límite o una persona y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>The server ended our connection. The last good copy was left as it was.</source>
        <translation>El servidor cerró nuestra conexión. La última copia correcta queda como estaba.</translation>
    </message>
    <message>
        <source>Ask the administrator whether a restart, a limit or a person did it, and run it again.</source>
        <translation>Pregunte al administrador si lo hizo un reinicio, un límite o una persona y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>The server ran out of memory while it read {table}.</source>
        <translation>El servidor se quedó sin memoria mientras leía {table}.</translation>
    </message>
    <message>
        <source>Run it again at a quieter time.</source>
        <translation>Vuelva a ejecutarlo en un momento más tranquilo.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>El disco del servidor está lleno.</translation>
    </message>
    <message>
        <source>Tell the administrator at once.</source>
        <translation>Avise de inmediato al administrador.</translation>
    </message>
    <message>
        <source>A value in {table} is too large for the server to hand out.</source>
        <translation>Un valor de {table} es demasiado grande para que el servidor lo entregue.</translation>
    </message>
    <message>
        <source>The server sent something that PostgreSQL would not send while {what}.</source>
        <translation>El servidor envió algo que PostgreSQL no enviaría, en este paso: {what}.</translation>
    </message>
    <message>
        <source>Check that nothing between here and the server alters the traffic, and run it again.</source>
        <translation>Compruebe que nada altera el tráfico entre este equipo y el servidor, y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>The server reported an error: {reason}</source>
        <translation>El servidor informó de un error: {reason}</translation>
    </message>
    <message>
        <source>Show the text below to the database administrator.</source>
        <translation>Muestre el texto siguiente al administrador de la base de datos.</translation>
    </message>
    <message>
        <source>The server says it sent {sent} rows of {table}, but {written} arrived. The last good copy was kept.</source>
        <translation>El servidor dice que envió {sent} filas de {table}, pero llegaron {written}. La última copia correcta se conservó.</translation>
    </message>
    <message>
        <source>Run the sync again; report it if it comes back.</source>
        <translation>Vuelva a sincronizar; si se repite, informe del problema.</translation>
    </message>
    <message>
        <source>Following changes is switched off on the server (wal_level is {value}).</source>
        <translation>El seguimiento de cambios está desactivado en el servidor (wal_level es {value}).</translation>
    </message>
    <message>
        <source>Ask for wal_level = logical and a restart.
Use full copies meanwhile.</source>
        <translation>Pida wal_level = logical y un reinicio.
Mientras tanto, use copias completas.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may read tables but not follow changes.</source>
        <translation>«{user}» puede leer tablas, pero no seguir los cambios.</translation>
    </message>
    <message>
        <source>Ask for: ALTER ROLE {quoteduser} REPLICATION (Amazon RDS: GRANT rds_replication TO {quoteduser})</source>
        <translation>Pida: ALTER ROLE {quoteduser} REPLICATION (Amazon RDS: GRANT rds_replication TO {quoteduser})</translation>
    </message>
    <message>
        <source>The server does not allow the output plugin {plugin}.</source>
        <translation>El servidor no permite el plugin de salida {plugin}.</translation>
    </message>
    <message>
        <source>Use pgoutput.
Or ask for: ALTER SYSTEM SET output_plugin_libraries = pgoutput, test_decoding, {plugin}; SELECT pg_reload_conf();
Or for this login alone: ALTER ROLE {quoteduser} SET output_plugin_libraries = pgoutput, test_decoding, {plugin};
In both, name what is allowed already too, and put no quotes around the whole list.</source>
        <translation>Use pgoutput.
O pida: ALTER SYSTEM SET output_plugin_libraries = pgoutput, test_decoding, {plugin}; SELECT pg_reload_conf();
O solo para esta cuenta: ALTER ROLE {quoteduser} SET output_plugin_libraries = pgoutput, test_decoding, {plugin};
En ambos casos, nombre también lo que ya está permitido y no ponga comillas alrededor de toda la lista.</translation>
    </message>
    <message>
        <source>The output plugin {plugin} is not installed on the server.</source>
        <translation>El plugin de salida {plugin} no está instalado en el servidor.</translation>
    </message>
    <message>
        <source>Use pgoutput.
Or have {plugin} installed on the server.</source>
        <translation>Use pgoutput.
O pida que se instale {plugin} en el servidor.</translation>
    </message>
    <message>
        <source>All replication slots of the server are taken.</source>
        <translation>Todos los slots de replicación del servidor están ocupados.</translation>
    </message>
    <message>
        <source>Ask whether one is abandoned and can be dropped, or for a higher max_replication_slots.</source>
        <translation>Pregunte si alguno está abandonado y se puede eliminar, o pida un max_replication_slots más alto.</translation>
    </message>
    <message>
        <source>All WAL senders of the server are taken.</source>
        <translation>Todos los WAL senders del servidor están ocupados.</translation>
    </message>
    <message>
        <source>Ask for a higher max_wal_senders.</source>
        <translation>Pida un max_wal_senders más alto.</translation>
    </message>
    <message>
        <source>A replication slot &quot;{slot}&quot; exists already.</source>
        <translation>Ya existe un slot de replicación «{slot}».</translation>
    </message>
    <message>
        <source>Use it if it is yours, or choose another name.</source>
        <translation>Úselo si es suyo o elija otro nombre.</translation>
    </message>
    <message>
        <source>&quot;{slot}&quot; cannot be the name of a replication slot.</source>
        <translation>«{slot}» no puede ser el nombre de un slot de replicación.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and underscores, at most 63.</source>
        <translation>Use minúsculas, cifras y guiones bajos, 63 como máximo.</translation>
    </message>
    <message>
        <source>Another program is reading the replication slot &quot;{slot}&quot;.</source>
        <translation>Otro programa está leyendo el slot de replicación «{slot}».</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another slot.</source>
        <translation>Espere a que termine o elija otro slot.</translation>
    </message>
    <message>
        <source>The replication slot &quot;{slot}&quot; is gone; so are the changes made since the last run.</source>
        <translation>El slot de replicación «{slot}» ya no existe, y con él se han perdido los cambios hechos desde la última ejecución.</translation>
    </message>
    <message>
        <source>The replication slot &quot;{slot}&quot; belongs to another database of this server.</source>
        <translation>El slot de replicación «{slot}» pertenece a otra base de datos de este servidor.</translation>
    </message>
    <message>
        <source>Choose another slot.</source>
        <translation>Elija otro slot.</translation>
    </message>
    <message>
        <source>Changes are gone from the server because the sync was stopped for too long.</source>
        <translation>El servidor ya no tiene los cambios que hacen falta porque la sincronización estuvo detenida demasiado tiempo.</translation>
    </message>
    <message>
        <source>The replication slot could not be made because a transaction on the server has been writing for long.</source>
        <translation>No se pudo crear el slot de replicación porque una transacción del servidor lleva mucho tiempo escribiendo.</translation>
    </message>
    <message>
        <source>Wait for it to end, and try again.</source>
        <translation>Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The replication slot &quot;{slot}&quot; was made for {plugin}, not for {wanted}.</source>
        <translation>El slot de replicación «{slot}» se creó para {plugin}, no para {wanted}.</translation>
    </message>
    <message>
        <source>Choose another slot, or leave the choice of the plugin open.</source>
        <translation>Elija otro slot o deje abierta la elección del plugin.</translation>
    </message>
    <message>
        <source>This is another server than the one that the destination follows: its identity is {found}, it was {known}.</source>
        <translation>Este no es el servidor que sigue el destino: su identidad es {found}; antes era {known}.</translation>
    </message>
    <message>
        <source>The database &quot;{database}&quot; was dropped and made again; it is not the one that the destination follows.</source>
        <translation>La base de datos «{database}» se eliminó y se volvió a crear; no es la que sigue el destino.</translation>
    </message>
    <message>
        <source>The server failed over or was restored: its history (timeline {found}, before {known}) leaves the one that the destination follows.</source>
        <translation>El servidor conmutó por error (failover) o se restauró: su historia (línea de tiempo {found}, antes {known}) se aparta de la que sigue el destino.</translation>
    </message>
    <message>
        <source>The server was restored from an older copy: its log ends at {flushed}, but the destination has changes up to {checkpoint}.</source>
        <translation>El servidor se restauró a partir de una copia más antigua: su registro WAL termina en {flushed}, pero el destino tiene cambios hasta {checkpoint}.</translation>
    </message>
    <message>
        <source>There is no publication &quot;{publication}&quot; in the database.</source>
        <translation>No hay ninguna publicación «{publication}» en la base de datos.</translation>
    </message>
    <message>
        <source>This login may not make or extend the publication &quot;{publication}&quot;.</source>
        <translation>Esta cuenta no puede crear ni ampliar la publicación «{publication}».</translation>
    </message>
    <message>
        <source>Have somebody who owns the tables run: {sql}</source>
        <translation>Pida a quien sea propietario de las tablas que ejecute: {sql}</translation>
    </message>
    <message>
        <source>The publication &quot;{publication}&quot; would lose changes: {reason}.</source>
        <translation>La publicación «{publication}» perdería cambios: {reason}.</translation>
    </message>
    <message>
        <source>Use another publication, or have this one changed.</source>
        <translation>Use otra publicación o pida que se modifique esta.</translation>
    </message>
    <message>
        <source>{table} has no primary key, so its updates cannot be matched.</source>
        <translation>{table} no tiene clave primaria, así que sus modificaciones no se pueden asociar a una fila.</translation>
    </message>
    <message>
        <source>It is copied in full in each run.
Add a primary key to have its changes followed.</source>
        <translation>Se copia completa en cada ejecución.
Añada una clave primaria para que se sigan sus cambios.</translation>
    </message>
    <message>
        <source>The columns of {table} have changed: {reason}</source>
        <translation>Las columnas de {table} han cambiado: {reason}</translation>
    </message>
    <message>
        <source>Review the change, and run the sync again.</source>
        <translation>Revise el cambio y vuelva a sincronizar.</translation>
    </message>
    <message>
        <source>The log does not tell a value of {table}, column {column}, and it cannot be read from the table: {reason}.</source>
        <translation>El registro WAL no indica un valor de {table}, columna {column}, y no se puede leer de la tabla: {reason}.</translation>
    </message>
    <message>
        <source>Use pgoutput, or have a primary key added to the table.</source>
        <translation>Use pgoutput o pida que se añada una clave primaria a la tabla.</translation>
    </message>
    <message>
        <source>The log holds an update or a deletion in {table} that does not tell which row it was.</source>
        <translation>El registro WAL contiene una modificación o un borrado en {table} que no indica de qué fila se trata.</translation>
    </message>
    <message>
        <source>Run the sync again: the table is copied anew.
Give it a primary key, or REPLICA IDENTITY FULL.</source>
        <translation>Vuelva a sincronizar: la tabla se copia de nuevo.
Póngale una clave primaria o REPLICA IDENTITY FULL.</translation>
    </message>
    <message>
        <source>&quot;{destination}&quot; is not a destination that this version can write.</source>
        <translation>«{destination}» no es un destino en el que esta versión pueda escribir.</translation>
    </message>
    <message>
        <source>Write it as sqlite:PATH.</source>
        <translation>Escríbalo como sqlite:PATH.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist, and could not be made.</source>
        <translation>La carpeta {path} no existe y no se pudo crear.</translation>
    </message>
    <message>
        <source>Make it, or choose another place.</source>
        <translation>Créela o elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>No se puede escribir {path}: {reason}</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder, or choose another place.</source>
        <translation>Compruebe los permisos del archivo y de su carpeta, o elija otro lugar.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place, and run it again.</source>
        <translation>Libere espacio o elija otro lugar, y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>{path} is damaged. Tributary did not touch it.</source>
        <translation>{path} está dañado. Tributary no lo ha tocado.</translation>
    </message>
    <message>
        <source>Move the file away; the next run makes a new one.</source>
        <translation>Aparte el archivo; la próxima ejecución crea uno nuevo.</translation>
    </message>
    <message>
        <source>{path} is not a SQLite database. Tributary did not touch it.</source>
        <translation>{path} no es una base de datos SQLite. Tributary no lo ha tocado.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Tributary.</source>
        <translation>{path} lo escribió una versión más reciente de Tributary.</translation>
    </message>
    <message>
        <source>Update Tributary, or choose another file.</source>
        <translation>Actualice Tributary o elija otro archivo.</translation>
    </message>
    <message>
        <source>The table {name} in the destination holds the copy of another source ({source}).</source>
        <translation>La tabla {name} del destino contiene la copia de otro origen ({source}).</translation>
    </message>
    <message>
        <source>Choose another destination file for this source.</source>
        <translation>Elija otro archivo de destino para este origen.</translation>
    </message>
    <message>
        <source>The destination holds a {type} {name} that Tributary did not make; it was not replaced.</source>
        <translation>El destino contiene un objeto de tipo {type}, {name}, que Tributary no creó; no se ha sustituido.</translation>
    </message>
    <message>
        <source>Rename yours, or choose another destination file.</source>
        <translation>Cambie el nombre del suyo o elija otro archivo de destino.</translation>
    </message>
    <message>
        <source>{path} was moved, deleted or replaced while it was written.</source>
        <translation>{path} se movió, se borró o se sustituyó mientras se escribía.</translation>
    </message>
    <message>
        <source>Run it again; leave the file in its place meanwhile.</source>
        <translation>Vuelva a ejecutarlo; mientras tanto, deje el archivo en su sitio.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>Run &quot;tributary-cli sync&quot; first, or check the path.</source>
        <translation>Ejecute primero «tributary-cli sync» o compruebe la ruta.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>No se pudo escribir {path}: {reason}</translation>
    </message>
    <message>
        <source>Check the disk, and run it again.</source>
        <translation>Compruebe el disco y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>No se puede leer {path}: {reason}</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder, and the disk.</source>
        <translation>Compruebe los permisos del archivo y de su carpeta, y el disco.</translation>
    </message>
    <message>
        <source>Row {row} of {table} is larger than the destination can hold (1,000,000,000 bytes).</source>
        <translation>La fila {row} de {table} es mayor de lo que admite el destino (1.000.000.000 bytes).</translation>
    </message>
    <message>
        <source>Leave the large column out by granting SELECT on the other columns only.</source>
        <translation>Excluya la columna grande concediendo SELECT solo sobre las demás columnas.</translation>
    </message>
    <message>
        <source>{table} has more columns than the destination can hold.</source>
        <translation>{table} tiene más columnas de las que admite el destino.</translation>
    </message>
    <message>
        <source>Grant SELECT on fewer columns.</source>
        <translation>Conceda SELECT sobre menos columnas.</translation>
    </message>
    <message>
        <source>{what} is not run here: only single queries that read are.</source>
        <translation>{what} no se ejecuta aquí: solo se ejecutan consultas de lectura, de una en una.</translation>
    </message>
    <message>
        <source>Write one SELECT. Data is changed at the source; the next sync brings it here.</source>
        <translation>Escriba un único SELECT. Los datos se cambian en el origen; la próxima sincronización los trae aquí.</translation>
    </message>
    <message>
        <source>The query cannot be run: {reason}</source>
        <translation>No se puede ejecutar la consulta: {reason}</translation>
    </message>
    <message>
        <source>Correct the query, and run it again.</source>
        <translation>Corrija la consulta y vuelva a ejecutarla.</translation>
    </message>
    <message>
        <source>The query was ended, because a sync is writing to {path} and would have had to wait for it.</source>
        <translation>La consulta se interrumpió porque una sincronización está escribiendo en {path} y habría tenido que esperarla.</translation>
    </message>
    <message>
        <source>Run it again when the sync has ended.</source>
        <translation>Vuelva a ejecutarla cuando termine la sincronización.</translation>
    </message>
    <message>
        <source>The row has changed or gone since it was shown.</source>
        <translation>La fila ha cambiado o ha desaparecido desde que se mostró.</translation>
    </message>
    <message>
        <source>Reload the rows.</source>
        <translation>Vuelva a cargar las filas.</translation>
    </message>
    <message>
        <source>Check the rights and the free space of its folder, or choose another file.</source>
        <translation>Compruebe los permisos y el espacio libre de su carpeta, o elija otro archivo.</translation>
    </message>
    <message>
        <source>The destination holds no copy of {table}.</source>
        <translation>El destino no contiene ninguna copia de {table}.</translation>
    </message>
    <message>
        <source>Run &quot;tributary-cli sync&quot; first.</source>
        <translation>Ejecute primero «tributary-cli sync».</translation>
    </message>
    <message>
        <source>The password store of this computer does not answer: {reason}</source>
        <translation>El almacén de contraseñas de este equipo no responde: {reason}</translation>
    </message>
    <message>
        <source>Enter the password each time, or keep it in ~/.pgpass.
Start a keyring such as GNOME Keyring or KWallet.</source>
        <translation>Escriba la contraseña cada vez o guárdela en ~/.pgpass.
Inicie un llavero como GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>The password file {path} cannot be used: {reason}</source>
        <translation>El archivo de contraseña {path} no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>Give a file that you can read and that holds the password in its first line.</source>
        <translation>Indique un archivo que usted pueda leer y que contenga la contraseña en su primera línea.</translation>
    </message>
    <message>
        <source>The practice server with sample data could not be started: {reason}</source>
        <translation>No se pudo iniciar el servidor de práctica con datos de ejemplo: {reason}</translation>
    </message>
    <message>
        <source>Install PostgreSQL on this computer (Debian: apt install postgresql).
Add your own source instead.</source>
        <translation>Instale PostgreSQL en este equipo (Debian: apt install postgresql).
O añada su propio origen.</translation>
    </message>
    <message>
        <source>The disk {disk}, which holds {path}, is full ({free} free). The last good copy was left as it was.</source>
        <translation>El disco {disk}, que contiene {path}, está lleno (libre: {free}). La última copia correcta queda como estaba.</translation>
    </message>
    <message>
        <source>{path} is being edited in another program, which has not saved its changes yet.</source>
        <translation>{path} se está editando en otro programa, que aún no ha guardado sus cambios.</translation>
    </message>
    <message>
        <source>Save or give up the changes in the other program, or close it, and run it again.</source>
        <translation>Guarde o descarte los cambios en el otro programa, o ciérrelo; después, vuelva a iniciar la ejecución.</translation>
    </message>
    <message>
        <source>The server did not let the login &quot;{user}&quot; in: {reason}</source>
        <translation>El servidor no dejó entrar a la cuenta «{user}»: {reason}</translation>
    </message>
    <message>
        <source>Ask the database administrator which method pg_hba.conf has for this login: peer and ident ask who you are on your computer, scram-sha-256 and md5 ask for a password.
On a socket, give 127.0.0.1 as the host: another line of pg_hba.conf counts there.</source>
        <translation>Pregunte al administrador de la base de datos qué método tiene pg_hba.conf para esta cuenta: peer e ident preguntan quién es usted en su equipo; scram-sha-256 y md5 piden una contraseña.
En lugar de un socket, indique 127.0.0.1 como host: allí vale otra línea de pg_hba.conf.</translation>
    </message>
    <message>
        <source>Full copies work from here; to follow changes use the primary.</source>
        <translation>Las copias completas funcionan desde aquí; para seguir los cambios, use el servidor primario.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may not do everything that the setup takes: {reason}</source>
        <translation>«{user}» no puede hacer todo lo que requiere la configuración: {reason}</translation>
    </message>
    <message>
        <source>Use a login that may: {admin}.
Or save the script, and give it to somebody who may run it.</source>
        <translation>Use una cuenta que pueda: {admin}.
O guarde el script y déselo a alguien que pueda ejecutarlo.</translation>
    </message>
    <message>
        <source>Leave the column out by granting SELECT on the other columns only.
If changes are followed: have the table, or with PostgreSQL 15 and newer the column, taken out of the publication; then drop the slot and allow a new full copy.</source>
        <translation>Deje fuera la columna concediendo SELECT solo sobre las demás columnas.
Si se siguen los cambios: haga que se quite de la publicación la tabla o, desde PostgreSQL 15, la columna; después elimine el slot y permita una nueva copia completa.</translation>
    </message>
    <message>
        <source>Allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.</source>
        <translation>Permita una nueva copia completa (en la línea de comandos: --allow-resync); la antigua se conserva hasta que esta esté completa.</translation>
    </message>
    <message>
        <source>Allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.
Ask for a higher max_slot_wal_keep_size first.</source>
        <translation>Permita una nueva copia completa (en la línea de comandos: --allow-resync); la antigua se conserva hasta que esta esté completa.
Pida antes un max_slot_wal_keep_size mayor.</translation>
    </message>
    <message>
        <source>Check host and port.
If the server was replaced for good, allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.</source>
        <translation>Compruebe el host y el puerto.
Si el servidor se sustituyó definitivamente, permita una nueva copia completa (en la línea de comandos: --allow-resync); la antigua se conserva hasta que esta esté completa.</translation>
    </message>
    <message>
        <source>Check that this is the right server.
If it is, allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.</source>
        <translation>Compruebe que es el servidor correcto.
Si lo es, permita una nueva copia completa (en la línea de comandos: --allow-resync); la antigua se conserva hasta que esta esté completa.</translation>
    </message>
    <message>
        <source>Allow a new full copy, for which publication and slot are made anew (on the command line: --allow-resync).
Or have the publication made, and after it drop the slot and make it anew.</source>
        <translation>Permita una nueva copia completa, para la que se crean de nuevo la publicación y el slot (en la línea de comandos: --allow-resync).
O haga crear la publicación y, después, elimine el slot y créelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing could be copied because commits on the server wait for a synchronous standby, or may do so: a copy made now would lack them.</source>
        <translation>No se pudo copiar nada porque hay confirmaciones en el servidor que esperan a un standby síncrono, o podrían hacerlo: a una copia hecha ahora le faltarían.</translation>
    </message>
    <message>
        <source>Try again when the standby is back.
Or ask who looks after the server to change synchronous_standby_names.</source>
        <translation>Inténtelo de nuevo cuando el standby haya vuelto.
O pida a quien cuida del servidor que cambie synchronous_standby_names.</translation>
    </message>
    <message>
        <source>The server was restored from an older copy: what its log holds before {checkpoint} is not what the destination has followed.</source>
        <translation>El servidor se restauró desde una copia anterior: lo que su registro WAL contiene antes de {checkpoint} no es lo que el destino ha seguido.</translation>
    </message>
    <message>
        <source>{path} is not the file that {log} beside it belongs to: another file was put in the place of the one that a run was writing when it was ended. Tributary touched neither.</source>
        <translation>{path} no es el archivo al que pertenece {log}, que está a su lado: se puso otro archivo en lugar del que una ejecución escribía cuando se terminó. Tributary no ha tocado ninguno de los dos.</translation>
    </message>
    <message>
        <source>Put the file that was there before back beside {log}.
To go on with the file that is there now, move {log} away; the latest changes of the file before are lost with it.</source>
        <translation>Vuelva a poner junto a {log} el archivo que estaba antes.
Para seguir con el archivo que hay ahora, mueva {log} a otro sitio; con él se pierden los últimos cambios del archivo anterior.</translation>
    </message>
    <message>
        <source>Another program or destination has read the replication slot &quot;{slot}&quot;: it stands at {confirmed}, but the destination has the changes up to {checkpoint} only.</source>
        <translation>Otro programa u otro destino ha leído el slot de replicación «{slot}»: está en {confirmed}, pero el destino solo tiene los cambios hasta {checkpoint}.</translation>
    </message>
    <message>
        <source>Allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.
Give each destination and each program a slot of its own (on the command line: --slot NAME).</source>
        <translation>Permita una nueva copia completa (en la línea de comandos: --allow-resync); la anterior se conserva hasta que termine.
Dé a cada destino y a cada programa su propio slot (en la línea de comandos: --slot NAME).</translation>
    </message>
    <message>
        <source>The replication slot &quot;{slot}&quot; stands at {confirmed}, but the destination has the changes up to {checkpoint} only: another program or destination has read it, or it was dropped and made again.</source>
        <translation>El slot de replicación «{slot}» está en {confirmed}, pero el destino solo tiene los cambios hasta {checkpoint}: otro programa u otro destino lo ha leído, o se eliminó y se volvió a crear.</translation>
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
        <translation>NULL, sin valor</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>the text NULL</source>
        <translation>el texto NULL</translation>
    </message>
</context>
<context>
    <name>ChangeGatherer</name>
    <message>
        <source>one transaction changed more rows than can be held together, which a key that can be deferred needs</source>
        <translation>una transacción cambió más filas de las que se pueden mantener juntas, algo que exige una clave aplazable</translation>
    </message>
    <message>
        <source>its columns are not the known ones</source>
        <translation>sus columnas no son las conocidas</translation>
    </message>
    <message>
        <source>column %1 has another type</source>
        <translation>la columna %1 tiene otro tipo</translation>
    </message>
    <message>
        <source>a partition was truncated</source>
        <translation>se vació una partición</translation>
    </message>
</context>
<context>
    <name>ChangePump</name>
    <message>
        <source>it was altered several times</source>
        <translation>se alteró varias veces</translation>
    </message>
    <message>
        <source>a table that is followed</source>
        <translation>una tabla que se sigue</translation>
    </message>
    <message>
        <source>the log left out changes of it</source>
        <translation>el registro omitió cambios de ella</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>out of memory</source>
        <translation>memoria insuficiente</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>It holds a keyword that PostgreSQL does not know. If the password holds blanks or signs, it has to be quoted or percent-encoded.</source>
        <translation>Contiene una palabra clave que PostgreSQL no conoce. Si la contraseña contiene espacios o signos, debe ir entre comillas o con codificación porcentual.</translation>
    </message>
    <message>
        <source>The keyword &quot;%1&quot; is not known.</source>
        <translation>La palabra clave «%1» no se conoce.</translation>
    </message>
    <message>
        <source>The password holds a zero byte, which PostgreSQL cannot take.</source>
        <translation>La contraseña contiene un byte cero, que PostgreSQL no admite.</translation>
    </message>
    <message>
        <source>A value is not written in UTF-8.</source>
        <translation>Un valor no está escrito en UTF-8.</translation>
    </message>
    <message>
        <source>A value holds a line break or another control character.</source>
        <translation>Un valor contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: Tributary sets up its sessions itself.</source>
        <translation>«%1» se ha excluido: Tributary configura sus sesiones por sí mismo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: secrets are not saved with a source.</source>
        <translation>«%1» se ha excluido: los secretos no se guardan con un origen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: name the password file in PGPASSFILE, or use ~/.pgpass.</source>
        <translation>«%1» se ha excluido: indique el archivo de contraseñas en PGPASSFILE o use ~/.pgpass.</translation>
    </message>
    <message>
        <source>Service files are not read (&quot;%1&quot;): give host, port, user and database instead.</source>
        <translation>Los archivos de servicio no se leen («%1»): indique en su lugar host, puerto, usuario y base de datos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: it has no effect.</source>
        <translation>«%1» se ha excluido: no tiene efecto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: it is a setting of another program.</source>
        <translation>«%1» se ha excluido: es un ajuste de otro programa.</translation>
    </message>
    <message>
        <source>A setting of the driver was left out.</source>
        <translation>Se ha excluido un ajuste del controlador.</translation>
    </message>
    <message>
        <source>The SSH tunnel is written as ssh_tunnel=user@host:port.</source>
        <translation>El túnel SSH se escribe como ssh_tunnel=user@host:port.</translation>
    </message>
    <message>
        <source>sslmode=no-verify was read as sslmode=require.</source>
        <translation>sslmode=no-verify se ha leído como sslmode=require.</translation>
    </message>
    <message>
        <source>sslmode is one of disable, allow, prefer, require, verify-ca, verify-full.</source>
        <translation>sslmode es uno de disable, allow, prefer, require, verify-ca, verify-full.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not understood; use sslmode.</source>
        <translation>El valor de «%1» no se entiende; use sslmode.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: its value is not understood.</source>
        <translation>«%1» se ha excluido: su valor no se entiende.</translation>
    </message>
    <message>
        <source>&quot;hostaddr&quot; was left out: the address is looked up from the host name.</source>
        <translation>«hostaddr» se ha excluido: la dirección se obtiene del nombre del host.</translation>
    </message>
    <message>
        <source>The host name holds a sign that no host name may hold. If the password holds @, / or : they have to be written as %40, %2F and %3A.</source>
        <translation>El nombre del host contiene un signo que ningún nombre de host puede tener. Si la contraseña contiene @, / o :, hay que escribirlos como %40, %2F y %3A.</translation>
    </message>
    <message>
        <source>The port has to be a number from 1 to 65535.</source>
        <translation>El puerto debe ser un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>There are %1 ports for %2 hosts.</source>
        <translation>Hay %1 puertos para %2 hosts.</translation>
    </message>
    <message>
        <source>This is not a connection to PostgreSQL. It is written as postgresql://user@host:5432/database, or as host=... port=5432 dbname=... user=...</source>
        <translation>Esto no es una conexión a PostgreSQL. Se escribe como postgresql://user@host:5432/database, o como host=... port=5432 dbname=... user=...</translation>
    </message>
    <message>
        <source>An address holds no blanks; in a password they are written as %20.</source>
        <translation>Una dirección no contiene espacios; en una contraseña se escriben como %20.</translation>
    </message>
    <message>
        <source>Read as a line of .pgpass.</source>
        <translation>Leído como una línea de .pgpass.</translation>
    </message>
    <message>
        <source>Read as the service &quot;%1&quot;.</source>
        <translation>Leído como el servicio «%1».</translation>
    </message>
    <message>
        <source>Read as a piece of a program&apos;s settings.</source>
        <translation>Leído como un fragmento de los ajustes de un programa.</translation>
    </message>
    <message>
        <source>The text is too long to be a connection.</source>
        <translation>El texto es demasiado largo para ser una conexión.</translation>
    </message>
    <message>
        <source>Where the password belongs it holds a placeholder.</source>
        <translation>Donde va la contraseña hay un marcador de posición.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>El texto está vacío.</translation>
    </message>
    <message>
        <source>Read as a psql command.</source>
        <translation>Leído como un comando de psql.</translation>
    </message>
    <message>
        <source>Read as a JDBC address.</source>
        <translation>Leído como una dirección JDBC.</translation>
    </message>
    <message>
        <source>The name of the driver was left out.</source>
        <translation>Se ha excluido el nombre del controlador.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a PostgreSQL server.</source>
        <translation>«%1» no es la dirección de un servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>Read as a host name.</source>
        <translation>Leído como un nombre de host.</translation>
    </message>
    <message>
        <source>The address was taken out of the text.</source>
        <translation>La dirección se ha extraído del texto.</translation>
    </message>
    <message>
        <source>Every keyword needs an equal sign after it. A value that holds blanks has to be quoted: &apos;...&apos;.</source>
        <translation>Cada palabra clave necesita un signo igual detrás. Un valor que contiene espacios debe ir entre comillas: &apos;...&apos;.</translation>
    </message>
    <message>
        <source>A single quote is not closed.</source>
        <translation>Falta cerrar una comilla simple.</translation>
    </message>
    <message>
        <source>psql has no option &quot;--%1&quot;.</source>
        <translation>psql no tiene la opción «--%1».</translation>
    </message>
    <message>
        <source>psql has no option &quot;-%1&quot;.</source>
        <translation>psql no tiene la opción «-%1».</translation>
    </message>
    <message>
        <source>The option &quot;--%1&quot; of psql has no value.</source>
        <translation>La opción «--%1» de psql no tiene valor.</translation>
    </message>
    <message>
        <source>A value that the program looks up elsewhere was left out.</source>
        <translation>Se ha excluido un valor que el programa busca en otro lugar.</translation>
    </message>
    <message>
        <source>It holds several connections; the first was taken.</source>
        <translation>Contiene varias conexiones; se ha tomado la primera.</translation>
    </message>
    <message>
        <source>It holds a $ or a `, which a shell would replace. Give the value itself, in single quotes.</source>
        <translation>Contiene un $ o un `, que un shell sustituiría. Indique el valor mismo entre comillas simples.</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>Falta cerrar una comilla.</translation>
    </message>
    <message>
        <source>A &quot;%&quot; is not followed by two hexadecimal digits; a percent sign itself is written as %25.</source>
        <translation>Detrás de un «%» no hay dos cifras hexadecimales; el propio signo de porcentaje se escribe %25.</translation>
    </message>
    <message>
        <source>It holds a zero byte (%00).</source>
        <translation>Contiene un byte cero (%00).</translation>
    </message>
    <message>
        <source>The password seems to hold an @ or a / as it is; they have to be written as %40 and %2F.</source>
        <translation>La contraseña parece contener un @ o una / sin codificar; hay que escribirlos como %40 y %2F.</translation>
    </message>
    <message>
        <source>A bracket [ is not closed.</source>
        <translation>Falta cerrar un corchete [.</translation>
    </message>
    <message>
        <source>Between [ and ] stands an IPv6 address, and behind it :PORT or /DATABASE.</source>
        <translation>Entre [ y ] va una dirección IPv6, y detrás :PORT o /DATABASE.</translation>
    </message>
    <message>
        <source>Behind the &quot;?&quot; every keyword needs an equal sign after it.</source>
        <translation>Detrás del «?», cada palabra clave necesita un signo igual detrás.</translation>
    </message>
</context>
<context>
    <name>Continuity</name>
    <message>
        <source>a standby (it is physical)</source>
        <translation>un standby (es físico)</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; belongs to the database &quot;%2&quot; of this server, not to this one.</source>
        <translation>El slot de replicación «%1» pertenece a la base de datos «%2» de este servidor, no a esta.</translation>
    </message>
    <message>
        <source>Choose another slot (on the command line: --slot NAME).</source>
        <translation>Elija otro slot (en la línea de comandos: --slot NAME).</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; was dropped, and another one was made in its place: it begins at %2, but the destination has the changes up to %3 only.</source>
        <translation>El slot de replicación «%1» se eliminó y se creó otro en su lugar: empieza en %2, pero el destino solo tiene los cambios hasta %3.</translation>
    </message>
</context>
<context>
    <name>CopyReader</name>
    <message>
        <source>The server said nothing for %1 s.</source>
        <translation>El servidor no dijo nada durante %1 s.</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>it belongs to the destination itself.</source>
        <translation>pertenece al propio destino.</translation>
    </message>
</context>
<context>
    <name>DestinationAddress</name>
    <message>
        <source>%1 leads nowhere: no home folder is known (HOME is not set).</source>
        <translation>%1 no lleva a ninguna parte: no se conoce ninguna carpeta personal (HOME no está definida).</translation>
    </message>
    <message>
        <source>%1 leads nowhere: the folder that this was started in is gone.</source>
        <translation>%1 no lleva a ninguna parte: la carpeta en la que se inició ya no existe.</translation>
    </message>
</context>
<context>
    <name>DestinationFile</name>
    <message>
        <source>a run was cut off while it wrote; the next sync puts it in order</source>
        <translation>una ejecución se interrumpió mientras escribía; la próxima sincronización lo pone en orden</translation>
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
            <numerusform>%1 fila/s</numerusform>
            <numerusform>%1 filas/s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second; %1 is such as 1.2 MiB</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>a number and the percent sign</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <comment>seconds</comment>
        <translation>aprox. %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <comment>minutes</comment>
        <translation>aprox. %1 min</translation>
    </message>
    <message>
        <source>about 1 h</source>
        <translation>aprox. 1 h</translation>
    </message>
    <message>
        <source>about 1 h %1 min</source>
        <translation>aprox. 1 h %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <comment>hours</comment>
        <translation>aprox. %1 h</translation>
    </message>
    <message numerus="yes">
        <source>about %1 days</source>
        <translation>
            <numerusform>aprox. %1 día</numerusform>
            <numerusform>aprox. %1 días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundConnection</name>
    <message>
        <source>%1 on %2</source>
        <comment>name of a source: database on host</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>the file %1 cannot be imported: %2</source>
        <translation>el archivo %1 no se puede importar: %2</translation>
    </message>
    <message>
        <source>Others can read %1, so PostgreSQL&apos;s programs ignore its passwords. Run: chmod 600 %1</source>
        <translation>Otros usuarios pueden leer %1, así que los programas de PostgreSQL no hacen caso de sus contraseñas. Ejecute: chmod 600 %1</translation>
    </message>
    <message>
        <source>there is none.</source>
        <translation>no hay ninguno.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>es demasiado grande.</translation>
    </message>
    <message>
        <source>it holds no connections in a known form.</source>
        <translation>no contiene conexiones en un formato conocido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out.</source>
        <translation>«%1» se ha excluido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: it names an OpenSSL engine instead of a file.</source>
        <translation>«%1» se ha excluido: nombra un motor de OpenSSL en lugar de un archivo.</translation>
    </message>
    <message>
        <source>Its encryption (%1) is weaker than what is usual for this server (%2).</source>
        <translation>Su cifrado (%1) es más débil que el habitual para este servidor (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was passed over: %2</source>
        <translation>«%1» se ha omitido: %2</translation>
    </message>
    <message>
        <source>the file was read as one of %1, but %2</source>
        <translation>el archivo se leyó como uno de %1, pero %2</translation>
    </message>
    <message>
        <source>it is not an object.</source>
        <translation>no es un objeto.</translation>
    </message>
    <message>
        <source>the service file</source>
        <translation>el archivo de servicios</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks a directory server for more; that is not done.</source>
        <translation>«%1» pide más datos a un servidor de directorio; eso no se hace.</translation>
    </message>
    <message>
        <source>the password file</source>
        <translation>el archivo de contraseñas</translation>
    </message>
    <message>
        <source>pgAdmin&apos;s database cannot be read: %1</source>
        <translation>no se puede leer la base de datos de pgAdmin: %1</translation>
    </message>
    <message>
        <source>it has no list of servers.</source>
        <translation>no tiene ninguna lista de servidores.</translation>
    </message>
</context>
<context>
    <name>LeftTables</name>
    <message>
        <source>%1 is no longer in the source; its last copy stays in the destination.</source>
        <translation>%1 ya no está en el origen; su última copia se conserva en el destino.</translation>
    </message>
</context>
<context>
    <name>LockedTables</name>
    <message>
        <source>a prepared transaction</source>
        <translation>una transacción preparada</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
</context>
<context>
    <name>LogPlan</name>
    <message>
        <source>is no table</source>
        <translation>no es una tabla</translation>
    </message>
    <message>
        <source>is unlogged</source>
        <translation>no se registra (UNLOGGED)</translation>
    </message>
    <message>
        <source>has no columns</source>
        <translation>no tiene columnas</translation>
    </message>
    <message>
        <source>has a primary key that can be deferred</source>
        <translation>tiene una clave primaria diferible</translation>
    </message>
    <message>
        <source>has no primary key</source>
        <translation>no tiene clave primaria</translation>
    </message>
    <message>
        <source>has a replica identity that tells no rows apart</source>
        <translation>tiene una identidad de réplica que no distingue filas</translation>
    </message>
    <message>
        <source>has a generated column and no key to read it by</source>
        <translation>tiene una columna generada y ninguna clave para leerla</translation>
    </message>
    <message>
        <source>some of its changes were passed over</source>
        <translation>se pasaron por alto algunos de sus cambios</translation>
    </message>
    <message>
        <source>it was rewritten, or partitions came or went</source>
        <translation>se reescribió, o se añadieron o quitaron particiones</translation>
    </message>
    <message>
        <source>it was rewritten</source>
        <translation>se reescribió</translation>
    </message>
    <message>
        <source>its key is another one</source>
        <translation>su clave es otra</translation>
    </message>
    <message>
        <source>its publication was altered</source>
        <translation>se modificó su publicación</translation>
    </message>
    <message>
        <source>a label of an enum was renamed</source>
        <translation>se cambió el nombre de un valor de una enumeración</translation>
    </message>
    <message>
        <source>it was renamed</source>
        <translation>se le cambió el nombre</translation>
    </message>
    <message>
        <source>column %1 may be read now</source>
        <translation>ahora se puede leer la columna %1</translation>
    </message>
    <message>
        <source>column %1 is generated</source>
        <translation>la columna %1 es generada</translation>
    </message>
    <message>
        <source>column %1 may be read again</source>
        <translation>se puede volver a leer la columna %1</translation>
    </message>
    <message>
        <source>column %1 has another type</source>
        <translation>la columna %1 tiene otro tipo</translation>
    </message>
    <message>
        <source>column %1 was renamed</source>
        <translation>se cambió el nombre de la columna %1</translation>
    </message>
    <message>
        <source>copied in full in each run, by choice</source>
        <translation>copiada por completo en cada ejecución, por elección</translation>
    </message>
    <message>
        <source>cannot be followed as was chosen, copied in full in each run: it %1</source>
        <translation>no se puede seguir como se eligió, copiada por completo en cada ejecución: %1</translation>
    </message>
    <message>
        <source>copied in full in each run: it %1</source>
        <translation>copiada por completo en cada ejecución: %1</translation>
    </message>
    <message>
        <source>the type of a column was altered</source>
        <translation>se modificó el tipo de una columna</translation>
    </message>
</context>
<context>
    <name>LogRound</name>
    <message>
        <source>the default of column %1 is not understood</source>
        <translation>el valor predeterminado de la columna %1 no se entiende</translation>
    </message>
    <message>
        <source>its columns were renamed</source>
        <translation>se cambiaron los nombres de sus columnas</translation>
    </message>
    <message>
        <source>not compared before it is synced again</source>
        <translation>no se compara hasta que se sincronice otra vez</translation>
    </message>
    <message>
        <source>copied anew: %1</source>
        <translation>copiada de nuevo: %1</translation>
    </message>
    <message>
        <source>%1 is no longer synced; its last copy stays in the destination.</source>
        <translation>%1 ya no se sincroniza; su última copia se conserva en el destino.</translation>
    </message>
    <message>
        <source>column %1 is gone from the source; it is kept, and no longer written</source>
        <translation>la columna %1 ya no está en el origen; se conserva y no se escribe más</translation>
    </message>
    <message>
        <source>It could not be added to the publication: %1.</source>
        <translation>No se pudo añadir a la publicación: %1.</translation>
    </message>
    <message>
        <source>it was taken out of the publication</source>
        <translation>se quitó de la publicación</translation>
    </message>
    <message>
        <source>added by the next run: transactions that began before it was published go on</source>
        <translation>la añade la próxima ejecución: siguen transacciones que empezaron antes de publicarla</translation>
    </message>
    <message>
        <source>copied in full in this run, and followed from the next one on: transactions that began before it was published go on</source>
        <translation>copiada por completo en esta ejecución y seguida desde la próxima: siguen transacciones que empezaron antes de publicarla</translation>
    </message>
    <message>
        <source>copied by the next run: commits on the server wait for a synchronous standby, or may do so, and a copy made now would lack them</source>
        <translation>la copia la próxima ejecución: en el servidor hay confirmaciones (COMMIT) que esperan a un standby síncrono, o quizá, y a una copia hecha ahora le faltarían</translation>
    </message>
    <message>
        <source>copied in full in this run, and followed from the next one on: commits on the server wait for a synchronous standby, or may do so</source>
        <translation>copiada por completo en esta ejecución y seguida desde la próxima: en el servidor hay confirmaciones (COMMIT) que esperan a un standby síncrono, o quizá</translation>
    </message>
    <message>
        <source>copied when commits on the server that wait for a synchronous standby, or may do so, are over: a copy made now would lack them</source>
        <translation>se copia cuando terminen las confirmaciones del servidor que esperan a un standby síncrono, o podrían hacerlo: a una copia hecha ahora le faltarían</translation>
    </message>
    <message>
        <source>copied in full for now, and followed when commits on the server that wait for a synchronous standby, or may do so, are over</source>
        <translation>se copia entera por ahora, y se sigue cuando terminen las confirmaciones del servidor que esperan a un standby síncrono, o podrían hacerlo</translation>
    </message>
    <message>
        <source>taken out of the publication &quot;%1&quot;: the server lets nobody update or delete rows of a published table that has no identity</source>
        <translation>retirada de la publicación «%1»: el servidor no deja que nadie modifique o elimine filas de una tabla publicada sin identidad</translation>
    </message>
    <message>
        <source>nobody can update or delete its rows while it is in the publication &quot;%1&quot; without an identity; have its owner run: %2</source>
        <translation>nadie puede modificar o eliminar sus filas mientras esté en la publicación «%1» sin identidad; que su propietario ejecute: %2</translation>
    </message>
</context>
<context>
    <name>LogRun</name>
    <message>
        <source>it was asked for</source>
        <translation>se pidió</translation>
    </message>
    <message>
        <source>The table %1 is new, and copied by the next run: %2.</source>
        <translation>La tabla %1 es nueva y la copiará la próxima ejecución: %2.</translation>
    </message>
    <message>
        <source>a table is altered all the time</source>
        <translation>una tabla se altera continuamente</translation>
    </message>
    <message>
        <source>The server may take whoever streams its log for a synchronous standby, and commits would wait for Tributary (synchronous_standby_names): the log is pulled twice a second instead.</source>
        <translation>El servidor puede tomar por standby síncrono a quien lea su registro WAL en continuo, y las confirmaciones esperarían a Tributary (synchronous_standby_names): en su lugar, el registro WAL se recoge dos veces por segundo.</translation>
    </message>
</context>
<context>
    <name>LogSetup</name>
    <message>
        <source>another publication is followed</source>
        <translation>se sigue otra publicación</translation>
    </message>
    <message>
        <source>Everything is copied anew: %1</source>
        <translation>Todo se copia de nuevo: %1</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; is followed for %2 already. What this run reads from it, that one will miss, and need a new full copy: give this destination a slot of its own (on the command line: --slot NAME).</source>
        <translation>El slot de replicación «%1» ya se sigue para %2. Lo que esta ejecución lea de él faltará allí, y allí hará falta una nueva copia completa: dé a este destino su propio slot (en la línea de comandos: --slot NAME).</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; was there before this first run. If another destination follows it, that one will miss what this run reads from it, and need a new full copy: then give this destination a slot of its own (on the command line: --slot NAME).</source>
        <translation>El slot de replicación «%1» ya existía antes de esta primera ejecución. Si otro destino lo sigue, le faltará lo que esta ejecución lea de él y necesitará una nueva copia completa: en ese caso, dé a este destino su propio slot (en la línea de comandos: --slot NAME).</translation>
    </message>
    <message>
        <source>The destination was made through another replication slot and has the changes up to %1 only; &quot;%2&quot; stands at %3.</source>
        <translation>El destino se creó con otro slot de replicación y solo tiene los cambios hasta %1; «%2» está en %3.</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; is no longer read for this destination, but while it is there the server keeps its log: drop it, unless something else reads it (on the command line: tributary-cli slot SOURCE drop --name %1).</source>
        <translation>El slot de replicación «%1» ya no se lee para este destino, pero mientras exista, el servidor conserva su registro WAL: elimínelo, salvo que otra cosa lo lea (en la línea de comandos: tributary-cli slot SOURCE drop --name %1).</translation>
    </message>
</context>
<context>
    <name>LogValueLost</name>
    <message>
        <source>it belongs to the key</source>
        <translation>pertenece a la clave</translation>
    </message>
    <message>
        <source>the table has no key</source>
        <translation>la tabla no tiene clave</translation>
    </message>
    <message>
        <source>its key cannot be asked for</source>
        <translation>no se puede preguntar por su clave</translation>
    </message>
    <message>
        <source>a key is not of its type</source>
        <translation>una clave no es de su tipo</translation>
    </message>
</context>
<context>
    <name>MissingTable</name>
    <message>
        <source>The schema &quot;%1&quot; is the server&apos;s own: its tables cannot be copied.</source>
        <translation>El esquema «%1» es del propio servidor: sus tablas no se pueden copiar.</translation>
    </message>
    <message>
        <source>Choose tables of other schemas.</source>
        <translation>Elija tablas de otros esquemas.</translation>
    </message>
    <message>
        <source>There is no schema &quot;%1&quot; in the database &quot;%2&quot;.</source>
        <translation>No hay ningún esquema «%1» en la base de datos «%2».</translation>
    </message>
    <message>
        <source>Write it with the same upper and lower case as on the server.</source>
        <translation>Escríbalo con las mismas mayúsculas y minúsculas que en el servidor.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A run that its schedule wanted has not begun.</source>
        <translation>No ha empezado una ejecución que estaba programada.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) failed; the others are up to date.</source>
        <translation>
            <numerusform>Falló una tabla; las demás están al día.</numerusform>
            <numerusform>Fallaron %n tablas; las demás están al día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were copied.</source>
        <translation>
            <numerusform>Se copió %1 fila.</numerusform>
            <numerusform>Se copiaron %1 filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run has ended well.</source>
        <translation>La ejecución ha terminado bien.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source and state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: WAL risk</source>
        <comment>source</comment>
        <translation>%1: riesgo en el WAL</translation>
    </message>
    <message>
        <source>No table could be copied; the list of tables tells why.</source>
        <translation>No se pudo copiar ninguna tabla; la lista de tablas dice por qué.</translation>
    </message>
</context>
<context>
    <name>PatientCatalogue</name>
    <message>
        <source>Sizes are estimated, because tables are locked: %1.</source>
        <translation>Los tamaños son estimados porque hay tablas bloqueadas: %1.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>a view</source>
        <translation>una vista</translation>
    </message>
    <message>
        <source>a materialised view</source>
        <translation>una vista materializada</translation>
    </message>
    <message>
        <source>a foreign table</source>
        <translation>una tabla externa</translation>
    </message>
    <message>
        <source>without the columns that may not be read: %1</source>
        <translation>sin las columnas que no se pueden leer: %1</translation>
    </message>
    <message>
        <source>left out by choice; an earlier copy stays as it is</source>
        <translation>excluida por elección; una copia anterior se queda como está</translation>
    </message>
    <message>
        <source>There is no table %1: the method chosen for it has no effect.</source>
        <translation>No hay ninguna tabla %1: el método elegido para ella no tiene efecto.</translation>
    </message>
</context>
<context>
    <name>PostgresError</name>
    <message>
        <source>not logical</source>
        <translation>no lógico</translation>
    </message>
    <message>
        <source>that was asked for</source>
        <translation>que se pidió</translation>
    </message>
    <message>
        <source>target_session_attrs asks for a standby, and this server is a primary.</source>
        <translation>target_session_attrs pide un standby, y este servidor es un primario.</translation>
    </message>
</context>
<context>
    <name>ProtocolViolation</name>
    <message>
        <source>its log was read</source>
        <translation>lectura de su registro</translation>
    </message>
    <message>
        <source>a statement ran</source>
        <translation>ejecución de una instrucción</translation>
    </message>
    <message>
        <source>its log was looked at</source>
        <translation>consulta de su registro</translation>
    </message>
    <message>
        <source>its log was streamed</source>
        <translation>lectura continua de su registro</translation>
    </message>
    <message>
        <source>%1 was read</source>
        <translation>lectura de %1</translation>
    </message>
    <message>
        <source>reading rows</source>
        <translation>lectura de filas</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>Following changes is switched on with rds.logical_replication = 1 in the parameter group, and a reboot.</source>
        <translation>El seguimiento de cambios se activa con rds.logical_replication = 1 en el grupo de parámetros y un reinicio.</translation>
    </message>
    <message>
        <source>Following changes is switched on with rds.logical_replication = 1 in the cluster parameter group; use the writer endpoint.</source>
        <translation>El seguimiento de cambios se activa con rds.logical_replication = 1 en el grupo de parámetros del clúster; use el endpoint de escritura.</translation>
    </message>
    <message>
        <source>Following changes is switched on with the flag cloudsql.logical_decoding, and a restart.</source>
        <translation>El seguimiento de cambios se activa con la marca cloudsql.logical_decoding y un reinicio.</translation>
    </message>
    <message>
        <source>Following changes is switched on with the flag alloydb.logical_decoding, and a restart.</source>
        <translation>El seguimiento de cambios se activa con la marca alloydb.logical_decoding y un reinicio.</translation>
    </message>
    <message>
        <source>Following changes is switched on with the server parameter wal_level, and a restart.</source>
        <translation>El seguimiento de cambios se activa con el parámetro de servidor wal_level y un reinicio.</translation>
    </message>
    <message>
        <source>Changes can be followed on the direct address only, not through the pooler.</source>
        <translation>Los cambios solo se pueden seguir en la dirección directa, no a través del pooler.</translation>
    </message>
    <message>
        <source>Following changes is switched on in the console for good; use the address without &quot;-pooler&quot;.</source>
        <translation>El seguimiento de cambios se activa en la consola de forma definitiva; use la dirección sin «-pooler».</translation>
    </message>
    <message>
        <source>Changes cannot be followed here: tables are copied in full in each run.</source>
        <translation>Aquí no se pueden seguir los cambios: las tablas se copian completas en cada ejecución.</translation>
    </message>
</context>
<context>
    <name>ProviderGuide</name>
    <message>
        <source>the address of this computer</source>
        <translation>la dirección de este equipo</translation>
    </message>
    <message>
        <source>more than now, at least 20</source>
        <translation>más que ahora, al menos 20</translation>
    </message>
    <message>
        <source>Following changes is switched on with wal_level = logical, and a restart.</source>
        <translation>El seguimiento de cambios se activa con wal_level = logical y un reinicio.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where output_plugin_libraries is among the parameters of the group, add wal2json to it.</source>
        <translation>wal2json forma parte del servidor; si output_plugin_libraries está entre los parámetros del grupo, añádale wal2json.</translation>
    </message>
    <message>
        <source>the master user, a member of rds_superuser</source>
        <translation>el usuario maestro, miembro de rds_superuser</translation>
    </message>
    <message>
        <source>Choose verify-full with Amazon&apos;s bundle of certificates, global-bundle.pem; from version 15 on the server asks for encryption by default.</source>
        <translation>Elija verify-full con el paquete de certificados de Amazon, global-bundle.pem; desde la versión 15 el servidor exige cifrado de forma predeterminada.</translation>
    </message>
    <message>
        <source>Add an inbound rule for {address} and the port of PostgreSQL to the security group of the database.</source>
        <translation>Añada al grupo de seguridad de la base de datos una regla de entrada para {address} y el puerto de PostgreSQL.</translation>
    </message>
    <message>
        <source>An IPv6 address is given with --ip-permissions and Ipv6Ranges in place of --protocol, --port and --cidr.</source>
        <translation>Una dirección IPv6 se indica con --ip-permissions e Ipv6Ranges en lugar de --protocol, --port y --cidr.</translation>
    </message>
    <message>
        <source>The database also has to be publicly accessible, or be reached through an SSH tunnel.</source>
        <translation>Además, la base de datos debe ser accesible públicamente o alcanzarse a través de un túnel SSH.</translation>
    </message>
    <message>
        <source>Make a parameter group of your own if the database uses the default one, which cannot be changed.</source>
        <translation>Cree un grupo de parámetros propio si la base de datos usa el predeterminado, que no se puede cambiar.</translation>
    </message>
    <message>
        <source>Set rds.logical_replication to 1 in the parameter group.</source>
        <translation>Ponga rds.logical_replication a 1 en el grupo de parámetros.</translation>
    </message>
    <message>
        <source>Attach the group to the instance, and reboot the instance.</source>
        <translation>Asocie el grupo a la instancia y reiníciela.</translation>
    </message>
    <message>
        <source>Set max_replication_slots in the parameter group to {slots}, and reboot the instance.</source>
        <translation>Ponga max_replication_slots a {slots} en el grupo de parámetros y reinicie la instancia.</translation>
    </message>
    <message>
        <source>Set max_wal_senders in the parameter group to {senders}, and reboot the instance.</source>
        <translation>Ponga max_wal_senders a {senders} en el grupo de parámetros y reinicie la instancia.</translation>
    </message>
    <message>
        <source>Set max_slot_wal_keep_size (in megabytes) in the parameter group; no reboot is needed.</source>
        <translation>Establezca max_slot_wal_keep_size (en megabytes) en el grupo de parámetros; no hace falta reiniciar.</translation>
    </message>
    <message>
        <source>The right to follow changes is membership in rds_replication; the attribute REPLICATION cannot be set.</source>
        <translation>El permiso para seguir los cambios es pertenecer a rds_replication; el atributo REPLICATION no se puede establecer.</translation>
    </message>
    <message>
        <source>Automated backups have to be on (a retention of at least one day).</source>
        <translation>Las copias de seguridad automáticas deben estar activadas (retención de al menos un día).</translation>
    </message>
    <message>
        <source>Make a DB cluster parameter group of your own if the cluster uses the default one, which cannot be changed.</source>
        <translation>Cree un grupo de parámetros de clúster de base de datos propio si el clúster usa el predeterminado, que no se puede cambiar.</translation>
    </message>
    <message>
        <source>Set rds.logical_replication to 1 in the DB cluster parameter group, not in that of an instance.</source>
        <translation>Ponga rds.logical_replication a 1 en el grupo de parámetros del clúster de base de datos, no en el de una instancia.</translation>
    </message>
    <message>
        <source>Attach the group to the cluster, and reboot its writer instance.</source>
        <translation>Asocie el grupo al clúster y reinicie su instancia de escritura.</translation>
    </message>
    <message>
        <source>Set max_replication_slots in the DB cluster parameter group to {slots}, and reboot the writer instance.</source>
        <translation>Ponga max_replication_slots a {slots} en el grupo de parámetros del clúster de base de datos y reinicie la instancia de escritura.</translation>
    </message>
    <message>
        <source>Set max_wal_senders in the DB cluster parameter group to {senders}, and reboot the writer instance.</source>
        <translation>Ponga max_wal_senders a {senders} en el grupo de parámetros del clúster de base de datos y reinicie la instancia de escritura.</translation>
    </message>
    <message>
        <source>Use the writer (cluster) endpoint: changes cannot be followed from a reader.</source>
        <translation>Use el endpoint de escritura (del clúster): desde uno de lectura no se pueden seguir los cambios.</translation>
    </message>
    <message>
        <source>A limit of the kept log has no effect on Aurora&apos;s storage: drop a slot that is no longer read.</source>
        <translation>Un límite del WAL retenido no tiene efecto en el almacenamiento de Aurora: elimine el slot que ya no se lea.</translation>
    </message>
    <message>
        <source>Aurora Serverless v1 offers no logical replication.</source>
        <translation>Aurora Serverless v1 no ofrece replicación lógica.</translation>
    </message>
    <message>
        <source>Portal: Server parameters, set wal_level to logical, save, and restart the server.</source>
        <translation>Portal: Parámetros del servidor, ponga wal_level a logical, guarde y reinicie el servidor.</translation>
    </message>
    <message>
        <source>Portal: Server parameters, set max_replication_slots to {slots}, and restart the server.</source>
        <translation>Portal: Parámetros del servidor, ponga max_replication_slots a {slots} y reinicie el servidor.</translation>
    </message>
    <message>
        <source>Portal: Server parameters, set max_wal_senders to {senders}, have max_worker_processes at 16 or more, and restart the server.</source>
        <translation>Portal: Parámetros del servidor, ponga max_wal_senders a {senders}, deje max_worker_processes en 16 o más y reinicie el servidor.</translation>
    </message>
    <message>
        <source>Portal: Server parameters, set max_slot_wal_keep_size (in megabytes); no restart is needed.</source>
        <translation>Portal: Parámetros del servidor, establezca max_slot_wal_keep_size (en megabytes); no hace falta reiniciar.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where output_plugin_libraries is among the server parameters, add wal2json to it.</source>
        <translation>wal2json forma parte del servidor; si output_plugin_libraries está entre los parámetros del servidor, añádale wal2json.</translation>
    </message>
    <message>
        <source>the server&apos;s administrator, a member of azure_pg_admin</source>
        <translation>el administrador del servidor, miembro de azure_pg_admin</translation>
    </message>
    <message>
        <source>Encryption is required: choose verify-full; the certificates of DigiCert and Microsoft are among this computer&apos;s authorities, or can be given as a file.</source>
        <translation>El cifrado es obligatorio: elija verify-full; los certificados de DigiCert y Microsoft están entre las autoridades de este equipo, o se pueden indicar como archivo.</translation>
    </message>
    <message>
        <source>Portal: Networking, add a firewall rule for {address}.</source>
        <translation>Portal: Redes, añada una regla de cortafuegos para {address}.</translation>
    </message>
    <message>
        <source>The server&apos;s own pooler on port 6432 cannot pass changes on: use port 5432.</source>
        <translation>El pooler propio del servidor, en el puerto 6432, no puede transmitir los cambios: use el puerto 5432.</translation>
    </message>
    <message>
        <source>Before version 17 a failover of the server loses its replication slots.</source>
        <translation>Antes de la versión 17, una conmutación por error (failover) del servidor pierde sus slots de replicación.</translation>
    </message>
    <message>
        <source>--database-flags replaces the whole list of flags: repeat every flag that is set already, or it is lost (gcloud sql instances describe INSTANCE shows them).</source>
        <translation>--database-flags sustituye toda la lista de marcas: repita todas las que ya estén puestas o se perderán (gcloud sql instances describe INSTANCE las muestra).</translation>
    </message>
    <message>
        <source>Console: edit the instance, Flags, set cloudsql.logical_decoding to on, and save; the instance restarts.</source>
        <translation>Consola: edite la instancia, Marcas, ponga cloudsql.logical_decoding a on y guarde; la instancia se reinicia.</translation>
    </message>
    <message>
        <source>Console: edit the instance, Flags, set max_replication_slots to {slots}, and save; the instance restarts.</source>
        <translation>Consola: edite la instancia, Marcas, ponga max_replication_slots a {slots} y guarde; la instancia se reinicia.</translation>
    </message>
    <message>
        <source>Console: edit the instance, Flags, set max_wal_senders to {senders}, and save; the instance restarts.</source>
        <translation>Consola: edite la instancia, Marcas, ponga max_wal_senders a {senders} y guarde; la instancia se reinicia.</translation>
    </message>
    <message>
        <source>Set the flag max_slot_wal_keep_size (in megabytes) of the instance, where its version offers it.</source>
        <translation>Establezca la marca max_slot_wal_keep_size (en megabytes) de la instancia, si su versión la ofrece.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where the flag output_plugin_libraries is offered, add wal2json to it.</source>
        <translation>wal2json forma parte del servidor; si se ofrece la marca output_plugin_libraries, añádale wal2json.</translation>
    </message>
    <message>
        <source>postgres, or another member of cloudsqlsuperuser</source>
        <translation>postgres u otro miembro de cloudsqlsuperuser</translation>
    </message>
    <message>
        <source>Choose verify-ca with the server&apos;s certificate, server-ca.pem from the console; verify-full works only where the instance has a DNS name.</source>
        <translation>Elija verify-ca con el certificado del servidor, server-ca.pem de la consola; verify-full solo funciona si la instancia tiene un nombre DNS.</translation>
    </message>
    <message>
        <source>Console: Connections, Networking, add {address} to the authorised networks.</source>
        <translation>Consola: Conexiones, Redes, añada {address} a las redes autorizadas.</translation>
    </message>
    <message>
        <source>--authorized-networks replaces the whole list, too.</source>
        <translation>--authorized-networks también sustituye toda la lista.</translation>
    </message>
    <message>
        <source>The attribute REPLICATION can be given by members of cloudsqlsuperuser.</source>
        <translation>El atributo REPLICATION lo pueden dar los miembros de cloudsqlsuperuser.</translation>
    </message>
    <message>
        <source>With &quot;trusted client certificates&quot; required, a client certificate has to be given as well.</source>
        <translation>Si se exigen «certificados de cliente de confianza», hay que indicar además un certificado de cliente.</translation>
    </message>
    <message>
        <source>--database-flags replaces the whole list of flags: repeat every flag that is set already, or it is lost.</source>
        <translation>--database-flags sustituye toda la lista de marcas: repita todas las que ya estén puestas o se perderán.</translation>
    </message>
    <message>
        <source>Console: edit the primary instance, Advanced configuration, Flags, set alloydb.logical_decoding to on; the instance restarts.</source>
        <translation>Consola: edite la instancia principal, Configuración avanzada, Marcas, ponga alloydb.logical_decoding a on; la instancia se reinicia.</translation>
    </message>
    <message>
        <source>Set the flag max_replication_slots of the primary instance to {slots}; it restarts.</source>
        <translation>Ponga la marca max_replication_slots de la instancia principal a {slots}; la instancia se reinicia.</translation>
    </message>
    <message>
        <source>Set the flag max_wal_senders of the primary instance to {senders}; it restarts.</source>
        <translation>Ponga la marca max_wal_senders de la instancia principal a {senders}; la instancia se reinicia.</translation>
    </message>
    <message>
        <source>Set the flag max_slot_wal_keep_size (in megabytes) of the primary instance, where it is offered.</source>
        <translation>Establezca la marca max_slot_wal_keep_size (en megabytes) de la instancia principal, si se ofrece.</translation>
    </message>
    <message>
        <source>postgres, or another member of alloydbsuperuser</source>
        <translation>postgres u otro miembro de alloydbsuperuser</translation>
    </message>
    <message>
        <source>Choose verify-ca with the certificate authority of the cluster, or use the AlloyDB authentication proxy on this computer.</source>
        <translation>Elija verify-ca con la autoridad de certificación del clúster, o use el proxy de autenticación de AlloyDB en este equipo.</translation>
    </message>
    <message>
        <source>Console: edit the primary instance, enable its public IP, and add {address} to the authorised external networks.</source>
        <translation>Consola: edite la instancia principal, active su IP pública y añada {address} a las redes externas autorizadas.</translation>
    </message>
    <message>
        <source>Changes can be followed from the primary instance only.</source>
        <translation>Los cambios solo se pueden seguir desde la instancia principal.</translation>
    </message>
    <message>
        <source>wal_level is logical already on Crunchy Bridge; where it was changed, set it back with the command line and restart.</source>
        <translation>En Crunchy Bridge, wal_level ya es logical; si se cambió, restablézcalo con la línea de comandos y reinicie.</translation>
    </message>
    <message>
        <source>Set max_replication_slots to {slots}, and restart the cluster:</source>
        <translation>Ponga max_replication_slots a {slots} y reinicie el clúster:</translation>
    </message>
    <message>
        <source>Set max_wal_senders to {senders}, and restart the cluster:</source>
        <translation>Ponga max_wal_senders a {senders} y reinicie el clúster:</translation>
    </message>
    <message>
        <source>Use pgoutput; ask the support of Crunchy Bridge for wal2json.</source>
        <translation>Use pgoutput; para wal2json, consulte al soporte de Crunchy Bridge.</translation>
    </message>
    <message>
        <source>postgres, who is a superuser here</source>
        <translation>postgres, que aquí es superusuario</translation>
    </message>
    <message>
        <source>Encryption is required: choose verify-full with the team&apos;s certificate from the dashboard.</source>
        <translation>El cifrado es obligatorio: elija verify-full con el certificado de su «team», que ofrece el panel.</translation>
    </message>
    <message>
        <source>Dashboard: Networking, add a firewall rule for {address}.</source>
        <translation>Panel: Networking, añada una regla de cortafuegos para {address}.</translation>
    </message>
    <message>
        <source>Use port 5432; the pooler on port 5431 cannot pass changes on.</source>
        <translation>Use el puerto 5432; el pooler del puerto 5431 no puede transmitir los cambios.</translation>
    </message>
    <message>
        <source>wal_level is logical already on Aiven: where it is not, look at the advanced parameters of the service.</source>
        <translation>En Aiven, wal_level ya es logical; si no lo es, revise los parámetros avanzados del servicio.</translation>
    </message>
    <message>
        <source>Console: Service settings, Advanced configuration, set pg.max_replication_slots to {slots}.</source>
        <translation>Consola: Service settings, Advanced configuration, ponga pg.max_replication_slots a {slots}.</translation>
    </message>
    <message>
        <source>Console: Service settings, Advanced configuration, set pg.max_wal_senders to {senders}.</source>
        <translation>Consola: Service settings, Advanced configuration, ponga pg.max_wal_senders a {senders}.</translation>
    </message>
    <message>
        <source>The number is in megabytes.</source>
        <translation>El número va en megabytes.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where it is refused, use pgoutput.</source>
        <translation>wal2json forma parte del servidor; si se rechaza, use pgoutput.</translation>
    </message>
    <message>
        <source>avnadmin</source>
        <translation>avnadmin</translation>
    </message>
    <message>
        <source>Choose verify-full with the project&apos;s certificate, ca.pem from the service&apos;s overview.</source>
        <translation>Elija verify-full con el certificado del proyecto, ca.pem de la vista general del servicio.</translation>
    </message>
    <message>
        <source>Console: Service settings, Cloud and network, add {address} to the allowed addresses.</source>
        <translation>Consola: Service settings, Cloud and network, añada {address} a las direcciones permitidas.</translation>
    </message>
    <message>
        <source>Use the direct address of the service, not that of one of its connection pools.</source>
        <translation>Use la dirección directa del servicio, no la de uno de sus grupos de conexiones.</translation>
    </message>
    <message>
        <source>avnadmin is no superuser: publications for all tables are made through the extension aiven_extras.</source>
        <translation>avnadmin no es superusuario: las publicaciones de todas las tablas se crean mediante la extensión aiven_extras.</translation>
    </message>
    <message>
        <source>DigitalOcean does not promise logical replication to programs of its customers: tables are copied in full in each run.</source>
        <translation>DigitalOcean no garantiza la replicación lógica a los programas de sus clientes: las tablas se copian completas en cada ejecución.</translation>
    </message>
    <message>
        <source>doadmin</source>
        <translation>doadmin</translation>
    </message>
    <message>
        <source>Encryption is required: choose verify-full with the cluster&apos;s certificate, ca-certificate.crt from its overview.</source>
        <translation>El cifrado es obligatorio: elija verify-full con el certificado del clúster, ca-certificate.crt de su vista general.</translation>
    </message>
    <message>
        <source>Control panel: the database cluster, Network access, add {address} to the trusted sources.</source>
        <translation>Panel de control: el clúster de base de datos, Network access, añada {address} a los orígenes de confianza.</translation>
    </message>
    <message>
        <source>Use port 25060; the connection pools have ports of their own.</source>
        <translation>Use el puerto 25060; los grupos de conexiones tienen puertos propios.</translation>
    </message>
    <message>
        <source>Timescale Cloud does not let its customers switch logical replication on: tables are copied in full in each run.</source>
        <translation>Timescale Cloud no deja que sus clientes activen la replicación lógica: las tablas se copian completas en cada ejecución.</translation>
    </message>
    <message>
        <source>tsdbadmin</source>
        <translation>tsdbadmin</translation>
    </message>
    <message>
        <source>Encryption is required: choose verify-full; the certificate comes from a public authority that this computer knows.</source>
        <translation>El cifrado es obligatorio: elija verify-full; el certificado procede de una autoridad pública que este equipo conoce.</translation>
    </message>
    <message>
        <source>Console: the service, Security, IP address allow list: add {address}; without a list every address is let in.</source>
        <translation>Consola: el servicio, Security, IP address allow list: añada {address}; sin lista se admite cualquier dirección.</translation>
    </message>
    <message>
        <source>Hypertables keep their rows in chunks, whose changes come under names of their own.</source>
        <translation>Las hypertables guardan sus filas en chunks, cuyos cambios llegan con nombres propios.</translation>
    </message>
    <message>
        <source>Use the login &quot;postgres&quot;: before version 17 Supabase lets no other be given the right to follow changes.</source>
        <translation>Use la cuenta «postgres»: antes de la versión 17, Supabase no deja dar a ninguna otra el permiso para seguir los cambios.</translation>
    </message>
    <message>
        <source>wal_level is logical already on Supabase: where it is not, restart the project or ask its support.</source>
        <translation>En Supabase, wal_level ya es logical; si no lo es, reinicie el proyecto o consulte a su soporte.</translation>
    </message>
    <message>
        <source>Set max_replication_slots to {slots}; the database restarts.</source>
        <translation>Ponga max_replication_slots a {slots}; la base de datos se reinicia.</translation>
    </message>
    <message>
        <source>Set max_wal_senders to {senders}; the database restarts.</source>
        <translation>Ponga max_wal_senders a {senders}; la base de datos se reinicia.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where it is refused, add it to output_plugin_libraries with the Supabase command line.</source>
        <translation>wal2json forma parte del servidor; si se rechaza, añádalo a output_plugin_libraries con la línea de comandos de Supabase.</translation>
    </message>
    <message>
        <source>postgres (the SQL editor of the dashboard)</source>
        <translation>postgres (el editor de SQL del panel)</translation>
    </message>
    <message>
        <source>Choose verify-full with the certificate from the dashboard (Database settings, SSL configuration), prod-ca-2021.crt.</source>
        <translation>Elija verify-full con el certificado del panel (Database settings, SSL configuration), prod-ca-2021.crt.</translation>
    </message>
    <message>
        <source>Dashboard: Database settings, Network restrictions, add {address}; without restrictions every address is let in.</source>
        <translation>Panel: Database settings, Network restrictions, añada {address}; sin restricciones se admite cualquier dirección.</translation>
    </message>
    <message>
        <source>The direct address exists on IPv6 only, unless the project has the IPv4 add-on.</source>
        <translation>La dirección directa solo existe en IPv6, salvo que el proyecto tenga el complemento de IPv4.</translation>
    </message>
    <message>
        <source>Changes can be followed on the direct address (db.PROJECT.supabase.co, port 5432) only, not through the pooler.</source>
        <translation>Los cambios solo se pueden seguir en la dirección directa (db.PROJECT.supabase.co, puerto 5432), no a través del pooler.</translation>
    </message>
    <message>
        <source>Before version 17 the right to follow changes cannot be given to new users: use postgres.</source>
        <translation>Antes de la versión 17 no se puede dar el permiso para seguir los cambios a usuarios nuevos: use postgres.</translation>
    </message>
    <message>
        <source>Console: Settings, Logical replication, Enable. All computes restart, and it cannot be switched off again.</source>
        <translation>Consola: Settings, Logical replication, Enable. Todos los computes se reinician, y después no se puede desactivar.</translation>
    </message>
    <message>
        <source>The number of slots is set by Neon: drop a slot that is not used, or ask its support.</source>
        <translation>El número de slots lo fija Neon: elimine un slot que no se use o consulte a su soporte.</translation>
    </message>
    <message>
        <source>The number of WAL senders is set by Neon: end a reader that is not needed, or ask its support.</source>
        <translation>El número de WAL senders lo fija Neon: cierre un lector que no haga falta o consulte a su soporte.</translation>
    </message>
    <message>
        <source>Use a login that was made in the provider&apos;s console: those may follow changes.</source>
        <translation>Use una cuenta creada en la consola del proveedor: esas pueden seguir los cambios.</translation>
    </message>
    <message>
        <source>the owner of the project, a member of neon_superuser</source>
        <translation>el propietario del proyecto, miembro de neon_superuser</translation>
    </message>
    <message>
        <source>Console: Settings, Network security, IP Allow: add {address}; without a list every address is let in.</source>
        <translation>Consola: Settings, Network security, IP Allow: añada {address}; sin lista se admite cualquier dirección.</translation>
    </message>
    <message>
        <source>Use the address without &quot;-pooler&quot;: changes cannot be followed through the pooler.</source>
        <translation>Use la dirección sin «-pooler»: a través del pooler no se pueden seguir los cambios.</translation>
    </message>
    <message>
        <source>Neon removes slots that were not read for about 40 hours; a new full copy is needed then.</source>
        <translation>Neon elimina los slots que no se han leído durante unas 40 horas; entonces hace falta una nueva copia completa.</translation>
    </message>
    <message>
        <source>Make the user in the console, with the command line of Neon or its API: such users may follow changes.</source>
        <translation>Cree el usuario en la consola, con la línea de comandos de Neon o con su API: esos usuarios pueden seguir los cambios.</translation>
    </message>
    <message>
        <source>Restoring a branch drops its slots, and a slot keeps the compute awake while it is read.</source>
        <translation>Restaurar una rama elimina sus slots, y un slot mantiene activo el compute mientras se lee.</translation>
    </message>
    <message>
        <source>Heroku Postgres offers no logical replication to its customers: tables are copied in full in each run.</source>
        <translation>Heroku Postgres no ofrece replicación lógica a sus clientes: las tablas se copian completas en cada ejecución.</translation>
    </message>
    <message>
        <source>Users of Heroku Postgres are made by Heroku, with a name but without rights, and not with SQL:</source>
        <translation>Los usuarios de Heroku Postgres los crea Heroku, con nombre pero sin permisos, y no con SQL:</translation>
    </message>
    <message>
        <source>Heroku chooses the password: &quot;heroku pg:credentials:url DATABASE --name {login} --app APP&quot; shows it. Plans that cannot have further users need the default credential.</source>
        <translation>La contraseña la elige Heroku: «heroku pg:credentials:url DATABASE --name {login} --app APP» la muestra. Los planes que no admiten más usuarios necesitan la credencial predeterminada.</translation>
    </message>
    <message>
        <source>Users of Heroku Postgres are removed by Heroku, and not with SQL; one that is attached to an app has to be detached first:</source>
        <translation>Los usuarios de Heroku Postgres los elimina Heroku, y no con SQL; si uno está asociado a una aplicación, antes hay que desasociarlo:</translation>
    </message>
    <message>
        <source>the default credential of the database</source>
        <translation>la credencial predeterminada de la base de datos</translation>
    </message>
    <message>
        <source>Encryption is required: choose require, because the certificate cannot be verified.</source>
        <translation>El cifrado es obligatorio: elija require, porque el certificado no se puede verificar.</translation>
    </message>
    <message>
        <source>Ordinary databases let every address in; in a Private Space add {address} to the trusted IP ranges.</source>
        <translation>Las bases de datos normales admiten cualquier dirección; en un Private Space, añada {address} a los intervalos de IP de confianza.</translation>
    </message>
    <message>
        <source>Host, user and password change from time to time: take them anew from &quot;heroku config:get DATABASE_URL&quot; when the login fails.</source>
        <translation>El host, el usuario y la contraseña cambian de vez en cuando: cuando falle el inicio de sesión, obténgalos de nuevo con «heroku config:get DATABASE_URL».</translation>
    </message>
    <message>
        <source>Users are made with &quot;heroku pg:credentials:create&quot;, not with SQL.</source>
        <translation>Los usuarios se crean con «heroku pg:credentials:create», no con SQL.</translation>
    </message>
    <message>
        <source>Restart the server: until then the old value applies.</source>
        <translation>Reinicie el servidor: hasta entonces vale el valor anterior.</translation>
    </message>
    <message>
        <source>Set max_replication_slots to {slots}, and restart the server: until then the old value applies.</source>
        <translation>Ponga max_replication_slots a {slots} y reinicie el servidor: hasta entonces vale el valor anterior.</translation>
    </message>
    <message>
        <source>Set max_wal_senders to {senders}, on standbys first, and restart the server: until then the old value applies. Before version 12 it has to stay below max_connections.</source>
        <translation>Ponga max_wal_senders a {senders}, primero en los standbys, y reinicie el servidor: hasta entonces vale el valor anterior. Antes de la versión 12 debe quedar por debajo de max_connections.</translation>
    </message>
    <message>
        <source>Choose what the server&apos;s disk can spare; no restart is needed.</source>
        <translation>Elija lo que el disco del servidor pueda permitirse; no hace falta reiniciar.</translation>
    </message>
    <message>
        <source>Install the plugin on the server (Debian: the package postgresql-{major}-wal2json, Red Hat: wal2json_{major}).</source>
        <translation>Instale el plugin en el servidor (Debian: el paquete postgresql-{major}-wal2json; Red Hat: wal2json_{major}).</translation>
    </message>
    <message>
        <source>The last is needed, and understood, only by servers that have the setting output_plugin_libraries (15.19, 16.15, 17.11, 18.6 and newer). Each name needs its own quotes.</source>
        <translation>Lo último solo lo necesitan, y solo lo entienden, los servidores que tienen el ajuste output_plugin_libraries (15.19, 16.15, 17.11, 18.6 y posteriores). Cada nombre necesita sus propias comillas.</translation>
    </message>
    <message>
        <source>a superuser such as postgres</source>
        <translation>un superusuario como postgres</translation>
    </message>
    <message>
        <source>Choose verify-full with the certificate of the authority that signed the server&apos;s; ask the database administrator for it.</source>
        <translation>Elija verify-full con el certificado de la autoridad que firmó el del servidor; pídalo al administrador de la base de datos.</translation>
    </message>
    <message>
        <source>Add a line to pg_hba.conf for {address}, and reload the settings:</source>
        <translation>Añada a pg_hba.conf una línea para {address} y vuelva a cargar la configuración:</translation>
    </message>
    <message>
        <source>Servers before version 10 ask for a line with the word &quot;replication&quot; in place of the database in pg_hba.conf, too.</source>
        <translation>Los servidores anteriores a la versión 10 piden además en pg_hba.conf una línea con la palabra «replication» en lugar de la base de datos.</translation>
    </message>
    <message>
        <source>a server of your own</source>
        <translation>un servidor propio</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>it leaves out inserts, updates or deletes</source>
        <translation>omite inserciones, actualizaciones o borrados</translation>
    </message>
    <message>
        <source>it leaves out TRUNCATE</source>
        <translation>omite TRUNCATE</translation>
    </message>
    <message>
        <source>it has a row filter for %1</source>
        <translation>tiene un filtro de filas para %1</translation>
    </message>
    <message>
        <source>it leaves out columns of %1</source>
        <translation>omite columnas de %1</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>this server cannot hold a position of its log</source>
        <translation>este servidor no puede fijar una posición de su registro WAL</translation>
    </message>
    <message>
        <source>repairing its rows did not make it equal</source>
        <translation>reparar sus filas no la dejó igual</translation>
    </message>
    <message>
        <source>it has no key</source>
        <translation>no tiene clave</translation>
    </message>
    <message>
        <source>it was altered since it was copied</source>
        <translation>se modificó desde que se copió</translation>
    </message>
    <message>
        <source>very many of its rows differ</source>
        <translation>difieren muchísimas de sus filas</translation>
    </message>
    <message>
        <source>not all of its differences are known</source>
        <translation>no se conocen todas sus diferencias</translation>
    </message>
    <message>
        <source>rows cannot be asked for by its key</source>
        <translation>no se pueden pedir filas por su clave</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The user %1 was made, and may read the chosen tables.</source>
        <translation>El usuario %1 se creó y puede leer las tablas elegidas.</translation>
    </message>
    <message>
        <source>The user %1 is made, and may read the chosen tables.</source>
        <translation>Se crea el usuario %1, que puede leer las tablas elegidas.</translation>
    </message>
    <message>
        <source>A database administrator has made the user %1 with the script.</source>
        <translation>Un administrador de la base de datos ha creado el usuario %1 con el script.</translation>
    </message>
    <message>
        <source>A database administrator runs the script that makes the user %1; nothing starts before.</source>
        <translation>Un administrador de la base de datos ejecuta el script que crea el usuario %1; antes no empieza nada.</translation>
    </message>
    <message>
        <source>The publication %1 is not there, and made now it would come too late for the slot %2: the first sync would stop. Name the publication that the slot was made for, choose another slot, or have this one dropped.</source>
        <translation>La publicación %1 no existe y, creada ahora, llegaría demasiado tarde para el slot %2: la primera sincronización se detendría. Indique la publicación para la que se creó el slot, elija otro slot o pida que se elimine este.</translation>
    </message>
    <message>
        <source>The publication %1 is made, for the tables whose changes can be followed (%2).</source>
        <translation>Se crea la publicación %1 para las tablas cuyos cambios se pueden seguir (%2).</translation>
    </message>
    <message>
        <source>The publication %1 is there, and is used as it is.</source>
        <translation>La publicación %1 existe y se usa tal como está.</translation>
    </message>
    <message>
        <source>Tables are added to the publication %1 (%2).</source>
        <translation>Se añaden tablas a la publicación %1 (%2).</translation>
    </message>
    <message>
        <source>The replication slot %1 is taken over.</source>
        <translation>Se adopta el slot de replicación %1.</translation>
    </message>
    <message>
        <source>The replication slot %1 is made when the first sync starts.</source>
        <translation>El slot de replicación %1 se crea al empezar la primera sincronización.</translation>
    </message>
    <message>
        <source>The server keeps its log until it was read: when you no longer sync, drop the slot, or it fills the server&apos;s disk.</source>
        <translation>El servidor retiene su registro WAL hasta que se lee: cuando ya no sincronice, elimine el slot o llenará el disco del servidor.</translation>
    </message>
    <message>
        <source>Nothing is written, created or changed in %1.</source>
        <translation>En %1 no se escribe, crea ni cambia nada.</translation>
    </message>
    <message>
        <source>All tables that %1 can read are read, in one snapshot.</source>
        <translation>Se leen todas las tablas que %1 puede leer, en una sola instantánea.</translation>
    </message>
    <message>
        <source>The chosen tables (%1) are read by %2, in one snapshot.</source>
        <translation>%2 lee las tablas elegidas (%1), en una sola instantánea.</translation>
    </message>
    <message>
        <source>Then what changes is read from the server&apos;s log.</source>
        <translation>Después, lo que cambia se lee del registro WAL del servidor.</translation>
    </message>
    <message>
        <source>The same is done for the further databases of the server (%1).</source>
        <translation>Se hace lo mismo con las demás bases de datos del servidor (%1).</translation>
    </message>
    <message>
        <source>The tables are written into %1.</source>
        <translation>Las tablas se escriben en %1.</translation>
    </message>
    <message>
        <source>Each table replaces its copy from before once it is complete.</source>
        <translation>Cada tabla sustituye a su copia anterior en cuanto está completa.</translation>
    </message>
    <message>
        <source>Every change is applied to them; deleted rows stay, with the time of their deletion in _deleted_at.</source>
        <translation>Se les aplica cada cambio; las filas borradas se conservan, con la hora de su borrado en _deleted_at.</translation>
    </message>
    <message>
        <source>Every change is applied to them; deleted rows are removed.</source>
        <translation>Se les aplica cada cambio; las filas borradas se quitan.</translation>
    </message>
    <message>
        <source>Tables whose changes cannot be followed are copied in full in each run.</source>
        <translation>Las tablas cuyos cambios no se pueden seguir se copian completas en cada ejecución.</translation>
    </message>
    <message>
        <source>The password is not kept: it is asked for when it is needed.</source>
        <translation>La contraseña no se guarda: se pide cuando hace falta.</translation>
    </message>
    <message>
        <source>The password goes into the keyring, and nowhere else.</source>
        <translation>La contraseña se guarda en el llavero y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>No password was needed, or it stands in ~/.pgpass.</source>
        <translation>No hizo falta contraseña, o está en ~/.pgpass.</translation>
    </message>
    <message>
        <source>The source is saved as &quot;%1&quot;.</source>
        <translation>El origen se guarda como «%1».</translation>
    </message>
    <message>
        <source>It is synced when you say so, and not by itself.</source>
        <translation>Se sincroniza cuando usted lo pida, no automáticamente.</translation>
    </message>
    <message>
        <source>It is synced by itself while this window is open: %1.</source>
        <translation>Se sincroniza automáticamente mientras esta ventana está abierta: %1.</translation>
    </message>
    <message>
        <source>It is synced by itself: %1. A timer of your systemd, %2.timer, is installed for that.</source>
        <translation>Se sincroniza automáticamente: %1. Para ello se instala un temporizador de su systemd, %2.timer.</translation>
    </message>
    <message>
        <source>The user %1 was made before this choice, and may read more. This script takes back what was left out.</source>
        <translation>El usuario %1 se creó antes de esta elección y puede leer más. Este script retira lo que se dejó fuera.</translation>
    </message>
</context>
<context>
    <name>RowLookup</name>
    <message>
        <source>the source has several rows with this key now</source>
        <translation>el origen tiene ahora varias filas con esta clave</translation>
    </message>
    <message>
        <source>%1 has no key by which the row could be found at the source.</source>
        <translation>%1 no tiene ninguna clave con la que encontrar la fila en el origen.</translation>
    </message>
</context>
<context>
    <name>RowSorter</name>
    <message>
        <source>a temporary file in %1 cannot be used</source>
        <translation>no se puede usar un archivo temporal en %1</translation>
    </message>
</context>
<context>
    <name>RunPhase</name>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>Leyendo el catálogo</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Making the new copies visible</source>
        <translation>Haciendo visibles las copias nuevas</translation>
    </message>
    <message>
        <source>Preparing publication and slot</source>
        <translation>Preparando la publicación y el slot</translation>
    </message>
    <message>
        <source>Applying changes</source>
        <translation>Aplicando cambios</translation>
    </message>
    <message>
        <source>Following changes</source>
        <translation>Siguiendo los cambios</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>En espera de reintentar</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>Following changes was stopped. Everything up to %1 is in the destination, and the next run goes on from there.</source>
        <translation>El seguimiento de cambios se detuvo. Todo hasta %1 está en el destino, y la próxima ejecución continúa desde ahí.</translation>
    </message>
</context>
<context>
    <name>RunSentences</name>
    <message numerus="yes">
        <source>%1 rows copied</source>
        <translation>
            <numerusform>%1 fila copiada</numerusform>
            <numerusform>%1 filas copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes applied</source>
        <translation>
            <numerusform>%1 cambio aplicado</numerusform>
            <numerusform>%1 cambios aplicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the first copy.</source>
        <translation>Listo para la primera copia.</translation>
    </message>
    <message>
        <source>Last synced on %1.</source>
        <translation>Última sincronización: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Last copied on %1: %2 rows.</source>
        <translation>
            <numerusform>Última copia, %1: %2 fila.</numerusform>
            <numerusform>Última copia, %1: %2 filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last copied on %1, but some tables failed.</source>
        <translation>Última copia: %1, pero algunas tablas fallaron.</translation>
    </message>
    <message>
        <source>The last run, on %1, was stopped.</source>
        <translation>La última ejecución (%1) se detuvo.</translation>
    </message>
    <message>
        <source>The last run, on %1, failed: %2</source>
        <translation>La última ejecución (%1) falló: %2</translation>
    </message>
    <message>
        <source>Paused. &quot;Resume&quot; goes on following changes.</source>
        <translation>En pausa. «Reanudar» continúa siguiendo los cambios.</translation>
    </message>
    <message>
        <source>Paused since %1. &quot;Resume&quot; applies what has changed meanwhile.</source>
        <translation>En pausa desde %1. «Reanudar» aplica lo que haya cambiado mientras tanto.</translation>
    </message>
    <message>
        <source>The connection was lost; trying again…</source>
        <translation>Se perdió la conexión; reintentando…</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Conectando con el servidor…</translation>
    </message>
    <message>
        <source>Reading the list of tables…</source>
        <translation>Leyendo la lista de tablas…</translation>
    </message>
    <message numerus="yes">
        <source>Copying: %1 of %2 tables have been read.</source>
        <translation>
            <numerusform>Copiando: se ha leído %1 de %2 tabla.</numerusform>
            <numerusform>Copiando: leídas %1 de %2 tablas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing publication and slot…</source>
        <translation>Preparando la publicación y el slot…</translation>
    </message>
    <message>
        <source>Applying the changes that waited…</source>
        <translation>Aplicando los cambios pendientes…</translation>
    </message>
    <message>
        <source>Following changes.</source>
        <translation>Siguiendo los cambios.</translation>
    </message>
    <message>
        <source>Putting the new copies in place…</source>
        <translation>Poniendo en su sitio las copias nuevas…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>Up to date as of %1: %2, %3.</source>
        <comment>a time, rows copied, changes applied</comment>
        <translation>Al día hasta %1: %2, %3.</translation>
    </message>
    <message>
        <source>Up to date as of %1: %2.</source>
        <comment>a time, changes applied</comment>
        <translation>Al día hasta %1: %2.</translation>
    </message>
    <message>
        <source>Up to date as of %1: %2 in %3.</source>
        <comment>a time, rows copied, a duration</comment>
        <translation>Al día hasta %1: %2 en %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tables failed; the others are up to date as of %3.</source>
        <translation>
            <numerusform>Tablas fallidas: %1 de %2. Al día hasta %3.</numerusform>
            <numerusform>Tablas fallidas: %1 de %2; las demás están al día hasta %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server wants a password. What was copied before is as it was.</source>
        <translation>El servidor pide una contraseña. Lo copiado antes queda como estaba.</translation>
    </message>
    <message>
        <source>Paused. Everything up to %1 is in the destination; &quot;Resume&quot; goes on from there.</source>
        <translation>En pausa. Todo hasta %1 está en el destino; «Reanudar» continúa desde ahí.</translation>
    </message>
    <message>
        <source>Stopped. Everything up to %1 is in the destination; the next run goes on from there.</source>
        <translation>Detenida. Todo hasta %1 está en el destino; la próxima ejecución continúa desde ahí.</translation>
    </message>
    <message>
        <source>Paused. What was copied before is as it was.</source>
        <translation>En pausa. Lo copiado antes queda como estaba.</translation>
    </message>
    <message>
        <source>Stopped. What was copied before is as it was.</source>
        <translation>Detenida. Lo copiado antes queda como estaba.</translation>
    </message>
    <message>
        <source>The run failed. What was copied before is as it was.</source>
        <translation>La ejecución falló. Lo copiado antes queda como estaba.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a time</comment>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>an amount of bytes</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bytes and time behind the server</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 cambio</numerusform>
            <numerusform>%1 cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows or more</source>
        <comment>%2 is an estimate such as ≈ 3,210,000</comment>
        <translation>
            <numerusform>%1 de %2 fila o más</numerusform>
            <numerusform>%1 de %2 filas o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <comment>%2 is an estimate such as ≈ 3,210,000</comment>
        <translation>
            <numerusform>%1 de %2 fila</numerusform>
            <numerusform>%1 de %2 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more left</source>
        <comment>%1 is such as about 4 min</comment>
        <translation>faltan %1 o más</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1 is such as about 4 min</comment>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Reintentando…</translation>
    </message>
    <message>
        <source>%1 Trying again…</source>
        <translation>%1 Reintentando…</translation>
    </message>
    <message>
        <source>The next run copies everything again.</source>
        <translation>La próxima ejecución vuelve a copiarlo todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) copied again as of %1.</source>
        <translation>
            <numerusform>%n tabla copiada de nuevo, al día hasta %1.</numerusform>
            <numerusform>%n tablas copiadas de nuevo, al día hasta %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) could not be copied again; the old copies stay.</source>
        <translation>
            <numerusform>No se pudo copiar de nuevo %n tabla; se conserva la copia anterior.</numerusform>
            <numerusform>No se pudieron copiar de nuevo %n tablas; se conservan las copias anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has been copying since %1.</source>
        <translation>Otro programa está copiando desde %1.</translation>
    </message>
    <message>
        <source>Another program has been following changes since %1.</source>
        <translation>Otro programa sigue los cambios desde %1.</translation>
    </message>
    <message>
        <source>Another program, at work since %1, waits to try again.</source>
        <translation>Otro programa, en marcha desde %1, espera para volver a intentarlo.</translation>
    </message>
</context>
<context>
    <name>RunSession</name>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La conexión no está cifrada.</translation>
    </message>
    <message>
        <source>Free about %1: so much do the tables take on the server.</source>
        <translation>Libere unos %1: es lo que ocupan las tablas en el servidor.</translation>
    </message>
</context>
<context>
    <name>RunStore</name>
    <message>
        <source>The program ended in the middle of this run.</source>
        <translation>El programa terminó a mitad de esta ejecución.</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Window</source>
        <comment>who began a run</comment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Command line</source>
        <comment>who began a run</comment>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>who began a run</comment>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Schedule, made up for</source>
        <comment>who began a run: its time had passed unused</comment>
        <translation>Programación, recuperada</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>how a run ended</comment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Partly failed</source>
        <comment>how a run ended</comment>
        <translation>Fallo parcial</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>how a run ended</comment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>how a run ended</comment>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>%1 since %2 (%3), begun by: %4</source>
        <comment>state, time, duration, who began the run</comment>
        <translation>%1 desde %2 (%3), iniciada por: %4</translation>
    </message>
    <message>
        <source>%1: run of %2, took %3, begun by: %4</source>
        <comment>result, time, duration, who began the run</comment>
        <translation>%1: ejecución de %2, duró %3, iniciada por: %4</translation>
    </message>
    <message>
        <source>tables: %1</source>
        <translation>tablas: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fallidas: %1</translation>
    </message>
    <message>
        <source>rows copied: %1</source>
        <translation>filas copiadas: %1</translation>
    </message>
    <message>
        <source>inserts: %1</source>
        <translation>insertadas: %1</translation>
    </message>
    <message>
        <source>updates: %1</source>
        <translation>modificadas: %1</translation>
    </message>
    <message>
        <source>deletes: %1</source>
        <translation>borradas: %1</translation>
    </message>
    <message>
        <source>truncates: %1</source>
        <translation>truncados: %1</translation>
    </message>
    <message>
        <source>received: %1</source>
        <comment>an amount of bytes</comment>
        <translation>recibidos: %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a position in the log</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a table in a run</comment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Following</source>
        <comment>state of a table in a run</comment>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a table in a run</comment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>state of a table in a run</comment>
        <translation>Excluida</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>state of a table in a run</comment>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>level of a line of the log</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>level of a line of the log</comment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>level of a line of the log</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>new at the source</source>
        <comment>what changed in a table</comment>
        <translation>nueva en el origen</translation>
    </message>
    <message>
        <source>no longer at the source</source>
        <comment>what changed in a table</comment>
        <translation>ya no está en el origen</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>state of a table in a run</comment>
        <translation>Modificada</translation>
    </message>
</context>
<context>
    <name>SavedCopy</name>
    <message>
        <source>it is a database that another program is using.</source>
        <translation>es una base de datos que otro programa está usando.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>every minute</source>
        <translation>cada minuto</translation>
    </message>
    <message>
        <source>every 60 minutes</source>
        <translation>cada 60 minutos</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>cada minuto</numerusform>
            <numerusform>cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>todos los días a las %1</translation>
    </message>
    <message>
        <source>Monday to Friday at %1</source>
        <translation>de lunes a viernes a las %1</translation>
    </message>
    <message>
        <source>every %1 at %2</source>
        <translation>cada %1 a las %2</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>solo manual</translation>
    </message>
    <message>
        <source>every hour, on the hour</source>
        <translation>cada hora, en punto</translation>
    </message>
    <message>
        <source>every hour at %1 past</source>
        <translation>cada hora, en el minuto %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>cada hora</numerusform>
            <numerusform>cada %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The setting &quot;%1&quot; cannot be &quot;%2&quot;: it is as it was at the beginning.</source>
        <translation>El ajuste «%1» no puede ser «%2»: se usa su valor inicial.</translation>
    </message>
</context>
<context>
    <name>SetupScript</name>
    <message>
        <source>&quot;%1&quot; holds a sign that no name may have.</source>
        <translation>«%1» contiene un signo que ningún nombre puede tener.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than 63 bytes, the longest name.</source>
        <translation>«%1» supera los 63 bytes, la longitud máxima de un nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is reserved by PostgreSQL: no role can have this name.</source>
        <translation>«%1» está reservado por PostgreSQL: ningún rol puede tener este nombre.</translation>
    </message>
    <message>
        <source>the new role needs a name.%1</source>
        <translation>el nuevo rol necesita un nombre.%1</translation>
    </message>
    <message>
        <source>the password of &quot;%1&quot; is empty.</source>
        <translation>la contraseña de «%1» está vacía.</translation>
    </message>
    <message>
        <source>the password of &quot;%1&quot; is the name itself.</source>
        <translation>la contraseña de «%1» es el propio nombre.</translation>
    </message>
    <message>
        <source>the password of &quot;%1&quot; is no text in UTF-8.</source>
        <translation>la contraseña de «%1» no es un texto en UTF-8.</translation>
    </message>
    <message>
        <source>a superuser, or the owner of the tables with CREATEROLE</source>
        <translation>un superusuario, o el propietario de las tablas con CREATEROLE</translation>
    </message>
</context>
<context>
    <name>SlotBlockers</name>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message numerus="yes">
        <source>%n prepared transaction(s)</source>
        <translation>
            <numerusform>%n transacción preparada</numerusform>
            <numerusform>%n transacciones preparadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until transactions on the server that have written something are over.</source>
        <translation>Esperando a que terminen las transacciones del servidor que han escrito algo.</translation>
    </message>
    <message>
        <source>Waiting until transactions on the server that have written something are over: %1.</source>
        <translation>Esperando a que terminen las transacciones del servidor que han escrito algo: %1.</translation>
    </message>
</context>
<context>
    <name>SlotModels</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>SnapshotCopier</name>
    <message>
        <source>The server gave one connection only: all tables are read in one transaction.</source>
        <translation>El servidor dio una sola conexión: todas las tablas se leen en una transacción.</translation>
    </message>
</context>
<context>
    <name>SourceCheck</name>
    <message>
        <source>the port has to be a number from 1 to 65535.</source>
        <translation>el puerto debe ser un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 de %2 en uso</translation>
    </message>
    <message>
        <source>Have this run by %1: %2</source>
        <translation>Lo debe ejecutar %1: %2</translation>
    </message>
    <message>
        <source>Use full copies: %1</source>
        <translation>Use copias completas: %1</translation>
    </message>
    <message>
        <source>It can be tried once following changes is switched on.</source>
        <translation>Se podrá probar cuando el seguimiento de cambios esté activado.</translation>
    </message>
    <message>
        <source>It can be tried on the primary only.</source>
        <translation>Solo se puede probar en el primario.</translation>
    </message>
    <message>
        <source>It can be tried once the replication connection works.</source>
        <translation>Se podrá probar cuando funcione la conexión de replicación.</translation>
    </message>
    <message>
        <source>Servers before version 10 show it only when the replication slot is made.</source>
        <translation>Los servidores anteriores a la versión 10 solo lo muestran al crear el slot de replicación.</translation>
    </message>
    <message>
        <source>Have pgoutput put back into output_plugin_libraries; each name there needs its own quotes.</source>
        <translation>Pida que se vuelva a incluir pgoutput en output_plugin_libraries; cada nombre necesita ahí sus propias comillas.</translation>
    </message>
    <message>
        <source>Use pgoutput, which every server has.</source>
        <translation>Use pgoutput, que tienen todos los servidores.</translation>
    </message>
    <message>
        <source>Have the server restarted.</source>
        <translation>Pida que se reinicie el servidor.</translation>
    </message>
    <message>
        <source>Following changes is switched on now, but another wal_level waits for the next restart.</source>
        <translation>El seguimiento de cambios está activado ahora, pero otro wal_level espera al próximo reinicio.</translation>
    </message>
    <message>
        <source>Have wal_level set to logical again before the server is restarted.</source>
        <translation>Pida que wal_level se vuelva a poner a logical antes de que se reinicie el servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s log tells what changes in its tables.</source>
        <translation>El registro WAL del servidor indica lo que cambia en sus tablas.</translation>
    </message>
    <message>
        <source>%1, another value waits for a restart</source>
        <translation>%1, otro valor espera a un reinicio</translation>
    </message>
    <message>
        <source>Following changes is switched off until the server is restarted: wal_level was changed, but the old value still applies.</source>
        <translation>El seguimiento de cambios está desactivado hasta que se reinicie el servidor: se cambió wal_level, pero aún vale el valor anterior.</translation>
    </message>
    <message>
        <source>The server is a primary, whose changes can be followed.</source>
        <translation>El servidor es un primario, cuyos cambios se pueden seguir.</translation>
    </message>
    <message>
        <source>Give the address of the primary; full copies work from here.</source>
        <translation>Indique la dirección del primario; desde aquí funcionan las copias completas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may follow changes.</source>
        <translation>«%1» puede seguir los cambios.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may follow changes as a member of rds_replication.</source>
        <translation>«%1» puede seguir los cambios como miembro de rds_replication.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>pooler</source>
        <translation>pooler</translation>
    </message>
    <message>
        <source>It was not tried.</source>
        <translation>No se ha probado.</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>A replication connection can be opened.</source>
        <translation>Se puede abrir una conexión de replicación.</translation>
    </message>
    <message>
        <source>It can be opened once the login has the right to follow changes.</source>
        <translation>Se podrá abrir cuando la cuenta tenga el permiso para seguir los cambios.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>Changes can be read through an ordinary connection instead, which loads the server more.</source>
        <translation>En su lugar, los cambios se pueden leer por una conexión normal, lo que carga más el servidor.</translation>
    </message>
    <message>
        <source>Use wal2json.</source>
        <translation>Use wal2json.</translation>
    </message>
    <message>
        <source>This version takes %1 only where output_plugin_libraries names it.</source>
        <translation>Esta versión solo acepta %1 si output_plugin_libraries lo nombra.</translation>
    </message>
    <message>
        <source>The server lets its log be read through %1.</source>
        <translation>El servidor permite leer su registro WAL mediante %1.</translation>
    </message>
    <message>
        <source>The server has %1, but a slot cannot be made just now: it would wait for transactions that have written something.</source>
        <translation>El servidor tiene %1, pero ahora mismo no se puede crear un slot: esperaría a transacciones que ya han escrito algo.</translation>
    </message>
    <message>
        <source>Wait for them to end, and check again; see &quot;Long transactions&quot;.</source>
        <translation>Espere a que terminen y vuelva a comprobar; consulte «Transacciones largas».</translation>
    </message>
    <message>
        <source>It could not be tried in the time that a check may take.</source>
        <translation>No se pudo probar en el tiempo que puede durar una comprobación.</translation>
    </message>
    <message>
        <source>It can be tried once a replication slot is free.</source>
        <translation>Se podrá probar cuando haya un slot de replicación libre.</translation>
    </message>
    <message>
        <source>A replication slot is free.</source>
        <translation>Hay un slot de replicación libre.</translation>
    </message>
    <message>
        <source>Ask whether one of these, which nobody reads now, can be dropped: %1.</source>
        <translation>Pregunte si se puede eliminar alguno de estos, que nadie lee ahora: %1.</translation>
    </message>
    <message>
        <source>All replication slots are taken; the wanted one is among them, but a table that is added later needs a second one for a moment.</source>
        <translation>Todos los slots de replicación están ocupados; el deseado está entre ellos, pero una tabla que se añada más tarde necesita un segundo slot por un momento.</translation>
    </message>
    <message>
        <source>A WAL sender is free.</source>
        <translation>Hay un WAL sender libre.</translation>
    </message>
    <message>
        <source>All WAL senders are taken; the slot that is there is read through an ordinary connection meanwhile.</source>
        <translation>Todos los WAL senders están ocupados; mientras tanto, el slot existente se lee por una conexión normal.</translation>
    </message>
    <message>
        <source>%1, not there yet</source>
        <translation>%1, aún no existe</translation>
    </message>
    <message>
        <source>There is no replication slot &quot;%1&quot; yet; from its making on the server keeps its log for it.</source>
        <translation>Aún no existe el slot de replicación «%1»; desde que se crea, el servidor retiene su registro WAL para él.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the first run makes it.</source>
        <translation>No hay que hacer nada: lo crea la primera ejecución.</translation>
    </message>
    <message>
        <source>Choose another slot.</source>
        <translation>Elija otro slot.</translation>
    </message>
    <message>
        <source>a standby</source>
        <translation>un standby</translation>
    </message>
    <message>
        <source>Drop it; the next run makes a new one, and a full copy: %1</source>
        <translation>Elimínelo; la próxima ejecución crea uno nuevo y una copia completa: %1</translation>
    </message>
    <message>
        <source>Ask for a higher max_slot_wal_keep_size first.</source>
        <translation>Pida antes un max_slot_wal_keep_size más alto.</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; is being read by process %2 of the server; only one may at a time.</source>
        <translation>El proceso %2 del servidor está leyendo el slot de replicación «%1»; solo puede leerlo uno a la vez.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that is Tributary itself.</source>
        <translation>No hay que hacer nada si se trata del propio Tributary.</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; is there, and free.</source>
        <translation>El slot de replicación «%1» existe y está libre.</translation>
    </message>
    <message>
        <source>The server keeps at most %1 of log for a slot that is not read.</source>
        <translation>El servidor retiene como máximo %1 de registro WAL para un slot que no se lee.</translation>
    </message>
    <message>
        <source>Drop the slot when you stop for good: %1</source>
        <translation>Elimine el slot cuando deje de usarlo definitivamente: %1</translation>
    </message>
    <message>
        <source>none possible</source>
        <translation>ninguno posible</translation>
    </message>
    <message>
        <source>Servers before version 13 know no limit: a slot that is not read fills the server&apos;s disk.</source>
        <translation>Los servidores anteriores a la versión 13 no conocen ningún límite: un slot que no se lee llena el disco del servidor.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Nothing limits the log that the server keeps for a slot: one that is not read fills the server&apos;s disk.</source>
        <translation>Nada limita el registro WAL que el servidor retiene para un slot: uno que no se lee llena el disco del servidor.</translation>
    </message>
    <message>
        <source>Sync more often than that, or follow the changes without end.</source>
        <translation>Sincronice con más frecuencia o siga los cambios de forma continua.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives up slots that were not read for %n seconds; a full copy is needed then.</source>
        <translation>
            <numerusform>El servidor abandona los slots que no se han leído durante %n segundo; entonces hace falta una copia completa.</numerusform>
            <numerusform>El servidor abandona los slots que no se han leído durante %n segundos; entonces hace falta una copia completa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a higher idle_replication_slot_timeout.</source>
        <translation>Pida un idle_replication_slot_timeout más alto.</translation>
    </message>
    <message>
        <source>Neon removes slots that were not read for about 40 hours; a full copy is needed then.</source>
        <translation>Neon elimina los slots que no se han leído durante unas 40 horas; entonces hace falta una copia completa.</translation>
    </message>
    <message>
        <source>The server does not give up slots for being idle.</source>
        <translation>El servidor no abandona slots por estar inactivos.</translation>
    </message>
    <message>
        <source>Wait for them to end, or ask whether they were forgotten.</source>
        <translation>Espere a que terminen o pregunte si quedaron olvidadas.</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>abiertas: %1</translation>
    </message>
    <message>
        <source>processes %1</source>
        <translation>procesos %1</translation>
    </message>
    <message>
        <source>A slot has to wait for the open transactions of the server&apos;s processes %1, which have written something.</source>
        <translation>Un slot tiene que esperar a las transacciones abiertas de los procesos %1 del servidor, que han escrito algo.</translation>
    </message>
    <message>
        <source>A slot has to wait for prepared transactions.</source>
        <translation>Un slot tiene que esperar a transacciones preparadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transactions of the server&apos;s processes %1 have been writing for up to %n minutes; a slot has to wait for them.</source>
        <translation>
            <numerusform>Hay transacciones de los procesos %1 del servidor que llevan hasta %n minuto escribiendo; un slot tiene que esperarlas.</numerusform>
            <numerusform>Hay transacciones de los procesos %1 del servidor que llevan hasta %n minutos escribiendo; un slot tiene que esperarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No transaction keeps a slot waiting.</source>
        <translation>Ninguna transacción hace esperar a un slot.</translation>
    </message>
    <message>
        <source>No transaction is prepared.</source>
        <translation>No hay ninguna transacción preparada.</translation>
    </message>
    <message>
        <source>Transactions of the server are prepared but not ended (%1): a new slot waits for them, and the log is kept from them on.</source>
        <translation>Hay transacciones del servidor preparadas pero no terminadas (%1): un slot nuevo las espera, y el registro WAL se retiene a partir de ellas.</translation>
    </message>
    <message>
        <source>Ask whether they were forgotten: SELECT * FROM pg_prepared_xacts; then COMMIT PREPARED or ROLLBACK PREPARED.</source>
        <translation>Pregunte si quedaron olvidadas: SELECT * FROM pg_prepared_xacts; después, COMMIT PREPARED o ROLLBACK PREPARED.</translation>
    </message>
    <message>
        <source>Nobody waits for our confirmations.</source>
        <translation>Nadie espera nuestras confirmaciones.</translation>
    </message>
    <message>
        <source>synchronous_standby_names may take Tributary for a synchronous standby: commits on the server would then wait for its confirmations.</source>
        <translation>Puede que synchronous_standby_names tome a Tributary por un standby síncrono: los commits del servidor esperarían entonces sus confirmaciones.</translation>
    </message>
    <message>
        <source>Have the standbys named in synchronous_standby_names, in place of &quot;*&quot;.</source>
        <translation>Pida que en synchronous_standby_names se nombren los standbys en lugar de «*».</translation>
    </message>
    <message>
        <source>Name the publication that the slot was made for; this lists them: %1</source>
        <translation>Indique la publicación para la que se creó el slot; esto las muestra: %1</translation>
    </message>
    <message>
        <source>Or drop the slot; the next run makes the publication and then a new slot, with a full copy: %1</source>
        <translation>O elimine el slot; la próxima ejecución crea la publicación y después un slot nuevo, con una copia completa: %1</translation>
    </message>
    <message>
        <source>Or drop the slot, and then have somebody who owns the tables make the publication; the next run makes a new slot, with a full copy: %1</source>
        <translation>O elimine el slot y pida después a quien sea propietario de las tablas que cree la publicación; la próxima ejecución crea un slot nuevo, con una copia completa: %1</translation>
    </message>
    <message>
        <source>%1, not there</source>
        <translation>%1, no existe</translation>
    </message>
    <message>
        <source>The slot &quot;%1&quot; is there already: a publication that is made now comes too late for what the slot holds, and the first sync would stop.</source>
        <translation>El slot «%1» ya existe: una publicación que se cree ahora llega demasiado tarde para lo que contiene el slot, y la primera sincronización se detendría.</translation>
    </message>
    <message>
        <source>There is no publication &quot;%1&quot; yet; the first run makes it.</source>
        <translation>Aún no existe la publicación «%1»; la crea la primera ejecución.</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>%1 needs no publication.</source>
        <translation>%1 no necesita publicación.</translation>
    </message>
    <message>
        <source>It is not known which tables it has to hold.</source>
        <translation>No se sabe qué tablas debe contener.</translation>
    </message>
    <message>
        <source>The publication &quot;%1&quot; holds tables that tell no rows apart: the server refuses to update or delete rows of %2.</source>
        <translation>La publicación «%1» contiene tablas que no permiten distinguir sus filas: el servidor se niega a modificar o borrar filas de %2.</translation>
    </message>
    <message>
        <source>Have these tables taken out of the publication, or give them a primary key.</source>
        <translation>Pida que estas tablas se quiten de la publicación o póngales una clave primaria.</translation>
    </message>
    <message>
        <source>The publication &quot;%1&quot; lacks %2; the next run adds them.</source>
        <translation>A la publicación «%1» le faltan tablas: %2; la próxima ejecución las añade.</translation>
    </message>
    <message>
        <source>The publication &quot;%1&quot; lets the changes of all tables through.</source>
        <translation>La publicación «%1» deja pasar los cambios de todas las tablas.</translation>
    </message>
    <message>
        <source>The tables are not known.</source>
        <translation>No se conocen las tablas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tables</source>
        <translation>
            <numerusform>%1 de %n tabla</numerusform>
            <numerusform>%1 de %n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>The log tells the rows of all tables apart.</source>
        <translation>El registro WAL permite distinguir las filas de todas las tablas.</translation>
    </message>
    <message>
        <source>Changes of some tables cannot be followed; they are copied in full in each run: %1.</source>
        <translation>Los cambios de algunas tablas no se pueden seguir; se copian completas en cada ejecución: %1.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless these tables are large.</source>
        <translation>No hay que hacer nada, salvo que estas tablas sean grandes.</translation>
    </message>
    <message>
        <source>Have a primary key added where there is none: ALTER TABLE ... ADD PRIMARY KEY (...);</source>
        <translation>Pida que se añada una clave primaria donde no la haya: ALTER TABLE ... ADD PRIMARY KEY (...);</translation>
    </message>
    <message>
        <source>No rows are hidden.</source>
        <translation>No hay filas ocultas.</translation>
    </message>
    <message>
        <source>Changes of the hidden rows are in the log all the same.</source>
        <translation>Aun así, los cambios de las filas ocultas están en el registro WAL.</translation>
    </message>
    <message>
        <source>Use a login that only reads: the assistant&apos;s page &quot;Read-only user&quot; and &quot;tributary-cli script&quot; write the SQL that makes one.</source>
        <translation>Use una cuenta que solo lea: la página «Usuario de solo lectura» del asistente y «tributary-cli script» escriben el SQL que la crea.</translation>
    </message>
    <message>
        <source>superuser</source>
        <translation>superusuario</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a superuser and may change everything on this server.</source>
        <translation>«%1» es superusuario y puede cambiarlo todo en este servidor.</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>solo lee</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can change nothing.</source>
        <translation>«%1» no puede cambiar nada.</translation>
    </message>
    <message>
        <source>new tables in the schema %1</source>
        <translation>tablas nuevas en el esquema %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n tabla</numerusform>
            <numerusform>%n tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schemas</source>
        <translation>
            <numerusform>%n esquema</numerusform>
            <numerusform>%n esquemas</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; can do more than read: it may change %2.</source>
        <translation>«%1» puede hacer más que leer: puede cambiar %2.</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>The slot tells nothing that the login may not read anyway.</source>
        <translation>El slot no muestra nada que la cuenta no pueda leer de todos modos.</translation>
    </message>
    <message>
        <source>Rights to tables do not limit a slot: who may follow changes can read what is written to every table of the database, also to %1.</source>
        <translation>Los permisos sobre tablas no limitan un slot: quien puede seguir los cambios puede leer lo que se escribe en cualquier tabla de la base de datos, también en %1.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that is acceptable: Tributary stores only what the login may read.</source>
        <translation>No hay que hacer nada si es aceptable: Tributary solo guarda lo que la cuenta puede leer.</translation>
    </message>
    <message>
        <source>Keep the login&apos;s password close, and let it in from this address only.</source>
        <translation>Proteja bien la contraseña de la cuenta y admítala solo desde esta dirección.</translation>
    </message>
    <message>
        <source>Not all hosts answer as they should: %1.</source>
        <translation>No todos los hosts responden como deberían: %1.</translation>
    </message>
    <message>
        <source>Check these hosts, or leave them out of the connection.</source>
        <translation>Compruebe estos hosts o exclúyalos de la conexión.</translation>
    </message>
    <message>
        <source>The server sees this computer as %1.</source>
        <translation>El servidor ve este equipo como %1.</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>The connection is not encrypted; it does not leave this computer.</source>
        <translation>La conexión no está cifrada; no sale de este equipo.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless this is the end of a tunnel that is not encrypted.</source>
        <translation>No hay que hacer nada, salvo que este sea el extremo de un túnel sin cifrar.</translation>
    </message>
    <message>
        <source>The server offers encryption, but it is not used: password and data cross the network readable.</source>
        <translation>El servidor ofrece cifrado, pero no se usa: la contraseña y los datos viajan legibles por la red.</translation>
    </message>
    <message>
        <source>Have the connection encrypted: sslmode=verify-full, or at least sslmode=require.</source>
        <translation>Haga cifrar la conexión: sslmode=verify-full o al menos sslmode=require.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: password and data cross the network readable.</source>
        <translation>La conexión no está cifrada: la contraseña y los datos viajan legibles por la red.</translation>
    </message>
    <message>
        <source>Have encryption switched on at the server.</source>
        <translation>Pida que se active el cifrado en el servidor.</translation>
    </message>
    <message>
        <source>The SSH tunnel is open; names are looked up at its other end.</source>
        <translation>El túnel SSH está abierto; los nombres se resuelven en su otro extremo.</translation>
    </message>
    <message>
        <source>A socket on this computer needs no name.</source>
        <translation>Un socket de este equipo no necesita nombre.</translation>
    </message>
    <message>
        <source>An address needs no look-up.</source>
        <translation>Una dirección no necesita resolverse.</translation>
    </message>
    <message>
        <source>The host name leads to %1.</source>
        <translation>El nombre del host lleva a %1.</translation>
    </message>
    <message>
        <source>Something answers on %1.</source>
        <translation>Algo responde en %1.</translation>
    </message>
    <message>
        <source>A PostgreSQL server answers.</source>
        <translation>Responde un servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>The answer is not one that PostgreSQL gives.</source>
        <translation>La respuesta no es la que da PostgreSQL.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer.</source>
        <translation>La conexión se cerró sin respuesta.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>socket</translation>
    </message>
    <message>
        <source>What goes through a socket on this computer needs no encryption.</source>
        <translation>Lo que pasa por un socket de este equipo no necesita cifrado.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server&apos;s certificate was verified.</source>
        <translation>La conexión está cifrada y el certificado del servidor se ha verificado.</translation>
    </message>
    <message>
        <source>The connection is encrypted; who answers was not verified.</source>
        <translation>La conexión está cifrada; no se ha verificado quién responde.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ofrecido</translation>
    </message>
    <message>
        <source>The server offers encryption.</source>
        <translation>El servidor ofrece cifrado.</translation>
    </message>
    <message>
        <source>The server let this login in.</source>
        <translation>El servidor dejó entrar a esta cuenta.</translation>
    </message>
    <message>
        <source>The server let &quot;%1&quot; in.</source>
        <translation>El servidor dejó entrar a «%1».</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is there.</source>
        <translation>La base de datos «%1» existe.</translation>
    </message>
    <message>
        <source>Name resolves</source>
        <translation>Nombre resuelto</translation>
    </message>
    <message>
        <source>Port answers</source>
        <translation>Puerto abierto</translation>
    </message>
    <message>
        <source>It is PostgreSQL</source>
        <translation>Es PostgreSQL</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Hosting provider</source>
        <translation>Proveedor de alojamiento</translation>
    </message>
    <message>
        <source>Primary or standby</source>
        <translation>Primario o standby</translation>
    </message>
    <message>
        <source>Direct connection</source>
        <translation>Conexión directa</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Readable tables</source>
        <translation>Tablas legibles</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Registro de cambios</translation>
    </message>
    <message>
        <source>Primary to follow</source>
        <translation>Primario para seguir</translation>
    </message>
    <message>
        <source>Right to follow</source>
        <translation>Permiso para seguir</translation>
    </message>
    <message>
        <source>Replication connection</source>
        <translation>Conexión de replicación</translation>
    </message>
    <message>
        <source>Output plugin</source>
        <translation>Plugin de salida</translation>
    </message>
    <message>
        <source>Free replication slot</source>
        <translation>Slot de replicación libre</translation>
    </message>
    <message>
        <source>Free WAL sender</source>
        <translation>WAL sender libre</translation>
    </message>
    <message>
        <source>Replication slot</source>
        <translation>Slot de replicación</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Version to follow</source>
        <translation>Versión para seguir</translation>
    </message>
    <message>
        <source>Keys of the tables</source>
        <translation>Claves de las tablas</translation>
    </message>
    <message>
        <source>Row-level security</source>
        <translation>Seguridad a nivel de fila</translation>
    </message>
    <message>
        <source>Limit of kept log</source>
        <translation>Límite del WAL retenido</translation>
    </message>
    <message>
        <source>Idle slots</source>
        <translation>Slots inactivos</translation>
    </message>
    <message>
        <source>Login only reads</source>
        <translation>La cuenta solo lee</translation>
    </message>
    <message>
        <source>What the slot can read</source>
        <translation>Lo que puede leer el slot</translation>
    </message>
    <message>
        <source>Long transactions</source>
        <translation>Transacciones largas</translation>
    </message>
    <message>
        <source>Prepared transactions</source>
        <translation>Transacciones preparadas</translation>
    </message>
    <message>
        <source>Synchronous standbys</source>
        <translation>Standbys síncronos</translation>
    </message>
    <message>
        <source>This major version gets no more fixes from its makers.</source>
        <translation>Esta versión mayor ya no recibe correcciones de sus autores.</translation>
    </message>
    <message>
        <source>Plan the upgrade to a newer major version.</source>
        <translation>Planee la actualización a una versión mayor más reciente.</translation>
    </message>
    <message>
        <source>Not reached yet.</source>
        <translation>Aún no alcanzada.</translation>
    </message>
    <message>
        <source>Full copies are not harmed by this.</source>
        <translation>Esto no perjudica a las copias completas.</translation>
    </message>
    <message>
        <source>Use full copies.</source>
        <translation>Use copias completas.</translation>
    </message>
    <message>
        <source>No hosting provider, as you said.</source>
        <translation>Sin proveedor de alojamiento, según usted ha indicado.</translation>
    </message>
    <message>
        <source>No hosting provider was recognised.</source>
        <translation>No se ha reconocido ningún proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>The server runs on %1, as you said.</source>
        <translation>El servidor funciona en %1, según usted ha indicado.</translation>
    </message>
    <message>
        <source>The server runs on %1.</source>
        <translation>El servidor funciona en %1.</translation>
    </message>
    <message>
        <source>The server is a primary.</source>
        <translation>El servidor es un primario.</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directa</translation>
    </message>
    <message>
        <source>No connection pooler is in between.</source>
        <translation>No hay ningún pooler de conexiones de por medio.</translation>
    </message>
    <message>
        <source>The database is encoded in UTF-8.</source>
        <translation>La base de datos está codificada en UTF-8.</translation>
    </message>
    <message>
        <source>The database is encoded in %1; the server converts it to UTF-8.</source>
        <translation>La base de datos está codificada en %1; el servidor la convierte a UTF-8.</translation>
    </message>
    <message>
        <source>There are %1 more like this.</source>
        <translation>Hay %1 más como este.</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 sin %2</translation>
    </message>
    <message>
        <source>Some columns may not be read and are left out: %1.</source>
        <translation>Algunas columnas no se pueden leer y se excluyen: %1.</translation>
    </message>
    <message>
        <source>Ask for SELECT on these columns if they are needed.</source>
        <translation>Pida SELECT sobre estas columnas si hacen falta.</translation>
    </message>
    <message>
        <source>%1 of %2 tables</source>
        <translation>%1 de %2 tablas</translation>
    </message>
    <message>
        <source>All selected tables can be read.</source>
        <translation>Todas las tablas elegidas se pueden leer.</translation>
    </message>
    <message>
        <source>All tables can be read.</source>
        <translation>Todas las tablas se pueden leer.</translation>
    </message>
    <message>
        <source>%1 can be read; not readable: %2.</source>
        <translation>Se pueden leer %1; no legibles: %2.</translation>
    </message>
    <message>
        <source>Or leave these tables out.</source>
        <translation>O excluya estas tablas.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Una tabla</translation>
    </message>
    <message>
        <source>Left out by choice: %1.</source>
        <translation>Excluidas por elección propia: %1.</translation>
    </message>
    <message>
        <source>Use the direct address, %1.</source>
        <translation>Use la dirección directa, %1.</translation>
    </message>
    <message>
        <source>%1 port %2</source>
        <comment>address of a server</comment>
        <translation>%1 puerto %2</translation>
    </message>
    <message>
        <source>Servers before version 10 do not tell it.</source>
        <translation>Los servidores anteriores a la versión 10 no lo dicen.</translation>
    </message>
    <message>
        <source>Only members of pg_monitor may look; free space on the server&apos;s disk is for its administrator to watch.</source>
        <translation>Solo los miembros de pg_monitor pueden mirar; el espacio libre en el disco del servidor es cosa de su administrador.</translation>
    </message>
    <message>
        <source>The server has %1 of log on its disk.</source>
        <translation>El servidor tiene %1 de registro WAL en su disco.</translation>
    </message>
    <message>
        <source>The server has %1 of log on its disk, more than its settings ask for (%2): something keeps it, and the disk may fill.</source>
        <translation>El servidor tiene %1 de registro WAL en su disco, más de lo que piden sus parámetros (%2): algo lo retiene, y el disco puede llenarse.</translation>
    </message>
    <message>
        <source>Look for a slot that nobody reads: %1</source>
        <translation>Busque un slot que nadie lee: %1</translation>
    </message>
    <message>
        <source>Look whether archiving fails: %1</source>
        <translation>Mire si falla el archivado: %1</translation>
    </message>
    <message>
        <source>new tables in the schema %1, because everyone may</source>
        <translation>tablas nuevas en el esquema %1, porque cualquiera puede</translation>
    </message>
    <message>
        <source>If no other program makes tables there, take it from everyone: %1</source>
        <translation>Si ningún otro programa crea tablas allí, quíteselo a todos: %1</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>no se desea</translation>
    </message>
    <message>
        <source>The tables are chosen by name; later ones are not synced.</source>
        <translation>Las tablas se eligen por su nombre; las posteriores no se sincronizan.</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>legibles</translation>
    </message>
    <message>
        <source>Tables that are made later can be read as well.</source>
        <translation>Las tablas que se creen más tarde también se pueden leer.</translation>
    </message>
    <message>
        <source>%1, when %2 makes them</source>
        <comment>tables of a schema, made by an owner</comment>
        <translation>%1, cuando %2 las crea</translation>
    </message>
    <message>
        <source>Every table is to be synced, but &quot;%1&quot; cannot read tables that are made later in %2.</source>
        <translation>Se deben sincronizar todas las tablas, pero «%1» no puede leer las que se creen más tarde en %2.</translation>
    </message>
    <message>
        <source>Nothing has to be done if such tables are not wanted.</source>
        <translation>No hay que hacer nada si no se desean esas tablas.</translation>
    </message>
    <message>
        <source>Room for connections</source>
        <translation>Espacio para conexiones</translation>
    </message>
    <message>
        <source>Server&apos;s log on disk</source>
        <translation>Registro WAL en el disco del servidor</translation>
    </message>
    <message>
        <source>Tables made later</source>
        <translation>Tablas creadas más tarde</translation>
    </message>
    <message numerus="yes">
        <source>The login &quot;%1&quot; may have %n connections at once</source>
        <translation>
            <numerusform>El usuario «%1» puede tener %n conexión a la vez</numerusform>
            <numerusform>El usuario «%1» puede tener %n conexiones a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for: %1</source>
        <translation>Pida: %1</translation>
    </message>
    <message numerus="yes">
        <source>The database &quot;%1&quot; takes %n connections at once</source>
        <translation>
            <numerusform>La base de datos «%1» admite %n conexión a la vez</numerusform>
            <numerusform>La base de datos «%1» admite %n conexiones a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes %n connections at once</source>
        <translation>
            <numerusform>El servidor admite %n conexión a la vez</numerusform>
            <numerusform>El servidor admite %n conexiones a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a higher max_connections, which takes a restart, or for a connection pooler for the other programs.</source>
        <translation>Pida un max_connections mayor, lo que exige reiniciar, o un pool de conexiones para los demás programas.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Nothing limits the connections of the login.</source>
        <translation>Nada limita las conexiones del usuario.</translation>
    </message>
    <message>
        <source>%1 of %2 in use by others</source>
        <translation>%1 de %2 en uso por otros</translation>
    </message>
    <message numerus="yes">
        <source>There is room for the %n connections that a run takes.</source>
        <translation>
            <numerusform>Hay sitio para la conexión (%n) que usa una ejecución.</numerusform>
            <numerusform>Hay sitio para las %n conexiones que usa una ejecución.</numerusform>
        </translation>
    </message>
    <message>
        <source>, of which others have %1.</source>
        <translation>, de las que otros tienen %1.</translation>
    </message>
    <message numerus="yes">
        <source>To follow changes takes at least %n.</source>
        <translation>
            <numerusform>Para seguir los cambios se necesita al menos %n.</numerusform>
            <numerusform>Para seguir los cambios se necesitan al menos %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run takes up to %n, and cannot begin with less than %1.</source>
        <translation>
            <numerusform>Una ejecución usa hasta %n y no puede empezar con menos de %1.</numerusform>
            <numerusform>Una ejecución usa hasta %n y no puede empezar con menos de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run takes up to %n; with less it is slower.</source>
        <translation>
            <numerusform>Una ejecución usa hasta %n; con menos es más lenta.</numerusform>
            <numerusform>Una ejecución usa hasta %n; con menos es más lenta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFacts</name>
    <message>
        <source>Move the file back to its place, or change the destination of the source.</source>
        <translation>Devuelva el archivo a su lugar o cambie el destino del origen.</translation>
    </message>
    <message>
        <source>Or sync again (on the command line: tributary-cli sync): everything is copied anew.</source>
        <translation>O sincronice de nuevo (en la línea de comandos: tributary-cli sync): se vuelve a copiar todo.</translation>
    </message>
</context>
<context>
    <name>SourceLock</name>
    <message>
        <source>the command line</source>
        <translation>la línea de comandos</translation>
    </message>
    <message>
        <source>its schedule</source>
        <translation>su programación</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>la ventana</translation>
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
        <translation>Configuración sin terminar</translation>
    </message>
    <message>
        <source>Waiting for DBA</source>
        <translation>En espera del DBA</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Partly failed</source>
        <translation>Fallo parcial</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere atención</translation>
    </message>
</context>
<context>
    <name>SpaceCheck</name>
    <message>
        <source>The disk %1 may be too small for the copy: the tables take about %2 on the server, and %3 are free here.</source>
        <translation>Puede que el disco %1 sea demasiado pequeño para la copia: las tablas ocupan aprox. %2 en el servidor, y aquí hay %3 libres.</translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>a column of its key is gone</source>
        <translation>ha desaparecido una columna de su clave</translation>
    </message>
    <message>
        <source>the folder cannot be written</source>
        <translation>no se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>is called &quot;%1&quot; there, because another table has its name</source>
        <translation>se llama allí «%1» porque otra tabla tiene su nombre</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is called &quot;%2&quot; there</source>
        <translation>la columna «%1» se llama allí «%2»</translation>
    </message>
    <message>
        <source>%1 lies on a network drive (%2). SQLite files can be damaged there when the connection is lost, and others cannot read the file while it is written; a drive of this computer is safer.</source>
        <translation>%1 está en una unidad de red (%2). Los archivos SQLite pueden dañarse ahí si se pierde la conexión, y otros no pueden leer el archivo mientras se escribe; es más segura una unidad de este equipo.</translation>
    </message>
    <message>
        <source>changes for a file that follows no log</source>
        <translation>cambios para un archivo que no sigue ningún registro</translation>
    </message>
    <message>
        <source>a transaction that failed was to be committed</source>
        <translation>se iba a confirmar una transacción fallida</translation>
    </message>
    <message>
        <source>a shadow table is gone</source>
        <translation>falta una tabla auxiliar</translation>
    </message>
    <message>
        <source>%1 lies in a folder that %2 synchronises. The file may be taken while it is being written, or another computer&apos;s be put in its place; another folder is safer, and &quot;Save a copy&quot; in the tab &quot;Data&quot; brings a whole file here.</source>
        <translation>%1 está en una carpeta que %2 sincroniza. El archivo puede tomarse mientras se escribe, o sustituirse por el de otro equipo; otra carpeta es más segura, y «Guardar una copia» en la pestaña «Datos» trae aquí un archivo completo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) that had been kept after their deletion were removed from the copies: this run does not keep deleted rows.</source>
        <translation>
            <numerusform>Se quitó de las copias %1 fila que se conservaba tras su eliminación: esta ejecución no conserva las filas eliminadas.</numerusform>
            <numerusform>Se quitaron de las copias %1 filas que se conservaban tras su eliminación: esta ejecución no conserva las filas eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move what is there away or remove it: the lock of the destination has this place.</source>
        <translation>Mueva o elimine lo que hay allí: ese lugar es del bloqueo del destino.</translation>
    </message>
    <message>
        <source>a link is in its place.</source>
        <translation>en su lugar hay un enlace.</translation>
    </message>
    <message>
        <source>a folder is in its place.</source>
        <translation>en su lugar hay una carpeta.</translation>
    </message>
    <message>
        <source>something that is no file is in its place.</source>
        <translation>en su lugar hay algo que no es un archivo.</translation>
    </message>
    <message>
        <source>what is in its place names no process, and cannot be replaced.</source>
        <translation>lo que hay en su lugar no nombra ningún proceso y no se puede sustituir.</translation>
    </message>
    <message>
        <source>is called &quot;%1&quot; there, because names that begin with &quot;sqlite_&quot; or &quot;_tributary_&quot; are reserved</source>
        <translation>se llama allí «%1», porque los nombres que empiezan por «sqlite_» o «_tributary_» están reservados</translation>
    </message>
</context>
<context>
    <name>SqliteBrowser</name>
    <message>
        <source>%1 has no column &quot;%2&quot; any more.</source>
        <translation>%1 ya no tiene la columna «%2».</translation>
    </message>
    <message>
        <source>there is no table &quot;%1&quot; any more.</source>
        <translation>ya no existe la tabla «%1».</translation>
    </message>
</context>
<context>
    <name>SqliteGuard</name>
    <message>
        <source>%1 (line %2, column %3)</source>
        <translation>%1 (línea %2, columna %3)</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>Esta instrucción</translation>
    </message>
    <message>
        <source>there is none.</source>
        <translation>no hay ninguna.</translation>
    </message>
    <message>
        <source>A second statement</source>
        <translation>Una segunda instrucción</translation>
    </message>
</context>
<context>
    <name>SqlitePlace</name>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
</context>
<context>
    <name>SqliteReader</name>
    <message>
        <source>it may not be opened for reading</source>
        <translation>no se permite abrirlo para leer</translation>
    </message>
    <message>
        <source>a run was cut off while it wrote; the next sync puts it in order</source>
        <translation>una ejecución se interrumpió mientras escribía; la próxima sincronización lo pone en orden</translation>
    </message>
</context>
<context>
    <name>SqliteWalWatch</name>
    <message>
        <source>Another program has been reading %1 for long: %1-wal cannot be emptied meanwhile, and has grown to %2. It shrinks when that program has finished, or is closed.</source>
        <translation>Otro programa lleva mucho tiempo leyendo %1: mientras tanto, %1-wal no se puede vaciar y ha crecido hasta %2. Se reducirá cuando ese programa termine o se cierre.</translation>
    </message>
</context>
<context>
    <name>SshTunnel</name>
    <message>
        <source>ssh ended without a word</source>
        <translation>ssh terminó sin mensaje</translation>
    </message>
    <message>
        <source>the SSH tunnel is written as user@host:port.</source>
        <translation>el túnel SSH se escribe usuario@host:puerto.</translation>
    </message>
    <message>
        <source>ssh does not answer in time</source>
        <translation>ssh no responde a tiempo</translation>
    </message>
</context>
<context>
    <name>StoreFile</name>
    <message>
        <source>it is damaged. It is kept as %1, and a new one takes its place.</source>
        <translation>está dañado. Se conserva como %1, y uno nuevo ocupa su lugar.</translation>
    </message>
    <message>
        <source>Put a backup of the file in its place, if there is one.</source>
        <translation>Ponga en su lugar una copia de seguridad del archivo, si la hay.</translation>
    </message>
    <message>
        <source>Otherwise set up the sources again, with the same slots and destinations: these are as they were, and the next runs go on from them.</source>
        <translation>Si no, configure de nuevo los orígenes, con los mismos slots y destinos: están como estaban, y las próximas ejecuciones continúan desde ahí.</translation>
    </message>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>no se pudo crear la carpeta %1</translation>
    </message>
    <message>
        <source>it was written by a newer version of Tributary.</source>
        <translation>lo escribió una versión más reciente de Tributary.</translation>
    </message>
    <message>
        <source>Update Tributary.</source>
        <translation>Actualice Tributary.</translation>
    </message>
</context>
<context>
    <name>SystemdTimers</name>
    <message>
        <source>there is no program &quot;systemctl&quot; on this computer.</source>
        <translation>no hay ningún programa «systemctl» en este equipo.</translation>
    </message>
    <message>
        <source>systemctl did not answer.</source>
        <translation>systemctl no respondió.</translation>
    </message>
    <message>
        <source>systemctl ended with code %1.</source>
        <translation>systemctl terminó con el código %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>the program &quot;tributary-cli&quot; is not installed.</source>
        <translation>el programa «tributary-cli» no está instalado.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made.</source>
        <translation>no se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>no se puede eliminar %1: %2</translation>
    </message>
</context>
<context>
    <name>TableNotes</name>
    <message>
        <source>partitioned, copied as one table</source>
        <translation>particionada, se copia como una sola tabla</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>materialised view</source>
        <translation>vista materializada</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>tabla foránea</translation>
    </message>
    <message>
        <source>cannot be read: no USAGE right on the schema</source>
        <translation>no se puede leer: falta el permiso USAGE sobre el esquema</translation>
    </message>
    <message>
        <source>cannot be read: no SELECT right</source>
        <translation>no se puede leer: falta el permiso SELECT</translation>
    </message>
    <message>
        <source>has no columns</source>
        <translation>no tiene columnas</translation>
    </message>
    <message>
        <source>row rules hide rows from this user</source>
        <translation>la seguridad a nivel de fila oculta filas a este usuario</translation>
    </message>
    <message>
        <source>columns left out: %1</source>
        <translation>columnas excluidas: %1</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>belongs to an extension</source>
        <translation>pertenece a una extensión</translation>
    </message>
    <message>
        <source>the new user will be granted it</source>
        <translation>se concederá al nuevo usuario</translation>
    </message>
    <message>
        <source>full copy: %1</source>
        <translation>copia completa: %1</translation>
    </message>
    <message>
        <source>full copy, as you chose</source>
        <translation>copia completa, según su elección</translation>
    </message>
    <message>
        <source>can follow changes</source>
        <translation>puede seguir los cambios</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generada</translation>
    </message>
    <message>
        <source>never empty</source>
        <translation>nunca vacía</translation>
    </message>
</context>
<context>
    <name>TableProgressRow</name>
    <message>
        <source>more than expected</source>
        <translation>más de lo esperado</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <comment>state and progress, read aloud</comment>
        <translation>%1, %2 por ciento</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty table cell, read aloud</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Excluida</translation>
    </message>
    <message>
        <source>Changes from the next run</source>
        <translation>Cambios desde la próxima ejecución</translation>
    </message>
    <message>
        <source>Full copy from the next run</source>
        <translation>Copia completa desde la próxima ejecución</translation>
    </message>
    <message>
        <source>Left out from the next run</source>
        <translation>Excluida desde la próxima ejecución</translation>
    </message>
    <message>
        <source>As the source from the next run</source>
        <translation>Como el origen desde la próxima ejecución</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluida</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>method: what changed is read from the log</comment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Full copy</source>
        <comment>method: copied in each run</comment>
        <translation>Copia completa</translation>
    </message>
    <message>
        <source>not replaced</source>
        <comment>the table&apos;s last good copy stays</comment>
        <translation>no sustituida</translation>
    </message>
    <message>
        <source>total unknown</source>
        <translation>total desconocido</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>the source&apos;s table is called %1 now</source>
        <translation>la tabla del origen se llama ahora %1</translation>
    </message>
    <message>
        <source>display scale of numeric is not compared</source>
        <translation>no se compara la escala de visualización de numeric</translation>
    </message>
    <message>
        <source>column %1 is not compared: the source has it no longer, or does not show it</source>
        <translation>no se compara la columna %1: el origen ya no la tiene o no la muestra</translation>
    </message>
    <message>
        <source>column %1 is called %2 in the source now</source>
        <translation>la columna %1 se llama ahora %2 en el origen</translation>
    </message>
    <message>
        <source>column %1 is not compared: the destination does not have it</source>
        <translation>no se compara la columna %1: el destino no la tiene</translation>
    </message>
    <message>
        <source>column %1 is not compared: the login may not read it</source>
        <translation>no se compara la columna %1: la cuenta no puede leerla</translation>
    </message>
    <message>
        <source>the destination&apos;s table has no column %1 any more</source>
        <translation>la tabla del destino ya no tiene la columna %1</translation>
    </message>
    <message>
        <source>its rows cannot be chosen at random: only their numbers were compared</source>
        <translation>sus filas no se pueden elegir al azar: solo se comparó su número</translation>
    </message>
    <message>
        <source>rows that only the destination has show in the numbers alone</source>
        <translation>las filas que solo tiene el destino se ven únicamente en el número</translation>
    </message>
    <message>
        <source>a sample: %1 rows were compared; there was no time to count all</source>
        <translation>una muestra: se compararon %1 filas; no hubo tiempo de contarlas todas</translation>
    </message>
    <message>
        <source>a sample: %1 of %2 rows were compared, the others only counted</source>
        <translation>una muestra: se compararon %1 de %2 filas; las demás solo se contaron</translation>
    </message>
    <message>
        <source>%1 rows of the sample were left out: their keys cannot be looked up</source>
        <translation>se omitieron %1 filas de la muestra: no se pueden buscar sus claves</translation>
    </message>
    <message>
        <source>the sample is smaller than usual: the time for one table was over</source>
        <translation>la muestra es menor que de costumbre: se acabó el tiempo para una tabla</translation>
    </message>
    <message>
        <source>it is copied in full by each run, the last time as of %1: what was written in the source since then counts as a difference until the next run</source>
        <translation>cada ejecución la copia entera, la última vez a fecha de %1: lo que se haya escrito desde entonces en el origen cuenta como diferencia hasta la próxima ejecución</translation>
    </message>
</context>
<context>
    <name>VerifySentences</name>
    <message>
        <source>Counts the rows of both sides. Says nothing about what is in them.</source>
        <translation>Cuenta las filas de ambos lados. No dice nada de su contenido.</translation>
    </message>
    <message>
        <source>Counts the rows of both sides, and compares every value of up to 10,000 rows of each table, chosen at random. Half a minute a table at most.</source>
        <translation>Cuenta las filas de ambos lados y compara cada valor de hasta 10.000 filas de cada tabla, elegidas al azar. Como máximo medio minuto por tabla.</translation>
    </message>
    <message>
        <source>Compares every value of every row. The server reads each table once, as for a full copy.</source>
        <translation>Compara cada valor de cada fila. El servidor lee cada tabla una vez, como en una copia completa.</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Conectando con el servidor…</translation>
    </message>
    <message>
        <source>Bringing the copy to the position at which both sides are compared…</source>
        <translation>Llevando la copia a la posición en la que se comparan ambos lados…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Copying again what differs…</source>
        <translation>Copiando de nuevo lo que difiere…</translation>
    </message>
    <message>
        <source>Comparing again what was copied…</source>
        <translation>Comparando de nuevo lo copiado…</translation>
    </message>
    <message>
        <source> as of %1 (LSN %2)</source>
        <comment>with a blank before</comment>
        <translation> según los datos de %1 (LSN %2)</translation>
    </message>
    <message>
        <source> as of %1</source>
        <comment>with a blank before</comment>
        <translation> según los datos de %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was compared.</source>
        <translation>Detenida. No se comparó nada.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n tables were compared before.</source>
        <translation>
            <numerusform>Detenida. Antes se comparó %n tabla.</numerusform>
            <numerusform>Detenida. Antes se compararon %n tablas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison failed.</source>
        <translation>La comparación falló.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tables differ%3: missing rows %4, extra rows %5, different rows %6.</source>
        <translation>
            <numerusform>Tablas con diferencias%3: %1 de %2; filas que faltan: %4, filas sobrantes: %5, filas distintas: %6.</numerusform>
            <numerusform>Tablas con diferencias%3: %1 de %2; filas que faltan: %4, filas sobrantes: %5, filas distintas: %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tables could not be compared; the others are equal%3.</source>
        <translation>
            <numerusform>Tablas que no se pudieron comparar: %1 de %2; sin diferencias en las demás%3.</numerusform>
            <numerusform>Tablas que no se pudieron comparar: %1 de %2; las demás son iguales%3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables have as many rows as the source%1: %2.</source>
        <translation>
            <numerusform>%n tabla tiene tantas filas como el origen%1: %2.</numerusform>
            <numerusform>%n tablas tienen tantas filas como el origen%1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables have as many rows as the source%1; %2 of %3 rows were compared, and are equal.</source>
        <translation>
            <numerusform>%n tabla tiene tantas filas como el origen%1; se compararon %2 de %3 filas y son iguales.</numerusform>
            <numerusform>%n tablas tienen tantas filas como el origen%1; se compararon %2 de %3 filas y son iguales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables, %1 rows equal%2.</source>
        <translation>
            <numerusform>%n tabla, filas iguales%2: %1.</numerusform>
            <numerusform>%n tablas, filas iguales%2: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values were not compared, only numbers of rows.</source>
        <translation>No se compararon los valores, solo el número de filas.</translation>
    </message>
    <message>
        <source>Rows outside of the sample were only counted. The sample is number %1: the command line&apos;s --seed %1 chooses the same rows again.</source>
        <translation>Las filas fuera de la muestra solo se contaron. La muestra es la número %1: --seed %1 en la línea de comandos vuelve a elegir las mismas filas.</translation>
    </message>
    <message>
        <source>Left out by choice: %1.</source>
        <translation>Excluidas por elección propia: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more remarks are in the list of tables.</source>
        <translation>
            <numerusform>Hay %n nota más en la lista de tablas.</numerusform>
            <numerusform>Hay %n notas más en la lista de tablas.</numerusform>
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
            <numerusform>%n tabla: %1.</numerusform>
            <numerusform>%n tablas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compares every value of the tables that differ, and copies each row again that is missing or different; rows that the source does not have are removed.</source>
        <translation>Compara todos los valores de las tablas con diferencias y vuelve a copiar cada fila que falta o es distinta; las filas que el origen no tiene se quitan.</translation>
    </message>
    <message>
        <source>Compares the tables that differ again, and copies each row again that is missing or different; rows that the source does not have are removed.</source>
        <translation>Vuelve a comparar las tablas con diferencias y vuelve a copiar cada fila que falta o es distinta; las filas que el origen no tiene se quitan.</translation>
    </message>
    <message>
        <source>A table without a key, or with very many differences, is copied again whole. The source is only read.</source>
        <translation>Una tabla sin clave, o con muchísimas diferencias, se vuelve a copiar entera. El origen solo se lee.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 differences are listed.</source>
        <translation>
            <numerusform>Se muestra %1 de %2 diferencia.</numerusform>
            <numerusform>Se muestran %1 de %2 diferencias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionFault</name>
    <message>
        <source>A server that sends its changes can crash on an index with an expression or a condition, and can log the wrong key of a deleted row (bug 15114).</source>
        <translation>Un servidor que envía sus cambios puede caerse con un índice que tiene una expresión o una condición, y puede registrar una clave errónea de una fila borrada (bug 15114).</translation>
    </message>
    <message>
        <source>Changes are lost when somebody alters a table or a publication while a transaction on it is open.</source>
        <translation>Se pierden cambios cuando alguien altera una tabla o una publicación mientras está abierta una transacción sobre ella.</translation>
    </message>
    <message>
        <source>Following changes can stop for good with &quot;invalid memory alloc request size&quot; where tables are altered often.</source>
        <translation>El seguimiento de cambios puede detenerse definitivamente con «invalid memory alloc request size» si las tablas se alteran a menudo.</translation>
    </message>
    <message>
        <source>A new replication slot can begin in the middle of a transaction, so that only a part of it arrives.</source>
        <translation>Un slot de replicación nuevo puede empezar en mitad de una transacción, de modo que solo llega una parte de ella.</translation>
    </message>
    <message>
        <source>Changes can be read with an outdated definition of their table when following begins inside a transaction.</source>
        <translation>Los cambios se pueden leer con una definición anticuada de su tabla cuando el seguimiento empieza dentro de una transacción.</translation>
    </message>
    <message>
        <source>A large transaction that the server has put aside in many files cannot be read back.</source>
        <translation>Una transacción grande que el servidor ha repartido en muchos archivos no se puede volver a leer.</translation>
    </message>
    <message>
        <source>A replication slot can go back to an older position, and the server can throw away log that is still needed.</source>
        <translation>Un slot de replicación puede volver a una posición anterior, y el servidor puede desechar WAL que aún hace falta.</translation>
    </message>
</context>
<context>
    <name>WalSentences</name>
    <message>
        <source>The server has no slot &quot;%1&quot;. The next run makes one, with a new copy.</source>
        <translation>El servidor no tiene ningún slot «%1». La próxima ejecución crea uno, con una copia nueva.</translation>
    </message>
    <message>
        <source>%1 wait to be synced</source>
        <translation>%1 pendientes de sincronizar</translation>
    </message>
    <message>
        <source>the server keeps %1 for it</source>
        <translation>el servidor retiene %1 para él</translation>
    </message>
    <message>
        <source>the limit is %1</source>
        <translation>el límite es %1</translation>
    </message>
    <message>
        <source>the server has no limit for it</source>
        <translation>el servidor no tiene límite para él</translation>
    </message>
    <message>
        <source>The changes that we need are gone from the server: a full copy is needed.</source>
        <translation>El servidor ya no tiene los cambios necesarios: hace falta una copia completa.</translation>
    </message>
    <message>
        <source>All is well: what the slot needs is within what the server keeps anyway.</source>
        <translation>Todo va bien: lo que necesita el slot está dentro de lo que el servidor retiene de todos modos.</translation>
    </message>
    <message>
        <source>The server keeps extra log for this slot.</source>
        <translation>El servidor retiene WAL adicional para este slot.</translation>
    </message>
    <message>
        <source>Changes are at risk: the server may remove log that we need at its next checkpoint. Sync now.</source>
        <translation>Hay cambios en peligro: el servidor puede eliminar en su próximo checkpoint registro WAL que aún hace falta. Sincronice ahora.</translation>
    </message>
    <message>
        <source>At this rate the limit is reached in %1.</source>
        <translation>A este ritmo, el límite se alcanza en %1.</translation>
    </message>
    <message>
        <source>It grows by about %1 a day.</source>
        <translation>Crece aprox. %1 al día.</translation>
    </message>
    <message>
        <source>More than half of the log that the server may keep is used.</source>
        <translation>Se usa más de la mitad del registro WAL que el servidor puede retener.</translation>
    </message>
    <message>
        <source>The server keeps more than 1 GiB of log for this slot.</source>
        <translation>El servidor retiene más de 1 GiB de registro WAL para este slot.</translation>
    </message>
    <message>
        <source>More than 80 % of the log that the server may keep is used. Beyond the limit the changes are lost, and a full copy is needed.</source>
        <translation>Se usa más del 80&#xa0;% del registro WAL que el servidor puede retener. Más allá del límite se pierden los cambios y hace falta una copia completa.</translation>
    </message>
    <message>
        <source>The server keeps more than 5 GiB of log for this slot. It has no limit: its disk may fill up.</source>
        <translation>El servidor retiene más de 5 GiB de registro WAL para este slot. No tiene límite: su disco puede llenarse.</translation>
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
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps a copy of a PostgreSQL database on this computer.</source>
        <translation>Mantiene una copia de una base de datos PostgreSQL en este equipo.</translation>
    </message>
    <message>
        <source>Shows this saved source.</source>
        <translation>Muestra este origen guardado.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
</context>
<context>
    <name>tributary::AdminForm</name>
    <message>
        <source>An administrator&apos;s login</source>
        <translation>Cuenta de un administrador</translation>
    </message>
    <message>
        <source>Cr&amp;eate the user</source>
        <translation>Crear el &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Administrator:</source>
        <translation>A&amp;dministrador:</translation>
    </message>
    <message>
        <source>&amp;Password of the administrator:</source>
        <translation>Contraseña del administrado&amp;r:</translation>
    </message>
    <message>
        <source>The user is being made…</source>
        <translation>Creando el usuario…</translation>
    </message>
    <message>
        <source>Used once, to run the script, and then forgotten. It is stored nowhere.</source>
        <translation>Se usa una vez, para ejecutar el script, y después se olvida. No se guarda en ningún sitio.</translation>
    </message>
</context>
<context>
    <name>tributary::Application</name>
    <message>
        <source>There is no source called &quot;%1&quot;.</source>
        <translation>No hay ningún origen llamado «%1».</translation>
    </message>
    <message>
        <source>Starting a PostgreSQL with sample data on this computer. The first time this takes a few seconds…</source>
        <translation>Iniciando en este equipo un PostgreSQL con datos de ejemplo. La primera vez tarda unos segundos…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The DBA has run the script for &quot;%1&quot;: the setup can go on.</source>
        <translation>El DBA ha ejecutado el script de «%1»: la configuración puede continuar.</translation>
    </message>
    <message>
        <source>Waiting: this network is metered. &quot;Sync now&quot; does not wait.</source>
        <translation>En espera: esta red es de uso medido. «Sincronizar» no espera.</translation>
    </message>
</context>
<context>
    <name>tributary::BrowsedTableModel</name>
    <message>
        <source>A view that Tributary did not make</source>
        <translation>Una vista que Tributary no creó</translation>
    </message>
    <message>
        <source>A table that Tributary did not make</source>
        <translation>Una tabla que Tributary no creó</translation>
    </message>
    <message>
        <source>Copy of %1
Fresh as of %2</source>
        <translation>Copia de %1
Al día hasta %2</translation>
    </message>
    <message>
        <source>unknown number of rows</source>
        <translation>número de filas desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>tributary::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>How changes arrive</source>
        <translation>Cómo llegan los cambios</translation>
    </message>
    <message>
        <source>Copy everything each time, or copy once and follow what changes.</source>
        <translation>Copiar todo cada vez, o copiar una vez y seguir lo que cambia.</translation>
    </message>
    <message>
        <source>What following changes needs</source>
        <translation>Lo que hace falta para seguir los cambios</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>What fails here for today&apos;s login is granted to the new user by the script; it is looked at again when the script has been run.</source>
        <translation>Lo que aquí le falta a la cuenta actual lo concede el script al nuevo usuario; se vuelve a comprobar cuando se haya ejecutado el script.</translation>
    </message>
    <message>
        <source>From when the slot is made the server keeps its log until it was read.</source>
        <translation>Desde que se crea el slot, el servidor retiene su registro WAL hasta que se lee.</translation>
    </message>
    <message>
        <source>From when the slot is made the server keeps its log until it was read: %1 a day while nothing is synced, at the rate of the last seconds.</source>
        <translation>Desde que se crea el slot, el servidor retiene su registro WAL hasta que se lee: %1 al día mientras no se sincroniza nada, al ritmo de los últimos segundos.</translation>
    </message>
    <message>
        <source>Beyond %1 the server gives the slot up, and everything has to be copied again.</source>
        <translation>Por encima de %1, el servidor abandona el slot y hay que volver a copiarlo todo.</translation>
    </message>
    <message>
        <source>The server has no limit for that: its disk would fill up.</source>
        <translation>El servidor no tiene límite para eso: su disco se llenaría.</translation>
    </message>
    <message>
        <source>The slot is made when the first sync starts, not before.</source>
        <translation>El slot se crea al empezar la primera sincronización, no antes.</translation>
    </message>
    <message numerus="yes">
        <source>This is looked at again every %n seconds; or choose full copies for now.</source>
        <translation>
            <numerusform>Se comprueba de nuevo cada segundo; o elija copias completas por ahora.</numerusform>
            <numerusform>Se comprueba de nuevo cada %n segundos; o elija copias completas por ahora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::CheckList</name>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Not yet: what is marked as failed must be mended first.</source>
        <translation>Todavía no: antes hay que corregir lo marcado como fallido.</translation>
    </message>
    <message>
        <source>It can be copied; something is worth a look.</source>
        <translation>Se puede copiar; hay algo que conviene mirar.</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Todas las comprobaciones superadas.</translation>
    </message>
</context>
<context>
    <name>tributary::CheckRow</name>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>aún no alcanzada</translation>
    </message>
    <message>
        <source>Fill in the password above.</source>
        <translation>Escriba arriba la contraseña.</translation>
    </message>
</context>
<context>
    <name>tributary::ClipboardOffer</name>
    <message>
        <source>Use &amp;it</source>
        <translation>Usa&amp;rla</translation>
    </message>
    <message>
        <source>Use %1 from the clipboard?</source>
        <translation>¿Usar %1 del portapapeles?</translation>
    </message>
</context>
<context>
    <name>tributary::ComparisonDialog</name>
    <message>
        <source>The source is being asked…</source>
        <translation>Consultando el origen…</translation>
    </message>
    <message>
        <source>Value in the destination</source>
        <translation>Valor en el destino</translation>
    </message>
    <message>
        <source>Value at the source</source>
        <translation>Valor en el origen</translation>
    </message>
    <message>
        <source>Compare a row with the source</source>
        <translation>Comparar una fila con el origen</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>table and key</comment>
        <translation>%1, fila %2</translation>
    </message>
    <message>
        <source>Values of the row</source>
        <translation>Valores de la fila</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Neither the source nor the destination has this row any more.</source>
        <translation>Ni el origen ni el destino tienen ya esta fila.</translation>
    </message>
    <message>
        <source>The source has no such row (any more).</source>
        <translation>El origen no tiene (o ya no tiene) esa fila.</translation>
    </message>
    <message>
        <source>The destination has no such row any more.</source>
        <translation>El destino ya no tiene esa fila.</translation>
    </message>
    <message>
        <source>The row is equal at the source.</source>
        <translation>La fila es igual en el origen.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns differ.</source>
        <translation>
            <numerusform>%n columna difiere.</numerusform>
            <numerusform>%n columnas difieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The next sync may bring what is newer at the source.</source>
        <translation>%1 La próxima sincronización puede traer lo que sea más reciente en el origen.</translation>
    </message>
    <message>
        <source>Read at the source on %1.</source>
        <translation>Leído en el origen el %1.</translation>
    </message>
    <message>
        <source>The row could not be compared.</source>
        <translation>No se pudo comparar la fila.</translation>
    </message>
    <message>
        <source>Comparing the row once more asks for the password.</source>
        <translation>Si se compara la fila otra vez, se pide la contraseña.</translation>
    </message>
</context>
<context>
    <name>tributary::ComparisonModel</name>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>no such row</source>
        <translation>no existe la fila</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>Stored as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>Connect to PostgreSQL</source>
        <translation>Conectar con PostgreSQL</translation>
    </message>
    <message>
        <source>Paste what you have, or fill in the fields. The checks only read from the server.</source>
        <translation>Pegue lo que tenga o rellene los campos. Las comprobaciones solo leen del servidor.</translation>
    </message>
    <message>
        <source>postgresql://… or jdbc:postgresql://… or psql -h …</source>
        <translation>postgresql://… o jdbc:postgresql://… o psql -h …</translation>
    </message>
    <message>
        <source>&amp;Paste a connection:</source>
        <translation>&amp;Pegar una conexión:</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>The fields below were filled in.</source>
        <translation>Se han rellenado los campos de abajo.</translation>
    </message>
    <message>
        <source>The password was moved out of sight.</source>
        <translation>La contraseña se ha retirado de la vista.</translation>
    </message>
    <message>
        <source>Filled in from %1; the password was not read.</source>
        <translation>Rellenado desde %1; la contraseña no se leyó.</translation>
    </message>
    <message>
        <source>The checks start by themselves once host, database and user are filled in.</source>
        <translation>Las comprobaciones empiezan solas en cuanto se rellenan el host, la base de datos y el usuario.</translation>
    </message>
    <message>
        <source>There is a source of this name already; choose another name.</source>
        <translation>Ya hay un origen con este nombre; elija otro nombre.</translation>
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
        <translation>Guardar la contraseña en el &amp;llavero</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>Pu&amp;erto:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>Base de &amp;datos:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Contra&amp;seña:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Ci&amp;frado:</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>N&amp;ombre:</translation>
    </message>
    <message>
        <source>not kept: asked for each time</source>
        <translation>no se guarda: se pide cada vez</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Claves (*.pem *.key)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>the certificates that the system trusts</source>
        <translation>los certificados en los que confía el sistema</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clave de cliente</translation>
    </message>
    <message>
        <source>Certificate &amp;file:</source>
        <translation>Archivo de &amp;certificado:</translation>
    </message>
    <message>
        <source>Client certificate:</source>
        <translation>Certificado de cliente:</translation>
    </message>
    <message>
        <source>Client key:</source>
        <translation>Clave de cliente:</translation>
    </message>
    <message>
        <source>Required, and the server&apos;s certificate is checked</source>
        <translation>Obligatorio, y se comprueba el certificado del servidor</translation>
    </message>
    <message>
        <source>Required, the certificate is not checked</source>
        <translation>Obligatorio, el certificado no se comprueba</translation>
    </message>
    <message>
        <source>If the server offers it</source>
        <translation>Si el servidor lo ofrece</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>As pasted: %1</source>
        <translation>Como se pegó: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>name of a source: database on host</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>the port %1</source>
        <translation>el puerto %1</translation>
    </message>
    <message>
        <source>the database %1</source>
        <translation>la base de datos %1</translation>
    </message>
    <message>
        <source>the user %1</source>
        <translation>el usuario %1</translation>
    </message>
    <message>
        <source>Taken out of the host field: %1.</source>
        <translation>Extraído del campo del host: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This looks like a connection pooler. Tables can be copied through it; to follow changes, give the server&apos;s direct address.</source>
        <translation>Esto parece un pooler de conexiones. A través de él se pueden copiar tablas; para seguir los cambios, indique la dirección directa del servidor.</translation>
    </message>
    <message>
        <source>Others can read this key, so it will not be used. Run: chmod 600 FILE</source>
        <translation>Otros usuarios pueden leer esta clave, así que no se usará. Ejecute: chmod 600 FILE</translation>
    </message>
    <message>
        <source>As usual for the server</source>
        <translation>Lo habitual para el servidor</translation>
    </message>
    <message>
        <source>As usual for this server (%1)</source>
        <translation>Lo habitual para este servidor (%1)</translation>
    </message>
</context>
<context>
    <name>tributary::DataPage</name>
    <message>
        <source>Ways to look at the data</source>
        <translation>Formas de ver los datos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows (%2) were exported to %3.</source>
        <translation>
            <numerusform>Se exportó %1 fila (%2) a %3.</numerusform>
            <numerusform>Se exportaron %1 filas (%2) a %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no destination yet.</source>
        <translation>Aún no hay destino.</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tablas</translation>
    </message>
    <message>
        <source>Tables of the destination</source>
        <translation>Tablas del destino</translation>
    </message>
    <message>
        <source>Looking at the destination…</source>
        <translation>Consultando el destino…</translation>
    </message>
    <message>
        <source>The destination holds no tables yet.</source>
        <translation>El destino aún no contiene tablas.</translation>
    </message>
    <message>
        <source>There is no copy yet. What is copied can be looked at here after the first sync.</source>
        <translation>Aún no hay copia. Lo que se copie podrá verse aquí después de la primera sincronización.</translation>
    </message>
    <message>
        <source>The destination cannot be looked at.</source>
        <translation>No se puede consultar el destino.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>All rows of the query</source>
        <translation>Todas las filas de la consulta</translation>
    </message>
    <message>
        <source>All rows of the table &quot;%1&quot;</source>
        <translation>Todas las filas de la tabla «%1»</translation>
    </message>
    <message>
        <source>The rows of the table &quot;%1&quot; that the filter leaves</source>
        <translation>Las filas de la tabla «%1» que deja pasar el filtro</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Detenido: no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>A copy of the destination (%1) was saved as %2.</source>
        <translation>Se guardó una copia del destino (%1) como %2.</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>One file with everything that the destination holds now, also while a run goes on. Copying the destination&apos;s file by other means can lose what is still in the -wal file beside it.</source>
        <translation>Un archivo con todo lo que el destino contiene ahora, también durante una ejecución. Copiar el archivo del destino de otro modo puede perder lo que aún está en el archivo -wal que hay a su lado.</translation>
    </message>
    <message>
        <source>A file is being written already; there is one at a time.</source>
        <translation>Ya se está escribiendo un archivo; solo uno a la vez.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite *.sqlite3 *.db)</source>
        <translation>Archivos SQLite (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>tributary::DatabaseChoice</name>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Databases of the server</source>
        <translation>Bases de datos del servidor</translation>
    </message>
    <message>
        <source>Databases to set up as well</source>
        <translation>Bases de datos que se configuran también</translation>
    </message>
    <message>
        <source>A&amp;lso set up:</source>
        <translation>Confi&amp;gurar también:</translation>
    </message>
</context>
<context>
    <name>tributary::DatabaseWarnings</name>
    <message>
        <source>In the database &quot;%1&quot; something is worth a look:</source>
        <translation>En la base de datos «%1» hay algo que conviene mirar:</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationPage</name>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Choose where the copy goes</source>
        <translation>Elija dónde se guarda la copia</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>&amp;Destino:</translation>
    </message>
    <message>
        <source>Rows that are deleted in the source</source>
        <translation>Filas que se borran en el origen</translation>
    </message>
    <message>
        <source>Re&amp;move them from the copy</source>
        <translation>&amp;Quitarlas de la copia</translation>
    </message>
    <message>
        <source>&amp;Keep them, with the time of their deletion in _deleted_at</source>
        <translation>&amp;Conservarlas, con la hora de su borrado en _deleted_at</translation>
    </message>
    <message>
        <source>Kinds of destination</source>
        <translation>Tipos de destino</translation>
    </message>
    <message>
        <source>When it is synced</source>
        <translation>Cuándo se sincroniza</translation>
    </message>
</context>
<context>
    <name>tributary::DifferenceModel</name>
    <message>
        <source>the whole row</source>
        <translation>la fila entera</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>sobra</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinta</translation>
    </message>
    <message>
        <source>(without a key)</source>
        <translation>(sin clave)</translation>
    </message>
</context>
<context>
    <name>tributary::DraftKeeper</name>
    <message>
        <source>New source</source>
        <translation>Origen nuevo</translation>
    </message>
    <message>
        <source>The DBA has run the script: continue.</source>
        <translation>El DBA ha ejecutado el script: continúe.</translation>
    </message>
    <message>
        <source>A script was handed to the database administrator. Whether it was run is looked at every half minute; you can also continue.</source>
        <translation>Se entregó un script al administrador de la base de datos. Cada medio minuto se comprueba si se ha ejecutado; también puede continuar.</translation>
    </message>
    <message>
        <source>script was run</source>
        <translation>script ejecutado</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>The answers so far are kept, and the setup goes on where it was left.</source>
        <translation>Las respuestas dadas hasta ahora se conservan, y la configuración continúa donde se dejó.</translation>
    </message>
    <message>
        <source>the setup cannot be read</source>
        <translation>no se puede leer la configuración</translation>
    </message>
</context>
<context>
    <name>tributary::DraftPage</name>
    <message>
        <source>&amp;Continue setup…</source>
        <translation>&amp;Continuar…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Really &amp;discard the answers</source>
        <translation>Sí, &amp;descartar las respuestas</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyStatePage</name>
    <message>
        <source>Copy a PostgreSQL database into a file</source>
        <translation>Copie una base de datos PostgreSQL en un archivo</translation>
    </message>
    <message>
        <source>Tributary reads the tables you choose and keeps a copy in a SQLite file on this computer. Your tables are only read, and nothing goes anywhere else.</source>
        <translation>Tributary lee las tablas que usted elija y mantiene una copia en un archivo SQLite en este equipo. Sus tablas solo se leen, y nada se envía a ningún otro sitio.</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>&amp;Añadir origen…</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>&amp;Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>No server at hand? The sample is a small shop in a PostgreSQL of its own, started on this computer and stopped when the window is closed.</source>
        <translation>¿No tiene un servidor a mano? El ejemplo es una pequeña tienda en un PostgreSQL propio, que se inicia en este equipo y se detiene al cerrar la ventana.</translation>
    </message>
</context>
<context>
    <name>tributary::ExportBar</name>
    <message>
        <source>Sto&amp;p export</source>
        <translation>&amp;Detener</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %1: %2 rows, %3</source>
        <translation>
            <numerusform>Exportando %1: %2 fila, %3</numerusform>
            <numerusform>Exportando %1: %2 filas, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>Progreso del archivo</translation>
    </message>
    <message>
        <source>Sto&amp;p copying</source>
        <translation>&amp;Detener la copia</translation>
    </message>
    <message>
        <source>Saving a copy as %1</source>
        <translation>Guardando una copia como %1</translation>
    </message>
    <message>
        <source>Saving a copy as %1: %2 of %3</source>
        <comment>file name, bytes, bytes</comment>
        <translation>Guardando una copia como %1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>tributary::ExportDialog</name>
    <message>
        <source>&amp;Make formulas harmless</source>
        <translation>Neutrali&amp;zar las fórmulas</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo que se escribe</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>A text that begins with = + - @ is a formula to a spreadsheet, and may run a program when the file is opened. Such texts get an apostrophe in front; numbers stay as they are. Switch this off for a file that another program reads.</source>
        <translation>Un texto que empieza por = + - @ es una fórmula para una hoja de cálculo, y puede ejecutar un programa al abrir el archivo. A esos textos se les antepone un apóstrofo; los números quedan como están. Desactívelo para un archivo que lea otro programa.</translation>
    </message>
    <message>
        <source>UTF-8, with the columns&apos; names in the first line. NULL is an empty field, an empty text is two quotes, bytes are in hex.</source>
        <translation>UTF-8, con los nombres de las columnas en la primera línea. NULL es un campo vacío, un texto vacío son dos comillas, los bytes van en hexadecimal.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is a file of this name; it is replaced.</source>
        <translation>Ya hay un archivo con este nombre; se sustituirá.</translation>
    </message>
</context>
<context>
    <name>tributary::FileField</name>
    <message>
        <source>Choose the file: %1</source>
        <translation>Elegir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>tributary::FilterBar</name>
    <message>
        <source>Appl&amp;y</source>
        <translation>Apli&amp;car</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>Filt&amp;er:</source>
        <translation>Filt&amp;ro:</translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation>Columna por la que se filtra</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Cómo se compara</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>igual a</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>mayor que</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>menor que</translation>
    </message>
    <message>
        <source>is NULL</source>
        <translation>es NULL</translation>
    </message>
    <message>
        <source>is not NULL</source>
        <translation>no es NULL</translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation>Valor con el que se compara</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>tributary::FoundMenu</name>
    <message>
        <source>Found on this co&amp;mputer</source>
        <translation>Encontradas en este e&amp;quipo</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>%1: %2, from %3</source>
        <translation>%1: %2, desde %3</translation>
    </message>
    <message>
        <source>%1 (set up already)</source>
        <translation>%1 (ya configurada)</translation>
    </message>
    <message>
        <source>%1 (the same as above)</source>
        <translation>%1 (igual que la anterior)</translation>
    </message>
</context>
<context>
    <name>tributary::FurtherChecks</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>Check the further databases again</source>
        <translation>Comprobar otra vez las demás bases de datos</translation>
    </message>
    <message>
        <source>The further databases are looked at once the new user can log in.</source>
        <translation>Las demás bases de datos se miran en cuanto el usuario nuevo pueda iniciar sesión.</translation>
    </message>
    <message>
        <source>Looking at the database &quot;%1&quot;…</source>
        <translation>Mirando la base de datos «%1»…</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is not ready. %2 %3</source>
        <comment>%2: a sentence with what is wrong, %3: what to do about it</comment>
        <translation>La base de datos «%1» no está lista. %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Together the databases take %n new replication slots, one each.</source>
        <translation>
            <numerusform>En conjunto, las bases de datos usan %n slot de replicación nuevo, uno cada una.</numerusform>
            <numerusform>En conjunto, las bases de datos usan %n slots de replicación nuevos, uno cada una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has %n free: ask for a higher max_replication_slots, or set up fewer databases.</source>
        <translation>
            <numerusform>El servidor tiene %n libre: pida un max_replication_slots mayor o configure menos bases de datos.</numerusform>
            <numerusform>El servidor tiene %n libres: pida un max_replication_slots mayor o configure menos bases de datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The further databases are ready as well: %1.</source>
        <translation>Las demás bases de datos también están listas: %1.</translation>
    </message>
</context>
<context>
    <name>tributary::HistoryPage</name>
    <message>
        <source>Export CS&amp;V…</source>
        <translation>Exportar CS&amp;V…</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>Exportar &amp;JSON…</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Mostrar &amp;más</translation>
    </message>
    <message>
        <source>No run yet. What each run did is kept here: when, how long, how much, and what went wrong.</source>
        <translation>Aún no hay ejecuciones. Aquí se guarda lo que hizo cada una: cuándo, cuánto duró, qué cantidad y qué salió mal.</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>With changes</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>Which runs to show</source>
        <translation>Qué ejecuciones se muestran</translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>who began a run</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Begun by whom</source>
        <translation>Quién la inició</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>Mos&amp;trar:</translation>
    </message>
    <message>
        <source>Begun &amp;by:</source>
        <translation>Iniciada &amp;por:</translation>
    </message>
    <message>
        <source>All runs that are kept and fit the filter, also those that are not shown yet</source>
        <translation>Todas las ejecuciones guardadas que cumplen el filtro, también las que aún no se muestran</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>runs that are shown</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>tributary::LogFigures</name>
    <message>
        <source>Fresh as of</source>
        <translation>Al día hasta</translation>
    </message>
    <message>
        <source>Behind the server</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Applied in this run</source>
        <translation>Aplicados en esta ejecución</translation>
    </message>
    <message>
        <source>Log kept by the slot</source>
        <translation>WAL retenido por el slot</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Slot %1</translation>
    </message>
</context>
<context>
    <name>tributary::LogLineModel</name>
    <message>
        <source>no table</source>
        <comment>an empty cell, read aloud</comment>
        <translation>ninguna tabla</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>tributary::LogList</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>tributary::LogPage</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Keeps the newest line in view</source>
        <translation>Mantiene a la vista la línea más reciente</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Which lines to show</source>
        <translation>Qué líneas se muestran</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>Mos&amp;trar:</translation>
    </message>
    <message>
        <source>Text in the line or name of its table</source>
        <translation>Texto de la línea o nombre de su tabla</translation>
    </message>
    <message>
        <source>Co&amp;ntaining:</source>
        <translation>Que co&amp;ntenga:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown</source>
        <translation>Copia las líneas seleccionadas o todas las que se muestran</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Guardar in&amp;forme…</translation>
    </message>
    <message>
        <source>For whoever helps you: versions, checks, settings and the end of the log; no password and nothing of what stands in your tables</source>
        <translation>Para quien le ayude: versiones, comprobaciones, ajustes y el final del registro; ninguna contraseña y nada del contenido de sus tablas</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Aún no se ha registrado nada.</translation>
    </message>
    <message>
        <source>No line is like that.</source>
        <translation>Ninguna línea coincide.</translation>
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
        <translation>Oríge&amp;nes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>Añad&amp;ir origen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>&amp;Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Origen</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Sincroni&amp;zar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Tributary</source>
        <translation>Acerca de T&amp;ributary</translation>
    </message>
    <message>
        <source>A sync is still going on. It needs this program: closing it stops the sync. What is in the destination stays; the next run goes on from there.</source>
        <translation>Hay una sincronización en curso. Necesita este programa: cerrarlo la detiene. Lo que hay en el destino se conserva; la próxima ejecución continúa desde ahí.</translation>
    </message>
    <message>
        <source>Stop and &amp;close</source>
        <translation>Detener y &amp;cerrar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Keep running in the &amp;background</source>
        <translation>Continuar en se&amp;gundo plano</translation>
    </message>
    <message>
        <source>About Tributary</source>
        <translation>Acerca de Tributary</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Keeps a copy of a PostgreSQL database on this computer.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Mantiene una copia de una base de datos PostgreSQL en este equipo.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
</context>
<context>
    <name>tributary::MessageBar</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>tributary::MethodChoice</name>
    <message>
        <source>How the copy is kept up to date</source>
        <translation>Cómo se mantiene al día la copia</translation>
    </message>
    <message>
        <source>F&amp;ull copies</source>
        <translation>Copias co&amp;mpletas</translation>
    </message>
    <message>
        <source>Each run reads every table anew. Needs nothing but a login that may read; costs the server a full read each time.</source>
        <translation>Cada ejecución vuelve a leer todas las tablas. No necesita más que una cuenta que pueda leer; le cuesta al servidor una lectura completa cada vez.</translation>
    </message>
    <message>
        <source>Foll&amp;ow changes</source>
        <translation>Se&amp;guir los cambios</translation>
    </message>
    <message>
        <source>Copies once, then applies what changes, as it happens. Costs the server little; needs wal_level = logical, the REPLICATION right, a publication and a replication slot, for which the server keeps its log until it was read.</source>
        <translation>Copia una vez y después aplica lo que cambia, según ocurre. Al servidor le cuesta poco; necesita wal_level = logical, el permiso REPLICATION, una publicación y un slot de replicación, para el que el servidor retiene su registro WAL hasta que se lee.</translation>
    </message>
</context>
<context>
    <name>tributary::NoteLabel</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>tributary::PasswordPrompt</name>
    <message>
        <source>&amp;Keep it in the keyring</source>
        <translation>&amp;Guardarla en el llavero</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Contraseña necesaria</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Otherwise it is remembered until Tributary is closed.</source>
        <translation>Si no, se recuerda hasta que se cierre Tributary.</translation>
    </message>
    <message>
        <source>It is remembered until Tributary is closed.</source>
        <translation>Se recuerda hasta que se cierre Tributary.</translation>
    </message>
</context>
<context>
    <name>tributary::PracticeServer</name>
    <message>
        <source>it did not say where it listens</source>
        <translation>no indicó dónde escucha</translation>
    </message>
    <message>
        <source>its password cannot be read</source>
        <translation>no se puede leer su contraseña</translation>
    </message>
    <message>
        <source>its script does not run</source>
        <translation>su script no se ejecuta</translation>
    </message>
    <message>
        <source>the script that makes it is not installed</source>
        <translation>el script que lo crea no está instalado</translation>
    </message>
    <message>
        <source>its script failed</source>
        <translation>su script falló</translation>
    </message>
</context>
<context>
    <name>tributary::RemoveSourceDialog</name>
    <message>
        <source>Undo script</source>
        <translation>Script de reversión</translation>
    </message>
    <message>
        <source>Save &amp;undo script…</source>
        <translation>Guardar re&amp;versión…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Quitar el origen</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from the list?</source>
        <translation>¿Quitar «%1» de la lista?</translation>
    </message>
    <message>
        <source>What was copied stays where it is: %1</source>
        <translation>Lo copiado se queda donde está: %1</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>Nothing was made on the server for it.</source>
        <translation>No se creó nada en el servidor para él.</translation>
    </message>
    <message>
        <source>Looking at what was made on the server…</source>
        <translation>Comprobando lo que se creó en el servidor…</translation>
    </message>
    <message>
        <source>Nothing of it is left on the server.</source>
        <translation>No queda nada de él en el servidor.</translation>
    </message>
    <message>
        <source>Drop the replication slot &quot;%1&quot;</source>
        <translation>Eliminar el slot de replicación «%1»</translation>
    </message>
    <message>
        <source>It is being read now: stop whatever follows it first.</source>
        <translation>Se está leyendo ahora: detenga antes lo que lo sigue.</translation>
    </message>
    <message>
        <source>As long as it is there the server keeps its log for it, and the disk fills.</source>
        <translation>Mientras exista, el servidor retiene su registro WAL para él, y el disco se llena.</translation>
    </message>
    <message>
        <source>Drop the publication &quot;%1&quot;</source>
        <translation>Eliminar la publicación «%1»</translation>
    </message>
    <message>
        <source>It does no harm, but nobody needs it any more.</source>
        <translation>No hace daño, pero ya nadie la necesita.</translation>
    </message>
    <message>
        <source>Drop the user &quot;%1&quot;</source>
        <translation>Eliminar el usuario «%1»</translation>
    </message>
    <message>
        <source>It was made for this source.</source>
        <translation>Se creó para este origen.</translation>
    </message>
    <message>
        <source>It was there before, and others may use it.</source>
        <translation>Ya existía antes, y puede que otros lo usen.</translation>
    </message>
    <message>
        <source>An administrator can take it away: %1</source>
        <translation>Un administrador puede eliminarlo: %1</translation>
    </message>
    <message>
        <source>The server could not be asked. %1</source>
        <translation>No se pudo consultar al servidor. %1</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; may still be there. Until it is dropped the server keeps its log for it, and the disk fills.</source>
        <translation>Puede que el slot de replicación «%1» todavía exista. Hasta que se elimine, el servidor retiene su registro WAL para él, y el disco se llena.</translation>
    </message>
    <message>
        <source>It holds rights: an administrator can take them and the user away with the undo script.</source>
        <translation>Tiene derechos: un administrador puede quitarlos, y también el usuario, con el script de reversión.</translation>
    </message>
</context>
<context>
    <name>tributary::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>On the source</source>
        <translation>En el origen</translation>
    </message>
    <message>
        <source>On the destination</source>
        <translation>En el destino</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Save &amp;without starting</source>
        <translation>Guardar sin &amp;iniciar</translation>
    </message>
    <message>
        <source>This is everything that will be done.</source>
        <translation>Esto es todo lo que se va a hacer.</translation>
    </message>
    <message>
        <source>Save the script for the &amp;database administrator…</source>
        <translation>Guardar el script para el administrador de la base de &amp;datos…</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Lo mismo en la línea de comandos</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Copiar la línea de comandos</translation>
    </message>
    <message>
        <source>Save the scripts for the &amp;database administrator…</source>
        <translation>Guardar los scripts para el administrador de la base de &amp;datos…</translation>
    </message>
    <message>
        <source>The new user cannot log in yet. Close the assistant: it goes on here once the script has been run.</source>
        <translation>El nuevo usuario aún no puede iniciar sesión. Cierre el asistente: continúa aquí cuando se haya ejecutado el script.</translation>
    </message>
    <message>
        <source>Folder for the scripts, one for each database</source>
        <translation>Carpeta para los scripts, uno por cada base de datos</translation>
    </message>
    <message>
        <source>Script for the database administrator</source>
        <translation>Script para el administrador de la base de datos</translation>
    </message>
    <message>
        <source>%1 is there already: nothing was saved. Choose another folder.</source>
        <translation>%1 ya existe: no se ha guardado nada. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Saved in %1: %2. Each is run in its own database.</source>
        <translation>Guardados en %1: %2. Cada uno se ejecuta en su propia base de datos.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Start sync</source>
        <translation>&amp;Sincronizar</translation>
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
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
    </message>
</context>
<context>
    <name>tributary::RoleForm</name>
    <message>
        <source>&amp;Keep the password in the keyring</source>
        <translation>Guardar la contraseña en el &amp;llavero</translation>
    </message>
    <message>
        <source>May also read tables that are made &amp;later</source>
        <translation>También puede leer las tablas que se creen &amp;más tarde</translation>
    </message>
    <message>
        <source>May &amp;follow changes (the REPLICATION right)</source>
        <translation>Puede seguir los cam&amp;bios (permiso REPLICATION)</translation>
    </message>
    <message>
        <source>Password of the new user</source>
        <translation>Contraseña del nuevo usuario</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>Usuari&amp;o:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Contra&amp;seña:</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Mos&amp;trar</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copiar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Generate another password</source>
        <translation>Generar otra contraseña</translation>
    </message>
    <message>
        <source>The script holds it too, because this provider takes nothing else: treat it as a secret.</source>
        <translation>El script también la contiene, porque este proveedor no admite otra cosa: trátelo como un secreto.</translation>
    </message>
    <message>
        <source>The script does not hold it, only a value that it can be checked with.</source>
        <translation>El script no la contiene, solo un valor con el que se puede comprobar.</translation>
    </message>
    <message>
        <source>The password goes into the keyring.</source>
        <translation>La contraseña se guarda en el llavero.</translation>
    </message>
    <message>
        <source>Note the password down: it is kept nowhere, and you will be asked for it.</source>
        <translation>Anote la contraseña: no se guarda en ningún sitio, y se le pedirá.</translation>
    </message>
    <message>
        <source>Enter the name and the password here when the user is there, and have the script run, which lets it read.</source>
        <translation>Escriba aquí el nombre y la contraseña cuando exista el usuario, y haga ejecutar el script que le permite leer.</translation>
    </message>
</context>
<context>
    <name>tributary::RoleRights</name>
    <message>
        <source>C&amp;heck again</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>Take back what was &amp;left out</source>
        <translation>&amp;Retirar lo que se dejó fuera</translation>
    </message>
    <message>
        <source>The rights are being changed…</source>
        <translation>Se están cambiando los derechos…</translation>
    </message>
    <message>
        <source>The script that was handed over is about another choice of tables and columns. Save it again below, and have it run.</source>
        <translation>El script entregado corresponde a otra elección de tablas y columnas. Guárdelo de nuevo abajo y haga que se ejecute.</translation>
    </message>
    <message>
        <source>What the new user may read is looked at once it can log in.</source>
        <translation>Lo que puede leer el nuevo usuario se comprueba en cuanto puede iniciar sesión.</translation>
    </message>
    <message>
        <source>This was stopped, and nothing was changed.</source>
        <translation>Se detuvo, y no se cambió nada.</translation>
    </message>
    <message>
        <source>Looking at what the new user may read…</source>
        <translation>Comprobando qué puede leer el nuevo usuario…</translation>
    </message>
    <message>
        <source>The new user may read more tables than you chose: they are not copied.</source>
        <translation>El nuevo usuario puede leer más tablas de las que eligió: no se copian.</translation>
    </message>
    <message>
        <source>The new user cannot read what was left out.</source>
        <translation>El nuevo usuario no puede leer lo que se dejó fuera.</translation>
    </message>
    <message>
        <source>The new user may read columns that you left out, and they would be copied: %1.</source>
        <translation>El nuevo usuario puede leer columnas que dejó fuera, y se copiarían: %1.</translation>
    </message>
    <message>
        <source>The script cannot take this back: everybody was granted it, or the user has it in another way. Have an administrator take it away, or tick the columns.</source>
        <translation>El script no puede retirar esto: se concedió a todos, o el usuario lo tiene de otra forma. Haga que un administrador lo quite, o marque las columnas.</translation>
    </message>
    <message>
        <source>An administrator&apos;s login mends that here.</source>
        <translation>La cuenta de un administrador lo corrige aquí.</translation>
    </message>
    <message>
        <source>Save the script below again, have it run, and check again.</source>
        <translation>Guarde de nuevo el script de abajo, haga que se ejecute y compruebe otra vez.</translation>
    </message>
    <message>
        <source>The script was run.</source>
        <translation>El script se ejecutó.</translation>
    </message>
</context>
<context>
    <name>tributary::RowCopier</name>
    <message>
        <source>Copied, but only the first %1 of a value. An export holds all of it.</source>
        <translation>Copiado, pero solo el comienzo de un valor (%1). Una exportación lo contiene entero.</translation>
    </message>
    <message>
        <source>The value is in the clipboard.</source>
        <translation>El valor está en el portapapeles.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are in the clipboard.</source>
        <translation>
            <numerusform>%1 fila está en el portapapeles.</numerusform>
            <numerusform>%1 filas están en el portapapeles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::RowModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>At the source: %1</source>
        <translation>En el origen: %1</translation>
    </message>
    <message>
        <source>In the destination: %1</source>
        <translation>En el destino: %1</translation>
    </message>
    <message>
        <source>Part of the key</source>
        <translation>Parte de la clave</translation>
    </message>
</context>
<context>
    <name>tributary::RowView</name>
    <message>
        <source>&amp;Show value…</source>
        <translation>&amp;Mostrar valor…</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Copiar valor</translation>
    </message>
    <message>
        <source>Copy rows as CS&amp;V</source>
        <translation>Copiar filas como CS&amp;V</translation>
    </message>
    <message>
        <source>Copy rows for a sprea&amp;dsheet</source>
        <translation>Copiar filas para &amp;hoja de cálculo</translation>
    </message>
    <message>
        <source>Sort &amp;ascending by this column</source>
        <translation>Orden &amp;ascendente por esta columna</translation>
    </message>
    <message>
        <source>Sort d&amp;escending by this column</source>
        <translation>Orden &amp;descendente por esta columna</translation>
    </message>
    <message>
        <source>Do &amp;not sort</source>
        <translation>&amp;No ordenar</translation>
    </message>
    <message>
        <source>Only rows with this val&amp;ue</source>
        <translation>Solo filas con este va&amp;lor</translation>
    </message>
    <message>
        <source>Compare with the s&amp;ource…</source>
        <translation>Comparar con el &amp;origen…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>tributary::RunButtons</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Goes on applying changes until it is paused or stopped.</source>
        <translation>Sigue aplicando cambios hasta que se pone en pausa o se detiene.</translation>
    </message>
    <message>
        <source>The server keeps its log for this source meanwhile.</source>
        <translation>Mientras tanto, el servidor retiene su registro WAL para este origen.</translation>
    </message>
    <message>
        <source>Applies what has changed meanwhile, and goes on following.</source>
        <translation>Aplica lo que haya cambiado mientras tanto y continúa siguiendo.</translation>
    </message>
</context>
<context>
    <name>tributary::RunDetailView</name>
    <message>
        <source>Tables of the run</source>
        <translation>Tablas de la ejecución</translation>
    </message>
    <message>
        <source>The chosen run</source>
        <translation>La ejecución elegida</translation>
    </message>
    <message>
        <source>What the run did</source>
        <translation>Qué hizo la ejecución</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Parts of the run</source>
        <translation>Partes de la ejecución</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Choose a run to see what it did.</source>
        <translation>Elija una ejecución para ver qué hizo.</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tablas (%1)</translation>
    </message>
    <message>
        <source>Log of the run (%1)</source>
        <translation>Registro (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table and message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More that failed: %1, on top of the list below.</source>
        <translation>Otras que fallaron: %1, además de la lista de abajo.</translation>
    </message>
    <message>
        <source>Tables that failed: %1. Their last good copies are as they were.</source>
        <translation>Tablas que fallaron: %1. Sus últimas copias correctas quedan como estaban.</translation>
    </message>
    <message>
        <source>What changed in the tables at the source</source>
        <translation>Lo que cambió en las tablas del origen</translation>
    </message>
    <message>
        <source>Schema changes</source>
        <translation>Cambios de esquema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table and what changed in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Schema changes (%1)</source>
        <translation>Cambios de esquema (%1)</translation>
    </message>
</context>
<context>
    <name>tributary::RunGrid</name>
    <message>
        <source>Runs by tables</source>
        <translation>Ejecuciones por tablas</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
</context>
<context>
    <name>tributary::RunGridModel</name>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>%1, run of %2: %3</source>
        <comment>table, time, state</comment>
        <translation>%1, ejecución de %2: %3</translation>
    </message>
    <message>
        <source>Run of %1: %2</source>
        <comment>time, result</comment>
        <translation>Ejecución de %1: %2</translation>
    </message>
</context>
<context>
    <name>tributary::RunListModel</name>
    <message>
        <source>not known yet</source>
        <comment>an empty cell, read aloud</comment>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Rows copied</source>
        <translation>Filas copiadas</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>Insertadas</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Borradas</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>tributary::RunOverview</name>
    <message>
        <source>State of %1</source>
        <translation>Estado de %1</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Desde y hasta</translation>
    </message>
    <message>
        <source>Progress of all tables</source>
        <translation>Progreso de todas las tablas</translation>
    </message>
    <message>
        <source>Rows, bytes, speed and remaining time</source>
        <translation>Filas, bytes, velocidad y tiempo restante</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>Mos&amp;trar:</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Con notas</translation>
    </message>
    <message>
        <source>Which tables to show</source>
        <translation>Qué tablas se muestran</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>source and destination</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>&quot;Copy everything anew&quot; makes a new slot and a new copy; the old copy stays until that one is complete.</source>
        <translation>«Copiar todo de nuevo» crea un slot nuevo y una copia nueva; la copia anterior se conserva hasta que la nueva esté completa.</translation>
    </message>
    <message>
        <source>&amp;Copy everything anew</source>
        <translation>&amp;Copiar todo de nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table and message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>parte de un nombre</translation>
    </message>
    <message>
        <source>Filter of the tables</source>
        <translation>Filtro de las tablas</translation>
    </message>
    <message>
        <source>F&amp;ilter:</source>
        <translation>F&amp;iltro:</translation>
    </message>
    <message>
        <source>&amp;Enter the password…</source>
        <translation>&amp;Introducir la contraseña…</translation>
    </message>
</context>
<context>
    <name>tributary::RunTableModel</name>
    <message>
        <source>truncates: %1</source>
        <translation>truncados: %1</translation>
    </message>
    <message>
        <source>columns: %1</source>
        <comment>what changed</comment>
        <translation>columnas: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty cell, read aloud</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rows copied</source>
        <translation>Filas copiadas</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>Insertadas</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Borradas</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>tributary::SchedulePanel</name>
    <message>
        <source>This &amp;window, only while it is open</source>
        <translation>Esta &amp;ventana, solo mientras está abierta</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>Solo manual</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>Por intervalos</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>On some days</source>
        <translation>Algunos días</translation>
    </message>
    <message>
        <source>When it is synced by itself</source>
        <translation>Cuándo se sincroniza automáticamente</translation>
    </message>
    <message>
        <source>Sync by i&amp;tself:</source>
        <translation>Sincroni&amp;zación:</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>Unit of the step</source>
        <translation>Unidad del intervalo</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Cada</translation>
    </message>
    <message>
        <source>At &amp;minute</source>
        <translation>En el &amp;minuto</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>A &amp;las</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Quién se encarga</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Elija al menos un día.</translation>
    </message>
    <message>
        <source>It is synced when you say so.</source>
        <translation>Se sincroniza cuando usted lo pida.</translation>
    </message>
    <message>
        <source>Next run: now</source>
        <translation>Próxima ejecución: ahora</translation>
    </message>
    <message>
        <source>Next run: today at %1</source>
        <translation>Próxima ejecución: hoy a las %1</translation>
    </message>
    <message>
        <source>Next run: tomorrow at %1</source>
        <translation>Próxima ejecución: mañana a las %1</translation>
    </message>
    <message>
        <source>Next run: %1 at %2</source>
        <translation>Próxima ejecución: %1 a las %2</translation>
    </message>
    <message>
        <source>What is missed while the window is closed is made up once when it opens.</source>
        <translation>Lo que se pierda con la ventana cerrada se recupera una vez al abrirla.</translation>
    </message>
    <message>
        <source>A timer of your systemd runs it. What is missed while the computer is off is made up once.</source>
        <translation>Lo ejecuta un temporizador de su systemd. Lo que se pierda con el equipo apagado se recupera una vez.</translation>
    </message>
    <message>
        <source>A timer of your systemd runs it. A step that does not fit into the hour or the day is not remembered while the computer is off: it begins with a run at each login.</source>
        <translation>Lo ejecuta un temporizador de su systemd. Un intervalo que no encaja exactamente en la hora o el día no se recuerda con el equipo apagado: empieza con una ejecución en cada inicio de sesión.</translation>
    </message>
    <message>
        <source>It runs while you are logged in; to run it also at other times: loginctl enable-linger</source>
        <translation>Se ejecuta mientras usted tiene la sesión iniciada; para ejecutarlo también en otros momentos: loginctl enable-linger</translation>
    </message>
    <message>
        <source>Missed: the run of %1 has not begun.</source>
        <translation>Perdida: la ejecución de %1 no ha empezado.</translation>
    </message>
    <message>
        <source>This com&amp;puter, also while the window is closed</source>
        <translation>Este e&amp;quipo, también con la ventana cerrada</translation>
    </message>
</context>
<context>
    <name>tributary::ScriptView</name>
    <message>
        <source>Script for &amp;database:</source>
        <translation>Script para la base de &amp;datos:</translation>
    </message>
    <message>
        <source>Setup script</source>
        <translation>Script de configuración</translation>
    </message>
    <message>
        <source>&amp;Copy script</source>
        <translation>&amp;Copiar script</translation>
    </message>
    <message>
        <source>&amp;Save setup script…</source>
        <translation>&amp;Guardar script…</translation>
    </message>
    <message>
        <source>Save &amp;undo script…</source>
        <translation>Guardar re&amp;versión…</translation>
    </message>
    <message>
        <source>The script is being made…</source>
        <translation>Creando el script…</translation>
    </message>
    <message>
        <source>The script is in the clipboard for half a minute: it holds the password.</source>
        <translation>El script está en el portapapeles durante medio minuto: contiene la contraseña.</translation>
    </message>
    <message>
        <source>The script is in the clipboard.</source>
        <translation>El script está en el portapapeles.</translation>
    </message>
    <message>
        <source>Undo script</source>
        <translation>Script de reversión</translation>
    </message>
    <message>
        <source>SQL scripts (*.sql)</source>
        <translation>Scripts SQL (*.sql)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Sh&amp;ow:</source>
        <translation>Mos&amp;trar:</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Which script to show</source>
        <translation>Qué script se muestra</translation>
    </message>
    <message>
        <source>The undo script is in the clipboard.</source>
        <translation>El script de reversión está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>tributary::SecretStore</name>
    <message>
        <source>access was denied</source>
        <translation>se denegó el acceso</translation>
    </message>
    <message>
        <source>no keyring is running</source>
        <translation>no hay ningún llavero en marcha</translation>
    </message>
    <message>
        <source>it reported an error</source>
        <translation>informó de un error</translation>
    </message>
    <message>
        <source>no answer within %1 seconds</source>
        <translation>sin respuesta en %1 segundos</translation>
    </message>
    <message>
        <source>it is not used, as the settings say</source>
        <translation>no se usa, según los ajustes</translation>
    </message>
    <message>
        <source>it is locked, or not running yet</source>
        <translation>está bloqueado o aún no se está ejecutando</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message>
        <source>The language changes when Tributary is started again.</source>
        <translation>El idioma cambia al volver a iniciar Tributary.</translation>
    </message>
    <message>
        <source>&amp;Wait while the network is metered</source>
        <translation>&amp;Esperar mientras la red sea de uso medido</translation>
    </message>
    <message>
        <source>&amp;Keep passwords in the keyring</source>
        <translation>&amp;Guardar las contraseñas en el llavero</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the passwords of %n source(s) from the keyring</source>
        <translation>
            <numerusform>&amp;Quitar del llavero las contraseñas de %n origen</numerusform>
            <numerusform>&amp;Quitar del llavero las contraseñas de %n orígenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>What to show notices about</source>
        <translation>Sobre qué se muestran avisos</translation>
    </message>
    <message>
        <source>&amp;Notices about:</source>
        <translation>A&amp;visos sobre:</translation>
    </message>
    <message>
        <source>A problem is told once, and not again before it is over. A click on the notice opens the source.</source>
        <translation>De cada problema se avisa una sola vez, y no de nuevo hasta que haya pasado. Un clic en el aviso abre el origen.</translation>
    </message>
    <message>
        <source>This desktop has no tray for notices: the list of sources tells the same.</source>
        <translation>Este escritorio no tiene bandeja para los avisos: la lista de orígenes indica lo mismo.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Connections of a run to its source</source>
        <translation>Conexiones de una ejecución con su origen</translation>
    </message>
    <message>
        <source>&amp;Connections of a run:</source>
        <translation>Co&amp;nexiones por ejecución:</translation>
    </message>
    <message>
        <source>Following changes takes two at the least, and comparing a source that is followed takes three. It holds from the next run on.</source>
        <translation>Seguir los cambios requiere al menos dos, y comparar un origen cuyos cambios se siguen requiere tres. Se aplica desde la próxima ejecución.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Most kibibytes a second that are read from sources</source>
        <translation>Máximo de kibibytes por segundo que se leen de los orígenes</translation>
    </message>
    <message>
        <source>R&amp;ead at most:</source>
        <translation>&amp;Leer como máximo:</translation>
    </message>
    <message>
        <source>All runs of this window share it, also those that go on. A run of the command line or of a timer has it for itself.</source>
        <translation>Todas las ejecuciones de esta ventana comparten este límite, también las que están en curso. Una ejecución de la línea de comandos o de un temporizador lo tiene para ella sola.</translation>
    </message>
    <message>
        <source>Scheduled runs wait, and changes are not followed, until the network is not metered. What you start yourself runs at once; so does what reads from this computer.</source>
        <translation>Las ejecuciones programadas esperan, y los cambios no se siguen, hasta que la red deje de ser de uso medido. Lo que inicie usted se ejecuta de inmediato, igual que lo que lee de este equipo.</translation>
    </message>
    <message>
        <source>This computer cannot tell whether its network is metered (NetworkManager is not running): nothing waits.</source>
        <translation>Este equipo no puede saber si su red es de uso medido (NetworkManager no está en marcha): nada espera.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Otherwise they are asked for when they are needed, and remembered until Tributary is closed. Runs while it is closed then find passwords in ~/.pgpass only.</source>
        <translation>Si no, se piden cuando hacen falta y se recuerdan hasta que se cierre Tributary. En ese caso, las ejecuciones con Tributary cerrado solo encuentran contraseñas en ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>tributary::SetupTab</name>
    <message>
        <source>&quot;Check again&quot; asks for the password.</source>
        <translation>«Volver a comprobar» pide la contraseña.</translation>
    </message>
    <message>
        <source>What is set up</source>
        <translation>Lo que está configurado</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Volver a compro&amp;bar</translation>
    </message>
    <message>
        <source>Make the sc&amp;ripts</source>
        <translation>Crear los scr&amp;ipts</translation>
    </message>
    <message>
        <source>When it is synced</source>
        <translation>Cuándo se sincroniza</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>On the command line:</source>
        <translation>En la línea de comandos:</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Not checked since the window was opened.</source>
        <translation>Sin comprobar desde que se abrió la ventana.</translation>
    </message>
    <message>
        <source>Command line of the check</source>
        <translation>Línea de comandos de la comprobación</translation>
    </message>
    <message>
        <source>Scripts for the database administrator</source>
        <translation>Scripts para el administrador de la base de datos</translation>
    </message>
    <message>
        <source>One makes the read-only user and what following changes needs, the other takes it all away again. Nothing is run.</source>
        <translation>Uno crea el usuario de solo lectura y lo que hace falta para seguir los cambios; el otro vuelve a eliminarlo todo. No se ejecuta nada.</translation>
    </message>
    <message>
        <source>Command line of the script</source>
        <translation>Línea de comandos del script</translation>
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
        <translation>Servidor</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>SSH tunnel</source>
        <translation>Túnel SSH</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>a través de %1</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Changes are followed (log)</source>
        <translation>Se siguen los cambios (log)</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>as the slot has it, else pgoutput</source>
        <translation>el del slot; si no lo hay, pgoutput</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Deleted rows</source>
        <translation>Filas borradas</translation>
    </message>
    <message>
        <source>stay in the copy, marked</source>
        <translation>se conservan en la copia, marcadas</translation>
    </message>
    <message>
        <source>are removed</source>
        <translation>se quitan</translation>
    </message>
    <message>
        <source>Every table is copied in each run (full)</source>
        <translation>Se copian todas las tablas en cada ejecución (full)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>all that can be read</source>
        <translation>todas las que se pueden leer</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>tables</comment>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>slot %1</translation>
    </message>
    <message>
        <source>publication %1</source>
        <translation>publicación %1</translation>
    </message>
    <message>
        <source>Made on the server</source>
        <translation>Creado en el servidor</translation>
    </message>
    <message>
        <source>nothing that is known of</source>
        <translation>nada, que se sepa</translation>
    </message>
    <message>
        <source>Other sources use this, too, so the undo script leaves it: %1</source>
        <translation>Otras fuentes también lo usan, así que el script de deshacer lo deja: %1</translation>
    </message>
</context>
<context>
    <name>tributary::SetupWizard</name>
    <message>
        <source>Add a source</source>
        <translation>Añadir un origen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Siguie&amp;nte</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Sync &amp;everything now</source>
        <translation>Sincronizar &amp;todo ahora</translation>
    </message>
</context>
<context>
    <name>tributary::SlotChoice</name>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>keeps %1 of log</source>
        <translation>retiene %1 de WAL</translation>
    </message>
    <message>
        <source>is for a standby server</source>
        <translation>es para un servidor standby</translation>
    </message>
    <message>
        <source>belongs to the database %1</source>
        <translation>pertenece a la base de datos %1</translation>
    </message>
    <message>
        <source>is temporary</source>
        <translation>es temporal</translation>
    </message>
    <message>
        <source>has the plugin %1, which cannot be read here</source>
        <translation>tiene el plugin %1, que aquí no se puede leer</translation>
    </message>
    <message>
        <source>has the plugin %1</source>
        <translation>tiene el plugin %1</translation>
    </message>
    <message>
        <source>another program reads from it</source>
        <translation>otro programa lee de él</translation>
    </message>
    <message>
        <source>has lost changes</source>
        <translation>ha perdido cambios</translation>
    </message>
    <message>
        <source>Replication slot and publication</source>
        <translation>Slot de replicación y publicación</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>pgoutput (part of PostgreSQL 10 and later)</source>
        <translation>pgoutput (parte de PostgreSQL 10 y posteriores)</translation>
    </message>
    <message>
        <source>wal2json (must be installed on the server)</source>
        <translation>wal2json (debe estar instalado en el servidor)</translation>
    </message>
    <message>
        <source>P&amp;lugin:</source>
        <translation>P&amp;lugin:</translation>
    </message>
    <message>
        <source>&amp;Slot:</source>
        <translation>&amp;Slot:</translation>
    </message>
    <message>
        <source>Na&amp;me of the slot:</source>
        <translation>Nom&amp;bre del slot:</translation>
    </message>
    <message>
        <source>Publ&amp;ication:</source>
        <translation>Publi&amp;cación:</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Crear uno nuevo</translation>
    </message>
    <message>
        <source>Take over %1 (%2)</source>
        <comment>slot, facts</comment>
        <translation>Adoptar %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>slot, why it cannot be taken over</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The name of a slot has 1 to 63 of the characters a-z, 0-9 and _.</source>
        <translation>El nombre de un slot tiene de 1 a 63 de los caracteres a-z, 0-9 y _.</translation>
    </message>
    <message>
        <source>There is a slot of this name already: take it over, or choose another name.</source>
        <translation>Ya hay un slot con este nombre: adóptelo o elija otro nombre.</translation>
    </message>
    <message>
        <source>The publication needs a name.</source>
        <translation>La publicación necesita un nombre.</translation>
    </message>
    <message>
        <source>The name of a publication has 63 bytes at most.</source>
        <translation>El nombre de una publicación tiene 63 bytes como máximo.</translation>
    </message>
    <message>
        <source>What it has kept was meant for another program, which will not get it any more.</source>
        <translation>Lo que ha retenido era para otro programa, que ya no lo recibirá.</translation>
    </message>
</context>
<context>
    <name>tributary::SlotListModel</name>
    <message>
        <source>%1 (this source)</source>
        <translation>%1 (este origen)</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>físico</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>nobody reads it</source>
        <translation>nadie lo lee</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>tributary::SlotSampleModel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>tributary::SourcePage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Changes and WAL</source>
        <translation>Cambios y WAL</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>tributary::SourceTabs</name>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>The comparison was stopped because a run was started.</source>
        <translation>La comparación se detuvo porque se inició una ejecución.</translation>
    </message>
    <message>
        <source>A scheduled run is due; it begins when the comparison has ended.</source>
        <translation>Toca una ejecución programada; empieza cuando termine la comparación.</translation>
    </message>
</context>
<context>
    <name>tributary::SqlPane</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Show &amp;value…</source>
        <translation>Mostrar &amp;valor…</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xportar CSV…</translation>
    </message>
    <message>
        <source>Rows of the query</source>
        <translation>Filas de la consulta</translation>
    </message>
    <message>
        <source>S&amp;QL query, for reading:</source>
        <translation>Consulta S&amp;QL, de lectura:</translation>
    </message>
    <message>
        <source>SQL query</source>
        <translation>Consulta SQL</translation>
    </message>
    <message>
        <source>SELECT …</source>
        <translation>SELECT …</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Límite:</translation>
    </message>
    <message>
        <source>Most rows to show</source>
        <translation>Máximo de filas</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>What the query gave</source>
        <translation>Lo que devolvió la consulta</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>The query was cancelled.</source>
        <translation>La consulta se canceló.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Ejecutando…</translation>
    </message>
    <message>
        <source>The first %1 in %2; there are more</source>
        <translation>Las primeras %1 en %2; hay más</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>rows and time</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>tributary::SqlitePanel</name>
    <message>
        <source>SQLite file</source>
        <translation>Archivo SQLite</translation>
    </message>
    <message>
        <source>A SQLite file on this computer: one file, no server, readable by most tools.</source>
        <translation>Un archivo SQLite en este equipo: un solo archivo, sin servidor, legible con la mayoría de las herramientas.</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Choose the SQLite file</source>
        <translation>Elegir el archivo SQLite</translation>
    </message>
    <message>
        <source>SQLite &amp;file:</source>
        <translation>Archivo SQL&amp;ite:</translation>
    </message>
    <message>
        <source>Free space:</source>
        <translation>Espacio libre:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>This is a folder: add the name of a file.</source>
        <translation>Esto es una carpeta: añada el nombre de un archivo.</translation>
    </message>
    <message>
        <source>You may not write here: choose another place.</source>
        <translation>Usted no puede escribir aquí: elija otro lugar.</translation>
    </message>
    <message>
        <source>This file exists and is no SQLite database. It will not be overwritten: choose another name.</source>
        <translation>Este archivo existe y no es una base de datos SQLite. No se sobrescribirá: elija otro nombre.</translation>
    </message>
    <message>
        <source>This is a network drive (%1). SQLite files can be damaged there when the connection is lost; a drive of this computer is safer.</source>
        <translation>Esta es una unidad de red (%1). Los archivos SQLite pueden dañarse ahí si se pierde la conexión; es más segura una unidad de este equipo.</translation>
    </message>
    <message>
        <source>This SQLite file exists (%1). The copies are added to it; tables that others made are left alone.</source>
        <translation>Este archivo SQLite existe (%1). Las copias se añaden a él; las tablas que crearon otros no se tocan.</translation>
    </message>
    <message>
        <source>The file will be made, with its folder.</source>
        <translation>Se creará el archivo, con su carpeta.</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite *.sqlite3 *.db)</source>
        <translation>Archivos SQLite (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This name is too long for a file: choose a shorter one.</source>
        <translation>Este nombre es demasiado largo para un archivo: elija uno más corto.</translation>
    </message>
    <message>
        <source>%1 synchronises this folder. It may take the file while it is being written, or put another computer&apos;s in its place; another folder is safer, and a whole copy can be saved here at any time.</source>
        <translation>%1 sincroniza esta carpeta. Puede tomar el archivo mientras se escribe, o poner en su lugar el de otro equipo; otra carpeta es más segura, y aquí se puede guardar una copia completa en cualquier momento.</translation>
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
        <translation>pendiente</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>este paso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4</source>
        <comment>number, count, name, state</comment>
        <translation>Paso %1 de %2, %3: %4</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
</context>
<context>
    <name>tributary::SupportMatrix</name>
    <message>
        <source>&amp;What is possible at each provider</source>
        <translation>&amp;Qué es posible con cada proveedor</translation>
    </message>
    <message>
        <source>What is possible at each provider</source>
        <translation>Qué es posible con cada proveedor</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Full copies</source>
        <translation>Copias completas</translation>
    </message>
    <message>
        <source>Following changes</source>
        <translation>Seguimiento de cambios</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Qué hace falta</translation>
    </message>
    <message>
        <source>Ser&amp;ver run by:</source>
        <translation>Prov&amp;eedor:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <comment>provider</comment>
        <translation>%1 (reconocido)</translation>
    </message>
    <message>
        <source>Full copies and following changes are both possible.</source>
        <translation>Son posibles tanto las copias completas como el seguimiento de cambios.</translation>
    </message>
    <message>
        <source>Full copies are possible; following changes is not. %1</source>
        <translation>Las copias completas son posibles; el seguimiento de cambios, no. %1</translation>
    </message>
</context>
<context>
    <name>tributary::SyncSession</name>
    <message>
        <source>Waiting for the keyring: perhaps it asks you to unlock it.</source>
        <translation>Esperando al llavero: quizá le pide que lo desbloquee.</translation>
    </message>
</context>
<context>
    <name>tributary::TableList</name>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>The tables are listed here as soon as a run has read which there are.</source>
        <translation>Las tablas se listan aquí en cuanto una ejecución haya leído cuáles hay.</translation>
    </message>
    <message>
        <source>No table is like that.</source>
        <translation>Ninguna tabla es así.</translation>
    </message>
</context>
<context>
    <name>tributary::TableMenu</name>
    <message>
        <source>&amp;Copy again</source>
        <translation>Copiar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Takes a new copy of it; the changes of the other tables are applied as always.</source>
        <translation>Hace una copia nueva; los cambios de las demás tablas se aplican como siempre.</translation>
    </message>
    <message>
        <source>Takes a new copy of it; the other copies stay as they are.</source>
        <translation>Hace una copia nueva; las demás copias quedan como están.</translation>
    </message>
    <message>
        <source>A run is going on. A table can be copied again when it has ended.</source>
        <translation>Hay una ejecución en curso. Una tabla se puede copiar de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>What is left out is not copied.</source>
        <translation>Lo que está excluido no se copia.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Compares the numbers of rows of source and copy, on the tab &quot;Verify&quot;.</source>
        <translation>Compara el número de filas del origen y de la copia, en la pestaña «Verificar».</translation>
    </message>
    <message>
        <source>A run is going on. Copies can be compared when it has ended.</source>
        <translation>Hay una ejecución en curso. Las copias se pueden comparar cuando termine.</translation>
    </message>
    <message>
        <source>There is no copy to compare.</source>
        <translation>No hay ninguna copia que comparar.</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Vista &amp;previa</translation>
    </message>
    <message>
        <source>Shows the rows of the copy, on the tab &quot;Data&quot;.</source>
        <translation>Muestra las filas de la copia, en la pestaña «Datos».</translation>
    </message>
    <message>
        <source>The rows of one table can be shown at a time.</source>
        <translation>Solo se pueden mostrar las filas de una tabla a la vez.</translation>
    </message>
    <message>
        <source>There is no copy to look at.</source>
        <translation>No hay ninguna copia que mostrar.</translation>
    </message>
    <message>
        <source>Copy S&amp;QL</source>
        <translation>Copiar S&amp;QL</translation>
    </message>
    <message>
        <source>Puts the query that reads it at the source into the clipboard.</source>
        <translation>Pone en el portapapeles la consulta que la lee en el origen.</translation>
    </message>
    <message>
        <source>It has no column that may be read.</source>
        <translation>No tiene ninguna columna que se pueda leer.</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>The next runs leave it out; its last copy stays in the destination.</source>
        <translation>Las próximas ejecuciones la excluyen; su última copia se conserva en el destino.</translation>
    </message>
    <message>
        <source>Its columns are known as soon as a run of this window has read them.</source>
        <translation>Sus columnas se conocerán en cuanto una ejecución de esta ventana las haya leído.</translation>
    </message>
    <message>
        <source>A comparison is going on. Another one can begin when it has ended, or was stopped on the tab &quot;Verify&quot;.</source>
        <translation>Hay una comparación en curso. Otra puede empezar cuando termine o se detenga en la pestaña «Verificar».</translation>
    </message>
</context>
<context>
    <name>tributary::TableMethodMenu</name>
    <message>
        <source>&amp;How it is kept up to date</source>
        <translation>Có&amp;mo se mantiene al día</translation>
    </message>
    <message>
        <source>&amp;As the source</source>
        <translation>Como el &amp;origen</translation>
    </message>
    <message>
        <source>&amp;Follow changes</source>
        <translation>&amp;Seguir los cambios</translation>
    </message>
    <message>
        <source>F&amp;ull copy</source>
        <translation>Copia &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Excluir</translation>
    </message>
</context>
<context>
    <name>tributary::TablePane</name>
    <message>
        <source>Cou&amp;nt exactly</source>
        <translation>Recue&amp;nto exacto</translation>
    </message>
    <message>
        <source>Show &amp;value…</source>
        <translation>Mostrar &amp;valor…</translation>
    </message>
    <message>
        <source>&amp;Compare with source…</source>
        <translation>Comparar con el &amp;origen…</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xportar CSV…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Recar&amp;gar</translation>
    </message>
    <message>
        <source>The table has been synced since the first rows were read: some may be missing here, or be here twice.</source>
        <translation>La tabla se ha sincronizado desde que se leyeron las primeras filas: puede que aquí falten algunas o aparezcan dos veces.</translation>
    </message>
    <message>
        <source>&quot;Reload&quot; shows it as it is now.</source>
        <translation>«Recargar» la muestra como está ahora.</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Número de filas</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Filas de %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 rows. A filter or an export shows others.</source>
        <translation>
            <numerusform>La primera fila (%1). Un filtro o una exportación muestra otras.</numerusform>
            <numerusform>Las primeras %1 filas. Un filtro o una exportación muestra otras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 rows</source>
        <translation>
            <numerusform>La primera fila (%1)</numerusform>
            <numerusform>Las primeras %1 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Las primeras %1 de %2 filas</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>Esta tabla no tiene filas.</translation>
    </message>
    <message>
        <source>No row of this table is like that.</source>
        <translation>Ninguna fila de esta tabla coincide.</translation>
    </message>
</context>
<context>
    <name>tributary::TableProgressModel</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>column with how a table is kept up to date</comment>
        <translation>Método</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column with the estimated number of rows</comment>
        <translation>Aprox.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column with the remaining time</comment>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>Insertadas</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Borradas</translation>
    </message>
    <message>
        <source>Truncates</source>
        <translation>Truncados</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Fresh as of</source>
        <comment>column with the time at the source that a copy stands for</comment>
        <translation>Al día hasta</translation>
    </message>
</context>
<context>
    <name>tributary::TableTreeModel</name>
    <message>
        <source>nothing</source>
        <comment>an empty table cell, read aloud</comment>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>Schema %1, %2 of %3 tables chosen</source>
        <translation>
            <numerusform>Esquema %1, elegidas %2 de %3 tabla</numerusform>
            <numerusform>Esquema %1, elegidas %2 de %3 tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Excluidas: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>table and note</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>about %1 rows</source>
        <translation>
            <numerusform>aprox. %1 fila</numerusform>
            <numerusform>aprox. %1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows, about</source>
        <translation>Filas, aprox.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>tributary::TablesPage</name>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Choose the tables</source>
        <translation>Elija las tablas</translation>
    </message>
    <message>
        <source>What is ticked is copied, and kept up to date in the way you choose next.</source>
        <translation>Lo que está marcado se copia y se mantiene al día de la forma que elija a continuación.</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>parte de un nombre</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Elegir &amp;todas</translation>
    </message>
    <message>
        <source>Ticks all tables that are shown and can be read</source>
        <translation>Marca todas las tablas que se muestran y se pueden leer</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>Elegir nin&amp;guna</translation>
    </message>
    <message>
        <source>Unticks all tables that are shown</source>
        <translation>Desmarca todas las tablas que se muestran</translation>
    </message>
    <message>
        <source>Follow changes, if that is chosen</source>
        <translation>Seguir los cambios, si se elige</translation>
    </message>
    <message>
        <source>Full copy in each run</source>
        <translation>Copia completa en cada ejecución</translation>
    </message>
    <message>
        <source>&amp;Marked tables:</source>
        <translation>Tablas &amp;seleccionadas:</translation>
    </message>
    <message>
        <source>Columns that you leave out are not granted to the new user, and so not copied.</source>
        <translation>Las columnas que excluya no se conceden al nuevo usuario, por lo que no se copian.</translation>
    </message>
    <message>
        <source>Columns can be left out when a read-only user is made for the sync; this user reads all that it may read.</source>
        <translation>Se pueden excluir columnas cuando se crea un usuario de solo lectura para la sincronización; este usuario lee todo lo que puede leer.</translation>
    </message>
    <message>
        <source>Mark tables whose changes can be followed to choose for them</source>
        <translation>Seleccione tablas cuyos cambios se puedan seguir para elegir el método para ellas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tables chosen</source>
        <translation>
            <numerusform>%1 de %2 tabla elegida</numerusform>
            <numerusform>%1 de %2 tablas elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, and some tables that the server has not counted</source>
        <translation>
            <numerusform>%1 fila, y algunas tablas que el servidor no ha contado</numerusform>
            <numerusform>%1 filas, y algunas tablas que el servidor no ha contado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the server</source>
        <translation>%1 en el servidor</translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation>elija al menos una</translation>
    </message>
    <message>
        <source>Tables that are made later will be copied too.</source>
        <translation>También se copiarán las tablas que se creen más tarde.</translation>
    </message>
    <message>
        <source>The new user was made already. Before the first sync, an administrator&apos;s login takes back what it was granted of columns that you leave out here.</source>
        <translation>El nuevo usuario ya está creado. Antes de la primera sincronización, la cuenta de un administrador retira lo que se le concedió de las columnas que deje fuera aquí.</translation>
    </message>
    <message>
        <source>A script was handed over already. If you leave out columns here, a new one has to be run before the first sync; save it on the last page.</source>
        <translation>Ya se entregó un script. Si deja columnas fuera aquí, hay que ejecutar uno nuevo antes de la primera sincronización; guárdelo en la última página.</translation>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source and state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Open Tributary</source>
        <translation>&amp;Abrir Tributary</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>&amp;Sincronizar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
</context>
<context>
    <name>tributary::TunnelFields</name>
    <message>
        <source>Through an SSH &amp;tunnel</source>
        <translation>Med&amp;iante un túnel SSH</translation>
    </message>
    <message>
        <source>bastion.example.com</source>
        <translation>bastion.example.com</translation>
    </message>
    <message>
        <source>as ssh is set up</source>
        <translation>lo que indique ssh</translation>
    </message>
    <message>
        <source>SSH host:</source>
        <translation>Host SSH:</translation>
    </message>
    <message>
        <source>SSH port:</source>
        <translation>Puerto SSH:</translation>
    </message>
    <message>
        <source>SSH user:</source>
        <translation>Usuario SSH:</translation>
    </message>
    <message>
        <source>The keys are those of the ssh command (its agent and ~/.ssh/config). Host and port above are meant as that machine sees them.</source>
        <translation>Las claves son las del comando ssh (su agente y ~/.ssh/config). El host y el puerto de arriba se entienden tal como los ve esa máquina.</translation>
    </message>
</context>
<context>
    <name>tributary::UserPage</name>
    <message>
        <source>Read-only user</source>
        <translation>Usuario de solo lectura</translation>
    </message>
    <message>
        <source>Choose who reads the database</source>
        <translation>Elija quién lee la base de datos</translation>
    </message>
    <message>
        <source>A user that can only read keeps the source safe, whatever happens here.</source>
        <translation>Un usuario que solo puede leer mantiene a salvo el origen, pase lo que pase aquí.</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>Checks with the new user</source>
        <translation>Comprobaciones con el nuevo usuario</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can only read, so no other user is needed.</source>
        <translation>«%1» solo puede leer, así que no hace falta otro usuario.</translation>
    </message>
    <message>
        <source>The checks start when the user was made.</source>
        <translation>Las comprobaciones empiezan cuando se haya creado el usuario.</translation>
    </message>
    <message>
        <source>Give the script to the administrator. Once it was run, check again; you can also go on, or close this and come back.</source>
        <translation>Entregue el script al administrador. Cuando se haya ejecutado, vuelva a comprobar; también puede continuar, o cerrar esto y volver más tarde.</translation>
    </message>
    <message>
        <source>The script needs a name and a password of the new user.</source>
        <translation>El script necesita un nombre y una contraseña para el nuevo usuario.</translation>
    </message>
    <message>
        <source>The new user needs a name and a password.</source>
        <translation>El nuevo usuario necesita un nombre y una contraseña.</translation>
    </message>
    <message>
        <source>This was stopped, and the user may lack rights: create it again.</source>
        <translation>Esto se detuvo, y puede que al usuario le falten permisos: vuelva a crearlo.</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; was made.</source>
        <translation>Se ha creado el usuario «%1».</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; was made before, and its password is not in the keyring. Type it above and check again; or generate another one, and create the user again with an administrator&apos;s login.</source>
        <translation>El usuario «%1» ya se creó, y su contraseña no está en el llavero. Escríbala arriba y compruebe otra vez; o genere otra y cree de nuevo el usuario con la cuenta de un administrador.</translation>
    </message>
    <message>
        <source>The user was made. Check again with its password.</source>
        <translation>El usuario está creado. Compruebe otra vez con su contraseña.</translation>
    </message>
</context>
<context>
    <name>tributary::ValueComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <comment>a column whose values differ</comment>
        <translation>%1, difiere</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>no such row</source>
        <translation>no existe la fila</translation>
    </message>
    <message>
        <source>%1 (stored as %2)</source>
        <comment>a value and SQLite&apos;s storage class</comment>
        <translation>%1 (guardado como %2)</translation>
    </message>
</context>
<context>
    <name>tributary::ValueDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>%1, being read…</source>
        <translation>%1, leyéndose…</translation>
    </message>
    <message>
        <source>&amp;Show as:</source>
        <translation>&amp;Mostrar como:</translation>
    </message>
    <message>
        <source>Form of the value</source>
        <translation>Forma del valor</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>Texto, %1</translation>
    </message>
    <message>
        <source>Bytes, %1</source>
        <translation>Bytes, %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>NULL: there is no value.</source>
        <translation>NULL: no hay ningún valor.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. An export holds all of it.</source>
        <translation>Solo se muestra el comienzo (%1). Una exportación lo contiene entero.</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>Texto (UTF-8)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>JSON, one element a line</source>
        <translation>JSON, un elemento por línea</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>This is not JSON; it is shown as it is.</source>
        <translation>Esto no es JSON; se muestra tal como está.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown in hex.</source>
        <translation>En hexadecimal solo se muestra el comienzo (%1).</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
</context>
<context>
    <name>tributary::VerifyPage</name>
    <message>
        <source>Verify %1</source>
        <translation>Verificar %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Progress of all tables</source>
        <translation>Progreso de todas las tablas</translation>
    </message>
    <message>
        <source>What was not compared</source>
        <translation>Lo que no se comparó</translation>
    </message>
    <message>
        <source>Every value</source>
        <translation>Todos los valores</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Una muestra</translation>
    </message>
    <message>
        <source>Numbers of rows</source>
        <translation>Número de filas</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>&amp;Compare:</source>
        <translation>&amp;Comparar:</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Todas las tablas</translation>
    </message>
    <message>
        <source>Ticked tables</source>
        <translation>Tablas marcadas</translation>
    </message>
    <message>
        <source>Which tables to compare</source>
        <translation>Qué tablas se comparan</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>What the comparison does</source>
        <translation>Qué hace la comparación</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Ta&amp;bles:</source>
        <translation>Ta&amp;blas:</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>&amp;Differences:</source>
        <translation>Di&amp;ferencias:</translation>
    </message>
    <message>
        <source>Values of the chosen difference</source>
        <translation>Valores de la diferencia elegida</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>&amp;Valores:</translation>
    </message>
    <message>
        <source>Copy these rows &amp;again</source>
        <translation>Copiar de &amp;nuevo estas filas</translation>
    </message>
    <message>
        <source>What copying again does</source>
        <translation>Qué hace copiar de nuevo</translation>
    </message>
    <message>
        <source>Nothing has been copied yet: there is nothing to compare.</source>
        <translation>Aún no se ha copiado nada: no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Not compared yet.</source>
        <translation>Aún no comparado.</translation>
    </message>
    <message>
        <source>&quot;Start&quot; asks for the password.</source>
        <translation>«Iniciar» pide la contraseña.</translation>
    </message>
</context>
<context>
    <name>tributary::VerifyTableModel</name>
    <message>
        <source>no notes</source>
        <translation>sin notas</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a number of rows</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Rows whose values or number were compared</source>
        <translation>Filas cuyos valores o cuyo número se compararon</translation>
    </message>
    <message>
        <source>Rows that only the source has</source>
        <translation>Filas que solo tiene el origen</translation>
    </message>
    <message>
        <source>Rows that only the destination has</source>
        <translation>Filas que solo tiene el destino</translation>
    </message>
    <message>
        <source>Rows with the same key and other values</source>
        <translation>Filas con la misma clave y otros valores</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Sobran</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distintas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows so far, and about how many there are</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>no se pudo comparar</translation>
    </message>
    <message>
        <source>still different</source>
        <translation>aún distinta</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinta</translation>
    </message>
    <message>
        <source>sample is equal</source>
        <translation>la muestra es igual</translation>
    </message>
    <message>
        <source>numbers are equal</source>
        <translation>mismo número de filas</translation>
    </message>
    <message>
        <source>equal, repaired</source>
        <translation>igual, reparada</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>not repaired: %1</source>
        <translation>no reparada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows copied again, %2 removed</source>
        <translation>
            <numerusform>%1 fila copiada de nuevo, %2 quitadas</numerusform>
            <numerusform>%1 filas copiadas de nuevo, %2 quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole table was copied again: %1</source>
        <translation>se copió de nuevo la tabla entera: %1</translation>
    </message>
</context>
<context>
    <name>tributary::WalChart</name>
    <message>
        <source>Log that waits and log that the server keeps, over time</source>
        <translation>WAL pendiente y WAL que el servidor retiene, a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Kept by the server</source>
        <translation>Retenido por el servidor</translation>
    </message>
    <message>
        <source>Waiting to be synced</source>
        <translation>Pendiente de sincronizar</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
</context>
<context>
    <name>tributary::WalPage</name>
    <message>
        <source>&amp;Drop the slot and copy again later…</source>
        <translation>&amp;Eliminar el slot y volver a copiar más tarde…</translation>
    </message>
    <message>
        <source>What waits and what the server keeps</source>
        <translation>Lo que está pendiente y lo que retiene el servidor</translation>
    </message>
    <message>
        <source>The server was not asked yet.</source>
        <translation>Aún no se ha consultado al servidor.</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>Perío&amp;do:</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>How much time to show</source>
        <translation>Cuánto tiempo se muestra</translation>
    </message>
    <message>
        <source>Sho&amp;w as:</source>
        <translation>Mos&amp;trar como:</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Gráfico o tabla</translation>
    </message>
    <message>
        <source>&amp;Ask the server now</source>
        <translation>&amp;Consultar ahora</translation>
    </message>
    <message>
        <source>What waited and what was kept, newest first</source>
        <translation>Lo que estaba pendiente y lo que se retenía, primero lo más reciente</translation>
    </message>
    <message>
        <source>All s&amp;lots of the server:</source>
        <translation>Todos los s&amp;lots del servidor:</translation>
    </message>
    <message>
        <source>All slots of the server</source>
        <translation>Todos los slots del servidor</translation>
    </message>
    <message>
        <source>The server could not be asked.</source>
        <translation>No se pudo consultar al servidor.</translation>
    </message>
    <message>
        <source>Without the slot &quot;%1&quot; the server keeps no log for this source any more. What changes from now on is not recorded: the next sync copies every table anew. The copy that you have stays as it is until then.</source>
        <translation>Sin el slot «%1», el servidor ya no retiene registro WAL para este origen. Lo que cambie a partir de ahora no se registra: la próxima sincronización vuelve a copiar todas las tablas. La copia que usted tiene queda como está hasta entonces.</translation>
    </message>
    <message>
        <source>Drop the sl&amp;ot</source>
        <translation>Eliminar el sl&amp;ot</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Nothing is known of this time yet.</source>
        <translation>Aún no se sabe nada de este periodo.</translation>
    </message>
    <message>
        <source>&quot;Ask the server now&quot; asks for the password.</source>
        <translation>«Consultar ahora» pide la contraseña.</translation>
    </message>
</context>
<context>
    <name>tributary::WayChoice</name>
    <message>
        <source>Who reads</source>
        <translation>Quién lee</translation>
    </message>
    <message>
        <source>Keep &amp;this login</source>
        <translation>Conservar &amp;esta cuenta</translation>
    </message>
    <message>
        <source>Create a &amp;read-only user now</source>
        <translation>&amp;Crear ahora un usuario de solo lectura</translation>
    </message>
    <message>
        <source>With the login of an administrator, which is asked for once.</source>
        <translation>Con la cuenta de un administrador, que se pide una sola vez.</translation>
    </message>
    <message>
        <source>Save a scr&amp;ipt for the database administrator</source>
        <translation>Guardar un scr&amp;ipt para el administrador de la base de datos</translation>
    </message>
    <message>
        <source>Somebody else runs it; the setup waits, also when you close it.</source>
        <translation>Lo ejecuta otra persona; la configuración espera, también si usted la cierra.</translation>
    </message>
    <message>
        <source>Keep &amp;this login, &quot;%1&quot;</source>
        <translation>Conservar &amp;esta cuenta, «%1»</translation>
    </message>
    <message>
        <source>It is a superuser: with its password everything on the server can be read, changed and deleted. Another user is safer.</source>
        <translation>Es superusuario: con su contraseña se puede leer, cambiar y borrar todo en el servidor. Es más seguro otro usuario.</translation>
    </message>
    <message>
        <source>What it could change is being looked at…</source>
        <translation>Comprobando qué podría cambiar…</translation>
    </message>
    <message>
        <source>It can only read. Nothing has to be done.</source>
        <translation>Solo puede leer. No hay que hacer nada.</translation>
    </message>
    <message numerus="yes">
        <source>It could change or delete the rows of %n tables: %1. Nothing here does, but a user that can only read is safer.</source>
        <translation>
            <numerusform>Podría cambiar o borrar las filas de %n tabla: %1. Aquí nada lo hace, pero es más seguro un usuario que solo puede leer.</numerusform>
            <numerusform>Podría cambiar o borrar las filas de %n tablas: %1. Aquí nada lo hace, pero es más seguro un usuario que solo puede leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>This provider makes its users itself, and not with SQL.</source>
        <translation>Este proveedor crea él mismo sus usuarios, no con SQL.</translation>
    </message>
    <message>
        <source>It could make tables of its own: %1. Nothing here does, but a user that can only read is safer.</source>
        <translation>Podría crear tablas propias: %1. Aquí nada lo hace, pero un usuario que solo puede leer es más seguro.</translation>
    </message>
</context>
</TS>
