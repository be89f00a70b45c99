<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Catalogue</name>
    <message>
        <source>Tributary met a state it was not made for: {what}.</source>
        <translation>Tributary ist auf einen Zustand gestoßen, für den es nicht gemacht ist: {what}.</translation>
    </message>
    <message>
        <source>Run it again; if it comes back, report it with the technical detail below.</source>
        <translation>Versuchen Sie es erneut. Tritt der Fehler wieder auf, melden Sie ihn mit den technischen Details unten.</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>See &quot;tributary-cli help&quot; for the commands and their options.</source>
        <translation>Die Befehle und ihre Optionen zeigt „tributary-cli help“.</translation>
    </message>
    <message>
        <source>The connection settings cannot be used: {what}</source>
        <translation>Die Verbindungseinstellungen sind nicht verwendbar: {what}</translation>
    </message>
    <message>
        <source>Correct the connection text or the saved source.</source>
        <translation>Berichtigen Sie den Verbindungstext oder die gespeicherte Quelle.</translation>
    </message>
    <message>
        <source>The run was stopped before it was finished. The last good copy was left as it was.</source>
        <translation>Der Lauf wurde vor dem Ende angehalten. Die letzte gute Kopie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Starten Sie ihn erneut, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Another run is writing {path} already (process {pid} on {host}).</source>
        <translation>Ein anderer Lauf schreibt bereits in {path} (Prozess {pid} auf {host}).</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it.</source>
        <translation>Warten Sie, bis er fertig ist, oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is being synced already: by {holder}, since {since} (process {pid}).</source>
        <translation>„{name}“ wird bereits abgeglichen: durch {holder}, seit {since} (Prozess {pid}).</translation>
    </message>
    <message>
        <source>Wait until that run has finished, or stop it.</source>
        <translation>Warten Sie, bis dieser Lauf fertig ist, oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>There is no saved source called &quot;{name}&quot;, and it is not a connection text either.</source>
        <translation>Es gibt keine gespeicherte Quelle namens „{name}“, und ein Verbindungstext ist es auch nicht.</translation>
    </message>
    <message>
        <source>See the saved ones with &quot;tributary-cli source list&quot;.
Give a connection such as postgresql://user@host/database.</source>
        <translation>Die gespeicherten Quellen zeigt „tributary-cli source list“.
Geben Sie eine Verbindung an, etwa postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>A source called &quot;{name}&quot; is saved already.</source>
        <translation>Eine Quelle namens „{name}“ ist bereits gespeichert.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the old one first.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie zuerst die alte Quelle.</translation>
    </message>
    <message>
        <source>The file with the saved sources, {path}, cannot be used: {reason}</source>
        <translation>Die Datei mit den gespeicherten Quellen, {path}, ist nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>Check the rights and the free space of its folder.</source>
        <translation>Prüfen Sie die Rechte und den freien Platz des Ordners.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a schedule.</source>
        <translation>„{text}“ ist kein Zeitplan.</translation>
    </message>
    <message>
        <source>Write it as one of: manual; every 15 minutes (1 minute to 24 hours); hourly; hourly at :20; daily at 06:30; weekdays at 06:30; monday,thursday at 18:00.</source>
        <translation>Schreiben Sie ihn in einer dieser Formen: manual; every 15 minutes (1 Minute bis 24 Stunden); hourly; hourly at :20; daily at 06:30; weekdays at 06:30; monday,thursday at 18:00.</translation>
    </message>
    <message>
        <source>systemd cannot run the schedule: {reason}</source>
        <translation>systemd kann den Zeitplan nicht ausführen: {reason}</translation>
    </message>
    <message>
        <source>Have the window run it while it is open (--scheduler window).
Log in as this user, on a desktop or by SSH, so that systemd runs for it; &quot;loginctl enable-linger&quot; keeps it there.</source>
        <translation>Überlassen Sie ihn dem Fenster, solange es offen ist (--scheduler window).
Melden Sie sich als dieser Benutzer an, am Bildschirm oder über SSH, damit systemd für ihn läuft; „loginctl enable-linger“ hält es am Laufen.</translation>
    </message>
    <message>
        <source>There is no server called &quot;{host}&quot;. Inside a company network the VPN may be off.</source>
        <translation>Es gibt keinen Server namens „{host}“. In einem Firmennetz ist vielleicht das VPN ausgeschaltet.</translation>
    </message>
    <message>
        <source>Check the spelling of the host name.
Check that the VPN is on.</source>
        <translation>Prüfen Sie die Schreibweise des Hostnamens.
Prüfen Sie, ob das VPN eingeschaltet ist.</translation>
    </message>
    <message>
        <source>{host} is there, but nothing answers on port {port}. PostgreSQL may listen on another port, or only locally.</source>
        <translation>{host} ist da, aber auf Port {port} antwortet nichts. Vielleicht lauscht PostgreSQL auf einem anderen Port oder nur lokal.</translation>
    </message>
    <message>
        <source>Check the port (5432 is usual; 5433, 6432 and 25060 are common).
Ask whether listen_addresses lets other computers in.</source>
        <translation>Prüfen Sie den Port (üblich ist 5432; 5433, 6432 und 25060 sind verbreitet).
Fragen Sie, ob listen_addresses andere Computer zulässt.</translation>
    </message>
    <message>
        <source>{host}:{port} does not answer. Most often a firewall or an allow-list is in the way.</source>
        <translation>{host}:{port} antwortet nicht. Meistens ist eine Firewall oder eine Liste erlaubter Adressen im Weg.</translation>
    </message>
    <message>
        <source>Have the address of this computer added to the server&apos;s allow-list.
Try again later.</source>
        <translation>Lassen Sie die Adresse dieses Computers in die Liste erlaubter Adressen des Servers aufnehmen.
Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>There is no way from this network to {host}. Its address may exist only on IPv6.</source>
        <translation>Aus diesem Netz führt kein Weg zu {host}. Vielleicht gibt es die Adresse nur über IPv6.</translation>
    </message>
    <message>
        <source>Check the network connection.
Ask the provider for an address that works on IPv4.</source>
        <translation>Prüfen Sie die Netzwerkverbindung.
Bitten Sie den Anbieter um eine Adresse, die über IPv4 erreichbar ist.</translation>
    </message>
    <message>
        <source>No PostgreSQL server listens on the socket {path}.</source>
        <translation>Am Socket {path} lauscht kein PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>Start the server, or give its host name and port.</source>
        <translation>Starten Sie den Server, oder geben Sie seinen Hostnamen und Port an.</translation>
    </message>
    <message>
        <source>Something other than PostgreSQL answers on {host}:{port}.</source>
        <translation>Auf {host}:{port} antwortet etwas anderes als PostgreSQL.</translation>
    </message>
    <message>
        <source>Check the port.</source>
        <translation>Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>The server {host} offers no encryption. Password and data would cross the network readable.</source>
        <translation>Der Server {host} bietet keine Verschlüsselung an. Passwort und Daten gingen lesbar durch das Netz.</translation>
    </message>
    <message>
        <source>Have encryption switched on at the server.
On a network you trust, set encryption to &quot;If the server offers it&quot; (sslmode=prefer).</source>
        <translation>Lassen Sie auf dem Server die Verschlüsselung einschalten.
In einem Netz, dem Sie vertrauen, stellen Sie die Verschlüsselung auf „Wenn der Server sie anbietet“ (sslmode=prefer).</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be verified: {reason}</source>
        <translation>Das Zertifikat von {host} ließ sich nicht bestätigen: {reason}</translation>
    </message>
    <message>
        <source>Give the certificate of its authority as the certificate file (sslrootcert=FILE).
To encrypt without knowing who answers, do not have the certificate checked (sslmode=require).</source>
        <translation>Geben Sie das Zertifikat der Zertifizierungsstelle als Zertifikatsdatei an (sslrootcert=FILE).
Um zu verschlüsseln, ohne zu wissen, wer antwortet, lassen Sie das Zertifikat nicht prüfen (sslmode=require).</translation>
    </message>
    <message>
        <source>A certificate file cannot be used: {reason}</source>
        <translation>Eine Zertifikatsdatei ist nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>Give the certificate of the server&apos;s authority as the certificate file (sslrootcert=FILE).
To encrypt without knowing who answers, do not have the certificate checked (sslmode=require).</source>
        <translation>Geben Sie das Zertifikat der Zertifizierungsstelle des Servers als Zertifikatsdatei an (sslrootcert=FILE).
Um zu verschlüsseln, ohne zu wissen, wer antwortet, lassen Sie das Zertifikat nicht prüfen (sslmode=require).</translation>
    </message>
    <message>
        <source>The connection to the server was cut. The last good copy was left as it was.</source>
        <translation>Die Verbindung zum Server ist abgerissen. Die letzte gute Kopie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Starten Sie den Lauf erneut.</translation>
    </message>
    <message>
        <source>The program ssh, which makes the SSH tunnel, is not installed on this computer.</source>
        <translation>Das Programm ssh, das den SSH-Tunnel aufbaut, ist auf diesem Computer nicht installiert.</translation>
    </message>
    <message>
        <source>Install OpenSSH (Debian: apt install openssh-client).
Connect without a tunnel.</source>
        <translation>Installieren Sie OpenSSH (Debian: apt install openssh-client).
Verbinden Sie sich ohne Tunnel.</translation>
    </message>
    <message>
        <source>The SSH tunnel through {host} cannot be used: {reason}</source>
        <translation>Der SSH-Tunnel über {host} ist nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>Try in a terminal: {command}
Check host, port and user of the tunnel; inside a company network the VPN may be off.</source>
        <translation>Versuchen Sie es in einem Terminal: {command}
Prüfen Sie Host, Port und Benutzer des Tunnels; in einem Firmennetz ist vielleicht das VPN ausgeschaltet.</translation>
    </message>
    <message>
        <source>The machine that answers for the SSH tunnel to {host} is not known, or not the one that it was.</source>
        <translation>Der Rechner, der für den SSH-Tunnel zu {host} antwortet, ist nicht bekannt oder nicht mehr derselbe.</translation>
    </message>
    <message>
        <source>Run once in a terminal: {command}
Compare the fingerprint that it shows with the one that the administrator of {host} gives you.</source>
        <translation>Führen Sie einmal in einem Terminal aus: {command}
Vergleichen Sie den angezeigten Fingerabdruck mit dem, den Ihnen die Administration von {host} nennt.</translation>
    </message>
    <message>
        <source>The machine of the SSH tunnel, {host}, did not let you in. Only keys work for tunnels, not passwords.</source>
        <translation>Der Rechner des SSH-Tunnels, {host}, hat Sie nicht hereingelassen. Bei Tunneln gelten nur Schlüssel, keine Passwörter.</translation>
    </message>
    <message>
        <source>Check the user of the tunnel.
Have your public key added on {host}, and load your key with ssh-add.
Try in a terminal: {command}</source>
        <translation>Prüfen Sie den Benutzer des Tunnels.
Lassen Sie Ihren öffentlichen Schlüssel auf {host} eintragen, und laden Sie Ihren Schlüssel mit ssh-add.
Versuchen Sie es in einem Terminal: {command}</translation>
    </message>
    <message>
        <source>The server wants a client certificate, and none was given.</source>
        <translation>Der Server verlangt ein Client-Zertifikat, und es wurde keines angegeben.</translation>
    </message>
    <message>
        <source>Give client certificate and key (sslcert=FILE and sslkey=FILE).
Ask the database administrator for them.</source>
        <translation>Geben Sie Client-Zertifikat und Schlüssel an (sslcert=FILE und sslkey=FILE).
Bitten Sie die Datenbankadministration darum.</translation>
    </message>
    <message>
        <source>The server did not accept the client certificate for &quot;{user}&quot;: {reason}</source>
        <translation>Der Server hat das Client-Zertifikat für „{user}“ nicht angenommen: {reason}</translation>
    </message>
    <message>
        <source>Give a certificate that the server&apos;s authority has signed for this user.
Ask the database administrator for a new one.</source>
        <translation>Geben Sie ein Zertifikat an, das die Zertifizierungsstelle des Servers für diesen Benutzer unterschrieben hat.
Bitten Sie die Datenbankadministration um ein neues.</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be used: {reason}</source>
        <translation>Das Client-Zertifikat oder sein Schlüssel ist nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>Give client certificate and key that belong together (sslcert=FILE and sslkey=FILE).
The key has to be readable by you alone: chmod 600 FILE</source>
        <translation>Geben Sie Client-Zertifikat und Schlüssel an, die zusammengehören (sslcert=FILE und sslkey=FILE).
Den Schlüssel dürfen nur Sie lesen können: chmod 600 FILE</translation>
    </message>
    <message>
        <source>The client key &quot;{path}&quot; is not read: with a colon in it, it names an OpenSSL engine to be loaded instead of a file.</source>
        <translation>Der Client-Schlüssel „{path}“ wird nicht gelesen: Mit einem Doppelpunkt darin bezeichnet er keine Datei, sondern ein OpenSSL-Modul (Engine), das geladen würde.</translation>
    </message>
    <message>
        <source>Give the key as a file whose path holds no colon (sslkey=FILE); move or rename it where it does.</source>
        <translation>Geben Sie den Schlüssel als Datei an, deren Pfad keinen Doppelpunkt enthält (sslkey=FILE); andernfalls verschieben Sie sie oder benennen Sie sie um.</translation>
    </message>
    <message>
        <source>The server refused the password for &quot;{user}&quot;. (It says the same when the user does not exist.)</source>
        <translation>Der Server hat das Passwort für „{user}“ abgelehnt. (Er sagt dasselbe, wenn es den Benutzer nicht gibt.)</translation>
    </message>
    <message>
        <source>Enter the password again.
Ask the database administrator for it.</source>
        <translation>Geben Sie das Passwort noch einmal ein.
Fragen Sie die Datenbankadministration danach.</translation>
    </message>
    <message>
        <source>The server asked for the password of &quot;{user}&quot;, and none was given.</source>
        <translation>Der Server hat nach dem Passwort von „{user}“ gefragt, und es wurde keines angegeben.</translation>
    </message>
    <message>
        <source>Give it with --password-file FILE, --password-stdin, PGPASSWORD or ~/.pgpass.</source>
        <translation>Geben Sie es mit --password-file FILE, --password-stdin, PGPASSWORD oder ~/.pgpass an.</translation>
    </message>
    <message>
        <source>The server does not let &quot;{user}&quot; into &quot;{database}&quot; from this computer.</source>
        <translation>Der Server lässt „{user}“ von diesem Computer aus nicht in „{database}“.</translation>
    </message>
    <message>
        <source>Ask the database administrator for a line in pg_hba.conf: {hbaline}
If the server&apos;s own words are &quot;no encryption&quot;, require encryption (sslmode=require).</source>
        <translation>Bitten Sie die Datenbankadministration um eine Zeile in pg_hba.conf: {hbaline}
Sagt der Server selbst „no encryption“, verlangen Sie Verschlüsselung (sslmode=require).</translation>
    </message>
    <message>
        <source>The server is set to refuse &quot;{user}&quot; on &quot;{database}&quot; from this computer.</source>
        <translation>Der Server ist so eingestellt, dass er „{user}“ von diesem Computer aus bei „{database}“ abweist.</translation>
    </message>
    <message>
        <source>Ask the database administrator about the &quot;reject&quot; line in pg_hba.conf.</source>
        <translation>Fragen Sie die Datenbankadministration nach der Zeile mit „reject“ in pg_hba.conf.</translation>
    </message>
    <message>
        <source>There is no database &quot;{database}&quot; on this server.</source>
        <translation>Auf diesem Server gibt es keine Datenbank „{database}“.</translation>
    </message>
    <message>
        <source>Check its name; upper and lower case differ.</source>
        <translation>Prüfen Sie den Namen; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>There is no user &quot;{user}&quot; on this server.</source>
        <translation>Auf diesem Server gibt es keinen Benutzer „{user}“.</translation>
    </message>
    <message>
        <source>The user &quot;{user}&quot; may not log in.</source>
        <translation>Der Benutzer „{user}“ darf sich nicht anmelden.</translation>
    </message>
    <message>
        <source>Use another user, or ask for: ALTER ROLE {quoteduser} LOGIN</source>
        <translation>Verwenden Sie einen anderen Benutzer, oder bitten Sie um: ALTER ROLE {quoteduser} LOGIN</translation>
    </message>
    <message>
        <source>The server has no free connection for &quot;{user}&quot;.</source>
        <translation>Der Server hat keine freie Verbindung für „{user}“.</translation>
    </message>
    <message>
        <source>Try again in a minute.
Ask for a higher connection limit.</source>
        <translation>Versuchen Sie es in einer Minute erneut.
Bitten Sie um eine höhere Verbindungsgrenze.</translation>
    </message>
    <message>
        <source>The server is starting or recovering.</source>
        <translation>Der Server startet gerade oder stellt sich wieder her.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>The server is shutting down.</source>
        <translation>Der Server fährt herunter.</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Versuchen Sie es erneut, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>This is a connection pooler (such as PgBouncer). Tables can be copied through it; changes cannot be followed.</source>
        <translation>Das ist ein Verbindungspooler (wie PgBouncer). Tabellen lassen sich darüber kopieren, Änderungen aber nicht mitlesen.</translation>
    </message>
    <message>
        <source>Use the server&apos;s direct host and port.</source>
        <translation>Verwenden Sie Host und Port, die direkt zum Server führen.</translation>
    </message>
    <message>
        <source>The provider does not know which project is meant.</source>
        <translation>Der Anbieter weiß nicht, welches Projekt gemeint ist.</translation>
    </message>
    <message>
        <source>Supabase: the user name is &quot;postgres.PROJECT&quot; on the pooler.
Neon: use the full host name of the endpoint.</source>
        <translation>Supabase: Am Pooler lautet der Benutzername „postgres.PROJECT“.
Neon: Verwenden Sie den vollständigen Hostnamen des Endpunkts.</translation>
    </message>
    <message>
        <source>This server speaks PostgreSQL&apos;s protocol but is {product}, which is not supported.</source>
        <translation>Dieser Server spricht das Protokoll von PostgreSQL, ist aber {product}; das wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Give the address of a PostgreSQL server.</source>
        <translation>Geben Sie die Adresse eines PostgreSQL-Servers an.</translation>
    </message>
    <message>
        <source>PostgreSQL {version} is too old; 9.4 is the oldest that can be read.</source>
        <translation>PostgreSQL {version} ist zu alt; die älteste lesbare Version ist 9.4.</translation>
    </message>
    <message>
        <source>Upgrade the server.</source>
        <translation>Aktualisieren Sie den Server.</translation>
    </message>
    <message>
        <source>PostgreSQL {version} has known faults: {reason}</source>
        <translation>PostgreSQL {version} hat bekannte Fehler: {reason}</translation>
    </message>
    <message>
        <source>Upgrade to at least {fixed}.</source>
        <translation>Aktualisieren Sie mindestens auf {fixed}.</translation>
    </message>
    <message>
        <source>This server is a standby: it only repeats what its primary does.</source>
        <translation>Dieser Server ist ein Standby-Server: Er wiederholt nur, was sein Primärserver tut.</translation>
    </message>
    <message>
        <source>The database has the encoding {encoding}: the server does not know which characters its bytes mean.</source>
        <translation>Die Datenbank hat die Kodierung {encoding}: Der Server weiß nicht, welche Zeichen ihre Bytes bedeuten.</translation>
    </message>
    <message>
        <source>Texts that are not valid UTF-8 are stored as bytes (BLOB); look at them before you rely on them.</source>
        <translation>Texte, die kein gültiges UTF-8 sind, werden als Bytes (BLOB) gespeichert; sehen Sie sie an, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may not connect to the database &quot;{database}&quot;.</source>
        <translation>„{user}“ darf sich nicht mit der Datenbank „{database}“ verbinden.</translation>
    </message>
    <message>
        <source>Ask for: GRANT CONNECT ON DATABASE {quoteddatabase} TO {quoteduser}</source>
        <translation>Bitten Sie um: GRANT CONNECT ON DATABASE {quoteddatabase} TO {quoteduser}</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may not read {table}.</source>
        <translation>„{user}“ darf {table} nicht lesen.</translation>
    </message>
    <message>
        <source>Ask for: GRANT SELECT ON {quotedtable} TO {quoteduser}
Or leave the table out.</source>
        <translation>Bitten Sie um: GRANT SELECT ON {quotedtable} TO {quoteduser}
Oder lassen Sie die Tabelle weg.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may not use the schema of {table}.</source>
        <translation>„{user}“ darf das Schema von {table} nicht benutzen.</translation>
    </message>
    <message>
        <source>Ask for: GRANT USAGE ON SCHEMA {quotedschema} TO {quoteduser}
Or leave the table out.</source>
        <translation>Bitten Sie um: GRANT USAGE ON SCHEMA {quotedschema} TO {quoteduser}
Oder lassen Sie die Tabelle weg.</translation>
    </message>
    <message>
        <source>There is no table &quot;{table}&quot; in the database &quot;{database}&quot;.</source>
        <translation>In der Datenbank „{database}“ gibt es keine Tabelle „{table}“.</translation>
    </message>
    <message>
        <source>Write it as SCHEMA.TABLE, with the same upper and lower case as on the server.</source>
        <translation>Schreiben Sie sie als SCHEMA.TABLE, mit derselben Groß- und Kleinschreibung wie auf dem Server.</translation>
    </message>
    <message>
        <source>There is no table in &quot;{database}&quot; that &quot;{user}&quot; may read.</source>
        <translation>In „{database}“ gibt es keine Tabelle, die „{user}“ lesen darf.</translation>
    </message>
    <message>
        <source>Check that this is the right database.
Ask the administrator for SELECT on its tables.</source>
        <translation>Prüfen Sie, ob das die richtige Datenbank ist.
Bitten Sie die Administration um SELECT auf ihre Tabellen.</translation>
    </message>
    <message>
        <source>Every table of &quot;{database}&quot; that would be synced is left out by choice.</source>
        <translation>Alle Tabellen von „{database}“, die abgeglichen würden, sind auf Wunsch weggelassen.</translation>
    </message>
    <message>
        <source>Choose another method than leaving out for at least one table.</source>
        <translation>Wählen Sie für mindestens eine Tabelle eine andere Methode als das Weglassen.</translation>
    </message>
    <message>
        <source>Row-level security hides rows of {table} from &quot;{user}&quot;: a copy would be short without saying so.</source>
        <translation>Die Sicherheit auf Zeilenebene verbirgt Zeilen von {table} vor „{user}“: Eine Kopie wäre unvollständig, ohne es zu zeigen.</translation>
    </message>
    <message>
        <source>Ask for: ALTER ROLE {quoteduser} BYPASSRLS
Or leave the table out.</source>
        <translation>Bitten Sie um: ALTER ROLE {quoteduser} BYPASSRLS
Oder lassen Sie die Tabelle weg.</translation>
    </message>
    <message>
        <source>{table} was altered, truncated or rewritten while it was read. Its last good copy was kept.</source>
        <translation>{table} wurde während des Lesens umgebaut, geleert oder neu geschrieben. Die letzte gute Kopie wurde behalten.</translation>
    </message>
    <message>
        <source>Run the sync again.</source>
        <translation>Starten Sie den Abgleich erneut.</translation>
    </message>
    <message>
        <source>{table} could not be read: {reason}</source>
        <translation>{table} konnte nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>Mend the cause on the server, or leave the table out.</source>
        <translation>Beheben Sie die Ursache auf dem Server, oder lassen Sie die Tabelle weg.</translation>
    </message>
    <message>
        <source>The standby cancelled the long read of {table} to keep up with its primary.</source>
        <translation>Der Standby-Server hat das lange Lesen von {table} abgebrochen, um mit seinem Primärserver Schritt zu halten.</translation>
    </message>
    <message>
        <source>Run it again at a quieter time.
Ask for hot_standby_feedback = on, or read from the primary.</source>
        <translation>Starten Sie den Lauf zu einer ruhigeren Zeit erneut.
Bitten Sie um hot_standby_feedback = on, oder lesen Sie vom Primärserver.</translation>
    </message>
    <message>
        <source>The server gave up the snapshot of {table} because the read took too long (old_snapshot_threshold).</source>
        <translation>Der Server hat die Momentaufnahme von {table} aufgegeben, weil das Lesen zu lange gedauert hat (old_snapshot_threshold).</translation>
    </message>
    <message>
        <source>Run it again at a quieter time, or copy fewer tables at once.</source>
        <translation>Starten Sie den Lauf zu einer ruhigeren Zeit erneut, oder kopieren Sie weniger Tabellen auf einmal.</translation>
    </message>
    <message>
        <source>{table} is locked by somebody else, and stayed so.</source>
        <translation>{table} ist durch jemand anderen gesperrt und blieb es auch.</translation>
    </message>
    <message>
        <source>Run it again when the other work on the table has ended.</source>
        <translation>Starten Sie den Lauf erneut, wenn die andere Arbeit an der Tabelle beendet ist.</translation>
    </message>
    <message>
        <source>The server cancelled the query that was reading.</source>
        <translation>Der Server hat die lesende Abfrage abgebrochen.</translation>
    </message>
    <message>
        <source>Ask the administrator whether a limit or a person did it, and run it again.</source>
        <translation>Fragen Sie die Administration, ob das eine Begrenzung oder ein Mensch war, und starten Sie den Lauf erneut.</translation>
    </message>
    <message>
        <source>The server ended our connection. The last good copy was left as it was.</source>
        <translation>Der Server hat unsere Verbindung beendet. Die letzte gute Kopie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Ask the administrator whether a restart, a limit or a person did it, and run it again.</source>
        <translation>Fragen Sie die Administration, ob das ein Neustart, eine Begrenzung oder ein Mensch war, und starten Sie den Lauf erneut.</translation>
    </message>
    <message>
        <source>The server ran out of memory while it read {table}.</source>
        <translation>Dem Server ging beim Lesen von {table} der Arbeitsspeicher aus.</translation>
    </message>
    <message>
        <source>Run it again at a quieter time.</source>
        <translation>Starten Sie den Lauf zu einer ruhigeren Zeit erneut.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>Die Festplatte des Servers ist voll.</translation>
    </message>
    <message>
        <source>Tell the administrator at once.</source>
        <translation>Sagen Sie sofort der Administration Bescheid.</translation>
    </message>
    <message>
        <source>A value in {table} is too large for the server to hand out.</source>
        <translation>Ein Wert in {table} ist so groß, dass der Server ihn nicht herausgeben kann.</translation>
    </message>
    <message>
        <source>The server sent something that PostgreSQL would not send while {what}.</source>
        <translation>Der Server hat etwas gesendet, das PostgreSQL an dieser Stelle nicht senden würde ({what}).</translation>
    </message>
    <message>
        <source>Check that nothing between here and the server alters the traffic, and run it again.</source>
        <translation>Prüfen Sie, ob etwas auf dem Weg zum Server den Datenverkehr verändert, und starten Sie den Lauf erneut.</translation>
    </message>
    <message>
        <source>The server reported an error: {reason}</source>
        <translation>Der Server hat einen Fehler gemeldet: {reason}</translation>
    </message>
    <message>
        <source>Show the text below to the database administrator.</source>
        <translation>Zeigen Sie den Text unten der Datenbankadministration.</translation>
    </message>
    <message>
        <source>The server says it sent {sent} rows of {table}, but {written} arrived. The last good copy was kept.</source>
        <translation>Der Server sagt, er habe {sent} Zeilen von {table} gesendet, aber {written} kamen an. Die letzte gute Kopie wurde behalten.</translation>
    </message>
    <message>
        <source>Run the sync again; report it if it comes back.</source>
        <translation>Starten Sie den Abgleich erneut; tritt der Fehler wieder auf, melden Sie ihn.</translation>
    </message>
    <message>
        <source>Following changes is switched off on the server (wal_level is {value}).</source>
        <translation>Das Mitlesen von Änderungen ist auf dem Server ausgeschaltet (wal_level ist {value}).</translation>
    </message>
    <message>
        <source>Ask for wal_level = logical and a restart.
Use full copies meanwhile.</source>
        <translation>Bitten Sie um wal_level = logical und einen Neustart.
Verwenden Sie bis dahin Vollkopien.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may read tables but not follow changes.</source>
        <translation>„{user}“ darf Tabellen lesen, aber keine Änderungen mitlesen.</translation>
    </message>
    <message>
        <source>Ask for: ALTER ROLE {quoteduser} REPLICATION (Amazon RDS: GRANT rds_replication TO {quoteduser})</source>
        <translation>Bitten Sie um: ALTER ROLE {quoteduser} REPLICATION (Amazon RDS: GRANT rds_replication TO {quoteduser})</translation>
    </message>
    <message>
        <source>The server does not allow the output plugin {plugin}.</source>
        <translation>Der Server erlaubt das Ausgabe-Plugin {plugin} nicht.</translation>
    </message>
    <message>
        <source>Use pgoutput.
Or ask for: ALTER SYSTEM SET output_plugin_libraries = pgoutput, test_decoding, {plugin}; SELECT pg_reload_conf();
Or for this login alone: ALTER ROLE {quoteduser} SET output_plugin_libraries = pgoutput, test_decoding, {plugin};
In both, name what is allowed already too, and put no quotes around the whole list.</source>
        <translation>Verwenden Sie pgoutput.
Oder bitten Sie um: ALTER SYSTEM SET output_plugin_libraries = pgoutput, test_decoding, {plugin}; SELECT pg_reload_conf();
Oder nur für diesen Zugang: ALTER ROLE {quoteduser} SET output_plugin_libraries = pgoutput, test_decoding, {plugin};
Nennen Sie in beiden auch, was schon erlaubt ist, und setzen Sie die Liste als Ganzes nicht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The output plugin {plugin} is not installed on the server.</source>
        <translation>Das Ausgabe-Plugin {plugin} ist auf dem Server nicht installiert.</translation>
    </message>
    <message>
        <source>Use pgoutput.
Or have {plugin} installed on the server.</source>
        <translation>Verwenden Sie pgoutput.
Oder lassen Sie {plugin} auf dem Server installieren.</translation>
    </message>
    <message>
        <source>All replication slots of the server are taken.</source>
        <translation>Alle Replikations-Slots des Servers sind belegt.</translation>
    </message>
    <message>
        <source>Ask whether one is abandoned and can be dropped, or for a higher max_replication_slots.</source>
        <translation>Fragen Sie, ob einer davon verwaist ist und gelöscht werden kann, oder bitten Sie um ein höheres max_replication_slots.</translation>
    </message>
    <message>
        <source>All WAL senders of the server are taken.</source>
        <translation>Alle WAL-Sender des Servers sind belegt.</translation>
    </message>
    <message>
        <source>Ask for a higher max_wal_senders.</source>
        <translation>Bitten Sie um ein höheres max_wal_senders.</translation>
    </message>
    <message>
        <source>A replication slot &quot;{slot}&quot; exists already.</source>
        <translation>Einen Replikations-Slot „{slot}“ gibt es bereits.</translation>
    </message>
    <message>
        <source>Use it if it is yours, or choose another name.</source>
        <translation>Verwenden Sie ihn, wenn es Ihrer ist, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>&quot;{slot}&quot; cannot be the name of a replication slot.</source>
        <translation>„{slot}“ kann nicht der Name eines Replikations-Slots sein.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and underscores, at most 63.</source>
        <translation>Verwenden Sie Kleinbuchstaben, Ziffern und Unterstriche, höchstens 63.</translation>
    </message>
    <message>
        <source>Another program is reading the replication slot &quot;{slot}&quot;.</source>
        <translation>Ein anderes Programm liest gerade den Replikations-Slot „{slot}“.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another slot.</source>
        <translation>Warten Sie, bis es fertig ist, oder wählen Sie einen anderen Slot.</translation>
    </message>
    <message>
        <source>The replication slot &quot;{slot}&quot; is gone; so are the changes made since the last run.</source>
        <translation>Der Replikations-Slot „{slot}“ ist verschwunden, und mit ihm die Änderungen seit dem letzten Lauf.</translation>
    </message>
    <message>
        <source>The replication slot &quot;{slot}&quot; belongs to another database of this server.</source>
        <translation>Der Replikations-Slot „{slot}“ gehört zu einer anderen Datenbank dieses Servers.</translation>
    </message>
    <message>
        <source>Choose another slot.</source>
        <translation>Wählen Sie einen anderen Slot.</translation>
    </message>
    <message>
        <source>Changes are gone from the server because the sync was stopped for too long.</source>
        <translation>Auf dem Server fehlen Änderungen, weil der Abgleich zu lange angehalten war.</translation>
    </message>
    <message>
        <source>The replication slot could not be made because a transaction on the server has been writing for long.</source>
        <translation>Der Replikations-Slot konnte nicht angelegt werden, weil eine Transaktion auf dem Server schon lange schreibt.</translation>
    </message>
    <message>
        <source>Wait for it to end, and try again.</source>
        <translation>Warten Sie, bis sie endet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The replication slot &quot;{slot}&quot; was made for {plugin}, not for {wanted}.</source>
        <translation>Der Replikations-Slot „{slot}“ wurde für {plugin} angelegt, nicht für {wanted}.</translation>
    </message>
    <message>
        <source>Choose another slot, or leave the choice of the plugin open.</source>
        <translation>Wählen Sie einen anderen Slot, oder lassen Sie die Wahl des Plugins offen.</translation>
    </message>
    <message>
        <source>This is another server than the one that the destination follows: its identity is {found}, it was {known}.</source>
        <translation>Das ist ein anderer Server als der, dem das Ziel folgt: Seine Identität ist {found}, sie war {known}.</translation>
    </message>
    <message>
        <source>The database &quot;{database}&quot; was dropped and made again; it is not the one that the destination follows.</source>
        <translation>Die Datenbank „{database}“ wurde gelöscht und neu angelegt; sie ist nicht mehr die, der das Ziel folgt.</translation>
    </message>
    <message>
        <source>The server failed over or was restored: its history (timeline {found}, before {known}) leaves the one that the destination follows.</source>
        <translation>Der Server hat auf einen anderen umgeschaltet oder wurde wiederhergestellt: Seine Geschichte (Zeitlinie {found}, vorher {known}) weicht von der ab, der das Ziel folgt.</translation>
    </message>
    <message>
        <source>The server was restored from an older copy: its log ends at {flushed}, but the destination has changes up to {checkpoint}.</source>
        <translation>Der Server wurde aus einer älteren Kopie wiederhergestellt: Sein Änderungsprotokoll endet bei {flushed}, aber das Ziel hat Änderungen bis {checkpoint}.</translation>
    </message>
    <message>
        <source>There is no publication &quot;{publication}&quot; in the database.</source>
        <translation>In der Datenbank gibt es keine Publikation „{publication}“.</translation>
    </message>
    <message>
        <source>This login may not make or extend the publication &quot;{publication}&quot;.</source>
        <translation>Dieser Zugang darf die Publikation „{publication}“ nicht anlegen oder erweitern.</translation>
    </message>
    <message>
        <source>Have somebody who owns the tables run: {sql}</source>
        <translation>Lassen Sie jemanden, dem die Tabellen gehören, Folgendes ausführen: {sql}</translation>
    </message>
    <message>
        <source>The publication &quot;{publication}&quot; would lose changes: {reason}.</source>
        <translation>Mit der Publikation „{publication}“ gingen Änderungen verloren: {reason}.</translation>
    </message>
    <message>
        <source>Use another publication, or have this one changed.</source>
        <translation>Verwenden Sie eine andere Publikation, oder lassen Sie diese ändern.</translation>
    </message>
    <message>
        <source>{table} has no primary key, so its updates cannot be matched.</source>
        <translation>{table} hat keinen Primärschlüssel, deshalb lassen sich ihre Aktualisierungen nicht zuordnen.</translation>
    </message>
    <message>
        <source>It is copied in full in each run.
Add a primary key to have its changes followed.</source>
        <translation>Sie wird bei jedem Lauf vollständig kopiert.
Fügen Sie einen Primärschlüssel hinzu, damit ihre Änderungen mitgelesen werden.</translation>
    </message>
    <message>
        <source>The columns of {table} have changed: {reason}</source>
        <translation>Die Spalten von {table} haben sich geändert: {reason}</translation>
    </message>
    <message>
        <source>Review the change, and run the sync again.</source>
        <translation>Sehen Sie sich die Änderung an, und starten Sie den Abgleich erneut.</translation>
    </message>
    <message>
        <source>The log does not tell a value of {table}, column {column}, and it cannot be read from the table: {reason}.</source>
        <translation>Das Änderungsprotokoll nennt einen Wert von {table}, Spalte {column}, nicht, und aus der Tabelle lässt er sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>Use pgoutput, or have a primary key added to the table.</source>
        <translation>Verwenden Sie pgoutput, oder lassen Sie der Tabelle einen Primärschlüssel hinzufügen.</translation>
    </message>
    <message>
        <source>The log holds an update or a deletion in {table} that does not tell which row it was.</source>
        <translation>Das Änderungsprotokoll enthält eine Aktualisierung oder Löschung in {table}, aus der nicht hervorgeht, welche Zeile es war.</translation>
    </message>
    <message>
        <source>Run the sync again: the table is copied anew.
Give it a primary key, or REPLICA IDENTITY FULL.</source>
        <translation>Starten Sie den Abgleich erneut: Die Tabelle wird neu kopiert.
Geben Sie ihr einen Primärschlüssel oder REPLICA IDENTITY FULL.</translation>
    </message>
    <message>
        <source>&quot;{destination}&quot; is not a destination that this version can write.</source>
        <translation>„{destination}“ ist kein Ziel, in das diese Version schreiben kann.</translation>
    </message>
    <message>
        <source>Write it as sqlite:PATH.</source>
        <translation>Schreiben Sie es als sqlite:PATH.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist, and could not be made.</source>
        <translation>Den Ordner {path} gibt es nicht, und er ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Make it, or choose another place.</source>
        <translation>Legen Sie ihn an, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} kann nicht beschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder, or choose another place.</source>
        <translation>Prüfen Sie die Rechte der Datei und ihres Ordners, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place, and run it again.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ort, und starten Sie den Lauf erneut.</translation>
    </message>
    <message>
        <source>{path} is damaged. Tributary did not touch it.</source>
        <translation>{path} ist beschädigt. Tributary hat nichts daran verändert.</translation>
    </message>
    <message>
        <source>Move the file away; the next run makes a new one.</source>
        <translation>Verschieben Sie die Datei; der nächste Lauf legt eine neue an.</translation>
    </message>
    <message>
        <source>{path} is not a SQLite database. Tributary did not touch it.</source>
        <translation>{path} ist keine SQLite-Datenbank. Tributary hat nichts daran verändert.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Tributary.</source>
        <translation>{path} wurde von einer neueren Version von Tributary geschrieben.</translation>
    </message>
    <message>
        <source>Update Tributary, or choose another file.</source>
        <translation>Aktualisieren Sie Tributary, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The table {name} in the destination holds the copy of another source ({source}).</source>
        <translation>Die Tabelle {name} im Ziel enthält die Kopie einer anderen Quelle ({source}).</translation>
    </message>
    <message>
        <source>Choose another destination file for this source.</source>
        <translation>Wählen Sie für diese Quelle eine andere Zieldatei.</translation>
    </message>
    <message>
        <source>The destination holds a {type} {name} that Tributary did not make; it was not replaced.</source>
        <translation>Das Ziel enthält ein Objekt {name} ({type}), das nicht von Tributary stammt; es wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>Rename yours, or choose another destination file.</source>
        <translation>Benennen Sie Ihres um, oder wählen Sie eine andere Zieldatei.</translation>
    </message>
    <message>
        <source>{path} was moved, deleted or replaced while it was written.</source>
        <translation>{path} wurde während des Schreibens verschoben, gelöscht oder ersetzt.</translation>
    </message>
    <message>
        <source>Run it again; leave the file in its place meanwhile.</source>
        <translation>Starten Sie den Lauf erneut; lassen Sie die Datei währenddessen an ihrem Ort.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>Run &quot;tributary-cli sync&quot; first, or check the path.</source>
        <translation>Führen Sie zuerst „tributary-cli sync“ aus, oder prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>Check the disk, and run it again.</source>
        <translation>Prüfen Sie den Datenträger, und starten Sie den Lauf erneut.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder, and the disk.</source>
        <translation>Prüfen Sie die Rechte der Datei und ihres Ordners sowie den Datenträger.</translation>
    </message>
    <message>
        <source>Row {row} of {table} is larger than the destination can hold (1,000,000,000 bytes).</source>
        <translation>Zeile {row} von {table} ist größer, als das Ziel aufnehmen kann (1.000.000.000 Bytes).</translation>
    </message>
    <message>
        <source>Leave the large column out by granting SELECT on the other columns only.</source>
        <translation>Lassen Sie die große Spalte weg, indem SELECT nur auf die anderen Spalten erteilt wird.</translation>
    </message>
    <message>
        <source>{table} has more columns than the destination can hold.</source>
        <translation>{table} hat mehr Spalten, als das Ziel aufnehmen kann.</translation>
    </message>
    <message>
        <source>Grant SELECT on fewer columns.</source>
        <translation>Erteilen Sie SELECT auf weniger Spalten.</translation>
    </message>
    <message>
        <source>{what} is not run here: only single queries that read are.</source>
        <translation>{what} wird hier nicht ausgeführt: möglich sind nur einzelne, lesende Abfragen.</translation>
    </message>
    <message>
        <source>Write one SELECT. Data is changed at the source; the next sync brings it here.</source>
        <translation>Schreiben Sie ein einzelnes SELECT. Daten werden an der Quelle geändert; der nächste Abgleich bringt sie hierher.</translation>
    </message>
    <message>
        <source>The query cannot be run: {reason}</source>
        <translation>Die Abfrage kann nicht ausgeführt werden: {reason}</translation>
    </message>
    <message>
        <source>Correct the query, and run it again.</source>
        <translation>Berichtigen Sie die Abfrage, und führen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>The query was ended, because a sync is writing to {path} and would have had to wait for it.</source>
        <translation>Die Abfrage wurde beendet, weil ein Abgleich in {path} schreibt und auf sie hätte warten müssen.</translation>
    </message>
    <message>
        <source>Run it again when the sync has ended.</source>
        <translation>Führen Sie sie erneut aus, wenn der Abgleich beendet ist.</translation>
    </message>
    <message>
        <source>The row has changed or gone since it was shown.</source>
        <translation>Die Zeile wurde seit der Anzeige geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>Reload the rows.</source>
        <translation>Laden Sie die Zeilen neu.</translation>
    </message>
    <message>
        <source>Check the rights and the free space of its folder, or choose another file.</source>
        <translation>Prüfen Sie die Rechte und den freien Platz des Ordners, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The destination holds no copy of {table}.</source>
        <translation>Das Ziel enthält keine Kopie von {table}.</translation>
    </message>
    <message>
        <source>Run &quot;tributary-cli sync&quot; first.</source>
        <translation>Führen Sie zuerst „tributary-cli sync“ aus.</translation>
    </message>
    <message>
        <source>The password store of this computer does not answer: {reason}</source>
        <translation>Der Passwortspeicher dieses Computers antwortet nicht: {reason}</translation>
    </message>
    <message>
        <source>Enter the password each time, or keep it in ~/.pgpass.
Start a keyring such as GNOME Keyring or KWallet.</source>
        <translation>Geben Sie das Passwort jedes Mal ein, oder legen Sie es in ~/.pgpass ab.
Starten Sie einen Schlüsselbund wie GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>The password file {path} cannot be used: {reason}</source>
        <translation>Die Passwortdatei {path} ist nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>Give a file that you can read and that holds the password in its first line.</source>
        <translation>Geben Sie eine Datei an, die Sie lesen dürfen und die das Passwort in der ersten Zeile enthält.</translation>
    </message>
    <message>
        <source>The practice server with sample data could not be started: {reason}</source>
        <translation>Der Übungsserver mit Beispieldaten konnte nicht gestartet werden: {reason}</translation>
    </message>
    <message>
        <source>Install PostgreSQL on this computer (Debian: apt install postgresql).
Add your own source instead.</source>
        <translation>Installieren Sie PostgreSQL auf diesem Computer (Debian: apt install postgresql).
Fügen Sie stattdessen Ihre eigene Quelle hinzu.</translation>
    </message>
    <message>
        <source>The disk {disk}, which holds {path}, is full ({free} free). The last good copy was left as it was.</source>
        <translation>Der Datenträger {disk}, auf dem {path} liegt, ist voll ({free} frei). Die letzte gute Kopie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>{path} is being edited in another program, which has not saved its changes yet.</source>
        <translation>{path} wird gerade in einem anderen Programm bearbeitet, das seine Änderungen noch nicht gespeichert hat.</translation>
    </message>
    <message>
        <source>Save or give up the changes in the other program, or close it, and run it again.</source>
        <translation>Speichern oder verwerfen Sie die Änderungen im anderen Programm, oder schließen Sie es, und starten Sie den Lauf erneut.</translation>
    </message>
    <message>
        <source>The server did not let the login &quot;{user}&quot; in: {reason}</source>
        <translation>Der Server hat den Zugang „{user}“ nicht eingelassen: {reason}</translation>
    </message>
    <message>
        <source>Ask the database administrator which method pg_hba.conf has for this login: peer and ident ask who you are on your computer, scram-sha-256 and md5 ask for a password.
On a socket, give 127.0.0.1 as the host: another line of pg_hba.conf counts there.</source>
        <translation>Fragen Sie die Datenbankadministration, welche Methode pg_hba.conf für diesen Zugang hat: peer und ident fragen, wer Sie auf Ihrem Rechner sind, scram-sha-256 und md5 fragen nach einem Passwort.
Geben Sie statt eines Sockets 127.0.0.1 als Host an: Dort gilt eine andere Zeile von pg_hba.conf.</translation>
    </message>
    <message>
        <source>Full copies work from here; to follow changes use the primary.</source>
        <translation>Vollkopien gehen von hier; um Änderungen mitzulesen, verwenden Sie den Primärserver.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may not do everything that the setup takes: {reason}</source>
        <translation>„{user}“ darf nicht alles, was die Einrichtung braucht: {reason}</translation>
    </message>
    <message>
        <source>Use a login that may: {admin}.
Or save the script, and give it to somebody who may run it.</source>
        <translation>Verwenden Sie einen Zugang, der das darf: {admin}.
Oder speichern Sie das Skript und geben Sie es jemandem, der es ausführen darf.</translation>
    </message>
    <message>
        <source>Leave the column out by granting SELECT on the other columns only.
If changes are followed: have the table, or with PostgreSQL 15 and newer the column, taken out of the publication; then drop the slot and allow a new full copy.</source>
        <translation>Lassen Sie die Spalte weg, indem SELECT nur auf die anderen Spalten gewährt wird.
Werden Änderungen mitgelesen: Lassen Sie die Tabelle, oder ab PostgreSQL 15 die Spalte, aus der Publikation nehmen; löschen Sie dann den Slot und erlauben Sie eine neue Vollkopie.</translation>
    </message>
    <message>
        <source>Allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.</source>
        <translation>Erlauben Sie eine neue Vollkopie (auf der Kommandozeile: --allow-resync); die alte bleibt, bis diese vollständig ist.</translation>
    </message>
    <message>
        <source>Allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.
Ask for a higher max_slot_wal_keep_size first.</source>
        <translation>Erlauben Sie eine neue Vollkopie (auf der Kommandozeile: --allow-resync); die alte bleibt, bis diese vollständig ist.
Bitten Sie vorher um ein höheres max_slot_wal_keep_size.</translation>
    </message>
    <message>
        <source>Check host and port.
If the server was replaced for good, allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.</source>
        <translation>Prüfen Sie Host und Port.
Wurde der Server endgültig ersetzt, erlauben Sie eine neue Vollkopie (auf der Kommandozeile: --allow-resync); die alte bleibt, bis diese vollständig ist.</translation>
    </message>
    <message>
        <source>Check that this is the right server.
If it is, allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.</source>
        <translation>Prüfen Sie, ob dies der richtige Server ist.
Wenn ja, erlauben Sie eine neue Vollkopie (auf der Kommandozeile: --allow-resync); die alte bleibt, bis diese vollständig ist.</translation>
    </message>
    <message>
        <source>Allow a new full copy, for which publication and slot are made anew (on the command line: --allow-resync).
Or have the publication made, and after it drop the slot and make it anew.</source>
        <translation>Erlauben Sie eine neue Vollkopie, für die Publikation und Slot neu angelegt werden (auf der Kommandozeile: --allow-resync).
Oder lassen Sie die Publikation anlegen, und löschen Sie danach den Slot und legen Sie ihn neu an.</translation>
    </message>
    <message>
        <source>Nothing could be copied because commits on the server wait for a synchronous standby, or may do so: a copy made now would lack them.</source>
        <translation>Es konnte nichts kopiert werden, weil Commits auf dem Server auf einen synchronen Standby warten oder warten könnten: Einer Kopie von jetzt würden sie fehlen.</translation>
    </message>
    <message>
        <source>Try again when the standby is back.
Or ask who looks after the server to change synchronous_standby_names.</source>
        <translation>Versuchen Sie es erneut, wenn der Standby wieder da ist.
Oder bitten Sie den Betreuer des Servers, synchronous_standby_names zu ändern.</translation>
    </message>
    <message>
        <source>The server was restored from an older copy: what its log holds before {checkpoint} is not what the destination has followed.</source>
        <translation>Der Server wurde aus einer älteren Kopie wiederhergestellt: Was sein Änderungsprotokoll vor {checkpoint} enthält, ist nicht das, dem das Ziel gefolgt ist.</translation>
    </message>
    <message>
        <source>{path} is not the file that {log} beside it belongs to: another file was put in the place of the one that a run was writing when it was ended. Tributary touched neither.</source>
        <translation>{path} ist nicht die Datei, zu der {log} daneben gehört: Eine andere Datei wurde an die Stelle derjenigen gesetzt, die ein Lauf schrieb, als er beendet wurde. Tributary hat keine von beiden angerührt.</translation>
    </message>
    <message>
        <source>Put the file that was there before back beside {log}.
To go on with the file that is there now, move {log} away; the latest changes of the file before are lost with it.</source>
        <translation>Legen Sie die Datei, die vorher da war, wieder neben {log}.
Um mit der Datei von jetzt weiterzumachen, verschieben Sie {log}; die letzten Änderungen der früheren Datei gehen damit verloren.</translation>
    </message>
    <message>
        <source>Another program or destination has read the replication slot &quot;{slot}&quot;: it stands at {confirmed}, but the destination has the changes up to {checkpoint} only.</source>
        <translation>Ein anderes Programm oder Ziel hat den Replikations-Slot „{slot}“ gelesen: Er steht bei {confirmed}, das Ziel hat die Änderungen aber nur bis {checkpoint}.</translation>
    </message>
    <message>
        <source>Allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.
Give each destination and each program a slot of its own (on the command line: --slot NAME).</source>
        <translation>Erlauben Sie eine neue vollständige Kopie (auf der Befehlszeile: --allow-resync); die alte bleibt, bis sie vollständig ist.
Geben Sie jedem Ziel und jedem Programm einen eigenen Slot (auf der Befehlszeile: --slot NAME).</translation>
    </message>
    <message>
        <source>The replication slot &quot;{slot}&quot; stands at {confirmed}, but the destination has the changes up to {checkpoint} only: another program or destination has read it, or it was dropped and made again.</source>
        <translation>Der Replikations-Slot „{slot}“ steht bei {confirmed}, das Ziel hat die Änderungen aber nur bis {checkpoint}: Ein anderes Programm oder Ziel hat ihn gelesen, oder er wurde gelöscht und neu angelegt.</translation>
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
        <translation>NULL, kein Wert</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>the text NULL</source>
        <translation>der Text NULL</translation>
    </message>
</context>
<context>
    <name>ChangeGatherer</name>
    <message>
        <source>one transaction changed more rows than can be held together, which a key that can be deferred needs</source>
        <translation>eine Transaktion hat mehr Zeilen geändert, als zusammen gehalten werden können; ein aufschiebbarer Schlüssel verlangt das</translation>
    </message>
    <message>
        <source>its columns are not the known ones</source>
        <translation>ihre Spalten sind nicht die bekannten</translation>
    </message>
    <message>
        <source>column %1 has another type</source>
        <translation>Spalte %1 hat einen anderen Typ</translation>
    </message>
    <message>
        <source>a partition was truncated</source>
        <translation>eine Partition wurde geleert</translation>
    </message>
</context>
<context>
    <name>ChangePump</name>
    <message>
        <source>it was altered several times</source>
        <translation>sie wurde mehrmals umgebaut</translation>
    </message>
    <message>
        <source>a table that is followed</source>
        <translation>eine mitgelesene Tabelle</translation>
    </message>
    <message>
        <source>the log left out changes of it</source>
        <translation>das Log hat Änderungen an ihr ausgelassen</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>out of memory</source>
        <translation>zu wenig Arbeitsspeicher</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>It holds a keyword that PostgreSQL does not know. If the password holds blanks or signs, it has to be quoted or percent-encoded.</source>
        <translation>Der Text enthält ein Schlüsselwort, das PostgreSQL nicht kennt. Enthält das Passwort Leer- oder Sonderzeichen, muss es in Anführungszeichen stehen oder mit Prozentzeichen kodiert sein.</translation>
    </message>
    <message>
        <source>The keyword &quot;%1&quot; is not known.</source>
        <translation>Das Schlüsselwort „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The password holds a zero byte, which PostgreSQL cannot take.</source>
        <translation>Das Passwort enthält ein Null-Byte; das kann PostgreSQL nicht annehmen.</translation>
    </message>
    <message>
        <source>A value is not written in UTF-8.</source>
        <translation>Ein Wert ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>A value holds a line break or another control character.</source>
        <translation>Ein Wert enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: Tributary sets up its sessions itself.</source>
        <translation>„%1“ wurde weggelassen: Tributary richtet seine Sitzungen selbst ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: secrets are not saved with a source.</source>
        <translation>„%1“ wurde weggelassen: Geheimnisse werden nicht mit einer Quelle gespeichert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: name the password file in PGPASSFILE, or use ~/.pgpass.</source>
        <translation>„%1“ wurde weggelassen: Nennen Sie die Passwortdatei in PGPASSFILE, oder verwenden Sie ~/.pgpass.</translation>
    </message>
    <message>
        <source>Service files are not read (&quot;%1&quot;): give host, port, user and database instead.</source>
        <translation>Servicedateien werden nicht gelesen („%1“): Geben Sie stattdessen Host, Port, Benutzer und Datenbank an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: it has no effect.</source>
        <translation>„%1“ wurde weggelassen: Es hat keine Wirkung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: it is a setting of another program.</source>
        <translation>„%1“ wurde weggelassen: Es ist die Einstellung eines anderen Programms.</translation>
    </message>
    <message>
        <source>A setting of the driver was left out.</source>
        <translation>Eine Einstellung des Treibers wurde weggelassen.</translation>
    </message>
    <message>
        <source>The SSH tunnel is written as ssh_tunnel=user@host:port.</source>
        <translation>Der SSH-Tunnel wird als ssh_tunnel=user@host:port geschrieben.</translation>
    </message>
    <message>
        <source>sslmode=no-verify was read as sslmode=require.</source>
        <translation>sslmode=no-verify wurde als sslmode=require gelesen.</translation>
    </message>
    <message>
        <source>sslmode is one of disable, allow, prefer, require, verify-ca, verify-full.</source>
        <translation>sslmode ist eines von disable, allow, prefer, require, verify-ca, verify-full.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not understood; use sslmode.</source>
        <translation>Der Wert von „%1“ ist unverständlich; verwenden Sie sslmode.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: its value is not understood.</source>
        <translation>„%1“ wurde weggelassen: Sein Wert ist unverständlich.</translation>
    </message>
    <message>
        <source>&quot;hostaddr&quot; was left out: the address is looked up from the host name.</source>
        <translation>„hostaddr“ wurde weggelassen: Die Adresse wird aus dem Hostnamen ermittelt.</translation>
    </message>
    <message>
        <source>The host name holds a sign that no host name may hold. If the password holds @, / or : they have to be written as %40, %2F and %3A.</source>
        <translation>Der Hostname enthält ein Zeichen, das dort nicht vorkommen darf. Enthält das Passwort @, / oder :, müssen sie als %40, %2F und %3A geschrieben werden.</translation>
    </message>
    <message>
        <source>The port has to be a number from 1 to 65535.</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>There are %1 ports for %2 hosts.</source>
        <translation>Es sind %1 Ports für %2 Hosts.</translation>
    </message>
    <message>
        <source>This is not a connection to PostgreSQL. It is written as postgresql://user@host:5432/database, or as host=... port=5432 dbname=... user=...</source>
        <translation>Das ist keine Verbindung zu PostgreSQL. Sie wird als postgresql://user@host:5432/database geschrieben, oder als host=... port=5432 dbname=... user=...</translation>
    </message>
    <message>
        <source>An address holds no blanks; in a password they are written as %20.</source>
        <translation>Eine Adresse enthält keine Leerzeichen; in einem Passwort schreibt man sie als %20.</translation>
    </message>
    <message>
        <source>Read as a line of .pgpass.</source>
        <translation>Als Zeile von .pgpass gelesen.</translation>
    </message>
    <message>
        <source>Read as the service &quot;%1&quot;.</source>
        <translation>Als Service „%1“ gelesen.</translation>
    </message>
    <message>
        <source>Read as a piece of a program&apos;s settings.</source>
        <translation>Als Teil der Einstellungen eines Programms gelesen.</translation>
    </message>
    <message>
        <source>The text is too long to be a connection.</source>
        <translation>Der Text ist zu lang für eine Verbindung.</translation>
    </message>
    <message>
        <source>Where the password belongs it holds a placeholder.</source>
        <translation>Wo das Passwort hingehört, steht ein Platzhalter.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>Read as a psql command.</source>
        <translation>Als psql-Befehl gelesen.</translation>
    </message>
    <message>
        <source>Read as a JDBC address.</source>
        <translation>Als JDBC-Adresse gelesen.</translation>
    </message>
    <message>
        <source>The name of the driver was left out.</source>
        <translation>Der Name des Treibers wurde weggelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a PostgreSQL server.</source>
        <translation>„%1“ ist nicht die Adresse eines PostgreSQL-Servers.</translation>
    </message>
    <message>
        <source>Read as a host name.</source>
        <translation>Als Hostname gelesen.</translation>
    </message>
    <message>
        <source>The address was taken out of the text.</source>
        <translation>Die Adresse wurde dem Text entnommen.</translation>
    </message>
    <message>
        <source>Every keyword needs an equal sign after it. A value that holds blanks has to be quoted: &apos;...&apos;.</source>
        <translation>Nach jedem Schlüsselwort muss ein Gleichheitszeichen stehen. Ein Wert mit Leerzeichen muss in Anführungszeichen stehen: &apos;...&apos;.</translation>
    </message>
    <message>
        <source>A single quote is not closed.</source>
        <translation>Ein einfaches Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>psql has no option &quot;--%1&quot;.</source>
        <translation>psql hat keine Option „--%1“.</translation>
    </message>
    <message>
        <source>psql has no option &quot;-%1&quot;.</source>
        <translation>psql hat keine Option „-%1“.</translation>
    </message>
    <message>
        <source>The option &quot;--%1&quot; of psql has no value.</source>
        <translation>Die Option „--%1“ von psql hat keinen Wert.</translation>
    </message>
    <message>
        <source>A value that the program looks up elsewhere was left out.</source>
        <translation>Ein Wert, den das Programm anderswo nachschlägt, wurde weggelassen.</translation>
    </message>
    <message>
        <source>It holds several connections; the first was taken.</source>
        <translation>Der Text enthält mehrere Verbindungen; die erste wurde genommen.</translation>
    </message>
    <message>
        <source>It holds a $ or a `, which a shell would replace. Give the value itself, in single quotes.</source>
        <translation>Der Text enthält ein $ oder ein `, das eine Shell ersetzen würde. Geben Sie den Wert selbst an, in einfachen Anführungszeichen.</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A &quot;%&quot; is not followed by two hexadecimal digits; a percent sign itself is written as %25.</source>
        <translation>Auf ein „%“ folgen nicht zwei Hexadezimalziffern; ein Prozentzeichen selbst schreibt man als %25.</translation>
    </message>
    <message>
        <source>It holds a zero byte (%00).</source>
        <translation>Der Text enthält ein Null-Byte (%00).</translation>
    </message>
    <message>
        <source>The password seems to hold an @ or a / as it is; they have to be written as %40 and %2F.</source>
        <translation>Das Passwort scheint ein @ oder ein / unverändert zu enthalten; sie müssen als %40 und %2F geschrieben werden.</translation>
    </message>
    <message>
        <source>A bracket [ is not closed.</source>
        <translation>Eine Klammer [ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Between [ and ] stands an IPv6 address, and behind it :PORT or /DATABASE.</source>
        <translation>Zwischen [ und ] steht eine IPv6-Adresse, und danach :PORT oder /DATABASE.</translation>
    </message>
    <message>
        <source>Behind the &quot;?&quot; every keyword needs an equal sign after it.</source>
        <translation>Nach dem „?“ muss auf jedes Schlüsselwort ein Gleichheitszeichen folgen.</translation>
    </message>
</context>
<context>
    <name>Continuity</name>
    <message>
        <source>a standby (it is physical)</source>
        <translation>einen Standby (er ist physisch)</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; belongs to the database &quot;%2&quot; of this server, not to this one.</source>
        <translation>Der Replikations-Slot „%1“ gehört zur Datenbank „%2“ dieses Servers, nicht zu dieser.</translation>
    </message>
    <message>
        <source>Choose another slot (on the command line: --slot NAME).</source>
        <translation>Wählen Sie einen anderen Slot (auf der Befehlszeile: --slot NAME).</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; was dropped, and another one was made in its place: it begins at %2, but the destination has the changes up to %3 only.</source>
        <translation>Der Replikations-Slot „%1“ wurde gelöscht, und an seiner Stelle wurde ein anderer angelegt: Er beginnt bei %2, das Ziel hat die Änderungen aber nur bis %3.</translation>
    </message>
</context>
<context>
    <name>CopyReader</name>
    <message>
        <source>The server said nothing for %1 s.</source>
        <translation>Der Server hat %1 s lang nichts gesagt.</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>it belongs to the destination itself.</source>
        <translation>sie gehört zum Ziel selbst.</translation>
    </message>
</context>
<context>
    <name>DestinationAddress</name>
    <message>
        <source>%1 leads nowhere: no home folder is known (HOME is not set).</source>
        <translation>%1 führt nirgendwohin: Es ist kein persönlicher Ordner bekannt (HOME ist nicht gesetzt).</translation>
    </message>
    <message>
        <source>%1 leads nowhere: the folder that this was started in is gone.</source>
        <translation>%1 führt nirgendwohin: Den Ordner, in dem dies gestartet wurde, gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>DestinationFile</name>
    <message>
        <source>a run was cut off while it wrote; the next sync puts it in order</source>
        <translation>ein Lauf wurde beim Schreiben unterbrochen; der nächste Abgleich bringt das in Ordnung</translation>
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
            <numerusform>%1 Zeile/s</numerusform>
            <numerusform>%1 Zeilen/s</numerusform>
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
        <translation>ein paar Sekunden</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <comment>seconds</comment>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <comment>minutes</comment>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about 1 h</source>
        <translation>etwa 1 h</translation>
    </message>
    <message>
        <source>about 1 h %1 min</source>
        <translation>etwa 1 h %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <comment>hours</comment>
        <translation>etwa %1 h</translation>
    </message>
    <message numerus="yes">
        <source>about %1 days</source>
        <translation>
            <numerusform>etwa %1 Tag</numerusform>
            <numerusform>etwa %1 Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundConnection</name>
    <message>
        <source>%1 on %2</source>
        <comment>name of a source: database on host</comment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>the file %1 cannot be imported: %2</source>
        <translation>die Datei %1 kann nicht importiert werden: %2</translation>
    </message>
    <message>
        <source>Others can read %1, so PostgreSQL&apos;s programs ignore its passwords. Run: chmod 600 %1</source>
        <translation>Andere können %1 lesen, deshalb beachten die Programme von PostgreSQL die Passwörter darin nicht. Führen Sie aus: chmod 600 %1</translation>
    </message>
    <message>
        <source>there is none.</source>
        <translation>es gibt keine.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>sie ist zu groß.</translation>
    </message>
    <message>
        <source>it holds no connections in a known form.</source>
        <translation>sie enthält keine Verbindungen in einer bekannten Form.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out.</source>
        <translation>„%1“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: it names an OpenSSL engine instead of a file.</source>
        <translation>„%1“ wurde weggelassen: Es bezeichnet ein OpenSSL-Modul (Engine) statt einer Datei.</translation>
    </message>
    <message>
        <source>Its encryption (%1) is weaker than what is usual for this server (%2).</source>
        <translation>Die Verschlüsselung (%1) ist schwächer, als für diesen Server üblich ist (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was passed over: %2</source>
        <translation>„%1“ wurde übergangen: %2</translation>
    </message>
    <message>
        <source>the file was read as one of %1, but %2</source>
        <translation>die Datei wurde als Datei von %1 gelesen, aber %2</translation>
    </message>
    <message>
        <source>it is not an object.</source>
        <translation>sie ist kein Objekt.</translation>
    </message>
    <message>
        <source>the service file</source>
        <translation>der Servicedatei</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks a directory server for more; that is not done.</source>
        <translation>„%1“ fragt einen Verzeichnisserver nach mehr; das wird nicht getan.</translation>
    </message>
    <message>
        <source>the password file</source>
        <translation>der Passwortdatei</translation>
    </message>
    <message>
        <source>pgAdmin&apos;s database cannot be read: %1</source>
        <translation>die Datenbank von pgAdmin kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>it has no list of servers.</source>
        <translation>sie hat keine Liste von Servern.</translation>
    </message>
</context>
<context>
    <name>LeftTables</name>
    <message>
        <source>%1 is no longer in the source; its last copy stays in the destination.</source>
        <translation>%1 gibt es in der Quelle nicht mehr; die letzte Kopie bleibt im Ziel.</translation>
    </message>
</context>
<context>
    <name>LockedTables</name>
    <message>
        <source>a prepared transaction</source>
        <translation>eine vorbereitete Transaktion</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
</context>
<context>
    <name>LogPlan</name>
    <message>
        <source>is no table</source>
        <translation>ist keine Tabelle</translation>
    </message>
    <message>
        <source>is unlogged</source>
        <translation>wird nicht protokolliert (UNLOGGED)</translation>
    </message>
    <message>
        <source>has no columns</source>
        <translation>hat keine Spalten</translation>
    </message>
    <message>
        <source>has a primary key that can be deferred</source>
        <translation>hat einen aufschiebbaren Primärschlüssel</translation>
    </message>
    <message>
        <source>has no primary key</source>
        <translation>hat keinen Primärschlüssel</translation>
    </message>
    <message>
        <source>has a replica identity that tells no rows apart</source>
        <translation>hat eine Replica Identity, die keine Zeilen unterscheidet</translation>
    </message>
    <message>
        <source>has a generated column and no key to read it by</source>
        <translation>hat eine generierte Spalte und keinen Schlüssel, um sie zu lesen</translation>
    </message>
    <message>
        <source>some of its changes were passed over</source>
        <translation>einige ihrer Änderungen wurden übergangen</translation>
    </message>
    <message>
        <source>it was rewritten, or partitions came or went</source>
        <translation>sie wurde neu geschrieben, oder Partitionen kamen hinzu oder fielen weg</translation>
    </message>
    <message>
        <source>it was rewritten</source>
        <translation>sie wurde neu geschrieben</translation>
    </message>
    <message>
        <source>its key is another one</source>
        <translation>ihr Schlüssel ist ein anderer</translation>
    </message>
    <message>
        <source>its publication was altered</source>
        <translation>ihre Publikation wurde geändert</translation>
    </message>
    <message>
        <source>a label of an enum was renamed</source>
        <translation>ein Wert eines Aufzählungstyps wurde umbenannt</translation>
    </message>
    <message>
        <source>it was renamed</source>
        <translation>sie wurde umbenannt</translation>
    </message>
    <message>
        <source>column %1 may be read now</source>
        <translation>Spalte %1 darf jetzt gelesen werden</translation>
    </message>
    <message>
        <source>column %1 is generated</source>
        <translation>Spalte %1 ist generiert</translation>
    </message>
    <message>
        <source>column %1 may be read again</source>
        <translation>Spalte %1 darf wieder gelesen werden</translation>
    </message>
    <message>
        <source>column %1 has another type</source>
        <translation>Spalte %1 hat einen anderen Typ</translation>
    </message>
    <message>
        <source>column %1 was renamed</source>
        <translation>Spalte %1 wurde umbenannt</translation>
    </message>
    <message>
        <source>copied in full in each run, by choice</source>
        <translation>auf Wunsch in jedem Lauf vollständig kopiert</translation>
    </message>
    <message>
        <source>cannot be followed as was chosen, copied in full in each run: it %1</source>
        <translation>lässt sich nicht wie gewählt mitlesen, in jedem Lauf vollständig kopiert: sie %1</translation>
    </message>
    <message>
        <source>copied in full in each run: it %1</source>
        <translation>in jedem Lauf vollständig kopiert: sie %1</translation>
    </message>
    <message>
        <source>the type of a column was altered</source>
        <translation>der Typ einer Spalte wurde geändert</translation>
    </message>
</context>
<context>
    <name>LogRound</name>
    <message>
        <source>the default of column %1 is not understood</source>
        <translation>der Vorgabewert der Spalte %1 ist unverständlich</translation>
    </message>
    <message>
        <source>its columns were renamed</source>
        <translation>ihre Spalten wurden umbenannt</translation>
    </message>
    <message>
        <source>not compared before it is synced again</source>
        <translation>wird erst nach dem nächsten Abgleich wieder verglichen</translation>
    </message>
    <message>
        <source>copied anew: %1</source>
        <translation>neu kopiert: %1</translation>
    </message>
    <message>
        <source>%1 is no longer synced; its last copy stays in the destination.</source>
        <translation>%1 wird nicht mehr abgeglichen; die letzte Kopie bleibt im Ziel.</translation>
    </message>
    <message>
        <source>column %1 is gone from the source; it is kept, and no longer written</source>
        <translation>Spalte %1 gibt es in der Quelle nicht mehr; sie bleibt und wird nicht mehr geschrieben</translation>
    </message>
    <message>
        <source>It could not be added to the publication: %1.</source>
        <translation>Sie konnte nicht in die Publikation aufgenommen werden: %1.</translation>
    </message>
    <message>
        <source>it was taken out of the publication</source>
        <translation>sie wurde aus der Publikation genommen</translation>
    </message>
    <message>
        <source>added by the next run: transactions that began before it was published go on</source>
        <translation>kommt mit dem nächsten Lauf hinzu: Transaktionen, die vor der Veröffentlichung begannen, laufen noch</translation>
    </message>
    <message>
        <source>copied in full in this run, and followed from the next one on: transactions that began before it was published go on</source>
        <translation>in diesem Lauf vollständig kopiert und ab dem nächsten mitgelesen: Transaktionen, die vor der Veröffentlichung begannen, laufen noch</translation>
    </message>
    <message>
        <source>copied by the next run: commits on the server wait for a synchronous standby, or may do so, and a copy made now would lack them</source>
        <translation>wird vom nächsten Lauf kopiert: Auf dem Server warten Commits auf einen synchronen Standby, oder tun es vielleicht, und einer Kopie von jetzt würden sie fehlen</translation>
    </message>
    <message>
        <source>copied in full in this run, and followed from the next one on: commits on the server wait for a synchronous standby, or may do so</source>
        <translation>in diesem Lauf vollständig kopiert und ab dem nächsten mitgelesen: Auf dem Server warten Commits auf einen synchronen Standby, oder tun es vielleicht</translation>
    </message>
    <message>
        <source>copied when commits on the server that wait for a synchronous standby, or may do so, are over: a copy made now would lack them</source>
        <translation>wird kopiert, wenn Commits auf dem Server, die auf einen synchronen Standby warten oder warten könnten, vorüber sind: einer Kopie von jetzt würden sie fehlen</translation>
    </message>
    <message>
        <source>copied in full for now, and followed when commits on the server that wait for a synchronous standby, or may do so, are over</source>
        <translation>vorerst vollständig kopiert und verfolgt, wenn Commits auf dem Server, die auf einen synchronen Standby warten oder warten könnten, vorüber sind</translation>
    </message>
    <message>
        <source>taken out of the publication &quot;%1&quot;: the server lets nobody update or delete rows of a published table that has no identity</source>
        <translation>aus der Publikation „%1“ herausgenommen: der Server lässt niemanden Zeilen einer veröffentlichten Tabelle ohne Identität ändern oder löschen</translation>
    </message>
    <message>
        <source>nobody can update or delete its rows while it is in the publication &quot;%1&quot; without an identity; have its owner run: %2</source>
        <translation>niemand kann ihre Zeilen ändern oder löschen, solange sie ohne Identität in der Publikation „%1“ steht; deren Eigentümer sollte ausführen: %2</translation>
    </message>
</context>
<context>
    <name>LogRun</name>
    <message>
        <source>it was asked for</source>
        <translation>es wurde verlangt</translation>
    </message>
    <message>
        <source>The table %1 is new, and copied by the next run: %2.</source>
        <translation>Die Tabelle %1 ist neu und wird vom nächsten Lauf kopiert: %2.</translation>
    </message>
    <message>
        <source>a table is altered all the time</source>
        <translation>eine Tabelle wird andauernd geändert</translation>
    </message>
    <message>
        <source>The server may take whoever streams its log for a synchronous standby, and commits would wait for Tributary (synchronous_standby_names): the log is pulled twice a second instead.</source>
        <translation>Der Server könnte jeden, der sein Änderungsprotokoll streamt, für einen synchronen Standby halten, und Commits würden auf Tributary warten (synchronous_standby_names): Das Änderungsprotokoll wird stattdessen zweimal in der Sekunde abgeholt.</translation>
    </message>
</context>
<context>
    <name>LogSetup</name>
    <message>
        <source>another publication is followed</source>
        <translation>eine andere Publikation wird mitgelesen</translation>
    </message>
    <message>
        <source>Everything is copied anew: %1</source>
        <translation>Alles wird neu kopiert: %1</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; is followed for %2 already. What this run reads from it, that one will miss, and need a new full copy: give this destination a slot of its own (on the command line: --slot NAME).</source>
        <translation>Dem Replikations-Slot „%1“ wird schon für %2 gefolgt. Was dieser Lauf aus ihm liest, wird dort fehlen, und dort wird eine neue vollständige Kopie nötig: Geben Sie diesem Ziel einen eigenen Slot (auf der Befehlszeile: --slot NAME).</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; was there before this first run. If another destination follows it, that one will miss what this run reads from it, and need a new full copy: then give this destination a slot of its own (on the command line: --slot NAME).</source>
        <translation>Den Replikations-Slot „%1“ gab es schon vor diesem ersten Lauf. Wenn ihm ein anderes Ziel folgt, wird dort fehlen, was dieser Lauf aus ihm liest, und dort wird eine neue vollständige Kopie nötig: Geben Sie diesem Ziel dann einen eigenen Slot (auf der Befehlszeile: --slot NAME).</translation>
    </message>
    <message>
        <source>The destination was made through another replication slot and has the changes up to %1 only; &quot;%2&quot; stands at %3.</source>
        <translation>Das Ziel wurde über einen anderen Replikations-Slot erstellt und hat die Änderungen nur bis %1; „%2“ steht bei %3.</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; is no longer read for this destination, but while it is there the server keeps its log: drop it, unless something else reads it (on the command line: tributary-cli slot SOURCE drop --name %1).</source>
        <translation>Der Replikations-Slot „%1“ wird für dieses Ziel nicht mehr gelesen, doch solange es ihn gibt, behält der Server sein Änderungsprotokoll: Löschen Sie ihn, sofern ihn nichts anderes liest (auf der Befehlszeile: tributary-cli slot SOURCE drop --name %1).</translation>
    </message>
</context>
<context>
    <name>LogValueLost</name>
    <message>
        <source>it belongs to the key</source>
        <translation>er gehört zum Schlüssel</translation>
    </message>
    <message>
        <source>the table has no key</source>
        <translation>die Tabelle hat keinen Schlüssel</translation>
    </message>
    <message>
        <source>its key cannot be asked for</source>
        <translation>nach seinem Schlüssel kann nicht gefragt werden</translation>
    </message>
    <message>
        <source>a key is not of its type</source>
        <translation>ein Schlüssel ist nicht von seinem Typ</translation>
    </message>
</context>
<context>
    <name>MissingTable</name>
    <message>
        <source>The schema &quot;%1&quot; is the server&apos;s own: its tables cannot be copied.</source>
        <translation>Das Schema „%1“ gehört dem Server selbst: Seine Tabellen können nicht kopiert werden.</translation>
    </message>
    <message>
        <source>Choose tables of other schemas.</source>
        <translation>Wählen Sie Tabellen anderer Schemas.</translation>
    </message>
    <message>
        <source>There is no schema &quot;%1&quot; in the database &quot;%2&quot;.</source>
        <translation>In der Datenbank „%2“ gibt es kein Schema „%1“.</translation>
    </message>
    <message>
        <source>Write it with the same upper and lower case as on the server.</source>
        <translation>Schreiben Sie es mit denselben Groß- und Kleinbuchstaben wie auf dem Server.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A run that its schedule wanted has not begun.</source>
        <translation>Ein Lauf, den der Zeitplan vorsah, hat nicht begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) failed; the others are up to date.</source>
        <translation>
            <numerusform>Eine Tabelle ist fehlgeschlagen; die anderen sind aktuell.</numerusform>
            <numerusform>%n Tabellen sind fehlgeschlagen; die anderen sind aktuell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were copied.</source>
        <translation>
            <numerusform>%1 Zeile wurde kopiert.</numerusform>
            <numerusform>%1 Zeilen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run has ended well.</source>
        <translation>Der Lauf ist gut zu Ende gegangen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source and state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: WAL risk</source>
        <comment>source</comment>
        <translation>%1: WAL-Risiko</translation>
    </message>
    <message>
        <source>No table could be copied; the list of tables tells why.</source>
        <translation>Keine Tabelle konnte kopiert werden; die Liste der Tabellen sagt, warum.</translation>
    </message>
</context>
<context>
    <name>PatientCatalogue</name>
    <message>
        <source>Sizes are estimated, because tables are locked: %1.</source>
        <translation>Größen sind geschätzt, weil Tabellen gesperrt sind: %1.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>a view</source>
        <translation>eine Sicht</translation>
    </message>
    <message>
        <source>a materialised view</source>
        <translation>eine materialisierte Sicht</translation>
    </message>
    <message>
        <source>a foreign table</source>
        <translation>eine Fremdtabelle</translation>
    </message>
    <message>
        <source>without the columns that may not be read: %1</source>
        <translation>ohne die Spalten, die nicht gelesen werden dürfen: %1</translation>
    </message>
    <message>
        <source>left out by choice; an earlier copy stays as it is</source>
        <translation>auf Wunsch weggelassen; eine frühere Kopie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>There is no table %1: the method chosen for it has no effect.</source>
        <translation>Es gibt keine Tabelle %1: Die für sie gewählte Methode hat keine Wirkung.</translation>
    </message>
</context>
<context>
    <name>PostgresError</name>
    <message>
        <source>not logical</source>
        <translation>nicht logisch</translation>
    </message>
    <message>
        <source>that was asked for</source>
        <translation>nach dem gefragt wurde</translation>
    </message>
    <message>
        <source>target_session_attrs asks for a standby, and this server is a primary.</source>
        <translation>target_session_attrs verlangt einen Standby, und dieser Server ist ein Primärserver.</translation>
    </message>
</context>
<context>
    <name>ProtocolViolation</name>
    <message>
        <source>its log was read</source>
        <translation>beim Lesen seines Logs</translation>
    </message>
    <message>
        <source>a statement ran</source>
        <translation>beim Ausführen einer Anweisung</translation>
    </message>
    <message>
        <source>its log was looked at</source>
        <translation>beim Nachsehen in seinem Log</translation>
    </message>
    <message>
        <source>its log was streamed</source>
        <translation>beim fortlaufenden Lesen seines Logs</translation>
    </message>
    <message>
        <source>%1 was read</source>
        <translation>beim Lesen von %1</translation>
    </message>
    <message>
        <source>reading rows</source>
        <translation>beim Lesen von Zeilen</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>Following changes is switched on with rds.logical_replication = 1 in the parameter group, and a reboot.</source>
        <translation>Das Mitlesen von Änderungen wird mit rds.logical_replication = 1 in der Parametergruppe und einem Neustart eingeschaltet.</translation>
    </message>
    <message>
        <source>Following changes is switched on with rds.logical_replication = 1 in the cluster parameter group; use the writer endpoint.</source>
        <translation>Das Mitlesen von Änderungen wird mit rds.logical_replication = 1 in der Cluster-Parametergruppe eingeschaltet; verwenden Sie den Writer-Endpunkt.</translation>
    </message>
    <message>
        <source>Following changes is switched on with the flag cloudsql.logical_decoding, and a restart.</source>
        <translation>Das Mitlesen von Änderungen wird mit dem Flag cloudsql.logical_decoding und einem Neustart eingeschaltet.</translation>
    </message>
    <message>
        <source>Following changes is switched on with the flag alloydb.logical_decoding, and a restart.</source>
        <translation>Das Mitlesen von Änderungen wird mit dem Flag alloydb.logical_decoding und einem Neustart eingeschaltet.</translation>
    </message>
    <message>
        <source>Following changes is switched on with the server parameter wal_level, and a restart.</source>
        <translation>Das Mitlesen von Änderungen wird mit dem Serverparameter wal_level und einem Neustart eingeschaltet.</translation>
    </message>
    <message>
        <source>Changes can be followed on the direct address only, not through the pooler.</source>
        <translation>Änderungen lassen sich nur über die direkte Adresse mitlesen, nicht über den Verbindungspooler.</translation>
    </message>
    <message>
        <source>Following changes is switched on in the console for good; use the address without &quot;-pooler&quot;.</source>
        <translation>Das Mitlesen von Änderungen wird in der Konsole endgültig eingeschaltet; verwenden Sie die Adresse ohne „-pooler“.</translation>
    </message>
    <message>
        <source>Changes cannot be followed here: tables are copied in full in each run.</source>
        <translation>Änderungen lassen sich hier nicht mitlesen: Tabellen werden bei jedem Lauf vollständig kopiert.</translation>
    </message>
</context>
<context>
    <name>ProviderGuide</name>
    <message>
        <source>the address of this computer</source>
        <translation>die Adresse dieses Computers</translation>
    </message>
    <message>
        <source>more than now, at least 20</source>
        <translation>mehr als jetzt, mindestens 20</translation>
    </message>
    <message>
        <source>Following changes is switched on with wal_level = logical, and a restart.</source>
        <translation>Das Mitlesen von Änderungen wird mit wal_level = logical und einem Neustart eingeschaltet.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where output_plugin_libraries is among the parameters of the group, add wal2json to it.</source>
        <translation>wal2json gehört zum Server; steht output_plugin_libraries unter den Parametern der Gruppe, fügen Sie dort wal2json hinzu.</translation>
    </message>
    <message>
        <source>the master user, a member of rds_superuser</source>
        <translation>der Hauptbenutzer, ein Mitglied von rds_superuser</translation>
    </message>
    <message>
        <source>Choose verify-full with Amazon&apos;s bundle of certificates, global-bundle.pem; from version 15 on the server asks for encryption by default.</source>
        <translation>Wählen Sie verify-full mit Amazons Zertifikatsbündel global-bundle.pem; ab Version 15 verlangt der Server von sich aus Verschlüsselung.</translation>
    </message>
    <message>
        <source>Add an inbound rule for {address} and the port of PostgreSQL to the security group of the database.</source>
        <translation>Fügen Sie der Sicherheitsgruppe der Datenbank eine Eingangsregel für {address} und den Port von PostgreSQL hinzu.</translation>
    </message>
    <message>
        <source>An IPv6 address is given with --ip-permissions and Ipv6Ranges in place of --protocol, --port and --cidr.</source>
        <translation>Eine IPv6-Adresse wird mit --ip-permissions und Ipv6Ranges anstelle von --protocol, --port und --cidr angegeben.</translation>
    </message>
    <message>
        <source>The database also has to be publicly accessible, or be reached through an SSH tunnel.</source>
        <translation>Außerdem muss die Datenbank öffentlich zugänglich oder durch einen SSH-Tunnel erreichbar sein.</translation>
    </message>
    <message>
        <source>Make a parameter group of your own if the database uses the default one, which cannot be changed.</source>
        <translation>Legen Sie eine eigene Parametergruppe an, wenn die Datenbank die vorgegebene verwendet; diese lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Set rds.logical_replication to 1 in the parameter group.</source>
        <translation>Setzen Sie rds.logical_replication in der Parametergruppe auf 1.</translation>
    </message>
    <message>
        <source>Attach the group to the instance, and reboot the instance.</source>
        <translation>Weisen Sie die Gruppe der Instanz zu, und starten Sie die Instanz neu.</translation>
    </message>
    <message>
        <source>Set max_replication_slots in the parameter group to {slots}, and reboot the instance.</source>
        <translation>Setzen Sie max_replication_slots in der Parametergruppe auf {slots}, und starten Sie die Instanz neu.</translation>
    </message>
    <message>
        <source>Set max_wal_senders in the parameter group to {senders}, and reboot the instance.</source>
        <translation>Setzen Sie max_wal_senders in der Parametergruppe auf {senders}, und starten Sie die Instanz neu.</translation>
    </message>
    <message>
        <source>Set max_slot_wal_keep_size (in megabytes) in the parameter group; no reboot is needed.</source>
        <translation>Setzen Sie max_slot_wal_keep_size (in Megabyte) in der Parametergruppe; ein Neustart ist nicht nötig.</translation>
    </message>
    <message>
        <source>The right to follow changes is membership in rds_replication; the attribute REPLICATION cannot be set.</source>
        <translation>Das Recht, Änderungen mitzulesen, ist hier die Mitgliedschaft in rds_replication; das Attribut REPLICATION lässt sich nicht setzen.</translation>
    </message>
    <message>
        <source>Automated backups have to be on (a retention of at least one day).</source>
        <translation>Automatische Sicherungen müssen eingeschaltet sein (Aufbewahrung mindestens ein Tag).</translation>
    </message>
    <message>
        <source>Make a DB cluster parameter group of your own if the cluster uses the default one, which cannot be changed.</source>
        <translation>Legen Sie eine eigene DB-Cluster-Parametergruppe an, wenn der Cluster die vorgegebene verwendet; diese lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Set rds.logical_replication to 1 in the DB cluster parameter group, not in that of an instance.</source>
        <translation>Setzen Sie rds.logical_replication in der DB-Cluster-Parametergruppe auf 1, nicht in der einer Instanz.</translation>
    </message>
    <message>
        <source>Attach the group to the cluster, and reboot its writer instance.</source>
        <translation>Weisen Sie die Gruppe dem Cluster zu, und starten Sie seine Writer-Instanz neu.</translation>
    </message>
    <message>
        <source>Set max_replication_slots in the DB cluster parameter group to {slots}, and reboot the writer instance.</source>
        <translation>Setzen Sie max_replication_slots in der DB-Cluster-Parametergruppe auf {slots}, und starten Sie die Writer-Instanz neu.</translation>
    </message>
    <message>
        <source>Set max_wal_senders in the DB cluster parameter group to {senders}, and reboot the writer instance.</source>
        <translation>Setzen Sie max_wal_senders in der DB-Cluster-Parametergruppe auf {senders}, und starten Sie die Writer-Instanz neu.</translation>
    </message>
    <message>
        <source>Use the writer (cluster) endpoint: changes cannot be followed from a reader.</source>
        <translation>Verwenden Sie den Writer-Endpunkt (Cluster-Endpunkt): Von einem Reader lassen sich Änderungen nicht mitlesen.</translation>
    </message>
    <message>
        <source>A limit of the kept log has no effect on Aurora&apos;s storage: drop a slot that is no longer read.</source>
        <translation>Eine Grenze für das aufbewahrte Änderungsprotokoll wirkt beim Speicher von Aurora nicht: Löschen Sie einen Slot, der nicht mehr gelesen wird.</translation>
    </message>
    <message>
        <source>Aurora Serverless v1 offers no logical replication.</source>
        <translation>Aurora Serverless v1 bietet keine logische Replikation.</translation>
    </message>
    <message>
        <source>Portal: Server parameters, set wal_level to logical, save, and restart the server.</source>
        <translation>Portal: Setzen Sie unter „Serverparameter“ wal_level auf logical, speichern Sie, und starten Sie den Server neu.</translation>
    </message>
    <message>
        <source>Portal: Server parameters, set max_replication_slots to {slots}, and restart the server.</source>
        <translation>Portal: Setzen Sie unter „Serverparameter“ max_replication_slots auf {slots}, und starten Sie den Server neu.</translation>
    </message>
    <message>
        <source>Portal: Server parameters, set max_wal_senders to {senders}, have max_worker_processes at 16 or more, and restart the server.</source>
        <translation>Portal: Setzen Sie unter „Serverparameter“ max_wal_senders auf {senders}, max_worker_processes auf mindestens 16, und starten Sie den Server neu.</translation>
    </message>
    <message>
        <source>Portal: Server parameters, set max_slot_wal_keep_size (in megabytes); no restart is needed.</source>
        <translation>Portal: Setzen Sie unter „Serverparameter“ max_slot_wal_keep_size (in Megabyte); ein Neustart ist nicht nötig.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where output_plugin_libraries is among the server parameters, add wal2json to it.</source>
        <translation>wal2json gehört zum Server; steht output_plugin_libraries unter den Serverparametern, fügen Sie dort wal2json hinzu.</translation>
    </message>
    <message>
        <source>the server&apos;s administrator, a member of azure_pg_admin</source>
        <translation>der Administrator des Servers, ein Mitglied von azure_pg_admin</translation>
    </message>
    <message>
        <source>Encryption is required: choose verify-full; the certificates of DigiCert and Microsoft are among this computer&apos;s authorities, or can be given as a file.</source>
        <translation>Verschlüsselung ist Pflicht: Wählen Sie verify-full; die Zertifikate von DigiCert und Microsoft gehören zu den Zertifizierungsstellen dieses Computers oder können als Datei angegeben werden.</translation>
    </message>
    <message>
        <source>Portal: Networking, add a firewall rule for {address}.</source>
        <translation>Portal: Fügen Sie unter „Netzwerk“ eine Firewallregel für {address} hinzu.</translation>
    </message>
    <message>
        <source>The server&apos;s own pooler on port 6432 cannot pass changes on: use port 5432.</source>
        <translation>Der servereigene Verbindungspooler auf Port 6432 kann keine Änderungen weitergeben: Verwenden Sie Port 5432.</translation>
    </message>
    <message>
        <source>Before version 17 a failover of the server loses its replication slots.</source>
        <translation>Vor Version 17 gehen bei einem Failover des Servers seine Replikations-Slots verloren.</translation>
    </message>
    <message>
        <source>--database-flags replaces the whole list of flags: repeat every flag that is set already, or it is lost (gcloud sql instances describe INSTANCE shows them).</source>
        <translation>--database-flags ersetzt die ganze Liste der Flags: Wiederholen Sie jedes schon gesetzte Flag, sonst geht es verloren (gcloud sql instances describe INSTANCE zeigt sie).</translation>
    </message>
    <message>
        <source>Console: edit the instance, Flags, set cloudsql.logical_decoding to on, and save; the instance restarts.</source>
        <translation>Konsole: Bearbeiten Sie die Instanz, setzen Sie unter „Flags“ cloudsql.logical_decoding auf on, und speichern Sie; die Instanz startet neu.</translation>
    </message>
    <message>
        <source>Console: edit the instance, Flags, set max_replication_slots to {slots}, and save; the instance restarts.</source>
        <translation>Konsole: Bearbeiten Sie die Instanz, setzen Sie unter „Flags“ max_replication_slots auf {slots}, und speichern Sie; die Instanz startet neu.</translation>
    </message>
    <message>
        <source>Console: edit the instance, Flags, set max_wal_senders to {senders}, and save; the instance restarts.</source>
        <translation>Konsole: Bearbeiten Sie die Instanz, setzen Sie unter „Flags“ max_wal_senders auf {senders}, und speichern Sie; die Instanz startet neu.</translation>
    </message>
    <message>
        <source>Set the flag max_slot_wal_keep_size (in megabytes) of the instance, where its version offers it.</source>
        <translation>Setzen Sie das Flag max_slot_wal_keep_size (in Megabyte) der Instanz, wo ihre Version es anbietet.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where the flag output_plugin_libraries is offered, add wal2json to it.</source>
        <translation>wal2json gehört zum Server; wird das Flag output_plugin_libraries angeboten, fügen Sie dort wal2json hinzu.</translation>
    </message>
    <message>
        <source>postgres, or another member of cloudsqlsuperuser</source>
        <translation>postgres oder ein anderes Mitglied von cloudsqlsuperuser</translation>
    </message>
    <message>
        <source>Choose verify-ca with the server&apos;s certificate, server-ca.pem from the console; verify-full works only where the instance has a DNS name.</source>
        <translation>Wählen Sie verify-ca mit dem Zertifikat des Servers, server-ca.pem aus der Konsole; verify-full geht nur, wo die Instanz einen DNS-Namen hat.</translation>
    </message>
    <message>
        <source>Console: Connections, Networking, add {address} to the authorised networks.</source>
        <translation>Konsole: Fügen Sie unter „Verbindungen“, „Netzwerk“ {address} zu den autorisierten Netzwerken hinzu.</translation>
    </message>
    <message>
        <source>--authorized-networks replaces the whole list, too.</source>
        <translation>Auch --authorized-networks ersetzt die ganze Liste.</translation>
    </message>
    <message>
        <source>The attribute REPLICATION can be given by members of cloudsqlsuperuser.</source>
        <translation>Das Attribut REPLICATION können Mitglieder von cloudsqlsuperuser erteilen.</translation>
    </message>
    <message>
        <source>With &quot;trusted client certificates&quot; required, a client certificate has to be given as well.</source>
        <translation>Sind „vertrauenswürdige Clientzertifikate“ verlangt, muss auch ein Client-Zertifikat angegeben werden.</translation>
    </message>
    <message>
        <source>--database-flags replaces the whole list of flags: repeat every flag that is set already, or it is lost.</source>
        <translation>--database-flags ersetzt die ganze Liste der Flags: Wiederholen Sie jedes schon gesetzte Flag, sonst geht es verloren.</translation>
    </message>
    <message>
        <source>Console: edit the primary instance, Advanced configuration, Flags, set alloydb.logical_decoding to on; the instance restarts.</source>
        <translation>Konsole: Bearbeiten Sie die primäre Instanz, und setzen Sie unter der erweiterten Konfiguration bei „Flags“ alloydb.logical_decoding auf on; die Instanz startet neu.</translation>
    </message>
    <message>
        <source>Set the flag max_replication_slots of the primary instance to {slots}; it restarts.</source>
        <translation>Setzen Sie das Flag max_replication_slots der primären Instanz auf {slots}; sie startet neu.</translation>
    </message>
    <message>
        <source>Set the flag max_wal_senders of the primary instance to {senders}; it restarts.</source>
        <translation>Setzen Sie das Flag max_wal_senders der primären Instanz auf {senders}; sie startet neu.</translation>
    </message>
    <message>
        <source>Set the flag max_slot_wal_keep_size (in megabytes) of the primary instance, where it is offered.</source>
        <translation>Setzen Sie das Flag max_slot_wal_keep_size (in Megabyte) der primären Instanz, wo es angeboten wird.</translation>
    </message>
    <message>
        <source>postgres, or another member of alloydbsuperuser</source>
        <translation>postgres oder ein anderes Mitglied von alloydbsuperuser</translation>
    </message>
    <message>
        <source>Choose verify-ca with the certificate authority of the cluster, or use the AlloyDB authentication proxy on this computer.</source>
        <translation>Wählen Sie verify-ca mit der Zertifizierungsstelle des Clusters, oder verwenden Sie den AlloyDB-Auth-Proxy auf diesem Computer.</translation>
    </message>
    <message>
        <source>Console: edit the primary instance, enable its public IP, and add {address} to the authorised external networks.</source>
        <translation>Konsole: Bearbeiten Sie die primäre Instanz, schalten Sie ihre öffentliche IP-Adresse ein, und fügen Sie {address} zu den autorisierten externen Netzwerken hinzu.</translation>
    </message>
    <message>
        <source>Changes can be followed from the primary instance only.</source>
        <translation>Änderungen lassen sich nur von der primären Instanz mitlesen.</translation>
    </message>
    <message>
        <source>wal_level is logical already on Crunchy Bridge; where it was changed, set it back with the command line and restart.</source>
        <translation>wal_level ist bei Crunchy Bridge schon logical; wurde es geändert, setzen Sie es auf der Kommandozeile zurück, und starten Sie neu.</translation>
    </message>
    <message>
        <source>Set max_replication_slots to {slots}, and restart the cluster:</source>
        <translation>Setzen Sie max_replication_slots auf {slots}, und starten Sie den Cluster neu:</translation>
    </message>
    <message>
        <source>Set max_wal_senders to {senders}, and restart the cluster:</source>
        <translation>Setzen Sie max_wal_senders auf {senders}, und starten Sie den Cluster neu:</translation>
    </message>
    <message>
        <source>Use pgoutput; ask the support of Crunchy Bridge for wal2json.</source>
        <translation>Verwenden Sie pgoutput; wegen wal2json fragen Sie den Support von Crunchy Bridge.</translation>
    </message>
    <message>
        <source>postgres, who is a superuser here</source>
        <translation>postgres, hier ein Superuser</translation>
    </message>
    <message>
        <source>Encryption is required: choose verify-full with the team&apos;s certificate from the dashboard.</source>
        <translation>Verschlüsselung ist Pflicht: Wählen Sie verify-full mit dem Zertifikat des Teams aus dem Dashboard.</translation>
    </message>
    <message>
        <source>Dashboard: Networking, add a firewall rule for {address}.</source>
        <translation>Dashboard: Fügen Sie unter „Networking“ eine Firewallregel für {address} hinzu.</translation>
    </message>
    <message>
        <source>Use port 5432; the pooler on port 5431 cannot pass changes on.</source>
        <translation>Verwenden Sie Port 5432; der Verbindungspooler auf Port 5431 kann keine Änderungen weitergeben.</translation>
    </message>
    <message>
        <source>wal_level is logical already on Aiven: where it is not, look at the advanced parameters of the service.</source>
        <translation>wal_level ist bei Aiven schon logical: Wo nicht, sehen Sie in den erweiterten Parametern des Dienstes nach.</translation>
    </message>
    <message>
        <source>Console: Service settings, Advanced configuration, set pg.max_replication_slots to {slots}.</source>
        <translation>Konsole: Setzen Sie unter „Service settings“, „Advanced configuration“ pg.max_replication_slots auf {slots}.</translation>
    </message>
    <message>
        <source>Console: Service settings, Advanced configuration, set pg.max_wal_senders to {senders}.</source>
        <translation>Konsole: Setzen Sie unter „Service settings“, „Advanced configuration“ pg.max_wal_senders auf {senders}.</translation>
    </message>
    <message>
        <source>The number is in megabytes.</source>
        <translation>Die Zahl ist in Megabyte.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where it is refused, use pgoutput.</source>
        <translation>wal2json gehört zum Server; wird es abgelehnt, verwenden Sie pgoutput.</translation>
    </message>
    <message>
        <source>avnadmin</source>
        <translation>avnadmin</translation>
    </message>
    <message>
        <source>Choose verify-full with the project&apos;s certificate, ca.pem from the service&apos;s overview.</source>
        <translation>Wählen Sie verify-full mit dem Zertifikat des Projekts, ca.pem aus der Übersicht des Dienstes.</translation>
    </message>
    <message>
        <source>Console: Service settings, Cloud and network, add {address} to the allowed addresses.</source>
        <translation>Konsole: Fügen Sie unter „Service settings“, „Cloud and network“ {address} zu den erlaubten Adressen hinzu.</translation>
    </message>
    <message>
        <source>Use the direct address of the service, not that of one of its connection pools.</source>
        <translation>Verwenden Sie die direkte Adresse des Dienstes, nicht die eines seiner Verbindungspools.</translation>
    </message>
    <message>
        <source>avnadmin is no superuser: publications for all tables are made through the extension aiven_extras.</source>
        <translation>avnadmin ist kein Superuser: Publikationen für alle Tabellen werden über die Erweiterung aiven_extras angelegt.</translation>
    </message>
    <message>
        <source>DigitalOcean does not promise logical replication to programs of its customers: tables are copied in full in each run.</source>
        <translation>DigitalOcean sichert logische Replikation für Programme der Kunden nicht zu: Tabellen werden bei jedem Lauf vollständig kopiert.</translation>
    </message>
    <message>
        <source>doadmin</source>
        <translation>doadmin</translation>
    </message>
    <message>
        <source>Encryption is required: choose verify-full with the cluster&apos;s certificate, ca-certificate.crt from its overview.</source>
        <translation>Verschlüsselung ist Pflicht: Wählen Sie verify-full mit dem Zertifikat des Clusters, ca-certificate.crt aus dessen Übersicht.</translation>
    </message>
    <message>
        <source>Control panel: the database cluster, Network access, add {address} to the trusted sources.</source>
        <translation>Control Panel: Fügen Sie beim Datenbank-Cluster unter „Network access“ {address} zu den vertrauenswürdigen Quellen hinzu.</translation>
    </message>
    <message>
        <source>Use port 25060; the connection pools have ports of their own.</source>
        <translation>Verwenden Sie Port 25060; die Verbindungspools haben eigene Ports.</translation>
    </message>
    <message>
        <source>Timescale Cloud does not let its customers switch logical replication on: tables are copied in full in each run.</source>
        <translation>Bei Timescale Cloud können Kunden die logische Replikation nicht einschalten: Tabellen werden bei jedem Lauf vollständig kopiert.</translation>
    </message>
    <message>
        <source>tsdbadmin</source>
        <translation>tsdbadmin</translation>
    </message>
    <message>
        <source>Encryption is required: choose verify-full; the certificate comes from a public authority that this computer knows.</source>
        <translation>Verschlüsselung ist Pflicht: Wählen Sie verify-full; das Zertifikat stammt von einer öffentlichen Zertifizierungsstelle, die dieser Computer kennt.</translation>
    </message>
    <message>
        <source>Console: the service, Security, IP address allow list: add {address}; without a list every address is let in.</source>
        <translation>Konsole: Fügen Sie beim Dienst unter „Security“, „IP address allow list“ {address} hinzu; ohne Liste wird jede Adresse zugelassen.</translation>
    </message>
    <message>
        <source>Hypertables keep their rows in chunks, whose changes come under names of their own.</source>
        <translation>Hypertables bewahren ihre Zeilen in Teilstücken (Chunks) auf, deren Änderungen unter eigenen Namen kommen.</translation>
    </message>
    <message>
        <source>Use the login &quot;postgres&quot;: before version 17 Supabase lets no other be given the right to follow changes.</source>
        <translation>Verwenden Sie den Zugang „postgres“: Vor Version 17 kann bei Supabase kein anderer das Recht bekommen, Änderungen mitzulesen.</translation>
    </message>
    <message>
        <source>wal_level is logical already on Supabase: where it is not, restart the project or ask its support.</source>
        <translation>wal_level ist bei Supabase schon logical: Wo nicht, starten Sie das Projekt neu, oder fragen Sie den Support.</translation>
    </message>
    <message>
        <source>Set max_replication_slots to {slots}; the database restarts.</source>
        <translation>Setzen Sie max_replication_slots auf {slots}; die Datenbank startet neu.</translation>
    </message>
    <message>
        <source>Set max_wal_senders to {senders}; the database restarts.</source>
        <translation>Setzen Sie max_wal_senders auf {senders}; die Datenbank startet neu.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where it is refused, add it to output_plugin_libraries with the Supabase command line.</source>
        <translation>wal2json gehört zum Server; wird es abgelehnt, fügen Sie es mit der Supabase-Kommandozeile zu output_plugin_libraries hinzu.</translation>
    </message>
    <message>
        <source>postgres (the SQL editor of the dashboard)</source>
        <translation>postgres (der SQL-Editor des Dashboards)</translation>
    </message>
    <message>
        <source>Choose verify-full with the certificate from the dashboard (Database settings, SSL configuration), prod-ca-2021.crt.</source>
        <translation>Wählen Sie verify-full mit dem Zertifikat aus dem Dashboard („Database settings“, „SSL configuration“), prod-ca-2021.crt.</translation>
    </message>
    <message>
        <source>Dashboard: Database settings, Network restrictions, add {address}; without restrictions every address is let in.</source>
        <translation>Dashboard: Fügen Sie unter „Database settings“, „Network restrictions“ {address} hinzu; ohne Beschränkungen wird jede Adresse zugelassen.</translation>
    </message>
    <message>
        <source>The direct address exists on IPv6 only, unless the project has the IPv4 add-on.</source>
        <translation>Die direkte Adresse gibt es nur über IPv6, es sei denn, das Projekt hat die IPv4-Erweiterung.</translation>
    </message>
    <message>
        <source>Changes can be followed on the direct address (db.PROJECT.supabase.co, port 5432) only, not through the pooler.</source>
        <translation>Änderungen lassen sich nur über die direkte Adresse (db.PROJECT.supabase.co, Port 5432) mitlesen, nicht über den Verbindungspooler.</translation>
    </message>
    <message>
        <source>Before version 17 the right to follow changes cannot be given to new users: use postgres.</source>
        <translation>Vor Version 17 können neue Benutzer das Recht, Änderungen mitzulesen, nicht bekommen: Verwenden Sie postgres.</translation>
    </message>
    <message>
        <source>Console: Settings, Logical replication, Enable. All computes restart, and it cannot be switched off again.</source>
        <translation>Konsole: „Settings“, „Logical replication“, „Enable“. Alle Recheneinheiten (Computes) starten neu, und es lässt sich nicht wieder ausschalten.</translation>
    </message>
    <message>
        <source>The number of slots is set by Neon: drop a slot that is not used, or ask its support.</source>
        <translation>Die Zahl der Slots legt Neon fest: Löschen Sie einen unbenutzten Slot, oder fragen Sie den Support.</translation>
    </message>
    <message>
        <source>The number of WAL senders is set by Neon: end a reader that is not needed, or ask its support.</source>
        <translation>Die Zahl der WAL-Sender legt Neon fest: Beenden Sie einen Leser, der nicht gebraucht wird, oder fragen Sie den Support.</translation>
    </message>
    <message>
        <source>Use a login that was made in the provider&apos;s console: those may follow changes.</source>
        <translation>Verwenden Sie einen Zugang, der in der Konsole des Anbieters angelegt wurde: Solche dürfen Änderungen mitlesen.</translation>
    </message>
    <message>
        <source>the owner of the project, a member of neon_superuser</source>
        <translation>der Eigentümer des Projekts, ein Mitglied von neon_superuser</translation>
    </message>
    <message>
        <source>Console: Settings, Network security, IP Allow: add {address}; without a list every address is let in.</source>
        <translation>Konsole: Fügen Sie unter „Settings“, „Network security“, „IP Allow“ {address} hinzu; ohne Liste wird jede Adresse zugelassen.</translation>
    </message>
    <message>
        <source>Use the address without &quot;-pooler&quot;: changes cannot be followed through the pooler.</source>
        <translation>Verwenden Sie die Adresse ohne „-pooler“: Über den Verbindungspooler lassen sich Änderungen nicht mitlesen.</translation>
    </message>
    <message>
        <source>Neon removes slots that were not read for about 40 hours; a new full copy is needed then.</source>
        <translation>Neon entfernt Slots, die etwa 40 Stunden lang nicht gelesen wurden; dann ist eine neue Vollkopie nötig.</translation>
    </message>
    <message>
        <source>Make the user in the console, with the command line of Neon or its API: such users may follow changes.</source>
        <translation>Legen Sie den Benutzer in der Konsole an, mit der Kommandozeile von Neon oder über dessen API: Solche Benutzer dürfen Änderungen mitlesen.</translation>
    </message>
    <message>
        <source>Restoring a branch drops its slots, and a slot keeps the compute awake while it is read.</source>
        <translation>Beim Wiederherstellen eines Branches gehen seine Slots verloren, und ein Slot hält die Recheneinheit (Compute) wach, solange er gelesen wird.</translation>
    </message>
    <message>
        <source>Heroku Postgres offers no logical replication to its customers: tables are copied in full in each run.</source>
        <translation>Heroku Postgres bietet seinen Kunden keine logische Replikation: Tabellen werden bei jedem Lauf vollständig kopiert.</translation>
    </message>
    <message>
        <source>Users of Heroku Postgres are made by Heroku, with a name but without rights, and not with SQL:</source>
        <translation>Benutzer von Heroku Postgres werden von Heroku angelegt, mit einem Namen, aber ohne Rechte, und nicht mit SQL:</translation>
    </message>
    <message>
        <source>Heroku chooses the password: &quot;heroku pg:credentials:url DATABASE --name {login} --app APP&quot; shows it. Plans that cannot have further users need the default credential.</source>
        <translation>Das Passwort wählt Heroku: „heroku pg:credentials:url DATABASE --name {login} --app APP“ zeigt es. Tarife, die keine weiteren Benutzer zulassen, brauchen die Standard-Zugangsdaten (default).</translation>
    </message>
    <message>
        <source>Users of Heroku Postgres are removed by Heroku, and not with SQL; one that is attached to an app has to be detached first:</source>
        <translation>Benutzer von Heroku Postgres werden von Heroku entfernt und nicht mit SQL; einer, der mit einer App verbunden ist, muss zuerst von ihr gelöst werden:</translation>
    </message>
    <message>
        <source>the default credential of the database</source>
        <translation>die Standard-Zugangsdaten (default) der Datenbank</translation>
    </message>
    <message>
        <source>Encryption is required: choose require, because the certificate cannot be verified.</source>
        <translation>Verschlüsselung ist Pflicht: Wählen Sie require, weil sich das Zertifikat nicht bestätigen lässt.</translation>
    </message>
    <message>
        <source>Ordinary databases let every address in; in a Private Space add {address} to the trusted IP ranges.</source>
        <translation>Gewöhnliche Datenbanken lassen jede Adresse zu; in einem Private Space fügen Sie {address} zu den vertrauenswürdigen IP-Bereichen hinzu.</translation>
    </message>
    <message>
        <source>Host, user and password change from time to time: take them anew from &quot;heroku config:get DATABASE_URL&quot; when the login fails.</source>
        <translation>Host, Benutzer und Passwort ändern sich von Zeit zu Zeit: Holen Sie sie neu mit „heroku config:get DATABASE_URL“, wenn die Anmeldung fehlschlägt.</translation>
    </message>
    <message>
        <source>Users are made with &quot;heroku pg:credentials:create&quot;, not with SQL.</source>
        <translation>Benutzer werden mit „heroku pg:credentials:create“ angelegt, nicht mit SQL.</translation>
    </message>
    <message>
        <source>Restart the server: until then the old value applies.</source>
        <translation>Starten Sie den Server neu: Bis dahin gilt der alte Wert.</translation>
    </message>
    <message>
        <source>Set max_replication_slots to {slots}, and restart the server: until then the old value applies.</source>
        <translation>Setzen Sie max_replication_slots auf {slots}, und starten Sie den Server neu: Bis dahin gilt der alte Wert.</translation>
    </message>
    <message>
        <source>Set max_wal_senders to {senders}, on standbys first, and restart the server: until then the old value applies. Before version 12 it has to stay below max_connections.</source>
        <translation>Setzen Sie max_wal_senders auf {senders}, zuerst auf Standby-Servern, und starten Sie den Server neu: Bis dahin gilt der alte Wert. Vor Version 12 muss er unter max_connections bleiben.</translation>
    </message>
    <message>
        <source>Choose what the server&apos;s disk can spare; no restart is needed.</source>
        <translation>Wählen Sie, was die Festplatte des Servers entbehren kann; ein Neustart ist nicht nötig.</translation>
    </message>
    <message>
        <source>Install the plugin on the server (Debian: the package postgresql-{major}-wal2json, Red Hat: wal2json_{major}).</source>
        <translation>Installieren Sie das Plugin auf dem Server (Debian: das Paket postgresql-{major}-wal2json, Red Hat: wal2json_{major}).</translation>
    </message>
    <message>
        <source>The last is needed, and understood, only by servers that have the setting output_plugin_libraries (15.19, 16.15, 17.11, 18.6 and newer). Each name needs its own quotes.</source>
        <translation>Das Letzte brauchen und verstehen nur Server, die die Einstellung output_plugin_libraries haben (15.19, 16.15, 17.11, 18.6 und neuer). Jeder Name braucht eigene Anführungszeichen.</translation>
    </message>
    <message>
        <source>a superuser such as postgres</source>
        <translation>ein Superuser wie postgres</translation>
    </message>
    <message>
        <source>Choose verify-full with the certificate of the authority that signed the server&apos;s; ask the database administrator for it.</source>
        <translation>Wählen Sie verify-full mit dem Zertifikat der Stelle, die das des Servers unterschrieben hat; fragen Sie die Datenbankadministration danach.</translation>
    </message>
    <message>
        <source>Add a line to pg_hba.conf for {address}, and reload the settings:</source>
        <translation>Fügen Sie pg_hba.conf eine Zeile für {address} hinzu, und laden Sie die Einstellungen neu:</translation>
    </message>
    <message>
        <source>Servers before version 10 ask for a line with the word &quot;replication&quot; in place of the database in pg_hba.conf, too.</source>
        <translation>Server vor Version 10 verlangen in pg_hba.conf außerdem eine Zeile mit dem Wort „replication“ anstelle der Datenbank.</translation>
    </message>
    <message>
        <source>a server of your own</source>
        <translation>ein eigener Server</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>it leaves out inserts, updates or deletes</source>
        <translation>sie lässt INSERT, UPDATE oder DELETE aus</translation>
    </message>
    <message>
        <source>it leaves out TRUNCATE</source>
        <translation>sie lässt TRUNCATE aus</translation>
    </message>
    <message>
        <source>it has a row filter for %1</source>
        <translation>sie hat einen Zeilenfilter für %1</translation>
    </message>
    <message>
        <source>it leaves out columns of %1</source>
        <translation>sie lässt Spalten von %1 aus</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>this server cannot hold a position of its log</source>
        <translation>dieser Server kann keine Position seines Änderungsprotokolls festhalten</translation>
    </message>
    <message>
        <source>repairing its rows did not make it equal</source>
        <translation>die Reparatur ihrer Zeilen hat sie nicht gleich gemacht</translation>
    </message>
    <message>
        <source>it has no key</source>
        <translation>sie hat keinen Schlüssel</translation>
    </message>
    <message>
        <source>it was altered since it was copied</source>
        <translation>sie wurde seit der Kopie geändert</translation>
    </message>
    <message>
        <source>very many of its rows differ</source>
        <translation>sehr viele ihrer Zeilen weichen ab</translation>
    </message>
    <message>
        <source>not all of its differences are known</source>
        <translation>nicht alle ihre Abweichungen sind bekannt</translation>
    </message>
    <message>
        <source>rows cannot be asked for by its key</source>
        <translation>Zeilen können nicht über ihren Schlüssel abgefragt werden</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The user %1 was made, and may read the chosen tables.</source>
        <translation>Der Benutzer %1 wurde angelegt und darf die gewählten Tabellen lesen.</translation>
    </message>
    <message>
        <source>The user %1 is made, and may read the chosen tables.</source>
        <translation>Der Benutzer %1 wird angelegt und darf die gewählten Tabellen lesen.</translation>
    </message>
    <message>
        <source>A database administrator has made the user %1 with the script.</source>
        <translation>Die Datenbankadministration hat den Benutzer %1 mit dem Skript angelegt.</translation>
    </message>
    <message>
        <source>A database administrator runs the script that makes the user %1; nothing starts before.</source>
        <translation>Die Datenbankadministration führt das Skript aus, das den Benutzer %1 anlegt; vorher beginnt nichts.</translation>
    </message>
    <message>
        <source>The publication %1 is not there, and made now it would come too late for the slot %2: the first sync would stop. Name the publication that the slot was made for, choose another slot, or have this one dropped.</source>
        <translation>Die Publikation %1 gibt es nicht, und jetzt angelegt käme sie für den Slot %2 zu spät: Der erste Abgleich bliebe stehen. Nennen Sie die Publikation, für die der Slot angelegt wurde, wählen Sie einen anderen Slot, oder lassen Sie diesen löschen.</translation>
    </message>
    <message>
        <source>The publication %1 is made, for the tables whose changes can be followed (%2).</source>
        <translation>Die Publikation %1 wird angelegt, für die Tabellen, deren Änderungen sich mitlesen lassen (%2).</translation>
    </message>
    <message>
        <source>The publication %1 is there, and is used as it is.</source>
        <translation>Die Publikation %1 gibt es schon; sie wird verwendet, wie sie ist.</translation>
    </message>
    <message>
        <source>Tables are added to the publication %1 (%2).</source>
        <translation>Tabellen werden zur Publikation %1 hinzugefügt (%2).</translation>
    </message>
    <message>
        <source>The replication slot %1 is taken over.</source>
        <translation>Der Replikations-Slot %1 wird übernommen.</translation>
    </message>
    <message>
        <source>The replication slot %1 is made when the first sync starts.</source>
        <translation>Der Replikations-Slot %1 wird angelegt, wenn der erste Abgleich beginnt.</translation>
    </message>
    <message>
        <source>The server keeps its log until it was read: when you no longer sync, drop the slot, or it fills the server&apos;s disk.</source>
        <translation>Der Server bewahrt sein Änderungsprotokoll auf, bis es gelesen wurde: Wenn Sie nicht mehr abgleichen, löschen Sie den Slot, sonst füllt er die Festplatte des Servers.</translation>
    </message>
    <message>
        <source>Nothing is written, created or changed in %1.</source>
        <translation>In %1 wird nichts geschrieben, angelegt oder geändert.</translation>
    </message>
    <message>
        <source>All tables that %1 can read are read, in one snapshot.</source>
        <translation>Alle Tabellen, die %1 lesen kann, werden gelesen, in einer einzigen Momentaufnahme.</translation>
    </message>
    <message>
        <source>The chosen tables (%1) are read by %2, in one snapshot.</source>
        <translation>Die gewählten Tabellen (%1) werden von %2 gelesen, in einer einzigen Momentaufnahme.</translation>
    </message>
    <message>
        <source>Then what changes is read from the server&apos;s log.</source>
        <translation>Danach wird aus dem Änderungsprotokoll des Servers gelesen, was sich ändert.</translation>
    </message>
    <message>
        <source>The same is done for the further databases of the server (%1).</source>
        <translation>Dasselbe geschieht für die weiteren Datenbanken des Servers (%1).</translation>
    </message>
    <message>
        <source>The tables are written into %1.</source>
        <translation>Die Tabellen werden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Each table replaces its copy from before once it is complete.</source>
        <translation>Jede Tabelle ersetzt ihre bisherige Kopie, sobald sie vollständig ist.</translation>
    </message>
    <message>
        <source>Every change is applied to them; deleted rows stay, with the time of their deletion in _deleted_at.</source>
        <translation>Jede Änderung wird auf sie angewendet; gelöschte Zeilen bleiben, mit dem Zeitpunkt der Löschung in _deleted_at.</translation>
    </message>
    <message>
        <source>Every change is applied to them; deleted rows are removed.</source>
        <translation>Jede Änderung wird auf sie angewendet; gelöschte Zeilen werden entfernt.</translation>
    </message>
    <message>
        <source>Tables whose changes cannot be followed are copied in full in each run.</source>
        <translation>Tabellen, deren Änderungen sich nicht mitlesen lassen, werden bei jedem Lauf vollständig kopiert.</translation>
    </message>
    <message>
        <source>The password is not kept: it is asked for when it is needed.</source>
        <translation>Das Passwort wird nicht aufbewahrt: Es wird erfragt, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>The password goes into the keyring, and nowhere else.</source>
        <translation>Das Passwort kommt in den Schlüsselbund und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>No password was needed, or it stands in ~/.pgpass.</source>
        <translation>Es war kein Passwort nötig, oder es steht in ~/.pgpass.</translation>
    </message>
    <message>
        <source>The source is saved as &quot;%1&quot;.</source>
        <translation>Die Quelle wird als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>It is synced when you say so, and not by itself.</source>
        <translation>Abgeglichen wird, wenn Sie es sagen, und nicht von selbst.</translation>
    </message>
    <message>
        <source>It is synced by itself while this window is open: %1.</source>
        <translation>Abgeglichen wird von selbst, solange dieses Fenster offen ist: %1.</translation>
    </message>
    <message>
        <source>It is synced by itself: %1. A timer of your systemd, %2.timer, is installed for that.</source>
        <translation>Abgeglichen wird von selbst: %1. Dafür wird ein Timer Ihres systemd eingerichtet, %2.timer.</translation>
    </message>
    <message>
        <source>The user %1 was made before this choice, and may read more. This script takes back what was left out.</source>
        <translation>Der Benutzer %1 wurde vor dieser Auswahl angelegt und darf mehr lesen. Dieses Skript nimmt zurück, was weggelassen wurde.</translation>
    </message>
</context>
<context>
    <name>RowLookup</name>
    <message>
        <source>the source has several rows with this key now</source>
        <translation>die Quelle hat jetzt mehrere Zeilen mit diesem Schlüssel</translation>
    </message>
    <message>
        <source>%1 has no key by which the row could be found at the source.</source>
        <translation>%1 hat keinen Schlüssel, mit dem sich die Zeile an der Quelle finden ließe.</translation>
    </message>
</context>
<context>
    <name>RowSorter</name>
    <message>
        <source>a temporary file in %1 cannot be used</source>
        <translation>eine temporäre Datei in %1 ist nicht verwendbar</translation>
    </message>
</context>
<context>
    <name>RunPhase</name>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>Katalog lesen</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Making the new copies visible</source>
        <translation>Neue Kopien sichtbar machen</translation>
    </message>
    <message>
        <source>Preparing publication and slot</source>
        <translation>Publikation und Slot vorbereiten</translation>
    </message>
    <message>
        <source>Applying changes</source>
        <translation>Änderungen anwenden</translation>
    </message>
    <message>
        <source>Following changes</source>
        <translation>Änderungen mitlesen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>Auf neuen Versuch warten</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>Following changes was stopped. Everything up to %1 is in the destination, and the next run goes on from there.</source>
        <translation>Das Mitlesen von Änderungen wurde angehalten. Alles bis %1 ist im Ziel, und der nächste Lauf macht dort weiter.</translation>
    </message>
</context>
<context>
    <name>RunSentences</name>
    <message numerus="yes">
        <source>%1 rows copied</source>
        <translation>
            <numerusform>%1 Zeile kopiert</numerusform>
            <numerusform>%1 Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes applied</source>
        <translation>
            <numerusform>%1 Änderung angewendet</numerusform>
            <numerusform>%1 Änderungen angewendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the first copy.</source>
        <translation>Bereit für die erste Kopie.</translation>
    </message>
    <message>
        <source>Last synced on %1.</source>
        <translation>Zuletzt abgeglichen am %1.</translation>
    </message>
    <message numerus="yes">
        <source>Last copied on %1: %2 rows.</source>
        <translation>
            <numerusform>Zuletzt kopiert am %1: %2 Zeile.</numerusform>
            <numerusform>Zuletzt kopiert am %1: %2 Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last copied on %1, but some tables failed.</source>
        <translation>Zuletzt kopiert am %1, aber einige Tabellen sind fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The last run, on %1, was stopped.</source>
        <translation>Der letzte Lauf am %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>The last run, on %1, failed: %2</source>
        <translation>Der letzte Lauf am %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Paused. &quot;Resume&quot; goes on following changes.</source>
        <translation>Pausiert. „Fortsetzen“ liest weiter Änderungen mit.</translation>
    </message>
    <message>
        <source>Paused since %1. &quot;Resume&quot; applies what has changed meanwhile.</source>
        <translation>Pausiert seit %1. „Fortsetzen“ wendet an, was sich inzwischen geändert hat.</translation>
    </message>
    <message>
        <source>The connection was lost; trying again…</source>
        <translation>Die Verbindung ist abgerissen; neuer Versuch…</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Verbindung zum Server wird aufgebaut…</translation>
    </message>
    <message>
        <source>Reading the list of tables…</source>
        <translation>Liste der Tabellen wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Copying: %1 of %2 tables have been read.</source>
        <translation>
            <numerusform>Kopieren: %1 von %2 Tabelle gelesen.</numerusform>
            <numerusform>Kopieren: %1 von %2 Tabellen gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing publication and slot…</source>
        <translation>Publikation und Slot werden vorbereitet…</translation>
    </message>
    <message>
        <source>Applying the changes that waited…</source>
        <translation>Wartende Änderungen werden angewendet…</translation>
    </message>
    <message>
        <source>Following changes.</source>
        <translation>Änderungen werden mitgelesen.</translation>
    </message>
    <message>
        <source>Putting the new copies in place…</source>
        <translation>Die neuen Kopien werden an ihren Platz gebracht…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Abschluss…</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>unter einer Sekunde</translation>
    </message>
    <message>
        <source>Up to date as of %1: %2, %3.</source>
        <comment>a time, rows copied, changes applied</comment>
        <translation>Aktuell, Stand %1: %2, %3.</translation>
    </message>
    <message>
        <source>Up to date as of %1: %2.</source>
        <comment>a time, changes applied</comment>
        <translation>Aktuell, Stand %1: %2.</translation>
    </message>
    <message>
        <source>Up to date as of %1: %2 in %3.</source>
        <comment>a time, rows copied, a duration</comment>
        <translation>Aktuell, Stand %1: %2 in %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tables failed; the others are up to date as of %3.</source>
        <translation>
            <numerusform>%1 von %2 Tabelle fehlgeschlagen; die übrigen sind aktuell, Stand %3.</numerusform>
            <numerusform>%1 von %2 Tabellen fehlgeschlagen; die übrigen sind aktuell, Stand %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server wants a password. What was copied before is as it was.</source>
        <translation>Der Server verlangt ein Passwort. Was vorher kopiert wurde, ist unverändert.</translation>
    </message>
    <message>
        <source>Paused. Everything up to %1 is in the destination; &quot;Resume&quot; goes on from there.</source>
        <translation>Pausiert. Alles bis %1 ist im Ziel; „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Stopped. Everything up to %1 is in the destination; the next run goes on from there.</source>
        <translation>Angehalten. Alles bis %1 ist im Ziel; der nächste Lauf macht dort weiter.</translation>
    </message>
    <message>
        <source>Paused. What was copied before is as it was.</source>
        <translation>Pausiert. Was vorher kopiert wurde, ist unverändert.</translation>
    </message>
    <message>
        <source>Stopped. What was copied before is as it was.</source>
        <translation>Angehalten. Was vorher kopiert wurde, ist unverändert.</translation>
    </message>
    <message>
        <source>The run failed. What was copied before is as it was.</source>
        <translation>Der Lauf ist fehlgeschlagen. Was vorher kopiert wurde, ist unverändert.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a time</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>an amount of bytes</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bytes and time behind the server</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 Änderung</numerusform>
            <numerusform>%1 Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows or more</source>
        <comment>%2 is an estimate such as ≈ 3,210,000</comment>
        <translation>
            <numerusform>%1 von %2 Zeile oder mehr</numerusform>
            <numerusform>%1 von %2 Zeilen oder mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <comment>%2 is an estimate such as ≈ 3,210,000</comment>
        <translation>
            <numerusform>%1 von %2 Zeile</numerusform>
            <numerusform>%1 von %2 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more left</source>
        <comment>%1 is such as about 4 min</comment>
        <translation>noch %1 oder mehr</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1 is such as about 4 min</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch…</translation>
    </message>
    <message>
        <source>%1 Trying again…</source>
        <translation>%1 Neuer Versuch…</translation>
    </message>
    <message>
        <source>The next run copies everything again.</source>
        <translation>Der nächste Lauf kopiert alles neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) copied again as of %1.</source>
        <translation>
            <numerusform>Eine Tabelle erneut kopiert, Stand %1.</numerusform>
            <numerusform>%n Tabellen erneut kopiert, Stand %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) could not be copied again; the old copies stay.</source>
        <translation>
            <numerusform>Eine Tabelle ließ sich nicht erneut kopieren; die alte Kopie bleibt.</numerusform>
            <numerusform>%n Tabellen ließen sich nicht erneut kopieren; die alten Kopien bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has been copying since %1.</source>
        <translation>Ein anderes Programm kopiert seit %1.</translation>
    </message>
    <message>
        <source>Another program has been following changes since %1.</source>
        <translation>Ein anderes Programm folgt seit %1 den Änderungen.</translation>
    </message>
    <message>
        <source>Another program, at work since %1, waits to try again.</source>
        <translation>Ein anderes Programm, seit %1 am Werk, wartet auf einen neuen Versuch.</translation>
    </message>
</context>
<context>
    <name>RunSession</name>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Free about %1: so much do the tables take on the server.</source>
        <translation>Machen Sie etwa %1 frei: So viel belegen die Tabellen auf dem Server.</translation>
    </message>
</context>
<context>
    <name>RunStore</name>
    <message>
        <source>The program ended in the middle of this run.</source>
        <translation>Das Programm wurde mitten in diesem Lauf beendet.</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Window</source>
        <comment>who began a run</comment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Command line</source>
        <comment>who began a run</comment>
        <translation>Kommandozeile</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>who began a run</comment>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Schedule, made up for</source>
        <comment>who began a run: its time had passed unused</comment>
        <translation>Zeitplan, nachgeholt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>how a run ended</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Partly failed</source>
        <comment>how a run ended</comment>
        <translation>Teils fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>how a run ended</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>how a run ended</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 since %2 (%3), begun by: %4</source>
        <comment>state, time, duration, who began the run</comment>
        <translation>%1 seit %2 (%3), Auslöser: %4</translation>
    </message>
    <message>
        <source>%1: run of %2, took %3, begun by: %4</source>
        <comment>result, time, duration, who began the run</comment>
        <translation>%1: Lauf vom %2, Dauer %3, Auslöser: %4</translation>
    </message>
    <message>
        <source>tables: %1</source>
        <translation>Tabellen: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>rows copied: %1</source>
        <translation>kopierte Zeilen: %1</translation>
    </message>
    <message>
        <source>inserts: %1</source>
        <translation>eingefügt: %1</translation>
    </message>
    <message>
        <source>updates: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>deletes: %1</source>
        <translation>gelöscht: %1</translation>
    </message>
    <message>
        <source>truncates: %1</source>
        <translation>geleert: %1</translation>
    </message>
    <message>
        <source>received: %1</source>
        <comment>an amount of bytes</comment>
        <translation>empfangen: %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a position in the log</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a table in a run</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Following</source>
        <comment>state of a table in a run</comment>
        <translation>Liest mit</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a table in a run</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>state of a table in a run</comment>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>state of a table in a run</comment>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>level of a line of the log</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>level of a line of the log</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>level of a line of the log</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>new at the source</source>
        <comment>what changed in a table</comment>
        <translation>neu in der Quelle</translation>
    </message>
    <message>
        <source>no longer at the source</source>
        <comment>what changed in a table</comment>
        <translation>nicht mehr in der Quelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>state of a table in a run</comment>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>SavedCopy</name>
    <message>
        <source>it is a database that another program is using.</source>
        <translation>es ist eine Datenbank, die ein anderes Programm benutzt.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message>
        <source>every 60 minutes</source>
        <translation>alle 60 Minuten</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>jeden Tag um %1</translation>
    </message>
    <message>
        <source>Monday to Friday at %1</source>
        <translation>Montag bis Freitag um %1</translation>
    </message>
    <message>
        <source>every %1 at %2</source>
        <translation>jeden %1 um %2</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>nur von Hand</translation>
    </message>
    <message>
        <source>every hour, on the hour</source>
        <translation>jede volle Stunde</translation>
    </message>
    <message>
        <source>every hour at %1 past</source>
        <translation>jede Stunde um %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>jede Stunde</numerusform>
            <numerusform>alle %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The setting &quot;%1&quot; cannot be &quot;%2&quot;: it is as it was at the beginning.</source>
        <translation>Die Einstellung „%1“ kann nicht „%2“ sein: Es gilt ihr Vorgabewert.</translation>
    </message>
</context>
<context>
    <name>SetupScript</name>
    <message>
        <source>&quot;%1&quot; holds a sign that no name may have.</source>
        <translation>„%1“ enthält ein Zeichen, das kein Name haben darf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than 63 bytes, the longest name.</source>
        <translation>„%1“ ist länger als 63 Bytes, die größte Länge eines Namens.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is reserved by PostgreSQL: no role can have this name.</source>
        <translation>„%1“ ist PostgreSQL vorbehalten: Keine Rolle kann so heißen.</translation>
    </message>
    <message>
        <source>the new role needs a name.%1</source>
        <translation>die neue Rolle braucht einen Namen.%1</translation>
    </message>
    <message>
        <source>the password of &quot;%1&quot; is empty.</source>
        <translation>das Passwort von „%1“ ist leer.</translation>
    </message>
    <message>
        <source>the password of &quot;%1&quot; is the name itself.</source>
        <translation>das Passwort von „%1“ ist der Name selbst.</translation>
    </message>
    <message>
        <source>the password of &quot;%1&quot; is no text in UTF-8.</source>
        <translation>das Passwort von „%1“ ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>a superuser, or the owner of the tables with CREATEROLE</source>
        <translation>ein Superuser oder der Eigentümer der Tabellen mit CREATEROLE</translation>
    </message>
</context>
<context>
    <name>SlotBlockers</name>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message numerus="yes">
        <source>%n prepared transaction(s)</source>
        <translation>
            <numerusform>%n vorbereitete Transaktion</numerusform>
            <numerusform>%n vorbereitete Transaktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until transactions on the server that have written something are over.</source>
        <translation>Es wird gewartet, bis Transaktionen auf dem Server, die etwas geschrieben haben, zu Ende sind.</translation>
    </message>
    <message>
        <source>Waiting until transactions on the server that have written something are over: %1.</source>
        <translation>Es wird gewartet, bis Transaktionen auf dem Server, die etwas geschrieben haben, zu Ende sind: %1.</translation>
    </message>
</context>
<context>
    <name>SlotModels</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>SnapshotCopier</name>
    <message>
        <source>The server gave one connection only: all tables are read in one transaction.</source>
        <translation>Der Server gab nur eine Verbindung: Alle Tabellen werden in einer Transaktion gelesen.</translation>
    </message>
</context>
<context>
    <name>SourceCheck</name>
    <message>
        <source>the port has to be a number from 1 to 65535.</source>
        <translation>der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 von %2 belegt</translation>
    </message>
    <message>
        <source>Have this run by %1: %2</source>
        <translation>Lassen Sie dies ausführen (als Benutzer: %1): %2</translation>
    </message>
    <message>
        <source>Use full copies: %1</source>
        <translation>Verwenden Sie Vollkopien: %1</translation>
    </message>
    <message>
        <source>It can be tried once following changes is switched on.</source>
        <translation>Das lässt sich erproben, sobald das Mitlesen von Änderungen eingeschaltet ist.</translation>
    </message>
    <message>
        <source>It can be tried on the primary only.</source>
        <translation>Das lässt sich nur auf dem Primärserver erproben.</translation>
    </message>
    <message>
        <source>It can be tried once the replication connection works.</source>
        <translation>Das lässt sich erproben, sobald die Replikationsverbindung geht.</translation>
    </message>
    <message>
        <source>Servers before version 10 show it only when the replication slot is made.</source>
        <translation>Server vor Version 10 zeigen es erst, wenn der Replikations-Slot angelegt wird.</translation>
    </message>
    <message>
        <source>Have pgoutput put back into output_plugin_libraries; each name there needs its own quotes.</source>
        <translation>Lassen Sie pgoutput wieder in output_plugin_libraries eintragen; jeder Name dort braucht eigene Anführungszeichen.</translation>
    </message>
    <message>
        <source>Use pgoutput, which every server has.</source>
        <translation>Verwenden Sie pgoutput, das jeder Server hat.</translation>
    </message>
    <message>
        <source>Have the server restarted.</source>
        <translation>Lassen Sie den Server neu starten.</translation>
    </message>
    <message>
        <source>Following changes is switched on now, but another wal_level waits for the next restart.</source>
        <translation>Das Mitlesen von Änderungen ist jetzt eingeschaltet, aber ein anderes wal_level wartet auf den nächsten Neustart.</translation>
    </message>
    <message>
        <source>Have wal_level set to logical again before the server is restarted.</source>
        <translation>Lassen Sie wal_level wieder auf logical setzen, bevor der Server neu gestartet wird.</translation>
    </message>
    <message>
        <source>The server&apos;s log tells what changes in its tables.</source>
        <translation>Das Änderungsprotokoll des Servers sagt, was sich in seinen Tabellen ändert.</translation>
    </message>
    <message>
        <source>%1, another value waits for a restart</source>
        <translation>%1, ein anderer Wert wartet auf einen Neustart</translation>
    </message>
    <message>
        <source>Following changes is switched off until the server is restarted: wal_level was changed, but the old value still applies.</source>
        <translation>Das Mitlesen von Änderungen ist bis zum Neustart des Servers ausgeschaltet: wal_level wurde geändert, aber noch gilt der alte Wert.</translation>
    </message>
    <message>
        <source>The server is a primary, whose changes can be followed.</source>
        <translation>Der Server ist ein Primärserver; seine Änderungen lassen sich mitlesen.</translation>
    </message>
    <message>
        <source>Give the address of the primary; full copies work from here.</source>
        <translation>Geben Sie die Adresse des Primärservers an; Vollkopien gehen von hier aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may follow changes.</source>
        <translation>„%1“ darf Änderungen mitlesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may follow changes as a member of rds_replication.</source>
        <translation>„%1“ darf als Mitglied von rds_replication Änderungen mitlesen.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>pooler</source>
        <translation>Pooler</translation>
    </message>
    <message>
        <source>It was not tried.</source>
        <translation>Das wurde nicht erprobt.</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>A replication connection can be opened.</source>
        <translation>Eine Replikationsverbindung lässt sich öffnen.</translation>
    </message>
    <message>
        <source>It can be opened once the login has the right to follow changes.</source>
        <translation>Sie lässt sich öffnen, sobald der Zugang das Recht hat, Änderungen mitzulesen.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Changes can be read through an ordinary connection instead, which loads the server more.</source>
        <translation>Änderungen lassen sich stattdessen über eine gewöhnliche Verbindung lesen; das belastet den Server stärker.</translation>
    </message>
    <message>
        <source>Use wal2json.</source>
        <translation>Verwenden Sie wal2json.</translation>
    </message>
    <message>
        <source>This version takes %1 only where output_plugin_libraries names it.</source>
        <translation>Diese Version nimmt %1 nur an, wo output_plugin_libraries es nennt.</translation>
    </message>
    <message>
        <source>The server lets its log be read through %1.</source>
        <translation>Der Server lässt sein Änderungsprotokoll über %1 lesen.</translation>
    </message>
    <message>
        <source>The server has %1, but a slot cannot be made just now: it would wait for transactions that have written something.</source>
        <translation>Der Server hat %1, aber gerade jetzt lässt sich kein Slot anlegen: Er würde auf Transaktionen warten, die etwas geschrieben haben.</translation>
    </message>
    <message>
        <source>Wait for them to end, and check again; see &quot;Long transactions&quot;.</source>
        <translation>Warten Sie, bis sie enden, und prüfen Sie erneut; siehe „Lange Transaktionen“.</translation>
    </message>
    <message>
        <source>It could not be tried in the time that a check may take.</source>
        <translation>In der Zeit, die eine Prüfung dauern darf, ließ es sich nicht erproben.</translation>
    </message>
    <message>
        <source>It can be tried once a replication slot is free.</source>
        <translation>Das lässt sich erproben, sobald ein Replikations-Slot frei ist.</translation>
    </message>
    <message>
        <source>A replication slot is free.</source>
        <translation>Ein Replikations-Slot ist frei.</translation>
    </message>
    <message>
        <source>Ask whether one of these, which nobody reads now, can be dropped: %1.</source>
        <translation>Fragen Sie, ob einer von diesen, die gerade niemand liest, gelöscht werden kann: %1.</translation>
    </message>
    <message>
        <source>All replication slots are taken; the wanted one is among them, but a table that is added later needs a second one for a moment.</source>
        <translation>Alle Replikations-Slots sind belegt; der gewünschte ist darunter, aber eine später hinzugefügte Tabelle braucht kurz einen zweiten.</translation>
    </message>
    <message>
        <source>A WAL sender is free.</source>
        <translation>Ein WAL-Sender ist frei.</translation>
    </message>
    <message>
        <source>All WAL senders are taken; the slot that is there is read through an ordinary connection meanwhile.</source>
        <translation>Alle WAL-Sender sind belegt; der vorhandene Slot wird inzwischen über eine gewöhnliche Verbindung gelesen.</translation>
    </message>
    <message>
        <source>%1, not there yet</source>
        <translation>%1, noch nicht da</translation>
    </message>
    <message>
        <source>There is no replication slot &quot;%1&quot; yet; from its making on the server keeps its log for it.</source>
        <translation>Es gibt noch keinen Replikations-Slot „%1“; sobald er angelegt ist, bewahrt der Server sein Änderungsprotokoll für ihn auf.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the first run makes it.</source>
        <translation>Es ist nichts zu tun: Der erste Lauf legt ihn an.</translation>
    </message>
    <message>
        <source>Choose another slot.</source>
        <translation>Wählen Sie einen anderen Slot.</translation>
    </message>
    <message>
        <source>a standby</source>
        <translation>ein Standby-Server</translation>
    </message>
    <message>
        <source>Drop it; the next run makes a new one, and a full copy: %1</source>
        <translation>Löschen Sie ihn; der nächste Lauf macht einen neuen und eine Vollkopie: %1</translation>
    </message>
    <message>
        <source>Ask for a higher max_slot_wal_keep_size first.</source>
        <translation>Bitten Sie vorher um ein höheres max_slot_wal_keep_size.</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; is being read by process %2 of the server; only one may at a time.</source>
        <translation>Der Replikations-Slot „%1“ wird gerade von Prozess %2 des Servers gelesen; das darf immer nur einer.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that is Tributary itself.</source>
        <translation>Es ist nichts zu tun, wenn das Tributary selbst ist.</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; is there, and free.</source>
        <translation>Der Replikations-Slot „%1“ ist da und frei.</translation>
    </message>
    <message>
        <source>The server keeps at most %1 of log for a slot that is not read.</source>
        <translation>Der Server bewahrt für einen Slot, der nicht gelesen wird, höchstens %1 seines Änderungsprotokolls auf.</translation>
    </message>
    <message>
        <source>Drop the slot when you stop for good: %1</source>
        <translation>Löschen Sie den Slot, wenn Sie endgültig aufhören: %1</translation>
    </message>
    <message>
        <source>none possible</source>
        <translation>keine möglich</translation>
    </message>
    <message>
        <source>Servers before version 13 know no limit: a slot that is not read fills the server&apos;s disk.</source>
        <translation>Server vor Version 13 kennen keine Grenze: Ein Slot, der nicht gelesen wird, füllt die Festplatte des Servers.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Nothing limits the log that the server keeps for a slot: one that is not read fills the server&apos;s disk.</source>
        <translation>Nichts begrenzt das Änderungsprotokoll, das der Server für einen Slot aufbewahrt: Einer, der nicht gelesen wird, füllt die Festplatte des Servers.</translation>
    </message>
    <message>
        <source>Sync more often than that, or follow the changes without end.</source>
        <translation>Gleichen Sie öfter ab, oder lesen Sie die Änderungen ständig mit.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives up slots that were not read for %n seconds; a full copy is needed then.</source>
        <translation>
            <numerusform>Der Server gibt Slots auf, die %n Sekunde lang nicht gelesen wurden; dann ist eine Vollkopie nötig.</numerusform>
            <numerusform>Der Server gibt Slots auf, die %n Sekunden lang nicht gelesen wurden; dann ist eine Vollkopie nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a higher idle_replication_slot_timeout.</source>
        <translation>Bitten Sie um ein höheres idle_replication_slot_timeout.</translation>
    </message>
    <message>
        <source>Neon removes slots that were not read for about 40 hours; a full copy is needed then.</source>
        <translation>Neon entfernt Slots, die etwa 40 Stunden lang nicht gelesen wurden; dann ist eine Vollkopie nötig.</translation>
    </message>
    <message>
        <source>The server does not give up slots for being idle.</source>
        <translation>Der Server gibt Slots nicht auf, nur weil niemand sie liest.</translation>
    </message>
    <message>
        <source>Wait for them to end, or ask whether they were forgotten.</source>
        <translation>Warten Sie, bis sie enden, oder fragen Sie, ob sie vergessen wurden.</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>processes %1</source>
        <translation>Prozesse %1</translation>
    </message>
    <message>
        <source>A slot has to wait for the open transactions of the server&apos;s processes %1, which have written something.</source>
        <translation>Ein Slot muss auf die offenen Transaktionen der Serverprozesse %1 warten, die etwas geschrieben haben.</translation>
    </message>
    <message>
        <source>A slot has to wait for prepared transactions.</source>
        <translation>Ein Slot muss auf vorbereitete Transaktionen warten.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transactions of the server&apos;s processes %1 have been writing for up to %n minutes; a slot has to wait for them.</source>
        <translation>
            <numerusform>Transaktionen der Serverprozesse %1 schreiben seit bis zu %n Minute; ein Slot muss auf sie warten.</numerusform>
            <numerusform>Transaktionen der Serverprozesse %1 schreiben seit bis zu %n Minuten; ein Slot muss auf sie warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No transaction keeps a slot waiting.</source>
        <translation>Keine Transaktion lässt einen Slot warten.</translation>
    </message>
    <message>
        <source>No transaction is prepared.</source>
        <translation>Keine Transaktion ist vorbereitet.</translation>
    </message>
    <message>
        <source>Transactions of the server are prepared but not ended (%1): a new slot waits for them, and the log is kept from them on.</source>
        <translation>Transaktionen des Servers sind vorbereitet, aber nicht beendet (%1): Ein neuer Slot wartet auf sie, und das Änderungsprotokoll wird ab ihnen aufbewahrt.</translation>
    </message>
    <message>
        <source>Ask whether they were forgotten: SELECT * FROM pg_prepared_xacts; then COMMIT PREPARED or ROLLBACK PREPARED.</source>
        <translation>Fragen Sie, ob sie vergessen wurden: SELECT * FROM pg_prepared_xacts; dann COMMIT PREPARED oder ROLLBACK PREPARED.</translation>
    </message>
    <message>
        <source>Nobody waits for our confirmations.</source>
        <translation>Niemand wartet auf unsere Bestätigungen.</translation>
    </message>
    <message>
        <source>synchronous_standby_names may take Tributary for a synchronous standby: commits on the server would then wait for its confirmations.</source>
        <translation>synchronous_standby_names könnte Tributary für einen synchronen Standby-Server halten: Jedes COMMIT auf dem Server würde dann auf dessen Bestätigungen warten.</translation>
    </message>
    <message>
        <source>Have the standbys named in synchronous_standby_names, in place of &quot;*&quot;.</source>
        <translation>Lassen Sie in synchronous_standby_names die Standby-Server namentlich nennen, anstelle von „*“.</translation>
    </message>
    <message>
        <source>Name the publication that the slot was made for; this lists them: %1</source>
        <translation>Nennen Sie die Publikation, für die der Slot angelegt wurde; dies listet sie auf: %1</translation>
    </message>
    <message>
        <source>Or drop the slot; the next run makes the publication and then a new slot, with a full copy: %1</source>
        <translation>Oder löschen Sie den Slot; der nächste Lauf legt die Publikation und danach einen neuen Slot an, mit einer Vollkopie: %1</translation>
    </message>
    <message>
        <source>Or drop the slot, and then have somebody who owns the tables make the publication; the next run makes a new slot, with a full copy: %1</source>
        <translation>Oder löschen Sie den Slot, und lassen Sie dann jemanden, dem die Tabellen gehören, die Publikation anlegen; der nächste Lauf legt einen neuen Slot an, mit einer Vollkopie: %1</translation>
    </message>
    <message>
        <source>%1, not there</source>
        <translation>%1, nicht da</translation>
    </message>
    <message>
        <source>The slot &quot;%1&quot; is there already: a publication that is made now comes too late for what the slot holds, and the first sync would stop.</source>
        <translation>Den Slot „%1“ gibt es schon: Eine jetzt angelegte Publikation käme zu spät für das, was er aufbewahrt, und der erste Abgleich bliebe stehen.</translation>
    </message>
    <message>
        <source>There is no publication &quot;%1&quot; yet; the first run makes it.</source>
        <translation>Es gibt noch keine Publikation „%1“; der erste Lauf legt sie an.</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>%1 needs no publication.</source>
        <translation>%1 braucht keine Publikation.</translation>
    </message>
    <message>
        <source>It is not known which tables it has to hold.</source>
        <translation>Es ist nicht bekannt, welche Tabellen sie enthalten muss.</translation>
    </message>
    <message>
        <source>The publication &quot;%1&quot; holds tables that tell no rows apart: the server refuses to update or delete rows of %2.</source>
        <translation>Die Publikation „%1“ enthält Tabellen, deren Zeilen sich nicht unterscheiden lassen: Der Server weigert sich, Zeilen von %2 zu ändern oder zu löschen.</translation>
    </message>
    <message>
        <source>Have these tables taken out of the publication, or give them a primary key.</source>
        <translation>Lassen Sie diese Tabellen aus der Publikation nehmen, oder geben Sie ihnen einen Primärschlüssel.</translation>
    </message>
    <message>
        <source>The publication &quot;%1&quot; lacks %2; the next run adds them.</source>
        <translation>In der Publikation „%1“ fehlen noch: %2; der nächste Lauf fügt sie hinzu.</translation>
    </message>
    <message>
        <source>The publication &quot;%1&quot; lets the changes of all tables through.</source>
        <translation>Die Publikation „%1“ lässt die Änderungen aller Tabellen durch.</translation>
    </message>
    <message>
        <source>The tables are not known.</source>
        <translation>Die Tabellen sind nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tables</source>
        <translation>
            <numerusform>%1 von %n Tabelle</numerusform>
            <numerusform>%1 von %n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The log tells the rows of all tables apart.</source>
        <translation>Das Änderungsprotokoll unterscheidet die Zeilen aller Tabellen.</translation>
    </message>
    <message>
        <source>Changes of some tables cannot be followed; they are copied in full in each run: %1.</source>
        <translation>Änderungen mancher Tabellen lassen sich nicht mitlesen; diese werden bei jedem Lauf vollständig kopiert: %1.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless these tables are large.</source>
        <translation>Es ist nichts zu tun, solange diese Tabellen nicht groß sind.</translation>
    </message>
    <message>
        <source>Have a primary key added where there is none: ALTER TABLE ... ADD PRIMARY KEY (...);</source>
        <translation>Lassen Sie einen Primärschlüssel hinzufügen, wo keiner ist: ALTER TABLE ... ADD PRIMARY KEY (...);</translation>
    </message>
    <message>
        <source>No rows are hidden.</source>
        <translation>Keine Zeilen sind verborgen.</translation>
    </message>
    <message>
        <source>Changes of the hidden rows are in the log all the same.</source>
        <translation>Die Änderungen der verborgenen Zeilen stehen trotzdem im Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>Use a login that only reads: the assistant&apos;s page &quot;Read-only user&quot; and &quot;tributary-cli script&quot; write the SQL that makes one.</source>
        <translation>Verwenden Sie einen Zugang, der nur liest: Die Seite „Nur lesender Benutzer“ des Assistenten und „tributary-cli script“ schreiben das SQL, das einen anlegt.</translation>
    </message>
    <message>
        <source>superuser</source>
        <translation>Superuser</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a superuser and may change everything on this server.</source>
        <translation>„%1“ ist ein Superuser und darf auf diesem Server alles ändern.</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>liest nur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can change nothing.</source>
        <translation>„%1“ kann nichts ändern.</translation>
    </message>
    <message>
        <source>new tables in the schema %1</source>
        <translation>neue Tabellen im Schema %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schemas</source>
        <translation>
            <numerusform>%n Schema</numerusform>
            <numerusform>%n Schemas</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; can do more than read: it may change %2.</source>
        <translation>„%1“ kann mehr als lesen; änderbar sind: %2.</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>sonst nichts</translation>
    </message>
    <message>
        <source>The slot tells nothing that the login may not read anyway.</source>
        <translation>Der Slot verrät nichts, was der Zugang nicht ohnehin lesen darf.</translation>
    </message>
    <message>
        <source>Rights to tables do not limit a slot: who may follow changes can read what is written to every table of the database, also to %1.</source>
        <translation>Tabellenrechte begrenzen einen Slot nicht: Wer Änderungen mitlesen darf, kann lesen, was in jede Tabelle der Datenbank geschrieben wird, auch in %1.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that is acceptable: Tributary stores only what the login may read.</source>
        <translation>Es ist nichts zu tun, wenn das hinnehmbar ist: Tributary speichert nur, was der Zugang lesen darf.</translation>
    </message>
    <message>
        <source>Keep the login&apos;s password close, and let it in from this address only.</source>
        <translation>Hüten Sie das Passwort des Zugangs, und lassen Sie ihn nur von dieser Adresse herein.</translation>
    </message>
    <message>
        <source>Not all hosts answer as they should: %1.</source>
        <translation>Nicht alle Hosts antworten, wie sie sollten: %1.</translation>
    </message>
    <message>
        <source>Check these hosts, or leave them out of the connection.</source>
        <translation>Prüfen Sie diese Hosts, oder lassen Sie sie in der Verbindung weg.</translation>
    </message>
    <message>
        <source>The server sees this computer as %1.</source>
        <translation>Der Server sieht diesen Computer als %1.</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The connection is not encrypted; it does not leave this computer.</source>
        <translation>Die Verbindung ist nicht verschlüsselt; sie verlässt diesen Computer nicht.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless this is the end of a tunnel that is not encrypted.</source>
        <translation>Es ist nichts zu tun, außer wenn hier ein unverschlüsselter Tunnel endet.</translation>
    </message>
    <message>
        <source>The server offers encryption, but it is not used: password and data cross the network readable.</source>
        <translation>Der Server bietet Verschlüsselung an, aber sie wird nicht benutzt: Passwort und Daten gehen lesbar durch das Netz.</translation>
    </message>
    <message>
        <source>Have the connection encrypted: sslmode=verify-full, or at least sslmode=require.</source>
        <translation>Lassen Sie die Verbindung verschlüsseln: sslmode=verify-full oder mindestens sslmode=require.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: password and data cross the network readable.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Passwort und Daten gehen lesbar durch das Netz.</translation>
    </message>
    <message>
        <source>Have encryption switched on at the server.</source>
        <translation>Lassen Sie auf dem Server die Verschlüsselung einschalten.</translation>
    </message>
    <message>
        <source>The SSH tunnel is open; names are looked up at its other end.</source>
        <translation>Der SSH-Tunnel ist offen; Namen werden an seinem anderen Ende aufgelöst.</translation>
    </message>
    <message>
        <source>A socket on this computer needs no name.</source>
        <translation>Ein Socket auf diesem Computer braucht keinen Namen.</translation>
    </message>
    <message>
        <source>An address needs no look-up.</source>
        <translation>Eine Adresse muss nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>The host name leads to %1.</source>
        <translation>Der Hostname führt zu %1.</translation>
    </message>
    <message>
        <source>Something answers on %1.</source>
        <translation>Auf %1 antwortet etwas.</translation>
    </message>
    <message>
        <source>A PostgreSQL server answers.</source>
        <translation>Ein PostgreSQL-Server antwortet.</translation>
    </message>
    <message>
        <source>The answer is not one that PostgreSQL gives.</source>
        <translation>Die Antwort ist keine, die PostgreSQL gibt.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer.</source>
        <translation>Die Verbindung wurde ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>What goes through a socket on this computer needs no encryption.</source>
        <translation>Was durch einen Socket auf diesem Computer geht, braucht keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server&apos;s certificate was verified.</source>
        <translation>Die Verbindung ist verschlüsselt, und das Zertifikat des Servers wurde bestätigt.</translation>
    </message>
    <message>
        <source>The connection is encrypted; who answers was not verified.</source>
        <translation>Die Verbindung ist verschlüsselt; wer antwortet, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>The server offers encryption.</source>
        <translation>Der Server bietet Verschlüsselung an.</translation>
    </message>
    <message>
        <source>The server let this login in.</source>
        <translation>Der Server hat diesen Zugang hereingelassen.</translation>
    </message>
    <message>
        <source>The server let &quot;%1&quot; in.</source>
        <translation>Der Server hat „%1“ hereingelassen.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is there.</source>
        <translation>Die Datenbank „%1“ ist da.</translation>
    </message>
    <message>
        <source>Name resolves</source>
        <translation>Name bekannt</translation>
    </message>
    <message>
        <source>Port answers</source>
        <translation>Port antwortet</translation>
    </message>
    <message>
        <source>It is PostgreSQL</source>
        <translation>Ist PostgreSQL</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Hosting provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Primary or standby</source>
        <translation>Primär oder Standby</translation>
    </message>
    <message>
        <source>Direct connection</source>
        <translation>Direkte Verbindung</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Readable tables</source>
        <translation>Lesbare Tabellen</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Primary to follow</source>
        <translation>Primär zum Mitlesen</translation>
    </message>
    <message>
        <source>Right to follow</source>
        <translation>Recht zum Mitlesen</translation>
    </message>
    <message>
        <source>Replication connection</source>
        <translation>Replikationsverbindung</translation>
    </message>
    <message>
        <source>Output plugin</source>
        <translation>Ausgabe-Plugin</translation>
    </message>
    <message>
        <source>Free replication slot</source>
        <translation>Freier Replikations-Slot</translation>
    </message>
    <message>
        <source>Free WAL sender</source>
        <translation>Freier WAL-Sender</translation>
    </message>
    <message>
        <source>Replication slot</source>
        <translation>Replikations-Slot</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>Version to follow</source>
        <translation>Version zum Mitlesen</translation>
    </message>
    <message>
        <source>Keys of the tables</source>
        <translation>Schlüssel der Tabellen</translation>
    </message>
    <message>
        <source>Row-level security</source>
        <translation>Sicherheit auf Zeilenebene</translation>
    </message>
    <message>
        <source>Limit of kept log</source>
        <translation>WAL-Grenze</translation>
    </message>
    <message>
        <source>Idle slots</source>
        <translation>Ungelesene Slots</translation>
    </message>
    <message>
        <source>Login only reads</source>
        <translation>Zugang liest nur</translation>
    </message>
    <message>
        <source>What the slot can read</source>
        <translation>Was der Slot lesen kann</translation>
    </message>
    <message>
        <source>Long transactions</source>
        <translation>Lange Transaktionen</translation>
    </message>
    <message>
        <source>Prepared transactions</source>
        <translation>Vorbereitete Transaktionen</translation>
    </message>
    <message>
        <source>Synchronous standbys</source>
        <translation>Synchrone Standby-Server</translation>
    </message>
    <message>
        <source>This major version gets no more fixes from its makers.</source>
        <translation>Diese Hauptversion bekommt von ihren Entwicklern keine Fehlerbehebungen mehr.</translation>
    </message>
    <message>
        <source>Plan the upgrade to a newer major version.</source>
        <translation>Planen Sie den Umstieg auf eine neuere Hauptversion.</translation>
    </message>
    <message>
        <source>Not reached yet.</source>
        <translation>Noch nicht erreicht.</translation>
    </message>
    <message>
        <source>Full copies are not harmed by this.</source>
        <translation>Vollkopien leiden darunter nicht.</translation>
    </message>
    <message>
        <source>Use full copies.</source>
        <translation>Verwenden Sie Vollkopien.</translation>
    </message>
    <message>
        <source>No hosting provider, as you said.</source>
        <translation>Kein Anbieter, wie von Ihnen angegeben.</translation>
    </message>
    <message>
        <source>No hosting provider was recognised.</source>
        <translation>Es wurde kein Anbieter erkannt.</translation>
    </message>
    <message>
        <source>The server runs on %1, as you said.</source>
        <translation>Der Server läuft bei %1, wie von Ihnen angegeben.</translation>
    </message>
    <message>
        <source>The server runs on %1.</source>
        <translation>Der Server läuft bei %1.</translation>
    </message>
    <message>
        <source>The server is a primary.</source>
        <translation>Der Server ist ein Primärserver.</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>No connection pooler is in between.</source>
        <translation>Es ist kein Verbindungspooler dazwischen.</translation>
    </message>
    <message>
        <source>The database is encoded in UTF-8.</source>
        <translation>Die Datenbank ist in UTF-8 kodiert.</translation>
    </message>
    <message>
        <source>The database is encoded in %1; the server converts it to UTF-8.</source>
        <translation>Die Datenbank ist in %1 kodiert; der Server wandelt sie in UTF-8 um.</translation>
    </message>
    <message>
        <source>There are %1 more like this.</source>
        <translation>Weitere von dieser Art: %1.</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 ohne %2</translation>
    </message>
    <message>
        <source>Some columns may not be read and are left out: %1.</source>
        <translation>Einige Spalten dürfen nicht gelesen werden und bleiben weg: %1.</translation>
    </message>
    <message>
        <source>Ask for SELECT on these columns if they are needed.</source>
        <translation>Bitten Sie um SELECT auf diese Spalten, wenn sie gebraucht werden.</translation>
    </message>
    <message>
        <source>%1 of %2 tables</source>
        <translation>%1 von %2 Tabellen</translation>
    </message>
    <message>
        <source>All selected tables can be read.</source>
        <translation>Alle gewählten Tabellen sind lesbar.</translation>
    </message>
    <message>
        <source>All tables can be read.</source>
        <translation>Alle Tabellen sind lesbar.</translation>
    </message>
    <message>
        <source>%1 can be read; not readable: %2.</source>
        <translation>Lesbar: %1; nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Or leave these tables out.</source>
        <translation>Oder lassen Sie diese Tabellen weg.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>Left out by choice: %1.</source>
        <translation>Auf Wunsch weggelassen: %1.</translation>
    </message>
    <message>
        <source>Use the direct address, %1.</source>
        <translation>Verwenden Sie die direkte Adresse, %1.</translation>
    </message>
    <message>
        <source>%1 port %2</source>
        <comment>address of a server</comment>
        <translation>%1 Port %2</translation>
    </message>
    <message>
        <source>Servers before version 10 do not tell it.</source>
        <translation>Server vor Version 10 sagen es nicht.</translation>
    </message>
    <message>
        <source>Only members of pg_monitor may look; free space on the server&apos;s disk is for its administrator to watch.</source>
        <translation>Nur Mitglieder von pg_monitor dürfen nachsehen; der freie Platz auf der Festplatte des Servers ist Sache seines Administrators.</translation>
    </message>
    <message>
        <source>The server has %1 of log on its disk.</source>
        <translation>Der Server hat %1 Änderungsprotokoll auf seiner Festplatte.</translation>
    </message>
    <message>
        <source>The server has %1 of log on its disk, more than its settings ask for (%2): something keeps it, and the disk may fill.</source>
        <translation>Der Server hat %1 Änderungsprotokoll auf seiner Festplatte, mehr als seine Einstellungen verlangen (%2): Etwas hält es fest, und die Festplatte kann volllaufen.</translation>
    </message>
    <message>
        <source>Look for a slot that nobody reads: %1</source>
        <translation>Suchen Sie einen Slot, den niemand liest: %1</translation>
    </message>
    <message>
        <source>Look whether archiving fails: %1</source>
        <translation>Sehen Sie nach, ob die Archivierung fehlschlägt: %1</translation>
    </message>
    <message>
        <source>new tables in the schema %1, because everyone may</source>
        <translation>neue Tabellen im Schema %1, weil jeder das darf</translation>
    </message>
    <message>
        <source>If no other program makes tables there, take it from everyone: %1</source>
        <translation>Wenn kein anderes Programm dort Tabellen anlegt, entziehen Sie es allen: %1</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>nicht gewünscht</translation>
    </message>
    <message>
        <source>The tables are chosen by name; later ones are not synced.</source>
        <translation>Die Tabellen sind namentlich gewählt; spätere werden nicht abgeglichen.</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>lesbar</translation>
    </message>
    <message>
        <source>Tables that are made later can be read as well.</source>
        <translation>Auch später angelegte Tabellen sind lesbar.</translation>
    </message>
    <message>
        <source>%1, when %2 makes them</source>
        <comment>tables of a schema, made by an owner</comment>
        <translation>%1, wenn %2 sie anlegt</translation>
    </message>
    <message>
        <source>Every table is to be synced, but &quot;%1&quot; cannot read tables that are made later in %2.</source>
        <translation>Jede Tabelle soll abgeglichen werden, aber „%1“ kann Tabellen nicht lesen, die später in %2 angelegt werden.</translation>
    </message>
    <message>
        <source>Nothing has to be done if such tables are not wanted.</source>
        <translation>Es ist nichts zu tun, wenn solche Tabellen nicht gewünscht sind.</translation>
    </message>
    <message>
        <source>Room for connections</source>
        <translation>Platz für Verbindungen</translation>
    </message>
    <message>
        <source>Server&apos;s log on disk</source>
        <translation>Änderungsprotokoll auf der Festplatte des Servers</translation>
    </message>
    <message>
        <source>Tables made later</source>
        <translation>Später angelegte Tabellen</translation>
    </message>
    <message numerus="yes">
        <source>The login &quot;%1&quot; may have %n connections at once</source>
        <translation>
            <numerusform>Die Anmeldung „%1“ darf %n Verbindung zugleich haben</numerusform>
            <numerusform>Die Anmeldung „%1“ darf %n Verbindungen zugleich haben</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for: %1</source>
        <translation>Bitten Sie um: %1</translation>
    </message>
    <message numerus="yes">
        <source>The database &quot;%1&quot; takes %n connections at once</source>
        <translation>
            <numerusform>Die Datenbank „%1“ nimmt %n Verbindung zugleich an</numerusform>
            <numerusform>Die Datenbank „%1“ nimmt %n Verbindungen zugleich an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes %n connections at once</source>
        <translation>
            <numerusform>Der Server nimmt %n Verbindung zugleich an</numerusform>
            <numerusform>Der Server nimmt %n Verbindungen zugleich an</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a higher max_connections, which takes a restart, or for a connection pooler for the other programs.</source>
        <translation>Bitten Sie um ein höheres max_connections, das einen Neustart braucht, oder um einen Verbindungspooler für die anderen Programme.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Nothing limits the connections of the login.</source>
        <translation>Nichts begrenzt die Verbindungen der Anmeldung.</translation>
    </message>
    <message>
        <source>%1 of %2 in use by others</source>
        <translation>%1 von %2 von anderen benutzt</translation>
    </message>
    <message numerus="yes">
        <source>There is room for the %n connections that a run takes.</source>
        <translation>
            <numerusform>Es ist Platz für die %n Verbindung, die ein Lauf braucht.</numerusform>
            <numerusform>Es ist Platz für die %n Verbindungen, die ein Lauf braucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>, of which others have %1.</source>
        <translation>, von denen andere %1 haben.</translation>
    </message>
    <message numerus="yes">
        <source>To follow changes takes at least %n.</source>
        <translation>
            <numerusform>Um Änderungen zu folgen, braucht es mindestens %n.</numerusform>
            <numerusform>Um Änderungen zu folgen, braucht es mindestens %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run takes up to %n, and cannot begin with less than %1.</source>
        <translation>
            <numerusform>Ein Lauf braucht bis zu %n und kann mit weniger als %1 nicht beginnen.</numerusform>
            <numerusform>Ein Lauf braucht bis zu %n und kann mit weniger als %1 nicht beginnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run takes up to %n; with less it is slower.</source>
        <translation>
            <numerusform>Ein Lauf braucht bis zu %n; mit weniger ist er langsamer.</numerusform>
            <numerusform>Ein Lauf braucht bis zu %n; mit weniger ist er langsamer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFacts</name>
    <message>
        <source>Move the file back to its place, or change the destination of the source.</source>
        <translation>Verschieben Sie die Datei zurück an ihren Platz, oder ändern Sie das Ziel der Quelle.</translation>
    </message>
    <message>
        <source>Or sync again (on the command line: tributary-cli sync): everything is copied anew.</source>
        <translation>Oder gleichen Sie neu ab (auf der Befehlszeile: tributary-cli sync): Alles wird neu kopiert.</translation>
    </message>
</context>
<context>
    <name>SourceLock</name>
    <message>
        <source>the command line</source>
        <translation>die Kommandozeile</translation>
    </message>
    <message>
        <source>its schedule</source>
        <translation>ihren Zeitplan</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>das Fenster</translation>
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
        <translation>Unfertig eingerichtet</translation>
    </message>
    <message>
        <source>Waiting for DBA</source>
        <translation>Wartet auf DBA</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopiert gerade</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Liest mit</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Partly failed</source>
        <translation>Teils fehlgeschlagen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Eingriff nötig</translation>
    </message>
</context>
<context>
    <name>SpaceCheck</name>
    <message>
        <source>The disk %1 may be too small for the copy: the tables take about %2 on the server, and %3 are free here.</source>
        <translation>Der Datenträger %1 ist für die Kopie vielleicht zu klein: Auf dem Server belegen die Tabellen etwa %2, und hier sind %3 frei.</translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>a column of its key is gone</source>
        <translation>eine Spalte des Schlüssels ist weg</translation>
    </message>
    <message>
        <source>the folder cannot be written</source>
        <translation>in den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>is called &quot;%1&quot; there, because another table has its name</source>
        <translation>heißt dort „%1“, weil eine andere Tabelle ihren Namen hat</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is called &quot;%2&quot; there</source>
        <translation>Spalte „%1“ heißt dort „%2“</translation>
    </message>
    <message>
        <source>%1 lies on a network drive (%2). SQLite files can be damaged there when the connection is lost, and others cannot read the file while it is written; a drive of this computer is safer.</source>
        <translation>%1 liegt auf einem Netzlaufwerk (%2). Reißt die Verbindung ab, können SQLite-Dateien dort beschädigt werden, und andere können die Datei nicht lesen, während in sie geschrieben wird; ein Laufwerk dieses Computers ist sicherer.</translation>
    </message>
    <message>
        <source>changes for a file that follows no log</source>
        <translation>Änderungen für eine Datei, die keinem Log folgt</translation>
    </message>
    <message>
        <source>a transaction that failed was to be committed</source>
        <translation>eine fehlgeschlagene Transaktion sollte abgeschlossen werden</translation>
    </message>
    <message>
        <source>a shadow table is gone</source>
        <translation>eine Schattentabelle fehlt</translation>
    </message>
    <message>
        <source>%1 lies in a folder that %2 synchronises. The file may be taken while it is being written, or another computer&apos;s be put in its place; another folder is safer, and &quot;Save a copy&quot; in the tab &quot;Data&quot; brings a whole file here.</source>
        <translation>%1 liegt in einem Ordner, den %2 synchronisiert. Die Datei kann mitgenommen werden, während sie geschrieben wird, oder durch die eines anderen Computers ersetzt werden; ein anderer Ordner ist sicherer, und „Kopie speichern“ im Reiter „Daten“ bringt eine ganze Datei hierher.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) that had been kept after their deletion were removed from the copies: this run does not keep deleted rows.</source>
        <translation>
            <numerusform>%1 Zeile, die nach ihrer Löschung behalten worden war, wurde aus den Kopien entfernt: Dieser Lauf behält gelöschte Zeilen nicht.</numerusform>
            <numerusform>%1 Zeilen, die nach ihrer Löschung behalten worden waren, wurden aus den Kopien entfernt: Dieser Lauf behält gelöschte Zeilen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move what is there away or remove it: the lock of the destination has this place.</source>
        <translation>Verschieben oder entfernen Sie, was dort liegt: Diese Stelle gehört der Sperre des Ziels.</translation>
    </message>
    <message>
        <source>a link is in its place.</source>
        <translation>an seiner Stelle liegt eine Verknüpfung.</translation>
    </message>
    <message>
        <source>a folder is in its place.</source>
        <translation>an seiner Stelle liegt ein Ordner.</translation>
    </message>
    <message>
        <source>something that is no file is in its place.</source>
        <translation>an seiner Stelle liegt etwas, das keine Datei ist.</translation>
    </message>
    <message>
        <source>what is in its place names no process, and cannot be replaced.</source>
        <translation>was an seiner Stelle liegt, nennt keinen Prozess und lässt sich nicht ersetzen.</translation>
    </message>
    <message>
        <source>is called &quot;%1&quot; there, because names that begin with &quot;sqlite_&quot; or &quot;_tributary_&quot; are reserved</source>
        <translation>heißt dort „%1“, weil Namen, die mit „sqlite_“ oder „_tributary_“ beginnen, vergeben sind</translation>
    </message>
</context>
<context>
    <name>SqliteBrowser</name>
    <message>
        <source>%1 has no column &quot;%2&quot; any more.</source>
        <translation>%1 hat keine Spalte „%2“ mehr.</translation>
    </message>
    <message>
        <source>there is no table &quot;%1&quot; any more.</source>
        <translation>es gibt keine Tabelle „%1“ mehr.</translation>
    </message>
</context>
<context>
    <name>SqliteGuard</name>
    <message>
        <source>%1 (line %2, column %3)</source>
        <translation>%1 (Zeile %2, Spalte %3)</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>Diese Anweisung</translation>
    </message>
    <message>
        <source>there is none.</source>
        <translation>es gibt keine.</translation>
    </message>
    <message>
        <source>A second statement</source>
        <translation>Eine zweite Anweisung</translation>
    </message>
</context>
<context>
    <name>SqlitePlace</name>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
</context>
<context>
    <name>SqliteReader</name>
    <message>
        <source>it may not be opened for reading</source>
        <translation>die Datei darf nicht zum Lesen geöffnet werden</translation>
    </message>
    <message>
        <source>a run was cut off while it wrote; the next sync puts it in order</source>
        <translation>ein Lauf wurde beim Schreiben unterbrochen; der nächste Abgleich bringt das in Ordnung</translation>
    </message>
</context>
<context>
    <name>SqliteWalWatch</name>
    <message>
        <source>Another program has been reading %1 for long: %1-wal cannot be emptied meanwhile, and has grown to %2. It shrinks when that program has finished, or is closed.</source>
        <translation>Ein anderes Programm liest schon lange in %1: Inzwischen lässt sich %1-wal nicht leeren und ist auf %2 angewachsen. Die Datei schrumpft, wenn jenes Programm fertig ist oder geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>SshTunnel</name>
    <message>
        <source>ssh ended without a word</source>
        <translation>ssh endete ohne Meldung</translation>
    </message>
    <message>
        <source>the SSH tunnel is written as user@host:port.</source>
        <translation>der SSH-Tunnel wird als benutzer@host:port geschrieben.</translation>
    </message>
    <message>
        <source>ssh does not answer in time</source>
        <translation>ssh antwortet nicht rechtzeitig</translation>
    </message>
</context>
<context>
    <name>StoreFile</name>
    <message>
        <source>it is damaged. It is kept as %1, and a new one takes its place.</source>
        <translation>sie ist beschädigt. Sie wird als %1 aufbewahrt, und eine neue tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>Put a backup of the file in its place, if there is one.</source>
        <translation>Legen Sie eine Sicherung der Datei an ihre Stelle, falls es eine gibt.</translation>
    </message>
    <message>
        <source>Otherwise set up the sources again, with the same slots and destinations: these are as they were, and the next runs go on from them.</source>
        <translation>Richten Sie sonst die Quellen neu ein, mit denselben Slots und Zielen: Diese sind, wie sie waren, und die nächsten Läufe machen dort weiter.</translation>
    </message>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>der Ordner %1 konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>it was written by a newer version of Tributary.</source>
        <translation>sie wurde von einer neueren Version von Tributary geschrieben.</translation>
    </message>
    <message>
        <source>Update Tributary.</source>
        <translation>Aktualisieren Sie Tributary.</translation>
    </message>
</context>
<context>
    <name>SystemdTimers</name>
    <message>
        <source>there is no program &quot;systemctl&quot; on this computer.</source>
        <translation>auf diesem Computer gibt es kein Programm „systemctl“.</translation>
    </message>
    <message>
        <source>systemctl did not answer.</source>
        <translation>systemctl hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>systemctl ended with code %1.</source>
        <translation>systemctl endete mit dem Code %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>the program &quot;tributary-cli&quot; is not installed.</source>
        <translation>das Programm „tributary-cli“ ist nicht installiert.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made.</source>
        <translation>der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 kann nicht entfernt werden: %2</translation>
    </message>
</context>
<context>
    <name>TableNotes</name>
    <message>
        <source>partitioned, copied as one table</source>
        <translation>partitioniert, als eine Tabelle kopiert</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>materialised view</source>
        <translation>materialisierte Sicht</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>Fremdtabelle</translation>
    </message>
    <message>
        <source>cannot be read: no USAGE right on the schema</source>
        <translation>nicht lesbar: kein USAGE-Recht am Schema</translation>
    </message>
    <message>
        <source>cannot be read: no SELECT right</source>
        <translation>nicht lesbar: kein SELECT-Recht</translation>
    </message>
    <message>
        <source>has no columns</source>
        <translation>hat keine Spalten</translation>
    </message>
    <message>
        <source>row rules hide rows from this user</source>
        <translation>Zeilenregeln verbergen Zeilen vor diesem Benutzer</translation>
    </message>
    <message>
        <source>columns left out: %1</source>
        <translation>weggelassene Spalten: %1</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>belongs to an extension</source>
        <translation>gehört zu einer Erweiterung</translation>
    </message>
    <message>
        <source>the new user will be granted it</source>
        <translation>der neue Benutzer bekommt das Recht darauf</translation>
    </message>
    <message>
        <source>full copy: %1</source>
        <translation>Vollkopie: %1</translation>
    </message>
    <message>
        <source>full copy, as you chose</source>
        <translation>Vollkopie, wie von Ihnen gewählt</translation>
    </message>
    <message>
        <source>can follow changes</source>
        <translation>Änderungen lassen sich mitlesen</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generiert</translation>
    </message>
    <message>
        <source>never empty</source>
        <translation>nie leer</translation>
    </message>
</context>
<context>
    <name>TableProgressRow</name>
    <message>
        <source>more than expected</source>
        <translation>mehr als erwartet</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <comment>state and progress, read aloud</comment>
        <translation>%1, %2 Prozent</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty table cell, read aloud</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopiert gerade</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Liest mit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Changes from the next run</source>
        <translation>Änderungen ab dem nächsten Lauf</translation>
    </message>
    <message>
        <source>Full copy from the next run</source>
        <translation>Vollkopie ab dem nächsten Lauf</translation>
    </message>
    <message>
        <source>Left out from the next run</source>
        <translation>Weggelassen ab dem nächsten Lauf</translation>
    </message>
    <message>
        <source>As the source from the next run</source>
        <translation>Wie die Quelle ab dem nächsten Lauf</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>method: what changed is read from the log</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Full copy</source>
        <comment>method: copied in each run</comment>
        <translation>Vollkopie</translation>
    </message>
    <message>
        <source>not replaced</source>
        <comment>the table&apos;s last good copy stays</comment>
        <translation>nicht ersetzt</translation>
    </message>
    <message>
        <source>total unknown</source>
        <translation>Gesamtzahl unbekannt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>the source&apos;s table is called %1 now</source>
        <translation>die Tabelle der Quelle heißt jetzt %1</translation>
    </message>
    <message>
        <source>display scale of numeric is not compared</source>
        <translation>die Zahl der Nachkommastellen von numeric wird nicht verglichen</translation>
    </message>
    <message>
        <source>column %1 is not compared: the source has it no longer, or does not show it</source>
        <translation>Spalte %1 wird nicht verglichen: die Quelle hat sie nicht mehr oder zeigt sie nicht</translation>
    </message>
    <message>
        <source>column %1 is called %2 in the source now</source>
        <translation>Spalte %1 heißt in der Quelle jetzt %2</translation>
    </message>
    <message>
        <source>column %1 is not compared: the destination does not have it</source>
        <translation>Spalte %1 wird nicht verglichen: das Ziel hat sie nicht</translation>
    </message>
    <message>
        <source>column %1 is not compared: the login may not read it</source>
        <translation>Spalte %1 wird nicht verglichen: der Zugang darf sie nicht lesen</translation>
    </message>
    <message>
        <source>the destination&apos;s table has no column %1 any more</source>
        <translation>die Tabelle im Ziel hat keine Spalte %1 mehr</translation>
    </message>
    <message>
        <source>its rows cannot be chosen at random: only their numbers were compared</source>
        <translation>ihre Zeilen lassen sich nicht zufällig auswählen: Verglichen wurde nur ihre Anzahl</translation>
    </message>
    <message>
        <source>rows that only the destination has show in the numbers alone</source>
        <translation>Zeilen, die nur das Ziel hat, zeigen sich nur in der Anzahl</translation>
    </message>
    <message>
        <source>a sample: %1 rows were compared; there was no time to count all</source>
        <translation>eine Stichprobe: %1 Zeilen wurden verglichen; alle zu zählen, dafür reichte die Zeit nicht</translation>
    </message>
    <message>
        <source>a sample: %1 of %2 rows were compared, the others only counted</source>
        <translation>eine Stichprobe: %1 von %2 Zeilen wurden verglichen, die übrigen nur gezählt</translation>
    </message>
    <message>
        <source>%1 rows of the sample were left out: their keys cannot be looked up</source>
        <translation>%1 Zeilen der Stichprobe wurden ausgelassen: Ihre Schlüssel lassen sich nicht nachschlagen</translation>
    </message>
    <message>
        <source>the sample is smaller than usual: the time for one table was over</source>
        <translation>die Stichprobe ist kleiner als sonst: Die Zeit für eine Tabelle war um</translation>
    </message>
    <message>
        <source>it is copied in full by each run, the last time as of %1: what was written in the source since then counts as a difference until the next run</source>
        <translation>sie wird von jedem Lauf vollständig kopiert, zuletzt mit Stand %1: Was seither in der Quelle geschrieben wurde, gilt bis zum nächsten Lauf als Unterschied</translation>
    </message>
</context>
<context>
    <name>VerifySentences</name>
    <message>
        <source>Counts the rows of both sides. Says nothing about what is in them.</source>
        <translation>Zählt die Zeilen beider Seiten. Sagt nichts darüber, was in ihnen steht.</translation>
    </message>
    <message>
        <source>Counts the rows of both sides, and compares every value of up to 10,000 rows of each table, chosen at random. Half a minute a table at most.</source>
        <translation>Zählt die Zeilen beider Seiten und vergleicht jeden Wert von bis zu 10.000 zufällig gewählten Zeilen jeder Tabelle. Höchstens eine halbe Minute je Tabelle.</translation>
    </message>
    <message>
        <source>Compares every value of every row. The server reads each table once, as for a full copy.</source>
        <translation>Vergleicht jeden Wert jeder Zeile. Der Server liest jede Tabelle einmal, wie bei einer Vollkopie.</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Verbindung zum Server wird aufgebaut…</translation>
    </message>
    <message>
        <source>Bringing the copy to the position at which both sides are compared…</source>
        <translation>Die Kopie wird auf die Position gebracht, an der beide Seiten verglichen werden…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Copying again what differs…</source>
        <translation>Abweichendes wird erneut kopiert…</translation>
    </message>
    <message>
        <source>Comparing again what was copied…</source>
        <translation>Das Kopierte wird erneut verglichen…</translation>
    </message>
    <message>
        <source> as of %1 (LSN %2)</source>
        <comment>with a blank before</comment>
        <translation> (Stand %1, LSN %2)</translation>
    </message>
    <message>
        <source> as of %1</source>
        <comment>with a blank before</comment>
        <translation> (Stand %1)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was compared.</source>
        <translation>Angehalten. Es wurde nichts verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n tables were compared before.</source>
        <translation>
            <numerusform>Angehalten. Vorher wurde eine Tabelle verglichen.</numerusform>
            <numerusform>Angehalten. Vorher wurden %n Tabellen verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison failed.</source>
        <translation>Der Vergleich ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tables differ%3: missing rows %4, extra rows %5, different rows %6.</source>
        <translation>
            <numerusform>Abweichungen in %1 von %2 Tabelle%3: fehlende Zeilen %4, überzählige Zeilen %5, abweichende Zeilen %6.</numerusform>
            <numerusform>Abweichungen in %1 von %2 Tabellen%3: fehlende Zeilen %4, überzählige Zeilen %5, abweichende Zeilen %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tables could not be compared; the others are equal%3.</source>
        <translation>
            <numerusform>%1 von %2 Tabelle ließ sich nicht vergleichen; die übrigen sind gleich%3.</numerusform>
            <numerusform>Nicht vergleichen ließen sich %1 von %2 Tabellen; die übrigen sind gleich%3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables have as many rows as the source%1: %2.</source>
        <translation>
            <numerusform>Eine Tabelle hat so viele Zeilen wie die Quelle%1: %2.</numerusform>
            <numerusform>%n Tabellen haben so viele Zeilen wie die Quelle%1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables have as many rows as the source%1; %2 of %3 rows were compared, and are equal.</source>
        <translation>
            <numerusform>Eine Tabelle hat so viele Zeilen wie die Quelle%1; %2 von %3 Zeilen wurden verglichen und sind gleich.</numerusform>
            <numerusform>%n Tabellen haben so viele Zeilen wie die Quelle%1; %2 von %3 Zeilen wurden verglichen und sind gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables, %1 rows equal%2.</source>
        <translation>
            <numerusform>Eine Tabelle, gleiche Zeilen: %1%2.</numerusform>
            <numerusform>%n Tabellen, gleiche Zeilen: %1%2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values were not compared, only numbers of rows.</source>
        <translation>Werte wurden nicht verglichen, nur die Zahl der Zeilen.</translation>
    </message>
    <message>
        <source>Rows outside of the sample were only counted. The sample is number %1: the command line&apos;s --seed %1 chooses the same rows again.</source>
        <translation>Zeilen außerhalb der Stichprobe wurden nur gezählt. Die Stichprobe hat die Nummer %1: --seed %1 auf der Kommandozeile wählt dieselben Zeilen wieder.</translation>
    </message>
    <message>
        <source>Left out by choice: %1.</source>
        <translation>Auf Wunsch weggelassen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more remarks are in the list of tables.</source>
        <translation>
            <numerusform>Eine weitere Bemerkung steht in der Liste der Tabellen.</numerusform>
            <numerusform>%n weitere Bemerkungen stehen in der Liste der Tabellen.</numerusform>
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
            <numerusform>Eine Tabelle: %1.</numerusform>
            <numerusform>%n Tabellen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compares every value of the tables that differ, and copies each row again that is missing or different; rows that the source does not have are removed.</source>
        <translation>Vergleicht jeden Wert der abweichenden Tabellen und kopiert jede fehlende oder abweichende Zeile erneut; Zeilen, die die Quelle nicht hat, werden entfernt.</translation>
    </message>
    <message>
        <source>Compares the tables that differ again, and copies each row again that is missing or different; rows that the source does not have are removed.</source>
        <translation>Vergleicht die abweichenden Tabellen noch einmal und kopiert jede fehlende oder abweichende Zeile erneut; Zeilen, die die Quelle nicht hat, werden entfernt.</translation>
    </message>
    <message>
        <source>A table without a key, or with very many differences, is copied again whole. The source is only read.</source>
        <translation>Eine Tabelle ohne Schlüssel oder mit sehr vielen Abweichungen wird ganz neu kopiert. Die Quelle wird nur gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 differences are listed.</source>
        <translation>
            <numerusform>%1 von %2 Abweichung wird aufgelistet.</numerusform>
            <numerusform>Aufgelistet sind %1 von %2 Abweichungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionFault</name>
    <message>
        <source>A server that sends its changes can crash on an index with an expression or a condition, and can log the wrong key of a deleted row (bug 15114).</source>
        <translation>Ein Server, der seine Änderungen sendet, kann bei einem Index mit einem Ausdruck oder einer Bedingung abstürzen und den falschen Schlüssel einer gelöschten Zeile ins Änderungsprotokoll schreiben (Fehler 15114).</translation>
    </message>
    <message>
        <source>Changes are lost when somebody alters a table or a publication while a transaction on it is open.</source>
        <translation>Änderungen gehen verloren, wenn jemand eine Tabelle oder eine Publikation umbaut, während eine Transaktion daran offen ist.</translation>
    </message>
    <message>
        <source>Following changes can stop for good with &quot;invalid memory alloc request size&quot; where tables are altered often.</source>
        <translation>Wo Tabellen oft umgebaut werden, kann das Mitlesen von Änderungen endgültig mit „invalid memory alloc request size“ stehen bleiben.</translation>
    </message>
    <message>
        <source>A new replication slot can begin in the middle of a transaction, so that only a part of it arrives.</source>
        <translation>Ein neuer Replikations-Slot kann mitten in einer Transaktion beginnen, sodass nur ein Teil davon ankommt.</translation>
    </message>
    <message>
        <source>Changes can be read with an outdated definition of their table when following begins inside a transaction.</source>
        <translation>Änderungen können nach einer veralteten Definition ihrer Tabelle gelesen werden, wenn das Mitlesen innerhalb einer Transaktion beginnt.</translation>
    </message>
    <message>
        <source>A large transaction that the server has put aside in many files cannot be read back.</source>
        <translation>Eine große Transaktion, die der Server in viele Dateien ausgelagert hat, kann nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <source>A replication slot can go back to an older position, and the server can throw away log that is still needed.</source>
        <translation>Ein Replikations-Slot kann auf eine ältere Position zurückfallen, und der Server kann einen Teil des Änderungsprotokolls wegwerfen, der noch gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>WalSentences</name>
    <message>
        <source>The server has no slot &quot;%1&quot;. The next run makes one, with a new copy.</source>
        <translation>Der Server hat keinen Slot „%1“. Der nächste Lauf legt einen an, mit einer neuen Kopie.</translation>
    </message>
    <message>
        <source>%1 wait to be synced</source>
        <translation>%1 warten auf den Abgleich</translation>
    </message>
    <message>
        <source>the server keeps %1 for it</source>
        <translation>der Server bewahrt %1 dafür auf</translation>
    </message>
    <message>
        <source>the limit is %1</source>
        <translation>die Grenze ist %1</translation>
    </message>
    <message>
        <source>the server has no limit for it</source>
        <translation>der Server hat keine Grenze dafür</translation>
    </message>
    <message>
        <source>The changes that we need are gone from the server: a full copy is needed.</source>
        <translation>Die benötigten Änderungen sind auf dem Server nicht mehr da: Eine Vollkopie ist nötig.</translation>
    </message>
    <message>
        <source>All is well: what the slot needs is within what the server keeps anyway.</source>
        <translation>Alles in Ordnung: Was der Slot braucht, bewahrt der Server ohnehin auf.</translation>
    </message>
    <message>
        <source>The server keeps extra log for this slot.</source>
        <translation>Der Server bewahrt für diesen Slot zusätzliches Änderungsprotokoll auf.</translation>
    </message>
    <message>
        <source>Changes are at risk: the server may remove log that we need at its next checkpoint. Sync now.</source>
        <translation>Änderungen sind in Gefahr: Der Server kann beim nächsten Checkpoint benötigtes Änderungsprotokoll entfernen. Gleichen Sie jetzt ab.</translation>
    </message>
    <message>
        <source>At this rate the limit is reached in %1.</source>
        <translation>Bei diesem Tempo dauert es bis zur Grenze noch %1.</translation>
    </message>
    <message>
        <source>It grows by about %1 a day.</source>
        <translation>Es wächst um etwa %1 am Tag.</translation>
    </message>
    <message>
        <source>More than half of the log that the server may keep is used.</source>
        <translation>Mehr als die Hälfte des Änderungsprotokolls, das der Server aufbewahren darf, ist belegt.</translation>
    </message>
    <message>
        <source>The server keeps more than 1 GiB of log for this slot.</source>
        <translation>Der Server bewahrt für diesen Slot mehr als 1 GiB Änderungsprotokoll auf.</translation>
    </message>
    <message>
        <source>More than 80 % of the log that the server may keep is used. Beyond the limit the changes are lost, and a full copy is needed.</source>
        <translation>Mehr als 80 % des Änderungsprotokolls, das der Server aufbewahren darf, sind belegt. Jenseits der Grenze gehen Änderungen verloren, und eine Vollkopie ist nötig.</translation>
    </message>
    <message>
        <source>The server keeps more than 5 GiB of log for this slot. It has no limit: its disk may fill up.</source>
        <translation>Der Server bewahrt für diesen Slot mehr als 5 GiB Änderungsprotokoll auf. Er hat keine Grenze: Seine Festplatte kann volllaufen.</translation>
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
        <translation>Hält auf diesem Computer eine Kopie einer PostgreSQL-Datenbank.</translation>
    </message>
    <message>
        <source>Shows this saved source.</source>
        <translation>Zeigt diese gespeicherte Quelle.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>tributary::AdminForm</name>
    <message>
        <source>An administrator&apos;s login</source>
        <translation>Zugang eines Administrators</translation>
    </message>
    <message>
        <source>Cr&amp;eate the user</source>
        <translation>Be&amp;nutzer anlegen</translation>
    </message>
    <message>
        <source>&amp;Administrator:</source>
        <translation>&amp;Administrator:</translation>
    </message>
    <message>
        <source>&amp;Password of the administrator:</source>
        <translation>Pa&amp;sswort des Administrators:</translation>
    </message>
    <message>
        <source>The user is being made…</source>
        <translation>Der Benutzer wird angelegt…</translation>
    </message>
    <message>
        <source>Used once, to run the script, and then forgotten. It is stored nowhere.</source>
        <translation>Wird einmal verwendet, um das Skript auszuführen, und dann vergessen. Er wird nirgends gespeichert.</translation>
    </message>
</context>
<context>
    <name>tributary::Application</name>
    <message>
        <source>There is no source called &quot;%1&quot;.</source>
        <translation>Es gibt keine Quelle namens „%1“.</translation>
    </message>
    <message>
        <source>Starting a PostgreSQL with sample data on this computer. The first time this takes a few seconds…</source>
        <translation>Auf diesem Computer wird ein PostgreSQL mit Beispieldaten gestartet. Beim ersten Mal dauert das ein paar Sekunden…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The DBA has run the script for &quot;%1&quot;: the setup can go on.</source>
        <translation>Der DBA hat das Skript für „%1“ ausgeführt: Die Einrichtung kann weitergehen.</translation>
    </message>
    <message>
        <source>Waiting: this network is metered. &quot;Sync now&quot; does not wait.</source>
        <translation>Wartet: Die Netzverbindung ist getaktet. „Abgleichen“ wartet nicht.</translation>
    </message>
</context>
<context>
    <name>tributary::BrowsedTableModel</name>
    <message>
        <source>A view that Tributary did not make</source>
        <translation>Eine Sicht, die nicht von Tributary stammt</translation>
    </message>
    <message>
        <source>A table that Tributary did not make</source>
        <translation>Eine Tabelle, die nicht von Tributary stammt</translation>
    </message>
    <message>
        <source>Copy of %1
Fresh as of %2</source>
        <translation>Kopie von %1
Stand %2</translation>
    </message>
    <message>
        <source>unknown number of rows</source>
        <translation>unbekannte Zahl von Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>tributary::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>How changes arrive</source>
        <translation>Wie Änderungen ankommen</translation>
    </message>
    <message>
        <source>Copy everything each time, or copy once and follow what changes.</source>
        <translation>Jedes Mal alles kopieren, oder einmal kopieren und mitlesen, was sich ändert.</translation>
    </message>
    <message>
        <source>What following changes needs</source>
        <translation>Was das Mitlesen von Änderungen braucht</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>What fails here for today&apos;s login is granted to the new user by the script; it is looked at again when the script has been run.</source>
        <translation>Was hier für den heutigen Zugang scheitert, erteilt das Skript dem neuen Benutzer; ist das Skript ausgeführt, wird neu nachgesehen.</translation>
    </message>
    <message>
        <source>From when the slot is made the server keeps its log until it was read.</source>
        <translation>Sobald der Slot angelegt ist, bewahrt der Server sein Änderungsprotokoll auf, bis es gelesen wurde.</translation>
    </message>
    <message>
        <source>From when the slot is made the server keeps its log until it was read: %1 a day while nothing is synced, at the rate of the last seconds.</source>
        <translation>Sobald der Slot angelegt ist, bewahrt der Server sein Änderungsprotokoll auf, bis es gelesen wurde: %1 am Tag, solange nichts abgeglichen wird, gemessen an den letzten Sekunden.</translation>
    </message>
    <message>
        <source>Beyond %1 the server gives the slot up, and everything has to be copied again.</source>
        <translation>Ab %1 gibt der Server den Slot auf, und alles muss neu kopiert werden.</translation>
    </message>
    <message>
        <source>The server has no limit for that: its disk would fill up.</source>
        <translation>Der Server hat dafür keine Grenze: Seine Festplatte würde volllaufen.</translation>
    </message>
    <message>
        <source>The slot is made when the first sync starts, not before.</source>
        <translation>Der Slot wird angelegt, wenn der erste Abgleich beginnt, nicht vorher.</translation>
    </message>
    <message numerus="yes">
        <source>This is looked at again every %n seconds; or choose full copies for now.</source>
        <translation>
            <numerusform>Dies wird jede Sekunde erneut geprüft; oder wählen Sie vorerst Vollkopien.</numerusform>
            <numerusform>Dies wird alle %n Sekunden erneut geprüft; oder wählen Sie vorerst Vollkopien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::CheckList</name>
    <message>
        <source>Checking…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Not yet: what is marked as failed must be mended first.</source>
        <translation>Noch nicht: Was als fehlgeschlagen markiert ist, muss zuerst behoben werden.</translation>
    </message>
    <message>
        <source>It can be copied; something is worth a look.</source>
        <translation>Kopieren ist möglich; manches verdient einen Blick.</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Alle Prüfungen bestanden.</translation>
    </message>
</context>
<context>
    <name>tributary::CheckRow</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>noch nicht erreicht</translation>
    </message>
    <message>
        <source>Fill in the password above.</source>
        <translation>Tragen Sie oben das Passwort ein.</translation>
    </message>
</context>
<context>
    <name>tributary::ClipboardOffer</name>
    <message>
        <source>Use &amp;it</source>
        <translation>Ve&amp;rwenden</translation>
    </message>
    <message>
        <source>Use %1 from the clipboard?</source>
        <translation>%1 aus der Zwischenablage verwenden?</translation>
    </message>
</context>
<context>
    <name>tributary::ComparisonDialog</name>
    <message>
        <source>The source is being asked…</source>
        <translation>Die Quelle wird gefragt…</translation>
    </message>
    <message>
        <source>Value in the destination</source>
        <translation>Wert im Ziel</translation>
    </message>
    <message>
        <source>Value at the source</source>
        <translation>Wert an der Quelle</translation>
    </message>
    <message>
        <source>Compare a row with the source</source>
        <translation>Eine Zeile mit der Quelle vergleichen</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>table and key</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Values of the row</source>
        <translation>Werte der Zeile</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Neither the source nor the destination has this row any more.</source>
        <translation>Weder die Quelle noch das Ziel hat diese Zeile noch.</translation>
    </message>
    <message>
        <source>The source has no such row (any more).</source>
        <translation>Die Quelle hat keine solche Zeile (mehr).</translation>
    </message>
    <message>
        <source>The destination has no such row any more.</source>
        <translation>Das Ziel hat keine solche Zeile mehr.</translation>
    </message>
    <message>
        <source>The row is equal at the source.</source>
        <translation>Die Zeile ist an der Quelle gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns differ.</source>
        <translation>
            <numerusform>%n Spalte weicht ab.</numerusform>
            <numerusform>%n Spalten weichen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The next sync may bring what is newer at the source.</source>
        <translation>%1 Was an der Quelle neuer ist, bringt vielleicht der nächste Abgleich.</translation>
    </message>
    <message>
        <source>Read at the source on %1.</source>
        <translation>An der Quelle gelesen am %1.</translation>
    </message>
    <message>
        <source>The row could not be compared.</source>
        <translation>Die Zeile konnte nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Comparing the row once more asks for the password.</source>
        <translation>Wird die Zeile noch einmal verglichen, wird nach dem Passwort gefragt.</translation>
    </message>
</context>
<context>
    <name>tributary::ComparisonModel</name>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>no such row</source>
        <translation>keine solche Zeile</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>Stored as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Connect to PostgreSQL</source>
        <translation>Mit PostgreSQL verbinden</translation>
    </message>
    <message>
        <source>Paste what you have, or fill in the fields. The checks only read from the server.</source>
        <translation>Fügen Sie ein, was Sie haben, oder füllen Sie die Felder aus. Die Prüfungen lesen nur vom Server.</translation>
    </message>
    <message>
        <source>postgresql://… or jdbc:postgresql://… or psql -h …</source>
        <translation>postgresql://… oder jdbc:postgresql://… oder psql -h …</translation>
    </message>
    <message>
        <source>&amp;Paste a connection:</source>
        <translation>Verbindung &amp;einfügen:</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>The fields below were filled in.</source>
        <translation>Die Felder unten wurden ausgefüllt.</translation>
    </message>
    <message>
        <source>The password was moved out of sight.</source>
        <translation>Das Passwort wurde aus dem Blick genommen.</translation>
    </message>
    <message>
        <source>Filled in from %1; the password was not read.</source>
        <translation>Ausgefüllt aus %1; das Passwort wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The checks start by themselves once host, database and user are filled in.</source>
        <translation>Die Prüfungen beginnen von selbst, sobald Host, Datenbank und Benutzer ausgefüllt sind.</translation>
    </message>
    <message>
        <source>There is a source of this name already; choose another name.</source>
        <translation>Eine Quelle dieses Namens gibt es schon; wählen Sie einen anderen Namen.</translation>
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
        <translation>Passwort im Sch&amp;lüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pa&amp;sswort:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Verschlüsselung:</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>N&amp;ame:</translation>
    </message>
    <message>
        <source>not kept: asked for each time</source>
        <translation>nicht aufbewahrt: wird jedes Mal erfragt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Zei&amp;gen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Schlüssel (*.pem *.key)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>the certificates that the system trusts</source>
        <translation>die Zertifikate, denen das System vertraut</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>Certificate &amp;file:</source>
        <translation>Zertifi&amp;katsdatei:</translation>
    </message>
    <message>
        <source>Client certificate:</source>
        <translation>Client-Zertifikat:</translation>
    </message>
    <message>
        <source>Client key:</source>
        <translation>Client-Schlüssel:</translation>
    </message>
    <message>
        <source>Required, and the server&apos;s certificate is checked</source>
        <translation>Verlangt, und das Zertifikat des Servers wird geprüft</translation>
    </message>
    <message>
        <source>Required, the certificate is not checked</source>
        <translation>Verlangt, das Zertifikat wird nicht geprüft</translation>
    </message>
    <message>
        <source>If the server offers it</source>
        <translation>Wenn der Server sie anbietet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>As pasted: %1</source>
        <translation>Wie eingefügt: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>name of a source: database on host</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>the port %1</source>
        <translation>der Port %1</translation>
    </message>
    <message>
        <source>the database %1</source>
        <translation>die Datenbank %1</translation>
    </message>
    <message>
        <source>the user %1</source>
        <translation>der Benutzer %1</translation>
    </message>
    <message>
        <source>Taken out of the host field: %1.</source>
        <translation>Aus dem Feld „Host“ übernommen: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This looks like a connection pooler. Tables can be copied through it; to follow changes, give the server&apos;s direct address.</source>
        <translation>Das sieht nach einem Verbindungspooler aus. Tabellen lassen sich darüber kopieren; um Änderungen mitzulesen, geben Sie die direkte Adresse des Servers an.</translation>
    </message>
    <message>
        <source>Others can read this key, so it will not be used. Run: chmod 600 FILE</source>
        <translation>Andere können diesen Schlüssel lesen, deshalb wird er nicht verwendet. Führen Sie aus: chmod 600 FILE</translation>
    </message>
    <message>
        <source>As usual for the server</source>
        <translation>Wie beim Server üblich</translation>
    </message>
    <message>
        <source>As usual for this server (%1)</source>
        <translation>Wie bei diesem Server üblich (%1)</translation>
    </message>
</context>
<context>
    <name>tributary::DataPage</name>
    <message>
        <source>Ways to look at the data</source>
        <translation>Arten, die Daten anzusehen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows (%2) were exported to %3.</source>
        <translation>
            <numerusform>%1 Zeile (%2) wurde nach %3 exportiert.</numerusform>
            <numerusform>%1 Zeilen (%2) wurden nach %3 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no destination yet.</source>
        <translation>Es gibt noch kein Ziel.</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tabellen</translation>
    </message>
    <message>
        <source>Tables of the destination</source>
        <translation>Tabellen des Ziels</translation>
    </message>
    <message>
        <source>Looking at the destination…</source>
        <translation>Das Ziel wird angesehen…</translation>
    </message>
    <message>
        <source>The destination holds no tables yet.</source>
        <translation>Das Ziel enthält noch keine Tabellen.</translation>
    </message>
    <message>
        <source>There is no copy yet. What is copied can be looked at here after the first sync.</source>
        <translation>Es gibt noch keine Kopie. Was kopiert ist, kann hier nach dem ersten Abgleich angesehen werden.</translation>
    </message>
    <message>
        <source>The destination cannot be looked at.</source>
        <translation>Das Ziel kann nicht angesehen werden.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message>
        <source>All rows of the query</source>
        <translation>Alle Zeilen der Abfrage</translation>
    </message>
    <message>
        <source>All rows of the table &quot;%1&quot;</source>
        <translation>Alle Zeilen der Tabelle „%1“</translation>
    </message>
    <message>
        <source>The rows of the table &quot;%1&quot; that the filter leaves</source>
        <translation>Die Zeilen der Tabelle „%1“, die der Filter übrig lässt</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Abgebrochen: Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>A copy of the destination (%1) was saved as %2.</source>
        <translation>Eine Kopie des Ziels (%1) wurde als %2 gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Kopie &amp;speichern …</translation>
    </message>
    <message>
        <source>One file with everything that the destination holds now, also while a run goes on. Copying the destination&apos;s file by other means can lose what is still in the -wal file beside it.</source>
        <translation>Eine Datei mit allem, was das Ziel jetzt enthält, auch während ein Lauf weitergeht. Wer die Zieldatei auf andere Weise kopiert, kann verlieren, was noch in der -wal-Datei daneben steht.</translation>
    </message>
    <message>
        <source>A file is being written already; there is one at a time.</source>
        <translation>Es wird schon eine Datei geschrieben; es geht nur eine auf einmal.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite *.sqlite3 *.db)</source>
        <translation>SQLite-Dateien (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tributary::DatabaseChoice</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Databases of the server</source>
        <translation>Datenbanken des Servers</translation>
    </message>
    <message>
        <source>Databases to set up as well</source>
        <translation>Datenbanken, die auch eingerichtet werden</translation>
    </message>
    <message>
        <source>A&amp;lso set up:</source>
        <translation>Auch e&amp;inrichten:</translation>
    </message>
</context>
<context>
    <name>tributary::DatabaseWarnings</name>
    <message>
        <source>In the database &quot;%1&quot; something is worth a look:</source>
        <translation>In der Datenbank „%1“ ist etwas einen Blick wert:</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationPage</name>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Choose where the copy goes</source>
        <translation>Wählen, wohin die Kopie kommt</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>Z&amp;iel:</translation>
    </message>
    <message>
        <source>Rows that are deleted in the source</source>
        <translation>Zeilen, die in der Quelle gelöscht werden</translation>
    </message>
    <message>
        <source>Re&amp;move them from the copy</source>
        <translation>Aus der Kopie &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep them, with the time of their deletion in _deleted_at</source>
        <translation>&amp;Behalten, mit dem Zeitpunkt der Löschung in _deleted_at</translation>
    </message>
    <message>
        <source>Kinds of destination</source>
        <translation>Arten von Zielen</translation>
    </message>
    <message>
        <source>When it is synced</source>
        <translation>Wann abgeglichen wird</translation>
    </message>
</context>
<context>
    <name>tributary::DifferenceModel</name>
    <message>
        <source>the whole row</source>
        <translation>die ganze Zeile</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>überzählig</translation>
    </message>
    <message>
        <source>different</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>(without a key)</source>
        <translation>(ohne Schlüssel)</translation>
    </message>
</context>
<context>
    <name>tributary::DraftKeeper</name>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>The DBA has run the script: continue.</source>
        <translation>Der DBA hat das Skript ausgeführt: weitermachen.</translation>
    </message>
    <message>
        <source>A script was handed to the database administrator. Whether it was run is looked at every half minute; you can also continue.</source>
        <translation>Ein Skript wurde an die Datenbankadministration gegeben. Ob es ausgeführt wurde, wird jede halbe Minute nachgesehen; Sie können auch weitermachen.</translation>
    </message>
    <message>
        <source>script was run</source>
        <translation>Skript wurde ausgeführt</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>The answers so far are kept, and the setup goes on where it was left.</source>
        <translation>Die bisherigen Antworten sind aufbewahrt, und die Einrichtung geht dort weiter, wo sie verlassen wurde.</translation>
    </message>
    <message>
        <source>the setup cannot be read</source>
        <translation>die Einrichtung kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>tributary::DraftPage</name>
    <message>
        <source>&amp;Continue setup…</source>
        <translation>Einrichtung &amp;fortsetzen…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Really &amp;discard the answers</source>
        <translation>Antworten wirklich &amp;verwerfen</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyStatePage</name>
    <message>
        <source>Copy a PostgreSQL database into a file</source>
        <translation>Eine PostgreSQL-Datenbank in eine Datei kopieren</translation>
    </message>
    <message>
        <source>Tributary reads the tables you choose and keeps a copy in a SQLite file on this computer. Your tables are only read, and nothing goes anywhere else.</source>
        <translation>Tributary liest die Tabellen, die Sie wählen, und hält eine Kopie in einer SQLite-Datei auf diesem Computer. Ihre Tabellen werden nur gelesen, und nichts geht irgendwo anders hin.</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>Quelle hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>Mit &amp;Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>No server at hand? The sample is a small shop in a PostgreSQL of its own, started on this computer and stopped when the window is closed.</source>
        <translation>Kein Server zur Hand? Das Beispiel ist ein kleiner Laden in einem eigenen PostgreSQL; es wird auf diesem Computer gestartet und angehalten, wenn das Fenster geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>tributary::ExportBar</name>
    <message>
        <source>Sto&amp;p export</source>
        <translation>Export &amp;anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %1: %2 rows, %3</source>
        <translation>
            <numerusform>%1 wird exportiert: %2 Zeile, %3</numerusform>
            <numerusform>%1 wird exportiert: %2 Zeilen, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>Fortschritt der Datei</translation>
    </message>
    <message>
        <source>Sto&amp;p copying</source>
        <translation>Kopieren &amp;abbrechen</translation>
    </message>
    <message>
        <source>Saving a copy as %1</source>
        <translation>Kopie wird als %1 gespeichert</translation>
    </message>
    <message>
        <source>Saving a copy as %1: %2 of %3</source>
        <comment>file name, bytes, bytes</comment>
        <translation>Kopie wird als %1 gespeichert: %2 von %3</translation>
    </message>
</context>
<context>
    <name>tributary::ExportDialog</name>
    <message>
        <source>&amp;Make formulas harmless</source>
        <translation>Formeln &amp;unschädlich machen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>A text that begins with = + - @ is a formula to a spreadsheet, and may run a program when the file is opened. Such texts get an apostrophe in front; numbers stay as they are. Switch this off for a file that another program reads.</source>
        <translation>Ein Text, der mit = + - @ beginnt, ist für eine Tabellenkalkulation eine Formel und startet vielleicht ein Programm, wenn die Datei geöffnet wird. Solche Texte bekommen einen Apostroph vorangestellt; Zahlen bleiben, wie sie sind. Schalten Sie dies aus, wenn ein anderes Programm die Datei liest.</translation>
    </message>
    <message>
        <source>UTF-8, with the columns&apos; names in the first line. NULL is an empty field, an empty text is two quotes, bytes are in hex.</source>
        <translation>UTF-8, mit den Spaltennamen in der ersten Zeile. NULL ist ein leeres Feld, ein leerer Text sind zwei Anführungszeichen, Bytes stehen hexadezimal.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is a file of this name; it is replaced.</source>
        <translation>Eine Datei dieses Namens gibt es schon; sie wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>tributary::FileField</name>
    <message>
        <source>Choose the file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
</context>
<context>
    <name>tributary::FilterBar</name>
    <message>
        <source>Appl&amp;y</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Filt&amp;er:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation>Spalte, nach der gefiltert wird</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Art des Vergleichs</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is NULL</source>
        <translation>ist NULL</translation>
    </message>
    <message>
        <source>is not NULL</source>
        <translation>ist nicht NULL</translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation>Wert, mit dem verglichen wird</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>tributary::FoundMenu</name>
    <message>
        <source>Found on this co&amp;mputer</source>
        <translation>Auf dem Co&amp;mputer gefunden</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>%1: %2, from %3</source>
        <translation>%1: %2, aus %3</translation>
    </message>
    <message>
        <source>%1 (set up already)</source>
        <translation>%1 (schon eingerichtet)</translation>
    </message>
    <message>
        <source>%1 (the same as above)</source>
        <translation>%1 (dieselbe wie oben)</translation>
    </message>
</context>
<context>
    <name>tributary::FurtherChecks</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Check the further databases again</source>
        <translation>Die weiteren Datenbanken erneut prüfen</translation>
    </message>
    <message>
        <source>The further databases are looked at once the new user can log in.</source>
        <translation>Die weiteren Datenbanken werden geprüft, sobald sich der neue Benutzer anmelden kann.</translation>
    </message>
    <message>
        <source>Looking at the database &quot;%1&quot;…</source>
        <translation>Die Datenbank „%1“ wird angesehen …</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is not ready. %2 %3</source>
        <comment>%2: a sentence with what is wrong, %3: what to do about it</comment>
        <translation>Die Datenbank „%1“ ist nicht bereit. %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Together the databases take %n new replication slots, one each.</source>
        <translation>
            <numerusform>Zusammen brauchen die Datenbanken %n neuen Replikations-Slot, jede einen.</numerusform>
            <numerusform>Zusammen brauchen die Datenbanken %n neue Replikations-Slots, jede einen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has %n free: ask for a higher max_replication_slots, or set up fewer databases.</source>
        <translation>
            <numerusform>Der Server hat %n freien: Bitten Sie um ein höheres max_replication_slots, oder richten Sie weniger Datenbanken ein.</numerusform>
            <numerusform>Der Server hat %n freie: Bitten Sie um ein höheres max_replication_slots, oder richten Sie weniger Datenbanken ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The further databases are ready as well: %1.</source>
        <translation>Auch die weiteren Datenbanken sind bereit: %1.</translation>
    </message>
</context>
<context>
    <name>tributary::HistoryPage</name>
    <message>
        <source>Export CS&amp;V…</source>
        <translation>CS&amp;V exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>&amp;JSON exportieren…</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>&amp;Mehr zeigen</translation>
    </message>
    <message>
        <source>No run yet. What each run did is kept here: when, how long, how much, and what went wrong.</source>
        <translation>Noch kein Lauf. Was jeder Lauf getan hat, wird hier aufbewahrt: wann, wie lange, wie viel und was schiefging.</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>With changes</source>
        <translation>Mit Änderungen</translation>
    </message>
    <message>
        <source>Which runs to show</source>
        <translation>Welche Läufe gezeigt werden</translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>who began a run</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Begun by whom</source>
        <translation>Auslöser des Laufs</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>Begun &amp;by:</source>
        <translation>Auslö&amp;ser:</translation>
    </message>
    <message>
        <source>All runs that are kept and fit the filter, also those that are not shown yet</source>
        <translation>Alle aufbewahrten Läufe, die zum Filter passen, auch die noch nicht gezeigten</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>runs that are shown</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>tributary::LogFigures</name>
    <message>
        <source>Fresh as of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Behind the server</source>
        <translation>Rückstand zum Server</translation>
    </message>
    <message>
        <source>Applied in this run</source>
        <translation>In diesem Lauf angewendet</translation>
    </message>
    <message>
        <source>Log kept by the slot</source>
        <translation>Vom Slot aufbewahrtes WAL</translation>
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
        <translation>keine Tabelle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>tributary::LogList</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>tributary::LogPage</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Mitlaufen</translation>
    </message>
    <message>
        <source>Keeps the newest line in view</source>
        <translation>Hält die neueste Zeile im Blick</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Which lines to show</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>Text in the line or name of its table</source>
        <translation>Text in der Zeile oder Name ihrer Tabelle</translation>
    </message>
    <message>
        <source>Co&amp;ntaining:</source>
        <translation>&amp;Enthält:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown</source>
        <translation>Kopiert die ausgewählten Zeilen oder alle gezeigten</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>For whoever helps you: versions, checks, settings and the end of the log; no password and nothing of what stands in your tables</source>
        <translation>Für alle, die Ihnen helfen: Versionen, Prüfungen, Einstellungen und das Ende des Protokolls; kein Passwort und nichts vom Inhalt Ihrer Tabellen</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Es wurde noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>No line is like that.</source>
        <translation>Keine Zeile passt dazu.</translation>
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
        <translation>Q&amp;uellen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>Quelle hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>Mit &amp;Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Abgleichen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Anhalte&amp;n</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Entfe&amp;rnen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Tributary</source>
        <translation>&amp;Über Tributary</translation>
    </message>
    <message>
        <source>A sync is still going on. It needs this program: closing it stops the sync. What is in the destination stays; the next run goes on from there.</source>
        <translation>Ein Abgleich läuft noch. Er braucht dieses Programm: Schließen hält ihn an. Was im Ziel ist, bleibt; der nächste Lauf macht dort weiter.</translation>
    </message>
    <message>
        <source>Stop and &amp;close</source>
        <translation>Anhalten und &amp;schließen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Keep running in the &amp;background</source>
        <translation>Im Hinter&amp;grund weiterlaufen lassen</translation>
    </message>
    <message>
        <source>About Tributary</source>
        <translation>Über Tributary</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Keeps a copy of a PostgreSQL database on this computer.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Hält auf diesem Computer eine Kopie einer PostgreSQL-Datenbank.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
</context>
<context>
    <name>tributary::MessageBar</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>tributary::MethodChoice</name>
    <message>
        <source>How the copy is kept up to date</source>
        <translation>Wie die Kopie aktuell gehalten wird</translation>
    </message>
    <message>
        <source>F&amp;ull copies</source>
        <translation>V&amp;ollkopien</translation>
    </message>
    <message>
        <source>Each run reads every table anew. Needs nothing but a login that may read; costs the server a full read each time.</source>
        <translation>Jeder Lauf liest jede Tabelle neu. Braucht nur einen Zugang, der lesen darf; kostet den Server jedes Mal ein volles Lesen.</translation>
    </message>
    <message>
        <source>Foll&amp;ow changes</source>
        <translation>Änderungen &amp;mitlesen</translation>
    </message>
    <message>
        <source>Copies once, then applies what changes, as it happens. Costs the server little; needs wal_level = logical, the REPLICATION right, a publication and a replication slot, for which the server keeps its log until it was read.</source>
        <translation>Kopiert einmal und wendet dann an, was sich ändert, sobald es geschieht. Kostet den Server wenig; braucht wal_level = logical, das REPLICATION-Recht, eine Publikation und einen Replikations-Slot, für den der Server sein Änderungsprotokoll aufbewahrt, bis es gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>tributary::NoteLabel</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>tributary::PasswordPrompt</name>
    <message>
        <source>&amp;Keep it in the keyring</source>
        <translation>Im &amp;Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Passwort nötig</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Otherwise it is remembered until Tributary is closed.</source>
        <translation>Sonst merkt Tributary es sich, bis es geschlossen wird.</translation>
    </message>
    <message>
        <source>It is remembered until Tributary is closed.</source>
        <translation>Tributary merkt es sich, bis es geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>tributary::PracticeServer</name>
    <message>
        <source>it did not say where it listens</source>
        <translation>er hat nicht gesagt, wo er lauscht</translation>
    </message>
    <message>
        <source>its password cannot be read</source>
        <translation>sein Passwort kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>its script does not run</source>
        <translation>sein Skript läuft nicht</translation>
    </message>
    <message>
        <source>the script that makes it is not installed</source>
        <translation>das Skript, das ihn anlegt, ist nicht installiert</translation>
    </message>
    <message>
        <source>its script failed</source>
        <translation>sein Skript ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>tributary::RemoveSourceDialog</name>
    <message>
        <source>Undo script</source>
        <translation>Rücknahmeskript</translation>
    </message>
    <message>
        <source>Save &amp;undo script…</source>
        <translation>&amp;Rücknahmeskript speichern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from the list?</source>
        <translation>„%1“ aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>What was copied stays where it is: %1</source>
        <translation>Was kopiert wurde, bleibt, wo es ist: %1</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Nothing was made on the server for it.</source>
        <translation>Auf dem Server wurde dafür nichts angelegt.</translation>
    </message>
    <message>
        <source>Looking at what was made on the server…</source>
        <translation>Es wird nachgesehen, was auf dem Server angelegt wurde…</translation>
    </message>
    <message>
        <source>Nothing of it is left on the server.</source>
        <translation>Auf dem Server ist nichts mehr davon übrig.</translation>
    </message>
    <message>
        <source>Drop the replication slot &quot;%1&quot;</source>
        <translation>Replikations-Slot „%1“ löschen</translation>
    </message>
    <message>
        <source>It is being read now: stop whatever follows it first.</source>
        <translation>Er wird gerade gelesen: Halten Sie zuerst an, was ihn mitliest.</translation>
    </message>
    <message>
        <source>As long as it is there the server keeps its log for it, and the disk fills.</source>
        <translation>Solange er da ist, bewahrt der Server sein Änderungsprotokoll für ihn auf, und die Festplatte füllt sich.</translation>
    </message>
    <message>
        <source>Drop the publication &quot;%1&quot;</source>
        <translation>Publikation „%1“ löschen</translation>
    </message>
    <message>
        <source>It does no harm, but nobody needs it any more.</source>
        <translation>Sie schadet nicht, aber niemand braucht sie mehr.</translation>
    </message>
    <message>
        <source>Drop the user &quot;%1&quot;</source>
        <translation>Benutzer „%1“ löschen</translation>
    </message>
    <message>
        <source>It was made for this source.</source>
        <translation>Er wurde für diese Quelle angelegt.</translation>
    </message>
    <message>
        <source>It was there before, and others may use it.</source>
        <translation>Er war schon vorher da, und andere benutzen ihn vielleicht.</translation>
    </message>
    <message>
        <source>An administrator can take it away: %1</source>
        <translation>Die Administration kann es entfernen: %1</translation>
    </message>
    <message>
        <source>The server could not be asked. %1</source>
        <translation>Der Server konnte nicht gefragt werden. %1</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; may still be there. Until it is dropped the server keeps its log for it, and the disk fills.</source>
        <translation>Der Replikations-Slot „%1“ ist vielleicht noch da. Bis er gelöscht ist, bewahrt der Server sein Änderungsprotokoll für ihn auf, und die Festplatte füllt sich.</translation>
    </message>
    <message>
        <source>It holds rights: an administrator can take them and the user away with the undo script.</source>
        <translation>Er hat Rechte: Die Datenbankadministration kann sie samt dem Benutzer mit dem Rücknahmeskript entfernen.</translation>
    </message>
</context>
<context>
    <name>tributary::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>On the source</source>
        <translation>An der Quelle</translation>
    </message>
    <message>
        <source>On the destination</source>
        <translation>Am Ziel</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Save &amp;without starting</source>
        <translation>Speichern, &amp;ohne zu starten</translation>
    </message>
    <message>
        <source>This is everything that will be done.</source>
        <translation>Das ist alles, was getan wird.</translation>
    </message>
    <message>
        <source>Save the script for the &amp;database administrator…</source>
        <translation>Skript für die &amp;Datenbankadministration speichern…</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Dasselbe auf der Kommandozeile</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Kommandozeile</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Kommandozeile kopieren</translation>
    </message>
    <message>
        <source>Save the scripts for the &amp;database administrator…</source>
        <translation>Skripte für die &amp;Datenbankadministration speichern…</translation>
    </message>
    <message>
        <source>The new user cannot log in yet. Close the assistant: it goes on here once the script has been run.</source>
        <translation>Der neue Benutzer kann sich noch nicht anmelden. Schließen Sie den Assistenten: Er macht hier weiter, sobald das Skript ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Folder for the scripts, one for each database</source>
        <translation>Ordner für die Skripte, eines je Datenbank</translation>
    </message>
    <message>
        <source>Script for the database administrator</source>
        <translation>Skript für die Datenbankadministration</translation>
    </message>
    <message>
        <source>%1 is there already: nothing was saved. Choose another folder.</source>
        <translation>%1 gibt es schon: Es wurde nichts gespeichert. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved in %1: %2. Each is run in its own database.</source>
        <translation>Gespeichert in %1: %2. Jedes wird in seiner eigenen Datenbank ausgeführt.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Start sync</source>
        <translation>&amp;Abgleich starten</translation>
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
        <translation>Details</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
</context>
<context>
    <name>tributary::RoleForm</name>
    <message>
        <source>&amp;Keep the password in the keyring</source>
        <translation>Passwort im Schlüssel&amp;bund aufbewahren</translation>
    </message>
    <message>
        <source>May also read tables that are made &amp;later</source>
        <translation>Darf auch später angelegte &amp;Tabellen lesen</translation>
    </message>
    <message>
        <source>May &amp;follow changes (the REPLICATION right)</source>
        <translation>Darf Änder&amp;ungen mitlesen (das REPLICATION-Recht)</translation>
    </message>
    <message>
        <source>Password of the new user</source>
        <translation>Passwort des neuen Benutzers</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>Benutzerna&amp;me:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Passw&amp;ort:</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Zei&amp;gen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Generate another password</source>
        <translation>Ein anderes Passwort erzeugen</translation>
    </message>
    <message>
        <source>The script holds it too, because this provider takes nothing else: treat it as a secret.</source>
        <translation>Auch das Skript enthält es, weil dieser Anbieter nichts anderes annimmt: Behandeln Sie es als Geheimnis.</translation>
    </message>
    <message>
        <source>The script does not hold it, only a value that it can be checked with.</source>
        <translation>Das Skript enthält es nicht, nur einen Wert, mit dem es sich prüfen lässt.</translation>
    </message>
    <message>
        <source>The password goes into the keyring.</source>
        <translation>Das Passwort kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Note the password down: it is kept nowhere, and you will be asked for it.</source>
        <translation>Notieren Sie das Passwort: Es wird nirgends aufbewahrt, und Sie werden danach gefragt.</translation>
    </message>
    <message>
        <source>Enter the name and the password here when the user is there, and have the script run, which lets it read.</source>
        <translation>Geben Sie Namen und Passwort hier ein, wenn es den Benutzer gibt, und lassen Sie das Skript ausführen, das ihn lesen lässt.</translation>
    </message>
</context>
<context>
    <name>tributary::RoleRights</name>
    <message>
        <source>C&amp;heck again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Take back what was &amp;left out</source>
        <translation>&amp;Weggelassenes zurücknehmen</translation>
    </message>
    <message>
        <source>The rights are being changed…</source>
        <translation>Die Rechte werden geändert…</translation>
    </message>
    <message>
        <source>The script that was handed over is about another choice of tables and columns. Save it again below, and have it run.</source>
        <translation>Das weitergegebene Skript gilt für eine andere Auswahl von Tabellen und Spalten. Speichern Sie es unten noch einmal, und lassen Sie es ausführen.</translation>
    </message>
    <message>
        <source>What the new user may read is looked at once it can log in.</source>
        <translation>Was der neue Benutzer lesen darf, wird geprüft, sobald er sich anmelden kann.</translation>
    </message>
    <message>
        <source>This was stopped, and nothing was changed.</source>
        <translation>Das wurde abgebrochen, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Looking at what the new user may read…</source>
        <translation>Es wird nachgesehen, was der neue Benutzer lesen darf…</translation>
    </message>
    <message>
        <source>The new user may read more tables than you chose: they are not copied.</source>
        <translation>Der neue Benutzer darf mehr Tabellen lesen, als Sie gewählt haben: Diese werden nicht kopiert.</translation>
    </message>
    <message>
        <source>The new user cannot read what was left out.</source>
        <translation>Der neue Benutzer kann nicht lesen, was weggelassen wurde.</translation>
    </message>
    <message>
        <source>The new user may read columns that you left out, and they would be copied: %1.</source>
        <translation>Der neue Benutzer darf Spalten lesen, die Sie weggelassen haben, und sie würden kopiert: %1.</translation>
    </message>
    <message>
        <source>The script cannot take this back: everybody was granted it, or the user has it in another way. Have an administrator take it away, or tick the columns.</source>
        <translation>Das Skript kann das nicht zurücknehmen: Alle haben dieses Recht, oder der Benutzer hat es auf anderem Weg. Lassen Sie es von der Datenbankadministration entziehen, oder wählen Sie die Spalten an.</translation>
    </message>
    <message>
        <source>An administrator&apos;s login mends that here.</source>
        <translation>Der Zugang eines Administrators behebt das hier.</translation>
    </message>
    <message>
        <source>Save the script below again, have it run, and check again.</source>
        <translation>Speichern Sie das Skript unten noch einmal, lassen Sie es ausführen, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>The script was run.</source>
        <translation>Das Skript wurde ausgeführt.</translation>
    </message>
</context>
<context>
    <name>tributary::RowCopier</name>
    <message>
        <source>Copied, but only the first %1 of a value. An export holds all of it.</source>
        <translation>Kopiert, aber von einem Wert nur die ersten %1. Ein Export enthält ihn ganz.</translation>
    </message>
    <message>
        <source>The value is in the clipboard.</source>
        <translation>Der Wert ist in der Zwischenablage.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are in the clipboard.</source>
        <translation>
            <numerusform>%1 Zeile ist in der Zwischenablage.</numerusform>
            <numerusform>%1 Zeilen sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::RowModel</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>At the source: %1</source>
        <translation>An der Quelle: %1</translation>
    </message>
    <message>
        <source>In the destination: %1</source>
        <translation>Im Ziel: %1</translation>
    </message>
    <message>
        <source>Part of the key</source>
        <translation>Teil des Schlüssels</translation>
    </message>
</context>
<context>
    <name>tributary::RowView</name>
    <message>
        <source>&amp;Show value…</source>
        <translation>Wert &amp;zeigen…</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy rows as CS&amp;V</source>
        <translation>Zeilen als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Copy rows for a sprea&amp;dsheet</source>
        <translation>Zeilen für &amp;Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Sort &amp;ascending by this column</source>
        <translation>Nach dieser Spalte &amp;aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort d&amp;escending by this column</source>
        <translation>Nach dieser Spalte a&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>Do &amp;not sort</source>
        <translation>&amp;Nicht sortieren</translation>
    </message>
    <message>
        <source>Only rows with this val&amp;ue</source>
        <translation>Nur Zeilen mit diesem &amp;Wert</translation>
    </message>
    <message>
        <source>Compare with the s&amp;ource…</source>
        <translation>Mit der &amp;Quelle vergleichen…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>tributary::RunButtons</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Abgleichen</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <translation>Mit&amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Anhalte&amp;n</translation>
    </message>
    <message>
        <source>Goes on applying changes until it is paused or stopped.</source>
        <translation>Wendet fortlaufend Änderungen an, bis pausiert oder angehalten wird.</translation>
    </message>
    <message>
        <source>The server keeps its log for this source meanwhile.</source>
        <translation>Der Server bewahrt inzwischen sein Änderungsprotokoll für diese Quelle auf.</translation>
    </message>
    <message>
        <source>Applies what has changed meanwhile, and goes on following.</source>
        <translation>Wendet an, was sich inzwischen geändert hat, und liest weiter mit.</translation>
    </message>
</context>
<context>
    <name>tributary::RunDetailView</name>
    <message>
        <source>Tables of the run</source>
        <translation>Tabellen des Laufs</translation>
    </message>
    <message>
        <source>The chosen run</source>
        <translation>Der gewählte Lauf</translation>
    </message>
    <message>
        <source>What the run did</source>
        <translation>Was der Lauf getan hat</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>Parts of the run</source>
        <translation>Teile des Laufs</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Choose a run to see what it did.</source>
        <translation>Wählen Sie einen Lauf, um zu sehen, was er getan hat.</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabellen (%1)</translation>
    </message>
    <message>
        <source>Log of the run (%1)</source>
        <translation>Protokoll des Laufs (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table and message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More that failed: %1, on top of the list below.</source>
        <translation>Weitere Fehlschläge: %1, zusätzlich zur Liste unten.</translation>
    </message>
    <message>
        <source>Tables that failed: %1. Their last good copies are as they were.</source>
        <translation>Fehlgeschlagene Tabellen: %1. Ihre letzten guten Kopien sind unverändert.</translation>
    </message>
    <message>
        <source>What changed in the tables at the source</source>
        <translation>Was sich an den Tabellen der Quelle geändert hat</translation>
    </message>
    <message>
        <source>Schema changes</source>
        <translation>Schemaänderungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table and what changed in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Schema changes (%1)</source>
        <translation>Schemaänderungen (%1)</translation>
    </message>
</context>
<context>
    <name>tributary::RunGrid</name>
    <message>
        <source>Runs by tables</source>
        <translation>Läufe nach Tabellen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
</context>
<context>
    <name>tributary::RunGridModel</name>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>%1, run of %2: %3</source>
        <comment>table, time, state</comment>
        <translation>%1, Lauf vom %2: %3</translation>
    </message>
    <message>
        <source>Run of %1: %2</source>
        <comment>time, result</comment>
        <translation>Lauf vom %1: %2</translation>
    </message>
</context>
<context>
    <name>tributary::RunListModel</name>
    <message>
        <source>not known yet</source>
        <comment>an empty cell, read aloud</comment>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Rows copied</source>
        <translation>Kopierte Zeilen</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Gelöscht</translation>
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
        <translation>Zustand von %1</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Von und nach</translation>
    </message>
    <message>
        <source>Progress of all tables</source>
        <translation>Fortschritt aller Tabellen</translation>
    </message>
    <message>
        <source>Rows, bytes, speed and remaining time</source>
        <translation>Zeilen, Bytes, Tempo und verbleibende Zeit</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle Tabellen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Mit Hinweisen</translation>
    </message>
    <message>
        <source>Which tables to show</source>
        <translation>Welche Tabellen gezeigt werden</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>source and destination</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>&quot;Copy everything anew&quot; makes a new slot and a new copy; the old copy stays until that one is complete.</source>
        <translation>„Alles neu kopieren“ legt einen neuen Slot und eine neue Kopie an; die alte Kopie bleibt, bis die neue vollständig ist.</translation>
    </message>
    <message>
        <source>&amp;Copy everything anew</source>
        <translation>Alles neu &amp;kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table and message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>Teil eines Namens</translation>
    </message>
    <message>
        <source>Filter of the tables</source>
        <translation>Filter der Tabellen</translation>
    </message>
    <message>
        <source>F&amp;ilter:</source>
        <translation>F&amp;ilter:</translation>
    </message>
    <message>
        <source>&amp;Enter the password…</source>
        <translation>Passwort &amp;eingeben …</translation>
    </message>
</context>
<context>
    <name>tributary::RunTableModel</name>
    <message>
        <source>truncates: %1</source>
        <translation>geleert: %1</translation>
    </message>
    <message>
        <source>columns: %1</source>
        <comment>what changed</comment>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty cell, read aloud</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rows copied</source>
        <translation>Kopierte Zeilen</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>tributary::SchedulePanel</name>
    <message>
        <source>This &amp;window, only while it is open</source>
        <translation>Dieses &amp;Fenster, nur solange es offen ist</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>In Abständen</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>On some days</source>
        <translation>An manchen Tagen</translation>
    </message>
    <message>
        <source>When it is synced by itself</source>
        <translation>Wann von selbst abgeglichen wird</translation>
    </message>
    <message>
        <source>Sync by i&amp;tself:</source>
        <translation>Von &amp;selbst abgleichen:</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Unit of the step</source>
        <translation>Einheit des Abstands</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>At &amp;minute</source>
        <translation>Bei &amp;Minute</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Um</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Wer dafür sorgt</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Wählen Sie mindestens einen Tag.</translation>
    </message>
    <message>
        <source>It is synced when you say so.</source>
        <translation>Abgeglichen wird, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Next run: now</source>
        <translation>Nächster Lauf: jetzt</translation>
    </message>
    <message>
        <source>Next run: today at %1</source>
        <translation>Nächster Lauf: heute um %1</translation>
    </message>
    <message>
        <source>Next run: tomorrow at %1</source>
        <translation>Nächster Lauf: morgen um %1</translation>
    </message>
    <message>
        <source>Next run: %1 at %2</source>
        <translation>Nächster Lauf: %1 um %2</translation>
    </message>
    <message>
        <source>What is missed while the window is closed is made up once when it opens.</source>
        <translation>Was bei geschlossenem Fenster versäumt wird, wird beim Öffnen einmal nachgeholt.</translation>
    </message>
    <message>
        <source>A timer of your systemd runs it. What is missed while the computer is off is made up once.</source>
        <translation>Ein Timer Ihres systemd startet ihn. Was bei ausgeschaltetem Computer versäumt wird, wird einmal nachgeholt.</translation>
    </message>
    <message>
        <source>A timer of your systemd runs it. A step that does not fit into the hour or the day is not remembered while the computer is off: it begins with a run at each login.</source>
        <translation>Ein Timer Ihres systemd startet ihn. Ein Abstand, der nicht in die Stunde oder den Tag passt, wird bei ausgeschaltetem Computer nicht gemerkt: Er beginnt bei jeder Anmeldung mit einem Lauf.</translation>
    </message>
    <message>
        <source>It runs while you are logged in; to run it also at other times: loginctl enable-linger</source>
        <translation>Er läuft, solange Sie angemeldet sind; damit er auch sonst läuft: loginctl enable-linger</translation>
    </message>
    <message>
        <source>Missed: the run of %1 has not begun.</source>
        <translation>Versäumt: Der Lauf vom %1 hat nicht begonnen.</translation>
    </message>
    <message>
        <source>This com&amp;puter, also while the window is closed</source>
        <translation>Dieser Compu&amp;ter, auch bei geschlossenem Fenster</translation>
    </message>
</context>
<context>
    <name>tributary::ScriptView</name>
    <message>
        <source>Script for &amp;database:</source>
        <translation>Skript &amp;für Datenbank:</translation>
    </message>
    <message>
        <source>Setup script</source>
        <translation>Einrichtungsskript</translation>
    </message>
    <message>
        <source>&amp;Copy script</source>
        <translation>Sk&amp;ript kopieren</translation>
    </message>
    <message>
        <source>&amp;Save setup script…</source>
        <translation>Einri&amp;chtungsskript speichern…</translation>
    </message>
    <message>
        <source>Save &amp;undo script…</source>
        <translation>Rückna&amp;hmeskript speichern…</translation>
    </message>
    <message>
        <source>The script is being made…</source>
        <translation>Das Skript wird erstellt…</translation>
    </message>
    <message>
        <source>The script is in the clipboard for half a minute: it holds the password.</source>
        <translation>Das Skript ist für eine halbe Minute in der Zwischenablage: Es enthält das Passwort.</translation>
    </message>
    <message>
        <source>The script is in the clipboard.</source>
        <translation>Das Skript ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Undo script</source>
        <translation>Rücknahmeskript</translation>
    </message>
    <message>
        <source>SQL scripts (*.sql)</source>
        <translation>SQL-Skripte (*.sql)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Sh&amp;ow:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Which script to show</source>
        <translation>Welches Skript gezeigt wird</translation>
    </message>
    <message>
        <source>The undo script is in the clipboard.</source>
        <translation>Das Rücknahmeskript ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>tributary::SecretStore</name>
    <message>
        <source>access was denied</source>
        <translation>der Zugriff wurde verweigert</translation>
    </message>
    <message>
        <source>no keyring is running</source>
        <translation>es läuft kein Schlüsselbund</translation>
    </message>
    <message>
        <source>it reported an error</source>
        <translation>er hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>no answer within %1 seconds</source>
        <translation>keine Antwort innerhalb von %1 Sekunden</translation>
    </message>
    <message>
        <source>it is not used, as the settings say</source>
        <translation>er wird laut den Einstellungen nicht verwendet</translation>
    </message>
    <message>
        <source>it is locked, or not running yet</source>
        <translation>er ist gesperrt oder läuft noch nicht</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message>
        <source>The language changes when Tributary is started again.</source>
        <translation>Die Sprache wechselt, wenn Tributary neu gestartet wird.</translation>
    </message>
    <message>
        <source>&amp;Wait while the network is metered</source>
        <translation>&amp;Warten, solange die Netzverbindung getaktet ist</translation>
    </message>
    <message>
        <source>&amp;Keep passwords in the keyring</source>
        <translation>&amp;Passwörter im Schlüsselbund aufbewahren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the passwords of %n source(s) from the keyring</source>
        <translation>
            <numerusform>Passwort von %n Quelle aus dem Schlüsselbund &amp;entfernen</numerusform>
            <numerusform>Passwörter von %n Quellen aus dem Schlüsselbund &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>What to show notices about</source>
        <translation>Worüber benachrichtigt wird</translation>
    </message>
    <message>
        <source>&amp;Notices about:</source>
        <translation>&amp;Gemeldet wird:</translation>
    </message>
    <message>
        <source>A problem is told once, and not again before it is over. A click on the notice opens the source.</source>
        <translation>Ein Problem wird einmal gemeldet und nicht noch einmal, solange es andauert. Ein Klick auf die Benachrichtigung öffnet die Quelle.</translation>
    </message>
    <message>
        <source>This desktop has no tray for notices: the list of sources tells the same.</source>
        <translation>Diese Arbeitsumgebung hat keinen Bereich für Benachrichtigungen: Die Liste der Quellen sagt dasselbe.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Connections of a run to its source</source>
        <translation>Verbindungen eines Laufs zu seiner Quelle</translation>
    </message>
    <message>
        <source>&amp;Connections of a run:</source>
        <translation>&amp;Verbindungen je Lauf:</translation>
    </message>
    <message>
        <source>Following changes takes two at the least, and comparing a source that is followed takes three. It holds from the next run on.</source>
        <translation>Das Mitlesen von Änderungen braucht mindestens zwei, der Vergleich einer Quelle, die mitgelesen wird, braucht drei. Das gilt ab dem nächsten Lauf.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Most kibibytes a second that are read from sources</source>
        <translation>Höchstzahl der Kibibytes, die je Sekunde aus Quellen gelesen werden</translation>
    </message>
    <message>
        <source>R&amp;ead at most:</source>
        <translation>&amp;Höchstens lesen:</translation>
    </message>
    <message>
        <source>All runs of this window share it, also those that go on. A run of the command line or of a timer has it for itself.</source>
        <translation>Alle Läufe dieses Fensters teilen sich diese Grenze, auch die schon begonnenen. Ein Lauf der Kommandozeile oder eines Timers hat sie für sich allein.</translation>
    </message>
    <message>
        <source>Scheduled runs wait, and changes are not followed, until the network is not metered. What you start yourself runs at once; so does what reads from this computer.</source>
        <translation>Läufe nach Zeitplan warten, und Änderungen werden nicht mitgelesen, bis die Netzverbindung nicht mehr getaktet ist. Was Sie selbst starten, läuft sofort; ebenso, was von diesem Computer liest.</translation>
    </message>
    <message>
        <source>This computer cannot tell whether its network is metered (NetworkManager is not running): nothing waits.</source>
        <translation>Dieser Computer kann nicht erkennen, ob seine Netzverbindung getaktet ist (NetworkManager läuft nicht): Nichts wartet.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Otherwise they are asked for when they are needed, and remembered until Tributary is closed. Runs while it is closed then find passwords in ~/.pgpass only.</source>
        <translation>Sonst werden sie erfragt, wenn sie gebraucht werden, und bis zum Schließen von Tributary gemerkt. Läufe bei geschlossenem Tributary finden Passwörter dann nur in ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>tributary::SetupTab</name>
    <message>
        <source>&quot;Check again&quot; asks for the password.</source>
        <translation>„Erneut prüfen“ fragt nach dem Passwort.</translation>
    </message>
    <message>
        <source>What is set up</source>
        <translation>Was eingerichtet ist</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Make the sc&amp;ripts</source>
        <translation>Skripte &amp;erstellen</translation>
    </message>
    <message>
        <source>When it is synced</source>
        <translation>Wann abgeglichen wird</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>On the command line:</source>
        <translation>Auf der Kommandozeile:</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Not checked since the window was opened.</source>
        <translation>Seit dem Öffnen des Fensters nicht geprüft.</translation>
    </message>
    <message>
        <source>Command line of the check</source>
        <translation>Kommandozeile der Prüfung</translation>
    </message>
    <message>
        <source>Scripts for the database administrator</source>
        <translation>Skripte für die Datenbankadministration</translation>
    </message>
    <message>
        <source>One makes the read-only user and what following changes needs, the other takes it all away again. Nothing is run.</source>
        <translation>Eines legt den nur lesenden Benutzer an und alles, was das Mitlesen von Änderungen braucht; das andere entfernt alles wieder. Ausgeführt wird nichts.</translation>
    </message>
    <message>
        <source>Command line of the script</source>
        <translation>Kommandozeile des Skripts</translation>
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
        <translation>Server</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>SSH tunnel</source>
        <translation>SSH-Tunnel</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Changes are followed (log)</source>
        <translation>Änderungen werden mitgelesen (log)</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>as the slot has it, else pgoutput</source>
        <translation>wie beim Slot, sonst pgoutput</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>Deleted rows</source>
        <translation>Gelöschte Zeilen</translation>
    </message>
    <message>
        <source>stay in the copy, marked</source>
        <translation>bleiben in der Kopie, gekennzeichnet</translation>
    </message>
    <message>
        <source>are removed</source>
        <translation>werden entfernt</translation>
    </message>
    <message>
        <source>Every table is copied in each run (full)</source>
        <translation>Jede Tabelle wird bei jedem Lauf kopiert (full)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>all that can be read</source>
        <translation>alle lesbaren</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>tables</comment>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>Slot %1</translation>
    </message>
    <message>
        <source>publication %1</source>
        <translation>Publikation %1</translation>
    </message>
    <message>
        <source>Made on the server</source>
        <translation>Auf dem Server angelegt</translation>
    </message>
    <message>
        <source>nothing that is known of</source>
        <translation>nichts, soweit bekannt</translation>
    </message>
    <message>
        <source>Other sources use this, too, so the undo script leaves it: %1</source>
        <translation>Das benutzen auch andere Quellen, deshalb lässt das Rücknahmeskript es stehen: %1</translation>
    </message>
</context>
<context>
    <name>tributary::SetupWizard</name>
    <message>
        <source>Add a source</source>
        <translation>Eine Quelle hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Sync &amp;everything now</source>
        <translation>&amp;Alles jetzt abgleichen</translation>
    </message>
</context>
<context>
    <name>tributary::SlotChoice</name>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht in Gebrauch</translation>
    </message>
    <message>
        <source>keeps %1 of log</source>
        <translation>bewahrt %1 WAL auf</translation>
    </message>
    <message>
        <source>is for a standby server</source>
        <translation>ist für einen Standby-Server</translation>
    </message>
    <message>
        <source>belongs to the database %1</source>
        <translation>gehört zur Datenbank %1</translation>
    </message>
    <message>
        <source>is temporary</source>
        <translation>ist vorübergehend</translation>
    </message>
    <message>
        <source>has the plugin %1, which cannot be read here</source>
        <translation>hat das Plugin %1, das hier nicht lesbar ist</translation>
    </message>
    <message>
        <source>has the plugin %1</source>
        <translation>hat das Plugin %1</translation>
    </message>
    <message>
        <source>another program reads from it</source>
        <translation>ein anderes Programm liest daraus</translation>
    </message>
    <message>
        <source>has lost changes</source>
        <translation>hat Änderungen verloren</translation>
    </message>
    <message>
        <source>Replication slot and publication</source>
        <translation>Replikations-Slot und Publikation</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>pgoutput (part of PostgreSQL 10 and later)</source>
        <translation>pgoutput (Teil von PostgreSQL ab Version 10)</translation>
    </message>
    <message>
        <source>wal2json (must be installed on the server)</source>
        <translation>wal2json (muss auf dem Server installiert sein)</translation>
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
        <translation>N&amp;ame des Slots:</translation>
    </message>
    <message>
        <source>Publ&amp;ication:</source>
        <translation>Publ&amp;ikation:</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Einen neuen anlegen</translation>
    </message>
    <message>
        <source>Take over %1 (%2)</source>
        <comment>slot, facts</comment>
        <translation>%1 übernehmen (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>slot, why it cannot be taken over</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The name of a slot has 1 to 63 of the characters a-z, 0-9 and _.</source>
        <translation>Der Name eines Slots besteht aus 1 bis 63 der Zeichen a-z, 0-9 und _.</translation>
    </message>
    <message>
        <source>There is a slot of this name already: take it over, or choose another name.</source>
        <translation>Einen Slot dieses Namens gibt es schon: Übernehmen Sie ihn, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The publication needs a name.</source>
        <translation>Die Publikation braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name of a publication has 63 bytes at most.</source>
        <translation>Der Name einer Publikation hat höchstens 63 Bytes.</translation>
    </message>
    <message>
        <source>What it has kept was meant for another program, which will not get it any more.</source>
        <translation>Was er aufbewahrt hat, war für ein anderes Programm bestimmt; dieses bekommt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>tributary::SlotListModel</name>
    <message>
        <source>%1 (this source)</source>
        <translation>%1 (diese Quelle)</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>physisch</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>nobody reads it</source>
        <translation>niemand liest ihn</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
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
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>tributary::SlotSampleModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>tributary::SourcePage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Changes and WAL</source>
        <translation>Änderungen und WAL</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>tributary::SourceTabs</name>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>The comparison was stopped because a run was started.</source>
        <translation>Der Vergleich wurde abgebrochen, weil ein Lauf gestartet wurde.</translation>
    </message>
    <message>
        <source>A scheduled run is due; it begins when the comparison has ended.</source>
        <translation>Ein geplanter Lauf ist fällig; er beginnt, wenn der Vergleich beendet ist.</translation>
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
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Show &amp;value…</source>
        <translation>Wert &amp;zeigen…</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Rows of the query</source>
        <translation>Zeilen der Abfrage</translation>
    </message>
    <message>
        <source>S&amp;QL query, for reading:</source>
        <translation>SQ&amp;L-Abfrage, lesend:</translation>
    </message>
    <message>
        <source>SQL query</source>
        <translation>SQL-Abfrage</translation>
    </message>
    <message>
        <source>SELECT …</source>
        <translation>SELECT …</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Grenze:</translation>
    </message>
    <message>
        <source>Most rows to show</source>
        <translation>Höchstzahl der gezeigten Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>What the query gave</source>
        <translation>Was die Abfrage ergeben hat</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>The query was cancelled.</source>
        <translation>Die Abfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Wird ausgeführt…</translation>
    </message>
    <message>
        <source>The first %1 in %2; there are more</source>
        <translation>Die ersten %1 in %2; es gibt mehr</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>rows and time</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>tributary::SqlitePanel</name>
    <message>
        <source>SQLite file</source>
        <translation>SQLite-Datei</translation>
    </message>
    <message>
        <source>A SQLite file on this computer: one file, no server, readable by most tools.</source>
        <translation>Eine SQLite-Datei auf diesem Computer: eine Datei, kein Server, lesbar für die meisten Werkzeuge.</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Durchsuc&amp;hen…</translation>
    </message>
    <message>
        <source>Choose the SQLite file</source>
        <translation>SQLite-Datei wählen</translation>
    </message>
    <message>
        <source>SQLite &amp;file:</source>
        <translation>SQLite-&amp;Datei:</translation>
    </message>
    <message>
        <source>Free space:</source>
        <translation>Freier Platz:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>This is a folder: add the name of a file.</source>
        <translation>Das ist ein Ordner: Fügen Sie den Namen einer Datei hinzu.</translation>
    </message>
    <message>
        <source>You may not write here: choose another place.</source>
        <translation>Hier dürfen Sie nicht schreiben: Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This file exists and is no SQLite database. It will not be overwritten: choose another name.</source>
        <translation>Diese Datei gibt es schon, und sie ist keine SQLite-Datenbank. Sie wird nicht überschrieben: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This is a network drive (%1). SQLite files can be damaged there when the connection is lost; a drive of this computer is safer.</source>
        <translation>Das ist ein Netzlaufwerk (%1). Reißt die Verbindung ab, können SQLite-Dateien dort beschädigt werden; ein Laufwerk dieses Computers ist sicherer.</translation>
    </message>
    <message>
        <source>This SQLite file exists (%1). The copies are added to it; tables that others made are left alone.</source>
        <translation>Diese SQLite-Datei gibt es schon (%1). Die Kopien werden hinzugefügt; Tabellen von anderen bleiben unangetastet.</translation>
    </message>
    <message>
        <source>The file will be made, with its folder.</source>
        <translation>Die Datei wird angelegt, mit ihrem Ordner.</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite *.sqlite3 *.db)</source>
        <translation>SQLite-Dateien (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This name is too long for a file: choose a shorter one.</source>
        <translation>Dieser Name ist zu lang für eine Datei: Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>%1 synchronises this folder. It may take the file while it is being written, or put another computer&apos;s in its place; another folder is safer, and a whole copy can be saved here at any time.</source>
        <translation>%1 synchronisiert diesen Ordner. Dabei kann die Datei mitgenommen werden, während sie geschrieben wird, oder durch die eines anderen Computers ersetzt werden; ein anderer Ordner ist sicherer, und eine ganze Kopie kann hier jederzeit gespeichert werden.</translation>
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
        <translation>steht bevor</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>dieser Schritt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4</source>
        <comment>number, count, name, state</comment>
        <translation>Schritt %1 von %2, %3: %4</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
</context>
<context>
    <name>tributary::SupportMatrix</name>
    <message>
        <source>&amp;What is possible at each provider</source>
        <translation>Was &amp;bei welchem Anbieter möglich ist</translation>
    </message>
    <message>
        <source>What is possible at each provider</source>
        <translation>Was bei welchem Anbieter möglich ist</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Full copies</source>
        <translation>Vollkopien</translation>
    </message>
    <message>
        <source>Following changes</source>
        <translation>Änderungen mitlesen</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>Ser&amp;ver run by:</source>
        <translation>Ser&amp;ver betrieben von:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <comment>provider</comment>
        <translation>%1 (erkannt)</translation>
    </message>
    <message>
        <source>Full copies and following changes are both possible.</source>
        <translation>Vollkopien und das Mitlesen von Änderungen sind beide möglich.</translation>
    </message>
    <message>
        <source>Full copies are possible; following changes is not. %1</source>
        <translation>Vollkopien sind möglich, das Mitlesen von Änderungen nicht. %1</translation>
    </message>
</context>
<context>
    <name>tributary::SyncSession</name>
    <message>
        <source>Waiting for the keyring: perhaps it asks you to unlock it.</source>
        <translation>Warten auf den Schlüsselbund: Vielleicht bittet er Sie, ihn zu entsperren.</translation>
    </message>
</context>
<context>
    <name>tributary::TableList</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>The tables are listed here as soon as a run has read which there are.</source>
        <translation>Die Tabellen stehen hier, sobald ein Lauf gelesen hat, welche es gibt.</translation>
    </message>
    <message>
        <source>No table is like that.</source>
        <translation>Keine Tabelle ist so.</translation>
    </message>
</context>
<context>
    <name>tributary::TableMenu</name>
    <message>
        <source>&amp;Copy again</source>
        <translation>Erneut &amp;kopieren</translation>
    </message>
    <message>
        <source>Takes a new copy of it; the changes of the other tables are applied as always.</source>
        <translation>Legt eine neue Kopie davon an; die Änderungen der anderen Tabellen werden wie immer angewendet.</translation>
    </message>
    <message>
        <source>Takes a new copy of it; the other copies stay as they are.</source>
        <translation>Legt eine neue Kopie davon an; die anderen Kopien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A run is going on. A table can be copied again when it has ended.</source>
        <translation>Ein Lauf ist im Gange. Wenn er beendet ist, lässt sich eine Tabelle erneut kopieren.</translation>
    </message>
    <message>
        <source>What is left out is not copied.</source>
        <translation>Was weggelassen ist, wird nicht kopiert.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Compares the numbers of rows of source and copy, on the tab &quot;Verify&quot;.</source>
        <translation>Vergleicht die Zahl der Zeilen von Quelle und Kopie, auf der Registerkarte „Vergleich“.</translation>
    </message>
    <message>
        <source>A run is going on. Copies can be compared when it has ended.</source>
        <translation>Ein Lauf ist im Gange. Wenn er beendet ist, lassen sich Kopien vergleichen.</translation>
    </message>
    <message>
        <source>There is no copy to compare.</source>
        <translation>Es gibt keine Kopie, die sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>V&amp;orschau</translation>
    </message>
    <message>
        <source>Shows the rows of the copy, on the tab &quot;Data&quot;.</source>
        <translation>Zeigt die Zeilen der Kopie, auf der Registerkarte „Daten“.</translation>
    </message>
    <message>
        <source>The rows of one table can be shown at a time.</source>
        <translation>Zeilen lassen sich nur von einer Tabelle auf einmal zeigen.</translation>
    </message>
    <message>
        <source>There is no copy to look at.</source>
        <translation>Es gibt keine Kopie, die sich ansehen ließe.</translation>
    </message>
    <message>
        <source>Copy S&amp;QL</source>
        <translation>S&amp;QL kopieren</translation>
    </message>
    <message>
        <source>Puts the query that reads it at the source into the clipboard.</source>
        <translation>Legt die Abfrage, mit der sie an der Quelle gelesen wird, in die Zwischenablage.</translation>
    </message>
    <message>
        <source>It has no column that may be read.</source>
        <translation>Sie hat keine Spalte, die gelesen werden darf.</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>The next runs leave it out; its last copy stays in the destination.</source>
        <translation>Die nächsten Läufe lassen sie weg; ihre letzte Kopie bleibt im Ziel.</translation>
    </message>
    <message>
        <source>Its columns are known as soon as a run of this window has read them.</source>
        <translation>Ihre Spalten sind bekannt, sobald ein Lauf dieses Fensters sie gelesen hat.</translation>
    </message>
    <message>
        <source>A comparison is going on. Another one can begin when it has ended, or was stopped on the tab &quot;Verify&quot;.</source>
        <translation>Ein Vergleich ist im Gange. Ein weiterer kann beginnen, wenn er beendet oder auf der Registerkarte „Vergleich“ abgebrochen ist.</translation>
    </message>
</context>
<context>
    <name>tributary::TableMethodMenu</name>
    <message>
        <source>&amp;How it is kept up to date</source>
        <translation>&amp;Wie sie aktuell gehalten wird</translation>
    </message>
    <message>
        <source>&amp;As the source</source>
        <translation>Wie die &amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Follow changes</source>
        <translation>Änderungen &amp;mitlesen</translation>
    </message>
    <message>
        <source>F&amp;ull copy</source>
        <translation>&amp;Vollkopie</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Weg&amp;lassen</translation>
    </message>
</context>
<context>
    <name>tributary::TablePane</name>
    <message>
        <source>Cou&amp;nt exactly</source>
        <translation>&amp;Genau zählen</translation>
    </message>
    <message>
        <source>Show &amp;value…</source>
        <translation>Wert &amp;zeigen…</translation>
    </message>
    <message>
        <source>&amp;Compare with source…</source>
        <translation>Mit Quelle &amp;vergleichen…</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>The table has been synced since the first rows were read: some may be missing here, or be here twice.</source>
        <translation>Die Tabelle wurde abgeglichen, seit die ersten Zeilen gelesen wurden: Manche fehlen hier vielleicht oder stehen zweimal da.</translation>
    </message>
    <message>
        <source>&quot;Reload&quot; shows it as it is now.</source>
        <translation>„Neu laden“ zeigt sie, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Zahl der Zeilen</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zählen…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 rows. A filter or an export shows others.</source>
        <translation>
            <numerusform>Die erste Zeile. Ein Filter oder ein Export zeigt andere.</numerusform>
            <numerusform>Die ersten %1 Zeilen. Ein Filter oder ein Export zeigt andere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 rows</source>
        <translation>
            <numerusform>Die erste Zeile</numerusform>
            <numerusform>Die ersten %1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Die ersten %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>Diese Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>No row of this table is like that.</source>
        <translation>Keine Zeile dieser Tabelle passt dazu.</translation>
    </message>
</context>
<context>
    <name>tributary::TableProgressModel</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>column with how a table is kept up to date</comment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column with the estimated number of rows</comment>
        <translation>Etwa</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column with the remaining time</comment>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Truncates</source>
        <translation>Geleert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Fresh as of</source>
        <comment>column with the time at the source that a copy stands for</comment>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>tributary::TableTreeModel</name>
    <message>
        <source>nothing</source>
        <comment>an empty table cell, read aloud</comment>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>Schema %1, %2 of %3 tables chosen</source>
        <translation>
            <numerusform>Schema %1, %2 von %3 Tabelle gewählt</numerusform>
            <numerusform>Schema %1, %2 von %3 Tabellen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>table and note</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>about %1 rows</source>
        <translation>
            <numerusform>etwa %1 Zeile</numerusform>
            <numerusform>etwa %1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows, about</source>
        <translation>Zeilen, etwa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>tributary::TablesPage</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Choose the tables</source>
        <translation>Tabellen wählen</translation>
    </message>
    <message>
        <source>What is ticked is copied, and kept up to date in the way you choose next.</source>
        <translation>Was angehakt ist, wird kopiert und so aktuell gehalten, wie Sie es als Nächstes wählen.</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>Teil eines Namens</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message>
        <source>Ticks all tables that are shown and can be read</source>
        <translation>Hakt alle gezeigten und lesbaren Tabellen an</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>&amp;Keine wählen</translation>
    </message>
    <message>
        <source>Unticks all tables that are shown</source>
        <translation>Entfernt die Haken aller gezeigten Tabellen</translation>
    </message>
    <message>
        <source>Follow changes, if that is chosen</source>
        <translation>Änderungen mitlesen, wenn das gewählt ist</translation>
    </message>
    <message>
        <source>Full copy in each run</source>
        <translation>Vollkopie bei jedem Lauf</translation>
    </message>
    <message>
        <source>&amp;Marked tables:</source>
        <translation>&amp;Markierte Tabellen:</translation>
    </message>
    <message>
        <source>Columns that you leave out are not granted to the new user, and so not copied.</source>
        <translation>Spalten, die Sie weglassen, werden für den neuen Benutzer nicht freigegeben und daher nicht kopiert.</translation>
    </message>
    <message>
        <source>Columns can be left out when a read-only user is made for the sync; this user reads all that it may read.</source>
        <translation>Spalten lassen sich weglassen, wenn für den Abgleich ein nur lesender Benutzer angelegt wird; dieser Benutzer liest alles, was er lesen darf.</translation>
    </message>
    <message>
        <source>Mark tables whose changes can be followed to choose for them</source>
        <translation>Markieren Sie Tabellen, deren Änderungen sich mitlesen lassen, um für sie zu wählen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tables chosen</source>
        <translation>
            <numerusform>%1 von %2 Tabelle gewählt</numerusform>
            <numerusform>%1 von %2 Tabellen gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, and some tables that the server has not counted</source>
        <translation>
            <numerusform>%1 Zeile und einige Tabellen, die der Server nicht gezählt hat</numerusform>
            <numerusform>%1 Zeilen und einige Tabellen, die der Server nicht gezählt hat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the server</source>
        <translation>%1 auf dem Server</translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation>wählen Sie mindestens eine</translation>
    </message>
    <message>
        <source>Tables that are made later will be copied too.</source>
        <translation>Später angelegte Tabellen werden auch kopiert.</translation>
    </message>
    <message>
        <source>The new user was made already. Before the first sync, an administrator&apos;s login takes back what it was granted of columns that you leave out here.</source>
        <translation>Der neue Benutzer ist schon angelegt. Vor dem ersten Lauf nimmt der Zugang eines Administrators zurück, was ihm an Spalten gewährt wurde, die Sie hier weglassen.</translation>
    </message>
    <message>
        <source>A script was handed over already. If you leave out columns here, a new one has to be run before the first sync; save it on the last page.</source>
        <translation>Ein Skript wurde schon weitergegeben. Wenn Sie hier Spalten weglassen, muss vor dem ersten Lauf ein neues ausgeführt werden; speichern Sie es auf der letzten Seite.</translation>
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
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source and state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Open Tributary</source>
        <translation>Tributary &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>&amp;Abgleichen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
</context>
<context>
    <name>tributary::TunnelFields</name>
    <message>
        <source>Through an SSH &amp;tunnel</source>
        <translation>Durch einen SSH-&amp;Tunnel</translation>
    </message>
    <message>
        <source>bastion.example.com</source>
        <translation>bastion.example.com</translation>
    </message>
    <message>
        <source>as ssh is set up</source>
        <translation>wie ssh eingerichtet ist</translation>
    </message>
    <message>
        <source>SSH host:</source>
        <translation>SSH-Host:</translation>
    </message>
    <message>
        <source>SSH port:</source>
        <translation>SSH-Port:</translation>
    </message>
    <message>
        <source>SSH user:</source>
        <translation>SSH-Benutzer:</translation>
    </message>
    <message>
        <source>The keys are those of the ssh command (its agent and ~/.ssh/config). Host and port above are meant as that machine sees them.</source>
        <translation>Die Schlüssel sind die des Befehls ssh (sein Agent und ~/.ssh/config). Host und Port oben sind so gemeint, wie jener Rechner sie sieht.</translation>
    </message>
</context>
<context>
    <name>tributary::UserPage</name>
    <message>
        <source>Read-only user</source>
        <translation>Nur lesender Benutzer</translation>
    </message>
    <message>
        <source>Choose who reads the database</source>
        <translation>Wählen, wer die Datenbank liest</translation>
    </message>
    <message>
        <source>A user that can only read keeps the source safe, whatever happens here.</source>
        <translation>Ein Benutzer, der nur lesen kann, schützt die Quelle, was auch immer hier geschieht.</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Checks with the new user</source>
        <translation>Prüfungen mit dem neuen Benutzer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can only read, so no other user is needed.</source>
        <translation>„%1“ kann nur lesen, deshalb ist kein anderer Benutzer nötig.</translation>
    </message>
    <message>
        <source>The checks start when the user was made.</source>
        <translation>Die Prüfungen beginnen, wenn der Benutzer angelegt ist.</translation>
    </message>
    <message>
        <source>Give the script to the administrator. Once it was run, check again; you can also go on, or close this and come back.</source>
        <translation>Geben Sie das Skript der Administration. Ist es ausgeführt, prüfen Sie erneut; Sie können auch weitermachen, oder schließen und wiederkommen.</translation>
    </message>
    <message>
        <source>The script needs a name and a password of the new user.</source>
        <translation>Das Skript braucht Namen und Passwort des neuen Benutzers.</translation>
    </message>
    <message>
        <source>The new user needs a name and a password.</source>
        <translation>Der neue Benutzer braucht einen Namen und ein Passwort.</translation>
    </message>
    <message>
        <source>This was stopped, and the user may lack rights: create it again.</source>
        <translation>Dies wurde angehalten, und dem Benutzer fehlen vielleicht Rechte: Legen Sie ihn erneut an.</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; was made.</source>
        <translation>Der Benutzer „%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; was made before, and its password is not in the keyring. Type it above and check again; or generate another one, and create the user again with an administrator&apos;s login.</source>
        <translation>Der Benutzer „%1“ wurde schon angelegt, und sein Passwort ist nicht im Schlüsselbund. Geben Sie es oben ein und prüfen Sie erneut; oder erzeugen Sie ein neues und legen Sie den Benutzer mit dem Zugang eines Administrators noch einmal an.</translation>
    </message>
    <message>
        <source>The user was made. Check again with its password.</source>
        <translation>Der Benutzer ist angelegt. Prüfen Sie erneut mit seinem Passwort.</translation>
    </message>
</context>
<context>
    <name>tributary::ValueComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <comment>a column whose values differ</comment>
        <translation>%1, weicht ab</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>no such row</source>
        <translation>keine solche Zeile</translation>
    </message>
    <message>
        <source>%1 (stored as %2)</source>
        <comment>a value and SQLite&apos;s storage class</comment>
        <translation>%1 (gespeichert als %2)</translation>
    </message>
</context>
<context>
    <name>tributary::ValueDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>%1, being read…</source>
        <translation>%1, wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Show as:</source>
        <translation>&amp;Zeigen als:</translation>
    </message>
    <message>
        <source>Form of the value</source>
        <translation>Form des Werts</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>Text, %1</translation>
    </message>
    <message>
        <source>Bytes, %1</source>
        <translation>Bytes, %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>NULL: there is no value.</source>
        <translation>NULL: Es gibt keinen Wert.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. An export holds all of it.</source>
        <translation>Nur die ersten %1 werden gezeigt. Ein Export enthält den ganzen Wert.</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>Text (UTF-8)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON, one element a line</source>
        <translation>JSON, ein Element je Zeile</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>This is not JSON; it is shown as it is.</source>
        <translation>Das ist kein JSON; es wird gezeigt, wie es ist.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown in hex.</source>
        <translation>Nur die ersten %1 werden hexadezimal gezeigt.</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
</context>
<context>
    <name>tributary::VerifyPage</name>
    <message>
        <source>Verify %1</source>
        <translation>Vergleich von %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Progress of all tables</source>
        <translation>Fortschritt aller Tabellen</translation>
    </message>
    <message>
        <source>What was not compared</source>
        <translation>Was nicht verglichen wurde</translation>
    </message>
    <message>
        <source>Every value</source>
        <translation>Jeden Wert</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Eine Stichprobe</translation>
    </message>
    <message>
        <source>Numbers of rows</source>
        <translation>Zahl der Zeilen</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>&amp;Compare:</source>
        <translation>&amp;Vergleichen:</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle Tabellen</translation>
    </message>
    <message>
        <source>Ticked tables</source>
        <translation>Angehakte Tabellen</translation>
    </message>
    <message>
        <source>Which tables to compare</source>
        <translation>Welche Tabellen verglichen werden</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>V&amp;on:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Anhalte&amp;n</translation>
    </message>
    <message>
        <source>What the comparison does</source>
        <translation>Was der Vergleich tut</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Ta&amp;bles:</source>
        <translation>&amp;Tabellen:</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>&amp;Differences:</source>
        <translation>&amp;Abweichungen:</translation>
    </message>
    <message>
        <source>Values of the chosen difference</source>
        <translation>Werte der gewählten Abweichung</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>&amp;Werte:</translation>
    </message>
    <message>
        <source>Copy these rows &amp;again</source>
        <translation>Diese Zeilen erneut &amp;kopieren</translation>
    </message>
    <message>
        <source>What copying again does</source>
        <translation>Was das erneute Kopieren tut</translation>
    </message>
    <message>
        <source>Nothing has been copied yet: there is nothing to compare.</source>
        <translation>Es wurde noch nichts kopiert: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Not compared yet.</source>
        <translation>Noch nicht verglichen.</translation>
    </message>
    <message>
        <source>&quot;Start&quot; asks for the password.</source>
        <translation>„Starten“ fragt nach dem Passwort.</translation>
    </message>
</context>
<context>
    <name>tributary::VerifyTableModel</name>
    <message>
        <source>no notes</source>
        <translation>keine Hinweise</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a number of rows</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Rows whose values or number were compared</source>
        <translation>Zeilen, deren Werte oder Zahl verglichen wurden</translation>
    </message>
    <message>
        <source>Rows that only the source has</source>
        <translation>Zeilen, die nur die Quelle hat</translation>
    </message>
    <message>
        <source>Rows that only the destination has</source>
        <translation>Zeilen, die nur das Ziel hat</translation>
    </message>
    <message>
        <source>Rows with the same key and other values</source>
        <translation>Zeilen mit demselben Schlüssel und anderen Werten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Überzählig</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows so far, and about how many there are</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>konnte nicht verglichen werden</translation>
    </message>
    <message>
        <source>still different</source>
        <translation>weicht immer noch ab</translation>
    </message>
    <message>
        <source>different</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>sample is equal</source>
        <translation>Stichprobe ist gleich</translation>
    </message>
    <message>
        <source>numbers are equal</source>
        <translation>Zahlen sind gleich</translation>
    </message>
    <message>
        <source>equal, repaired</source>
        <translation>gleich, repariert</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>not repaired: %1</source>
        <translation>nicht repariert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows copied again, %2 removed</source>
        <translation>
            <numerusform>%1 Zeile erneut kopiert, %2 entfernt</numerusform>
            <numerusform>%1 Zeilen erneut kopiert, %2 entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole table was copied again: %1</source>
        <translation>die ganze Tabelle wurde erneut kopiert: %1</translation>
    </message>
</context>
<context>
    <name>tributary::WalChart</name>
    <message>
        <source>Log that waits and log that the server keeps, over time</source>
        <translation>Wartendes und vom Server aufbewahrtes WAL im Zeitverlauf</translation>
    </message>
    <message>
        <source>Kept by the server</source>
        <translation>Vom Server aufbewahrt</translation>
    </message>
    <message>
        <source>Waiting to be synced</source>
        <translation>Wartet auf den Abgleich</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
</context>
<context>
    <name>tributary::WalPage</name>
    <message>
        <source>&amp;Drop the slot and copy again later…</source>
        <translation>Slot &amp;löschen und später neu kopieren…</translation>
    </message>
    <message>
        <source>What waits and what the server keeps</source>
        <translation>Was wartet und was der Server aufbewahrt</translation>
    </message>
    <message>
        <source>The server was not asked yet.</source>
        <translation>Der Server wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Zeitraum:</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>How much time to show</source>
        <translation>Wie viel Zeit gezeigt wird</translation>
    </message>
    <message>
        <source>Sho&amp;w as:</source>
        <translation>Zeigen &amp;als:</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Diagramm oder Tabelle</translation>
    </message>
    <message>
        <source>&amp;Ask the server now</source>
        <translation>Server jetzt &amp;fragen</translation>
    </message>
    <message>
        <source>What waited and what was kept, newest first</source>
        <translation>Was wartete und was aufbewahrt wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>All s&amp;lots of the server:</source>
        <translation>Alle &amp;Slots des Servers:</translation>
    </message>
    <message>
        <source>All slots of the server</source>
        <translation>Alle Slots des Servers</translation>
    </message>
    <message>
        <source>The server could not be asked.</source>
        <translation>Der Server konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Without the slot &quot;%1&quot; the server keeps no log for this source any more. What changes from now on is not recorded: the next sync copies every table anew. The copy that you have stays as it is until then.</source>
        <translation>Ohne den Slot „%1“ bewahrt der Server für diese Quelle kein Änderungsprotokoll mehr auf. Was sich von jetzt an ändert, wird nicht festgehalten: Der nächste Abgleich kopiert jede Tabelle neu. Ihre jetzige Kopie bleibt bis dahin, wie sie ist.</translation>
    </message>
    <message>
        <source>Drop the sl&amp;ot</source>
        <translation>Slot l&amp;öschen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Nothing is known of this time yet.</source>
        <translation>Über diese Zeit ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>&quot;Ask the server now&quot; asks for the password.</source>
        <translation>„Server jetzt fragen“ fragt nach dem Passwort.</translation>
    </message>
</context>
<context>
    <name>tributary::WayChoice</name>
    <message>
        <source>Who reads</source>
        <translation>Wer liest</translation>
    </message>
    <message>
        <source>Keep &amp;this login</source>
        <translation>&amp;Diesen Zugang behalten</translation>
    </message>
    <message>
        <source>Create a &amp;read-only user now</source>
        <translation>Jetzt einen nur &amp;lesenden Benutzer anlegen</translation>
    </message>
    <message>
        <source>With the login of an administrator, which is asked for once.</source>
        <translation>Mit dem Zugang eines Administrators, der einmal erfragt wird.</translation>
    </message>
    <message>
        <source>Save a scr&amp;ipt for the database administrator</source>
        <translation>Ein Skr&amp;ipt für die Datenbankadministration speichern</translation>
    </message>
    <message>
        <source>Somebody else runs it; the setup waits, also when you close it.</source>
        <translation>Jemand anders führt es aus; die Einrichtung wartet, auch wenn Sie sie schließen.</translation>
    </message>
    <message>
        <source>Keep &amp;this login, &quot;%1&quot;</source>
        <translation>&amp;Diesen Zugang behalten, „%1“</translation>
    </message>
    <message>
        <source>It is a superuser: with its password everything on the server can be read, changed and deleted. Another user is safer.</source>
        <translation>Er ist ein Superuser: Mit seinem Passwort lässt sich auf dem Server alles lesen, ändern und löschen. Ein anderer Benutzer ist sicherer.</translation>
    </message>
    <message>
        <source>What it could change is being looked at…</source>
        <translation>Es wird nachgesehen, was er ändern könnte…</translation>
    </message>
    <message>
        <source>It can only read. Nothing has to be done.</source>
        <translation>Er kann nur lesen. Es ist nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>It could change or delete the rows of %n tables: %1. Nothing here does, but a user that can only read is safer.</source>
        <translation>
            <numerusform>Er könnte die Zeilen von %n Tabelle ändern oder löschen: %1. Nichts hier tut das, aber ein Benutzer, der nur lesen kann, ist sicherer.</numerusform>
            <numerusform>Er könnte die Zeilen von %n Tabellen ändern oder löschen: %1. Nichts hier tut das, aber ein Benutzer, der nur lesen kann, ist sicherer.</numerusform>
        </translation>
    </message>
    <message>
        <source>This provider makes its users itself, and not with SQL.</source>
        <translation>Dieser Anbieter legt seine Benutzer selbst an, nicht mit SQL.</translation>
    </message>
    <message>
        <source>It could make tables of its own: %1. Nothing here does, but a user that can only read is safer.</source>
        <translation>Er könnte eigene Tabellen anlegen: %1. Hier geschieht das nicht, aber ein Benutzer, der nur lesen kann, ist sicherer.</translation>
    </message>
</context>
</TS>
