<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Catalogue</name>
    <message>
        <source>Tributary met a state it was not made for: {what}.</source>
        <translation>Tributary a rencontré une situation imprévue&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Run it again; if it comes back, report it with the technical detail below.</source>
        <translation>Relancez l’opération&#xa0;; si cela se reproduit, signalez-le avec le détail technique ci-dessous.</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>See &quot;tributary-cli help&quot; for the commands and their options.</source>
        <translation>Voir «&#xa0;tributary-cli help&#xa0;» pour les commandes et leurs options.</translation>
    </message>
    <message>
        <source>The connection settings cannot be used: {what}</source>
        <translation>Les paramètres de connexion sont inutilisables&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Correct the connection text or the saved source.</source>
        <translation>Corrigez le texte de connexion ou la source enregistrée.</translation>
    </message>
    <message>
        <source>The run was stopped before it was finished. The last good copy was left as it was.</source>
        <translation>L’exécution a été arrêtée avant la fin. La dernière copie valide reste inchangée.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Relancez-la quand vous voulez.</translation>
    </message>
    <message>
        <source>Another run is writing {path} already (process {pid} on {host}).</source>
        <translation>Une autre exécution écrit déjà dans {path} (processus {pid} sur {host}).</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it.</source>
        <translation>Attendez qu’elle soit terminée, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is being synced already: by {holder}, since {since} (process {pid}).</source>
        <translation>«&#xa0;{name}&#xa0;» est déjà en cours de synchronisation&#xa0;: par {holder}, depuis {since} (processus {pid}).</translation>
    </message>
    <message>
        <source>Wait until that run has finished, or stop it.</source>
        <translation>Attendez que cette exécution soit terminée, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>There is no saved source called &quot;{name}&quot;, and it is not a connection text either.</source>
        <translation>Il n’y a pas de source enregistrée nommée «&#xa0;{name}&#xa0;», et ce n’est pas non plus un texte de connexion.</translation>
    </message>
    <message>
        <source>See the saved ones with &quot;tributary-cli source list&quot;.
Give a connection such as postgresql://user@host/database.</source>
        <translation>Affichez les sources enregistrées avec «&#xa0;tributary-cli source list&#xa0;».
Indiquez une connexion telle que postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>A source called &quot;{name}&quot; is saved already.</source>
        <translation>Une source nommée «&#xa0;{name}&#xa0;» est déjà enregistrée.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the old one first.</source>
        <translation>Choisissez un autre nom, ou retirez d’abord l’ancienne source.</translation>
    </message>
    <message>
        <source>The file with the saved sources, {path}, cannot be used: {reason}</source>
        <translation>Le fichier des sources enregistrées, {path}, est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Check the rights and the free space of its folder.</source>
        <translation>Vérifiez les droits et l’espace libre de son dossier.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a schedule.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une planification.</translation>
    </message>
    <message>
        <source>Write it as one of: manual; every 15 minutes (1 minute to 24 hours); hourly; hourly at :20; daily at 06:30; weekdays at 06:30; monday,thursday at 18:00.</source>
        <translation>Écrivez-la sous l’une de ces formes&#xa0;: manual; every 15 minutes (de 1 minute à 24&#xa0;heures); hourly; hourly at :20; daily at 06:30; weekdays at 06:30; monday,thursday at 18:00.</translation>
    </message>
    <message>
        <source>systemd cannot run the schedule: {reason}</source>
        <translation>systemd ne peut pas exécuter la planification&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Have the window run it while it is open (--scheduler window).
Log in as this user, on a desktop or by SSH, so that systemd runs for it; &quot;loginctl enable-linger&quot; keeps it there.</source>
        <translation>Confiez-la à la fenêtre pendant qu’elle est ouverte (--scheduler window).
Ouvrez une session sous cet utilisateur, sur un bureau ou par SSH, pour que systemd s’exécute pour lui&#xa0;; «&#xa0;loginctl enable-linger&#xa0;» l’y maintient.</translation>
    </message>
    <message>
        <source>There is no server called &quot;{host}&quot;. Inside a company network the VPN may be off.</source>
        <translation>Il n’y a pas de serveur nommé «&#xa0;{host}&#xa0;». Dans un réseau d’entreprise, le VPN est peut-être coupé.</translation>
    </message>
    <message>
        <source>Check the spelling of the host name.
Check that the VPN is on.</source>
        <translation>Vérifiez l’orthographe du nom d’hôte.
Vérifiez que le VPN est actif.</translation>
    </message>
    <message>
        <source>{host} is there, but nothing answers on port {port}. PostgreSQL may listen on another port, or only locally.</source>
        <translation>{host} est joignable, mais rien ne répond sur le port {port}. PostgreSQL écoute peut-être sur un autre port, ou seulement en local.</translation>
    </message>
    <message>
        <source>Check the port (5432 is usual; 5433, 6432 and 25060 are common).
Ask whether listen_addresses lets other computers in.</source>
        <translation>Vérifiez le port (5432 est l’usage&#xa0;; 5433, 6432 et 25060 sont courants).
Demandez si listen_addresses admet d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>{host}:{port} does not answer. Most often a firewall or an allow-list is in the way.</source>
        <translation>{host}:{port} ne répond pas. Le plus souvent, un pare-feu ou une liste d’autorisation fait barrage.</translation>
    </message>
    <message>
        <source>Have the address of this computer added to the server&apos;s allow-list.
Try again later.</source>
        <translation>Faites ajouter l’adresse de cet ordinateur à la liste d’autorisation du serveur.
Réessayez plus tard.</translation>
    </message>
    <message>
        <source>There is no way from this network to {host}. Its address may exist only on IPv6.</source>
        <translation>Ce réseau n’a pas de chemin vers {host}. Son adresse n’existe peut-être qu’en IPv6.</translation>
    </message>
    <message>
        <source>Check the network connection.
Ask the provider for an address that works on IPv4.</source>
        <translation>Vérifiez la connexion au réseau.
Demandez à l’hébergeur une adresse qui fonctionne en IPv4.</translation>
    </message>
    <message>
        <source>No PostgreSQL server listens on the socket {path}.</source>
        <translation>Aucun serveur PostgreSQL n’écoute sur le socket {path}.</translation>
    </message>
    <message>
        <source>Start the server, or give its host name and port.</source>
        <translation>Démarrez le serveur, ou indiquez son nom d’hôte et son port.</translation>
    </message>
    <message>
        <source>Something other than PostgreSQL answers on {host}:{port}.</source>
        <translation>Autre chose que PostgreSQL répond sur {host}:{port}.</translation>
    </message>
    <message>
        <source>Check the port.</source>
        <translation>Vérifiez le port.</translation>
    </message>
    <message>
        <source>The server {host} offers no encryption. Password and data would cross the network readable.</source>
        <translation>Le serveur {host} ne propose pas de chiffrement. Le mot de passe et les données traverseraient le réseau en clair.</translation>
    </message>
    <message>
        <source>Have encryption switched on at the server.
On a network you trust, set encryption to &quot;If the server offers it&quot; (sslmode=prefer).</source>
        <translation>Faites activer le chiffrement sur le serveur.
Sur un réseau de confiance, réglez le chiffrement sur «&#xa0;Si le serveur le propose&#xa0;» (sslmode=prefer).</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be verified: {reason}</source>
        <translation>Le certificat de {host} n’a pas pu être vérifié&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Give the certificate of its authority as the certificate file (sslrootcert=FILE).
To encrypt without knowing who answers, do not have the certificate checked (sslmode=require).</source>
        <translation>Indiquez le certificat de son autorité comme fichier de certificat (sslrootcert=FILE).
Pour chiffrer sans savoir qui répond, ne faites pas vérifier le certificat (sslmode=require).</translation>
    </message>
    <message>
        <source>A certificate file cannot be used: {reason}</source>
        <translation>Un fichier de certificat est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Give the certificate of the server&apos;s authority as the certificate file (sslrootcert=FILE).
To encrypt without knowing who answers, do not have the certificate checked (sslmode=require).</source>
        <translation>Indiquez le certificat de l’autorité du serveur comme fichier de certificat (sslrootcert=FILE).
Pour chiffrer sans savoir qui répond, ne faites pas vérifier le certificat (sslmode=require).</translation>
    </message>
    <message>
        <source>The connection to the server was cut. The last good copy was left as it was.</source>
        <translation>La connexion au serveur a été coupée. La dernière copie valide reste inchangée.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Relancez l’exécution.</translation>
    </message>
    <message>
        <source>The program ssh, which makes the SSH tunnel, is not installed on this computer.</source>
        <translation>Le programme ssh, qui établit le tunnel SSH, n’est pas installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install OpenSSH (Debian: apt install openssh-client).
Connect without a tunnel.</source>
        <translation>Installez OpenSSH (Debian&#xa0;: apt install openssh-client).
Connectez-vous sans tunnel.</translation>
    </message>
    <message>
        <source>The SSH tunnel through {host} cannot be used: {reason}</source>
        <translation>Le tunnel SSH par {host} est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Try in a terminal: {command}
Check host, port and user of the tunnel; inside a company network the VPN may be off.</source>
        <translation>Essayez dans un terminal&#xa0;: {command}
Vérifiez l’hôte, le port et l’utilisateur du tunnel&#xa0;; dans un réseau d’entreprise, le VPN est peut-être coupé.</translation>
    </message>
    <message>
        <source>The machine that answers for the SSH tunnel to {host} is not known, or not the one that it was.</source>
        <translation>La machine qui répond pour le tunnel SSH vers {host} n’est pas connue, ou n’est plus la même.</translation>
    </message>
    <message>
        <source>Run once in a terminal: {command}
Compare the fingerprint that it shows with the one that the administrator of {host} gives you.</source>
        <translation>Exécutez une fois dans un terminal&#xa0;: {command}
Comparez l’empreinte affichée à celle que l’administrateur de {host} vous donne.</translation>
    </message>
    <message>
        <source>The machine of the SSH tunnel, {host}, did not let you in. Only keys work for tunnels, not passwords.</source>
        <translation>La machine du tunnel SSH, {host}, ne vous a pas laissé entrer. Seules les clés conviennent aux tunnels, pas les mots de passe.</translation>
    </message>
    <message>
        <source>Check the user of the tunnel.
Have your public key added on {host}, and load your key with ssh-add.
Try in a terminal: {command}</source>
        <translation>Vérifiez l’utilisateur du tunnel.
Faites ajouter votre clé publique sur {host}, et chargez votre clé avec ssh-add.
Essayez dans un terminal&#xa0;: {command}</translation>
    </message>
    <message>
        <source>The server wants a client certificate, and none was given.</source>
        <translation>Le serveur demande un certificat client, et aucun n’a été fourni.</translation>
    </message>
    <message>
        <source>Give client certificate and key (sslcert=FILE and sslkey=FILE).
Ask the database administrator for them.</source>
        <translation>Indiquez le certificat client et sa clé (sslcert=FILE et sslkey=FILE).
Demandez-les à l’administrateur de la base.</translation>
    </message>
    <message>
        <source>The server did not accept the client certificate for &quot;{user}&quot;: {reason}</source>
        <translation>Le serveur n’a pas accepté le certificat client pour «&#xa0;{user}&#xa0;»&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Give a certificate that the server&apos;s authority has signed for this user.
Ask the database administrator for a new one.</source>
        <translation>Indiquez un certificat que l’autorité du serveur a signé pour cet utilisateur.
Demandez-en un nouveau à l’administrateur de la base.</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be used: {reason}</source>
        <translation>Le certificat client ou sa clé est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Give client certificate and key that belong together (sslcert=FILE and sslkey=FILE).
The key has to be readable by you alone: chmod 600 FILE</source>
        <translation>Indiquez un certificat client et une clé qui vont ensemble (sslcert=FILE et sslkey=FILE).
Vous seul devez pouvoir lire la clé&#xa0;: chmod 600 FILE</translation>
    </message>
    <message>
        <source>The client key &quot;{path}&quot; is not read: with a colon in it, it names an OpenSSL engine to be loaded instead of a file.</source>
        <translation>La clé client «&#xa0;{path}&#xa0;» n’est pas lue&#xa0;: contenant un deux-points, elle désigne un moteur OpenSSL à charger au lieu d’un fichier.</translation>
    </message>
    <message>
        <source>Give the key as a file whose path holds no colon (sslkey=FILE); move or rename it where it does.</source>
        <translation>Indiquez la clé par un fichier dont le chemin ne contient pas de deux-points (sslkey=FILE)&#xa0;; sinon, déplacez-le ou renommez-le.</translation>
    </message>
    <message>
        <source>The server refused the password for &quot;{user}&quot;. (It says the same when the user does not exist.)</source>
        <translation>Le serveur a refusé le mot de passe de «&#xa0;{user}&#xa0;». (Il répond la même chose quand l’utilisateur n’existe pas.)</translation>
    </message>
    <message>
        <source>Enter the password again.
Ask the database administrator for it.</source>
        <translation>Saisissez à nouveau le mot de passe.
Demandez-le à l’administrateur de la base.</translation>
    </message>
    <message>
        <source>The server asked for the password of &quot;{user}&quot;, and none was given.</source>
        <translation>Le serveur a demandé le mot de passe de «&#xa0;{user}&#xa0;», et aucun n’a été fourni.</translation>
    </message>
    <message>
        <source>Give it with --password-file FILE, --password-stdin, PGPASSWORD or ~/.pgpass.</source>
        <translation>Fournissez-le avec --password-file FILE, --password-stdin, PGPASSWORD ou ~/.pgpass.</translation>
    </message>
    <message>
        <source>The server does not let &quot;{user}&quot; into &quot;{database}&quot; from this computer.</source>
        <translation>Le serveur ne laisse pas «&#xa0;{user}&#xa0;» entrer dans «&#xa0;{database}&#xa0;» depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask the database administrator for a line in pg_hba.conf: {hbaline}
If the server&apos;s own words are &quot;no encryption&quot;, require encryption (sslmode=require).</source>
        <translation>Demandez à l’administrateur de la base une ligne dans pg_hba.conf&#xa0;: {hbaline}
Si le serveur répond «&#xa0;no encryption&#xa0;», exigez le chiffrement (sslmode=require).</translation>
    </message>
    <message>
        <source>The server is set to refuse &quot;{user}&quot; on &quot;{database}&quot; from this computer.</source>
        <translation>Le serveur est réglé pour refuser «&#xa0;{user}&#xa0;» sur «&#xa0;{database}&#xa0;» depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask the database administrator about the &quot;reject&quot; line in pg_hba.conf.</source>
        <translation>Parlez à l’administrateur de la base de la ligne «&#xa0;reject&#xa0;» dans pg_hba.conf.</translation>
    </message>
    <message>
        <source>There is no database &quot;{database}&quot; on this server.</source>
        <translation>Il n’y a pas de base de données «&#xa0;{database}&#xa0;» sur ce serveur.</translation>
    </message>
    <message>
        <source>Check its name; upper and lower case differ.</source>
        <translation>Vérifiez son nom&#xa0;; majuscules et minuscules comptent.</translation>
    </message>
    <message>
        <source>There is no user &quot;{user}&quot; on this server.</source>
        <translation>Il n’y a pas d’utilisateur «&#xa0;{user}&#xa0;» sur ce serveur.</translation>
    </message>
    <message>
        <source>The user &quot;{user}&quot; may not log in.</source>
        <translation>L’utilisateur «&#xa0;{user}&#xa0;» n’a pas le droit de se connecter.</translation>
    </message>
    <message>
        <source>Use another user, or ask for: ALTER ROLE {quoteduser} LOGIN</source>
        <translation>Utilisez un autre utilisateur, ou demandez&#xa0;: ALTER ROLE {quoteduser} LOGIN</translation>
    </message>
    <message>
        <source>The server has no free connection for &quot;{user}&quot;.</source>
        <translation>Le serveur n’a plus de connexion libre pour «&#xa0;{user}&#xa0;».</translation>
    </message>
    <message>
        <source>Try again in a minute.
Ask for a higher connection limit.</source>
        <translation>Réessayez dans une minute.
Demandez une limite de connexions plus élevée.</translation>
    </message>
    <message>
        <source>The server is starting or recovering.</source>
        <translation>Le serveur démarre ou est en récupération.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The server is shutting down.</source>
        <translation>Le serveur est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Réessayez quand il sera revenu.</translation>
    </message>
    <message>
        <source>This is a connection pooler (such as PgBouncer). Tables can be copied through it; changes cannot be followed.</source>
        <translation>C’est un pooler de connexions (tel que PgBouncer). Il permet de copier les tables, mais pas de suivre les modifications.</translation>
    </message>
    <message>
        <source>Use the server&apos;s direct host and port.</source>
        <translation>Utilisez l’hôte et le port directs du serveur.</translation>
    </message>
    <message>
        <source>The provider does not know which project is meant.</source>
        <translation>L’hébergeur ne sait pas de quel projet il s’agit.</translation>
    </message>
    <message>
        <source>Supabase: the user name is &quot;postgres.PROJECT&quot; on the pooler.
Neon: use the full host name of the endpoint.</source>
        <translation>Supabase&#xa0;: sur le pooler, le nom d’utilisateur est «&#xa0;postgres.PROJECT&#xa0;».
Neon&#xa0;: utilisez le nom d’hôte complet du point d’accès (endpoint).</translation>
    </message>
    <message>
        <source>This server speaks PostgreSQL&apos;s protocol but is {product}, which is not supported.</source>
        <translation>Ce serveur parle le protocole de PostgreSQL, mais c’est {product}, qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Give the address of a PostgreSQL server.</source>
        <translation>Indiquez l’adresse d’un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>PostgreSQL {version} is too old; 9.4 is the oldest that can be read.</source>
        <translation>PostgreSQL {version} est trop ancien&#xa0;; 9.4 est la plus ancienne version lisible.</translation>
    </message>
    <message>
        <source>Upgrade the server.</source>
        <translation>Mettez le serveur à niveau.</translation>
    </message>
    <message>
        <source>PostgreSQL {version} has known faults: {reason}</source>
        <translation>PostgreSQL {version} a des défauts connus&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Upgrade to at least {fixed}.</source>
        <translation>Mettez à niveau au moins vers {fixed}.</translation>
    </message>
    <message>
        <source>This server is a standby: it only repeats what its primary does.</source>
        <translation>Ce serveur est un serveur secondaire&#xa0;: il ne fait que répéter ce que fait son serveur primaire.</translation>
    </message>
    <message>
        <source>The database has the encoding {encoding}: the server does not know which characters its bytes mean.</source>
        <translation>La base de données a l’encodage {encoding}&#xa0;: le serveur ne sait pas quels caractères ses octets représentent.</translation>
    </message>
    <message>
        <source>Texts that are not valid UTF-8 are stored as bytes (BLOB); look at them before you rely on them.</source>
        <translation>Les textes qui ne sont pas de l’UTF-8 valide sont stockés en octets (BLOB)&#xa0;; examinez-les avant de vous y fier.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may not connect to the database &quot;{database}&quot;.</source>
        <translation>«&#xa0;{user}&#xa0;» n’a pas le droit de se connecter à la base de données «&#xa0;{database}&#xa0;».</translation>
    </message>
    <message>
        <source>Ask for: GRANT CONNECT ON DATABASE {quoteddatabase} TO {quoteduser}</source>
        <translation>Demandez&#xa0;: GRANT CONNECT ON DATABASE {quoteddatabase} TO {quoteduser}</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may not read {table}.</source>
        <translation>«&#xa0;{user}&#xa0;» n’a pas le droit de lire {table}.</translation>
    </message>
    <message>
        <source>Ask for: GRANT SELECT ON {quotedtable} TO {quoteduser}
Or leave the table out.</source>
        <translation>Demandez&#xa0;: GRANT SELECT ON {quotedtable} TO {quoteduser}
Ou excluez la table.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may not use the schema of {table}.</source>
        <translation>«&#xa0;{user}&#xa0;» n’a pas le droit d’utiliser le schéma de {table}.</translation>
    </message>
    <message>
        <source>Ask for: GRANT USAGE ON SCHEMA {quotedschema} TO {quoteduser}
Or leave the table out.</source>
        <translation>Demandez&#xa0;: GRANT USAGE ON SCHEMA {quotedschema} TO {quoteduser}
Ou excluez la table.</translation>
    </message>
    <message>
        <source>There is no table &quot;{table}&quot; in the database &quot;{database}&quot;.</source>
        <translation>Il n’y a pas de table «&#xa0;{table}&#xa0;» dans la base de données «&#xa0;{database}&#xa0;».</translation>
    </message>
    <message>
        <source>Write it as SCHEMA.TABLE, with the same upper and lower case as on the server.</source>
        <translation>Écrivez SCHEMA.TABLE, avec les mêmes majuscules et minuscules que sur le serveur.</translation>
    </message>
    <message>
        <source>There is no table in &quot;{database}&quot; that &quot;{user}&quot; may read.</source>
        <translation>Il n’y a dans «&#xa0;{database}&#xa0;» aucune table que «&#xa0;{user}&#xa0;» ait le droit de lire.</translation>
    </message>
    <message>
        <source>Check that this is the right database.
Ask the administrator for SELECT on its tables.</source>
        <translation>Vérifiez que c’est la bonne base de données.
Demandez à l’administrateur le droit SELECT sur ses tables.</translation>
    </message>
    <message>
        <source>Every table of &quot;{database}&quot; that would be synced is left out by choice.</source>
        <translation>Toutes les tables de «&#xa0;{database}&#xa0;» qui seraient synchronisées sont exclues par choix.</translation>
    </message>
    <message>
        <source>Choose another method than leaving out for at least one table.</source>
        <translation>Choisissez une autre méthode que l’exclusion pour au moins une table.</translation>
    </message>
    <message>
        <source>Row-level security hides rows of {table} from &quot;{user}&quot;: a copy would be short without saying so.</source>
        <translation>La sécurité au niveau ligne cache à «&#xa0;{user}&#xa0;» des lignes de {table}&#xa0;: une copie serait incomplète sans le dire.</translation>
    </message>
    <message>
        <source>Ask for: ALTER ROLE {quoteduser} BYPASSRLS
Or leave the table out.</source>
        <translation>Demandez&#xa0;: ALTER ROLE {quoteduser} BYPASSRLS
Ou excluez la table.</translation>
    </message>
    <message>
        <source>{table} was altered, truncated or rewritten while it was read. Its last good copy was kept.</source>
        <translation>La structure ou tout le contenu de {table} a changé pendant la lecture (ALTER, TRUNCATE ou réécriture). La dernière copie valide a été conservée.</translation>
    </message>
    <message>
        <source>Run the sync again.</source>
        <translation>Relancez la synchronisation.</translation>
    </message>
    <message>
        <source>{table} could not be read: {reason}</source>
        <translation>Impossible de lire {table}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Mend the cause on the server, or leave the table out.</source>
        <translation>Corrigez la cause sur le serveur, ou excluez la table.</translation>
    </message>
    <message>
        <source>The standby cancelled the long read of {table} to keep up with its primary.</source>
        <translation>Le serveur secondaire a annulé la longue lecture de {table} pour rester au niveau de son serveur primaire.</translation>
    </message>
    <message>
        <source>Run it again at a quieter time.
Ask for hot_standby_feedback = on, or read from the primary.</source>
        <translation>Relancez l’exécution à un moment plus calme.
Demandez hot_standby_feedback = on, ou lisez depuis le serveur primaire.</translation>
    </message>
    <message>
        <source>The server gave up the snapshot of {table} because the read took too long (old_snapshot_threshold).</source>
        <translation>Le serveur a abandonné l’instantané de {table}, car la lecture a duré trop longtemps (old_snapshot_threshold).</translation>
    </message>
    <message>
        <source>Run it again at a quieter time, or copy fewer tables at once.</source>
        <translation>Relancez l’exécution à un moment plus calme, ou copiez moins de tables à la fois.</translation>
    </message>
    <message>
        <source>{table} is locked by somebody else, and stayed so.</source>
        <translation>{table} est verrouillée par quelqu’un d’autre, et l’est restée.</translation>
    </message>
    <message>
        <source>Run it again when the other work on the table has ended.</source>
        <translation>Relancez l’exécution quand l’autre travail sur la table sera terminé.</translation>
    </message>
    <message>
        <source>The server cancelled the query that was reading.</source>
        <translation>Le serveur a annulé la requête de lecture.</translation>
    </message>
    <message>
        <source>Ask the administrator whether a limit or a person did it, and run it again.</source>
        <translation>Demandez à l’administrateur si cela vient d’une limite ou d’une personne, puis relancez l’exécution.</translation>
    </message>
    <message>
        <source>The server ended our connection. The last good copy was left as it was.</source>
        <translation>Le serveur a mis fin à notre connexion. La dernière copie valide reste inchangée.</translation>
    </message>
    <message>
        <source>Ask the administrator whether a restart, a limit or a person did it, and run it again.</source>
        <translation>Demandez à l’administrateur si cela vient d’un redémarrage, d’une limite ou d’une personne, puis relancez l’exécution.</translation>
    </message>
    <message>
        <source>The server ran out of memory while it read {table}.</source>
        <translation>Le serveur a manqué de mémoire pendant la lecture de {table}.</translation>
    </message>
    <message>
        <source>Run it again at a quieter time.</source>
        <translation>Relancez l’exécution à un moment plus calme.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>Le disque du serveur est plein.</translation>
    </message>
    <message>
        <source>Tell the administrator at once.</source>
        <translation>Prévenez tout de suite l’administrateur.</translation>
    </message>
    <message>
        <source>A value in {table} is too large for the server to hand out.</source>
        <translation>Une valeur de {table} est trop grande pour que le serveur puisse la fournir.</translation>
    </message>
    <message>
        <source>The server sent something that PostgreSQL would not send while {what}.</source>
        <translation>Le serveur a envoyé ce que PostgreSQL n’enverrait pas (à cette étape&#xa0;: {what}).</translation>
    </message>
    <message>
        <source>Check that nothing between here and the server alters the traffic, and run it again.</source>
        <translation>Vérifiez que rien entre ici et le serveur n’altère les échanges, puis relancez l’exécution.</translation>
    </message>
    <message>
        <source>The server reported an error: {reason}</source>
        <translation>Le serveur a signalé une erreur&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Show the text below to the database administrator.</source>
        <translation>Montrez le texte ci-dessous à l’administrateur de la base.</translation>
    </message>
    <message>
        <source>The server says it sent {sent} rows of {table}, but {written} arrived. The last good copy was kept.</source>
        <translation>Le serveur dit avoir envoyé {sent} lignes de {table}, mais {written} sont arrivées. La dernière copie valide a été conservée.</translation>
    </message>
    <message>
        <source>Run the sync again; report it if it comes back.</source>
        <translation>Relancez la synchronisation&#xa0;; signalez-le si cela se reproduit.</translation>
    </message>
    <message>
        <source>Following changes is switched off on the server (wal_level is {value}).</source>
        <translation>Le suivi des modifications est désactivé sur le serveur (wal_level vaut {value}).</translation>
    </message>
    <message>
        <source>Ask for wal_level = logical and a restart.
Use full copies meanwhile.</source>
        <translation>Demandez wal_level = logical et un redémarrage.
En attendant, utilisez les copies complètes.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may read tables but not follow changes.</source>
        <translation>«&#xa0;{user}&#xa0;» a le droit de lire les tables, mais pas de suivre les modifications.</translation>
    </message>
    <message>
        <source>Ask for: ALTER ROLE {quoteduser} REPLICATION (Amazon RDS: GRANT rds_replication TO {quoteduser})</source>
        <translation>Demandez&#xa0;: ALTER ROLE {quoteduser} REPLICATION (Amazon RDS&#xa0;: GRANT rds_replication TO {quoteduser})</translation>
    </message>
    <message>
        <source>The server does not allow the output plugin {plugin}.</source>
        <translation>Le serveur n’autorise pas le plugin de sortie {plugin}.</translation>
    </message>
    <message>
        <source>Use pgoutput.
Or ask for: ALTER SYSTEM SET output_plugin_libraries = pgoutput, test_decoding, {plugin}; SELECT pg_reload_conf();
Or for this login alone: ALTER ROLE {quoteduser} SET output_plugin_libraries = pgoutput, test_decoding, {plugin};
In both, name what is allowed already too, and put no quotes around the whole list.</source>
        <translation>Utilisez pgoutput.
Ou demandez&#xa0;: ALTER SYSTEM SET output_plugin_libraries = pgoutput, test_decoding, {plugin}; SELECT pg_reload_conf();
Ou pour ce compte seulement&#xa0;: ALTER ROLE {quoteduser} SET output_plugin_libraries = pgoutput, test_decoding, {plugin};
Dans les deux cas, nommez aussi ce qui est déjà autorisé, et ne mettez pas de guillemets autour de toute la liste.</translation>
    </message>
    <message>
        <source>The output plugin {plugin} is not installed on the server.</source>
        <translation>Le plugin de sortie {plugin} n’est pas installé sur le serveur.</translation>
    </message>
    <message>
        <source>Use pgoutput.
Or have {plugin} installed on the server.</source>
        <translation>Utilisez pgoutput.
Ou faites installer {plugin} sur le serveur.</translation>
    </message>
    <message>
        <source>All replication slots of the server are taken.</source>
        <translation>Tous les slots de réplication du serveur sont pris.</translation>
    </message>
    <message>
        <source>Ask whether one is abandoned and can be dropped, or for a higher max_replication_slots.</source>
        <translation>Demandez si l’un d’eux est abandonné et peut être supprimé, ou demandez un max_replication_slots plus élevé.</translation>
    </message>
    <message>
        <source>All WAL senders of the server are taken.</source>
        <translation>Tous les processus WAL sender du serveur sont pris.</translation>
    </message>
    <message>
        <source>Ask for a higher max_wal_senders.</source>
        <translation>Demandez un max_wal_senders plus élevé.</translation>
    </message>
    <message>
        <source>A replication slot &quot;{slot}&quot; exists already.</source>
        <translation>Un slot de réplication «&#xa0;{slot}&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>Use it if it is yours, or choose another name.</source>
        <translation>Utilisez-le s’il est à vous, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>&quot;{slot}&quot; cannot be the name of a replication slot.</source>
        <translation>«&#xa0;{slot}&#xa0;» ne peut pas être le nom d’un slot de réplication.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and underscores, at most 63.</source>
        <translation>Utilisez des lettres minuscules, des chiffres et des tirets bas, 63 au plus.</translation>
    </message>
    <message>
        <source>Another program is reading the replication slot &quot;{slot}&quot;.</source>
        <translation>Un autre programme lit le slot de réplication «&#xa0;{slot}&#xa0;».</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another slot.</source>
        <translation>Attendez qu’il ait terminé, ou choisissez un autre slot.</translation>
    </message>
    <message>
        <source>The replication slot &quot;{slot}&quot; is gone; so are the changes made since the last run.</source>
        <translation>Le slot de réplication «&#xa0;{slot}&#xa0;» a disparu, et avec lui les modifications faites depuis la dernière exécution.</translation>
    </message>
    <message>
        <source>The replication slot &quot;{slot}&quot; belongs to another database of this server.</source>
        <translation>Le slot de réplication «&#xa0;{slot}&#xa0;» appartient à une autre base de données de ce serveur.</translation>
    </message>
    <message>
        <source>Choose another slot.</source>
        <translation>Choisissez un autre slot.</translation>
    </message>
    <message>
        <source>Changes are gone from the server because the sync was stopped for too long.</source>
        <translation>Des modifications ont disparu du serveur, car la synchronisation est restée trop longtemps arrêtée.</translation>
    </message>
    <message>
        <source>The replication slot could not be made because a transaction on the server has been writing for long.</source>
        <translation>Le slot de réplication n’a pas pu être créé, car une transaction sur le serveur écrit depuis longtemps.</translation>
    </message>
    <message>
        <source>Wait for it to end, and try again.</source>
        <translation>Attendez qu’elle se termine, puis réessayez.</translation>
    </message>
    <message>
        <source>The replication slot &quot;{slot}&quot; was made for {plugin}, not for {wanted}.</source>
        <translation>Le slot de réplication «&#xa0;{slot}&#xa0;» a été créé pour {plugin}, pas pour {wanted}.</translation>
    </message>
    <message>
        <source>Choose another slot, or leave the choice of the plugin open.</source>
        <translation>Choisissez un autre slot, ou laissez le choix du plugin ouvert.</translation>
    </message>
    <message>
        <source>This is another server than the one that the destination follows: its identity is {found}, it was {known}.</source>
        <translation>Ce n’est pas le serveur que la destination suit&#xa0;: son identité est {found}, elle était {known}.</translation>
    </message>
    <message>
        <source>The database &quot;{database}&quot; was dropped and made again; it is not the one that the destination follows.</source>
        <translation>La base de données «&#xa0;{database}&#xa0;» a été supprimée puis recréée&#xa0;; ce n’est plus celle que la destination suit.</translation>
    </message>
    <message>
        <source>The server failed over or was restored: its history (timeline {found}, before {known}) leaves the one that the destination follows.</source>
        <translation>Le serveur a basculé ou a été restauré&#xa0;: son historique (timeline {found}, auparavant {known}) s’écarte de celui que la destination suit.</translation>
    </message>
    <message>
        <source>The server was restored from an older copy: its log ends at {flushed}, but the destination has changes up to {checkpoint}.</source>
        <translation>Le serveur a été restauré depuis une copie plus ancienne&#xa0;: son journal WAL s’arrête à {flushed}, mais la destination a des modifications jusqu’à {checkpoint}.</translation>
    </message>
    <message>
        <source>There is no publication &quot;{publication}&quot; in the database.</source>
        <translation>Il n’y a pas de publication «&#xa0;{publication}&#xa0;» dans la base de données.</translation>
    </message>
    <message>
        <source>This login may not make or extend the publication &quot;{publication}&quot;.</source>
        <translation>Ce compte n’a pas le droit de créer ou d’étendre la publication «&#xa0;{publication}&#xa0;».</translation>
    </message>
    <message>
        <source>Have somebody who owns the tables run: {sql}</source>
        <translation>Faites exécuter par un propriétaire des tables&#xa0;: {sql}</translation>
    </message>
    <message>
        <source>The publication &quot;{publication}&quot; would lose changes: {reason}.</source>
        <translation>La publication «&#xa0;{publication}&#xa0;» perdrait des modifications&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Use another publication, or have this one changed.</source>
        <translation>Utilisez une autre publication, ou faites modifier celle-ci.</translation>
    </message>
    <message>
        <source>{table} has no primary key, so its updates cannot be matched.</source>
        <translation>{table} n’a pas de clé primaire&#xa0;: ses mises à jour ne peuvent pas être rattachées aux lignes.</translation>
    </message>
    <message>
        <source>It is copied in full in each run.
Add a primary key to have its changes followed.</source>
        <translation>La table est copiée en entier à chaque exécution.
Ajoutez une clé primaire pour suivre ses modifications.</translation>
    </message>
    <message>
        <source>The columns of {table} have changed: {reason}</source>
        <translation>Les colonnes de {table} ont changé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Review the change, and run the sync again.</source>
        <translation>Examinez le changement, puis relancez la synchronisation.</translation>
    </message>
    <message>
        <source>The log does not tell a value of {table}, column {column}, and it cannot be read from the table: {reason}.</source>
        <translation>Le journal WAL ne donne pas une valeur de {table}, colonne {column}, et elle ne peut pas être lue dans la table&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Use pgoutput, or have a primary key added to the table.</source>
        <translation>Utilisez pgoutput, ou faites ajouter une clé primaire à la table.</translation>
    </message>
    <message>
        <source>The log holds an update or a deletion in {table} that does not tell which row it was.</source>
        <translation>Le journal WAL contient une mise à jour ou une suppression dans {table} qui ne dit pas de quelle ligne il s’agit.</translation>
    </message>
    <message>
        <source>Run the sync again: the table is copied anew.
Give it a primary key, or REPLICA IDENTITY FULL.</source>
        <translation>Relancez la synchronisation&#xa0;: la table sera recopiée.
Donnez-lui une clé primaire, ou REPLICA IDENTITY FULL.</translation>
    </message>
    <message>
        <source>&quot;{destination}&quot; is not a destination that this version can write.</source>
        <translation>«&#xa0;{destination}&#xa0;» n’est pas une destination que cette version sache écrire.</translation>
    </message>
    <message>
        <source>Write it as sqlite:PATH.</source>
        <translation>Écrivez sqlite:PATH.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist, and could not be made.</source>
        <translation>Le dossier {path} n’existe pas et n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Make it, or choose another place.</source>
        <translation>Créez-le, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>Impossible d’écrire dans {path}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder, or choose another place.</source>
        <translation>Vérifiez les droits du fichier et de son dossier, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place, and run it again.</source>
        <translation>Libérez de l’espace ou choisissez un autre emplacement, puis relancez l’exécution.</translation>
    </message>
    <message>
        <source>{path} is damaged. Tributary did not touch it.</source>
        <translation>{path} est endommagé. Tributary n’y a pas touché.</translation>
    </message>
    <message>
        <source>Move the file away; the next run makes a new one.</source>
        <translation>Déplacez le fichier&#xa0;; la prochaine exécution en crée un nouveau.</translation>
    </message>
    <message>
        <source>{path} is not a SQLite database. Tributary did not touch it.</source>
        <translation>{path} n’est pas une base de données SQLite. Tributary n’y a pas touché.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Tributary.</source>
        <translation>{path} a été écrit par une version plus récente de Tributary.</translation>
    </message>
    <message>
        <source>Update Tributary, or choose another file.</source>
        <translation>Mettez Tributary à jour, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The table {name} in the destination holds the copy of another source ({source}).</source>
        <translation>La table {name} de la destination contient la copie d’une autre source ({source}).</translation>
    </message>
    <message>
        <source>Choose another destination file for this source.</source>
        <translation>Choisissez un autre fichier de destination pour cette source.</translation>
    </message>
    <message>
        <source>The destination holds a {type} {name} that Tributary did not make; it was not replaced.</source>
        <translation>La destination contient un objet {name} ({type}) que Tributary n’a pas créé&#xa0;; il n’a pas été remplacé.</translation>
    </message>
    <message>
        <source>Rename yours, or choose another destination file.</source>
        <translation>Renommez le vôtre, ou choisissez un autre fichier de destination.</translation>
    </message>
    <message>
        <source>{path} was moved, deleted or replaced while it was written.</source>
        <translation>{path} a été déplacé, supprimé ou remplacé pendant l’écriture.</translation>
    </message>
    <message>
        <source>Run it again; leave the file in its place meanwhile.</source>
        <translation>Relancez l’exécution&#xa0;; en attendant, laissez le fichier à sa place.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Le fichier {path} n’existe pas.</translation>
    </message>
    <message>
        <source>Run &quot;tributary-cli sync&quot; first, or check the path.</source>
        <translation>Exécutez d’abord «&#xa0;tributary-cli sync&#xa0;», ou vérifiez le chemin.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>L’écriture de {path} a échoué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Check the disk, and run it again.</source>
        <translation>Vérifiez le disque, puis relancez l’exécution.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>Impossible de lire {path}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder, and the disk.</source>
        <translation>Vérifiez les droits du fichier et de son dossier, ainsi que le disque.</translation>
    </message>
    <message>
        <source>Row {row} of {table} is larger than the destination can hold (1,000,000,000 bytes).</source>
        <translation>La ligne {row} de {table} dépasse ce que la destination peut contenir (1&#x202f;000&#x202f;000&#x202f;000 octets).</translation>
    </message>
    <message>
        <source>Leave the large column out by granting SELECT on the other columns only.</source>
        <translation>Excluez la grande colonne en n’accordant SELECT que sur les autres colonnes.</translation>
    </message>
    <message>
        <source>{table} has more columns than the destination can hold.</source>
        <translation>{table} a plus de colonnes que la destination ne peut en contenir.</translation>
    </message>
    <message>
        <source>Grant SELECT on fewer columns.</source>
        <translation>Accordez SELECT sur moins de colonnes.</translation>
    </message>
    <message>
        <source>{what} is not run here: only single queries that read are.</source>
        <translation>{what}&#xa0;: ce n’est pas exécuté ici, où seules des requêtes de lecture sont admises, une à la fois.</translation>
    </message>
    <message>
        <source>Write one SELECT. Data is changed at the source; the next sync brings it here.</source>
        <translation>Écrivez un seul SELECT. Les données se modifient à la source&#xa0;; la prochaine synchronisation les apporte ici.</translation>
    </message>
    <message>
        <source>The query cannot be run: {reason}</source>
        <translation>La requête ne peut pas être exécutée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Correct the query, and run it again.</source>
        <translation>Corrigez la requête, puis relancez-la.</translation>
    </message>
    <message>
        <source>The query was ended, because a sync is writing to {path} and would have had to wait for it.</source>
        <translation>La requête a été interrompue, car une synchronisation écrit dans {path} et aurait dû l’attendre.</translation>
    </message>
    <message>
        <source>Run it again when the sync has ended.</source>
        <translation>Relancez-la quand la synchronisation sera terminée.</translation>
    </message>
    <message>
        <source>The row has changed or gone since it was shown.</source>
        <translation>La ligne a changé ou disparu depuis son affichage.</translation>
    </message>
    <message>
        <source>Reload the rows.</source>
        <translation>Rechargez les lignes.</translation>
    </message>
    <message>
        <source>Check the rights and the free space of its folder, or choose another file.</source>
        <translation>Vérifiez les droits et l’espace libre du dossier, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The destination holds no copy of {table}.</source>
        <translation>La destination ne contient pas de copie de {table}.</translation>
    </message>
    <message>
        <source>Run &quot;tributary-cli sync&quot; first.</source>
        <translation>Exécutez d’abord «&#xa0;tributary-cli sync&#xa0;».</translation>
    </message>
    <message>
        <source>The password store of this computer does not answer: {reason}</source>
        <translation>Le trousseau de clés de cet ordinateur ne répond pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Enter the password each time, or keep it in ~/.pgpass.
Start a keyring such as GNOME Keyring or KWallet.</source>
        <translation>Saisissez le mot de passe à chaque fois, ou conservez-le dans ~/.pgpass.
Démarrez un trousseau de clés tel que GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>The password file {path} cannot be used: {reason}</source>
        <translation>Le fichier de mot de passe {path} est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Give a file that you can read and that holds the password in its first line.</source>
        <translation>Indiquez un fichier que vous pouvez lire et dont la première ligne contient le mot de passe.</translation>
    </message>
    <message>
        <source>The practice server with sample data could not be started: {reason}</source>
        <translation>Le serveur d’essai avec les données d’exemple n’a pas pu démarrer&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Install PostgreSQL on this computer (Debian: apt install postgresql).
Add your own source instead.</source>
        <translation>Installez PostgreSQL sur cet ordinateur (Debian&#xa0;: apt install postgresql).
Ou ajoutez votre propre source.</translation>
    </message>
    <message>
        <source>The disk {disk}, which holds {path}, is full ({free} free). The last good copy was left as it was.</source>
        <translation>Le disque {disk}, qui contient {path}, est plein (espace libre&#xa0;: {free}). La dernière copie valide reste inchangée.</translation>
    </message>
    <message>
        <source>{path} is being edited in another program, which has not saved its changes yet.</source>
        <translation>{path} est en cours de modification dans un autre programme, qui n’a pas encore enregistré ses modifications.</translation>
    </message>
    <message>
        <source>Save or give up the changes in the other program, or close it, and run it again.</source>
        <translation>Enregistrez ou abandonnez les modifications dans l’autre programme, ou fermez-le, puis relancez l’exécution.</translation>
    </message>
    <message>
        <source>The server did not let the login &quot;{user}&quot; in: {reason}</source>
        <translation>Le serveur a refusé le compte «&#xa0;{user}&#xa0;»&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Ask the database administrator which method pg_hba.conf has for this login: peer and ident ask who you are on your computer, scram-sha-256 and md5 ask for a password.
On a socket, give 127.0.0.1 as the host: another line of pg_hba.conf counts there.</source>
        <translation>Demandez à l’administrateur de la base quelle méthode pg_hba.conf prévoit pour ce compte&#xa0;: peer et ident demandent qui vous êtes sur votre ordinateur, scram-sha-256 et md5 demandent un mot de passe.
Au lieu d’un socket, indiquez 127.0.0.1 comme hôte&#xa0;: une autre ligne de pg_hba.conf s’y applique.</translation>
    </message>
    <message>
        <source>Full copies work from here; to follow changes use the primary.</source>
        <translation>Les copies complètes fonctionnent d’ici&#xa0;; pour suivre les modifications, utilisez le serveur primaire.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; may not do everything that the setup takes: {reason}</source>
        <translation>«&#xa0;{user}&#xa0;» n’a pas le droit de faire tout ce que demande la configuration&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Use a login that may: {admin}.
Or save the script, and give it to somebody who may run it.</source>
        <translation>Utilisez un compte qui en a le droit&#xa0;: {admin}.
Ou enregistrez le script et donnez-le à quelqu’un qui peut l’exécuter.</translation>
    </message>
    <message>
        <source>Leave the column out by granting SELECT on the other columns only.
If changes are followed: have the table, or with PostgreSQL 15 and newer the column, taken out of the publication; then drop the slot and allow a new full copy.</source>
        <translation>Excluez la colonne en n’accordant SELECT que sur les autres colonnes.
Si les modifications sont suivies&#xa0;: faites retirer la table, ou à partir de PostgreSQL 15 la colonne, de la publication&#xa0;; supprimez ensuite le slot et autorisez une nouvelle copie complète.</translation>
    </message>
    <message>
        <source>Allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.</source>
        <translation>Autorisez une nouvelle copie complète (en ligne de commande&#xa0;: --allow-resync)&#xa0;; l’ancienne reste jusqu’à ce que celle-ci soit complète.</translation>
    </message>
    <message>
        <source>Allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.
Ask for a higher max_slot_wal_keep_size first.</source>
        <translation>Autorisez une nouvelle copie complète (en ligne de commande&#xa0;: --allow-resync)&#xa0;; l’ancienne reste jusqu’à ce que celle-ci soit complète.
Demandez d’abord une valeur plus élevée de max_slot_wal_keep_size.</translation>
    </message>
    <message>
        <source>Check host and port.
If the server was replaced for good, allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.</source>
        <translation>Vérifiez l’hôte et le port.
Si le serveur a été remplacé définitivement, autorisez une nouvelle copie complète (en ligne de commande&#xa0;: --allow-resync)&#xa0;; l’ancienne reste jusqu’à ce que celle-ci soit complète.</translation>
    </message>
    <message>
        <source>Check that this is the right server.
If it is, allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.</source>
        <translation>Vérifiez que c’est le bon serveur.
Si oui, autorisez une nouvelle copie complète (en ligne de commande&#xa0;: --allow-resync)&#xa0;; l’ancienne reste jusqu’à ce que celle-ci soit complète.</translation>
    </message>
    <message>
        <source>Allow a new full copy, for which publication and slot are made anew (on the command line: --allow-resync).
Or have the publication made, and after it drop the slot and make it anew.</source>
        <translation>Autorisez une nouvelle copie complète, pour laquelle la publication et le slot sont recréés (en ligne de commande&#xa0;: --allow-resync).
Ou faites créer la publication, puis supprimez le slot et recréez-le.</translation>
    </message>
    <message>
        <source>Nothing could be copied because commits on the server wait for a synchronous standby, or may do so: a copy made now would lack them.</source>
        <translation>Rien n’a pu être copié, car des validations sur le serveur attendent un serveur secondaire synchrone, ou pourraient le faire&#xa0;: une copie faite maintenant ne les contiendrait pas.</translation>
    </message>
    <message>
        <source>Try again when the standby is back.
Or ask who looks after the server to change synchronous_standby_names.</source>
        <translation>Réessayez quand le serveur secondaire est de retour.
Ou demandez à qui s’occupe du serveur de modifier synchronous_standby_names.</translation>
    </message>
    <message>
        <source>The server was restored from an older copy: what its log holds before {checkpoint} is not what the destination has followed.</source>
        <translation>Le serveur a été restauré à partir d’une copie plus ancienne&#xa0;: ce que contient son journal WAL avant {checkpoint} n’est pas ce que la destination a suivi.</translation>
    </message>
    <message>
        <source>{path} is not the file that {log} beside it belongs to: another file was put in the place of the one that a run was writing when it was ended. Tributary touched neither.</source>
        <translation>{path} n’est pas le fichier auquel appartient {log}, à côté&#xa0;: un autre fichier a été mis à la place de celui qu’une exécution écrivait quand elle a été arrêtée. Tributary n’a touché à aucun des deux.</translation>
    </message>
    <message>
        <source>Put the file that was there before back beside {log}.
To go on with the file that is there now, move {log} away; the latest changes of the file before are lost with it.</source>
        <translation>Remettez à côté de {log} le fichier qui s’y trouvait avant.
Pour continuer avec le fichier qui est là maintenant, déplacez {log}&#xa0;; les dernières modifications du fichier d’avant sont perdues avec lui.</translation>
    </message>
    <message>
        <source>Another program or destination has read the replication slot &quot;{slot}&quot;: it stands at {confirmed}, but the destination has the changes up to {checkpoint} only.</source>
        <translation>Un autre programme ou une autre destination a lu le slot de réplication «&#xa0;{slot}&#xa0;»&#xa0;: il en est à {confirmed}, mais la destination n’a les modifications que jusqu’à {checkpoint}.</translation>
    </message>
    <message>
        <source>Allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.
Give each destination and each program a slot of its own (on the command line: --slot NAME).</source>
        <translation>Autorisez une nouvelle copie complète (en ligne de commande&#xa0;: --allow-resync)&#xa0;; l’ancienne reste jusqu’à ce qu’elle soit terminée.
Donnez à chaque destination et à chaque programme son propre slot (en ligne de commande&#xa0;: --slot NAME).</translation>
    </message>
    <message>
        <source>The replication slot &quot;{slot}&quot; stands at {confirmed}, but the destination has the changes up to {checkpoint} only: another program or destination has read it, or it was dropped and made again.</source>
        <translation>Le slot de réplication «&#xa0;{slot}&#xa0;» en est à {confirmed}, mais la destination n’a les modifications que jusqu’à {checkpoint}&#xa0;: un autre programme ou une autre destination l’a lu, ou il a été supprimé puis recréé.</translation>
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
        <translation>NULL, aucune valeur</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texte vide</translation>
    </message>
    <message>
        <source>the text NULL</source>
        <translation>le texte NULL</translation>
    </message>
</context>
<context>
    <name>ChangeGatherer</name>
    <message>
        <source>one transaction changed more rows than can be held together, which a key that can be deferred needs</source>
        <translation>une transaction a modifié plus de lignes qu’il n’est possible d’en garder ensemble, ce qu’exige une clé différable</translation>
    </message>
    <message>
        <source>its columns are not the known ones</source>
        <translation>ses colonnes ne sont pas celles qui sont connues</translation>
    </message>
    <message>
        <source>column %1 has another type</source>
        <translation>la colonne %1 a un autre type</translation>
    </message>
    <message>
        <source>a partition was truncated</source>
        <translation>une partition a été vidée</translation>
    </message>
</context>
<context>
    <name>ChangePump</name>
    <message>
        <source>it was altered several times</source>
        <translation>elle a été modifiée plusieurs fois</translation>
    </message>
    <message>
        <source>a table that is followed</source>
        <translation>une table suivie</translation>
    </message>
    <message>
        <source>the log left out changes of it</source>
        <translation>le journal a omis des modifications de celle-ci</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>out of memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>It holds a keyword that PostgreSQL does not know. If the password holds blanks or signs, it has to be quoted or percent-encoded.</source>
        <translation>Le texte contient un mot-clé que PostgreSQL ne connaît pas. Si le mot de passe contient des espaces ou des signes, il faut le mettre entre guillemets simples ou le coder en pourcentage.</translation>
    </message>
    <message>
        <source>The keyword &quot;%1&quot; is not known.</source>
        <translation>Le mot-clé «&#xa0;%1&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>The password holds a zero byte, which PostgreSQL cannot take.</source>
        <translation>Le mot de passe contient un octet nul, que PostgreSQL ne peut pas accepter.</translation>
    </message>
    <message>
        <source>A value is not written in UTF-8.</source>
        <translation>Une valeur n’est pas écrite en UTF-8.</translation>
    </message>
    <message>
        <source>A value holds a line break or another control character.</source>
        <translation>Une valeur contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: Tributary sets up its sessions itself.</source>
        <translation>«&#xa0;%1&#xa0;» a été ignoré&#xa0;: Tributary règle lui-même ses sessions.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: secrets are not saved with a source.</source>
        <translation>«&#xa0;%1&#xa0;» a été ignoré&#xa0;: les secrets ne sont pas enregistrés avec une source.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: name the password file in PGPASSFILE, or use ~/.pgpass.</source>
        <translation>«&#xa0;%1&#xa0;» a été ignoré&#xa0;: indiquez le fichier de mots de passe dans PGPASSFILE, ou utilisez ~/.pgpass.</translation>
    </message>
    <message>
        <source>Service files are not read (&quot;%1&quot;): give host, port, user and database instead.</source>
        <translation>Les fichiers de services ne sont pas lus («&#xa0;%1&#xa0;»)&#xa0;: indiquez plutôt l’hôte, le port, l’utilisateur et la base de données.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: it has no effect.</source>
        <translation>«&#xa0;%1&#xa0;» a été ignoré&#xa0;: il n’a aucun effet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: it is a setting of another program.</source>
        <translation>«&#xa0;%1&#xa0;» a été ignoré&#xa0;: c’est un paramètre d’un autre programme.</translation>
    </message>
    <message>
        <source>A setting of the driver was left out.</source>
        <translation>Un paramètre du pilote a été ignoré.</translation>
    </message>
    <message>
        <source>The SSH tunnel is written as ssh_tunnel=user@host:port.</source>
        <translation>Le tunnel SSH s’écrit ssh_tunnel=user@host:port.</translation>
    </message>
    <message>
        <source>sslmode=no-verify was read as sslmode=require.</source>
        <translation>sslmode=no-verify a été lu comme sslmode=require.</translation>
    </message>
    <message>
        <source>sslmode is one of disable, allow, prefer, require, verify-ca, verify-full.</source>
        <translation>sslmode est l’un de disable, allow, prefer, require, verify-ca, verify-full.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not understood; use sslmode.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» n’est pas comprise&#xa0;; utilisez sslmode.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: its value is not understood.</source>
        <translation>«&#xa0;%1&#xa0;» a été ignoré&#xa0;: sa valeur n’est pas comprise.</translation>
    </message>
    <message>
        <source>&quot;hostaddr&quot; was left out: the address is looked up from the host name.</source>
        <translation>«&#xa0;hostaddr&#xa0;» a été ignoré&#xa0;: l’adresse est recherchée d’après le nom d’hôte.</translation>
    </message>
    <message>
        <source>The host name holds a sign that no host name may hold. If the password holds @, / or : they have to be written as %40, %2F and %3A.</source>
        <translation>Le nom d’hôte contient un signe interdit. Si le mot de passe contient @, / ou&#xa0;: il faut les écrire %40, %2F et %3A.</translation>
    </message>
    <message>
        <source>The port has to be a number from 1 to 65535.</source>
        <translation>Le port doit être un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>There are %1 ports for %2 hosts.</source>
        <translation>Il y a %1 ports pour %2 hôtes.</translation>
    </message>
    <message>
        <source>This is not a connection to PostgreSQL. It is written as postgresql://user@host:5432/database, or as host=... port=5432 dbname=... user=...</source>
        <translation>Ce n’est pas une connexion à PostgreSQL. Elle s’écrit postgresql://user@host:5432/database, ou host=... port=5432 dbname=... user=...</translation>
    </message>
    <message>
        <source>An address holds no blanks; in a password they are written as %20.</source>
        <translation>Une adresse ne contient pas d’espaces&#xa0;; dans un mot de passe, ils s’écrivent %20.</translation>
    </message>
    <message>
        <source>Read as a line of .pgpass.</source>
        <translation>Lu comme une ligne de .pgpass.</translation>
    </message>
    <message>
        <source>Read as the service &quot;%1&quot;.</source>
        <translation>Lu comme le service «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Read as a piece of a program&apos;s settings.</source>
        <translation>Lu comme un extrait des paramètres d’un programme.</translation>
    </message>
    <message>
        <source>The text is too long to be a connection.</source>
        <translation>Le texte est trop long pour être une connexion.</translation>
    </message>
    <message>
        <source>Where the password belongs it holds a placeholder.</source>
        <translation>Un texte de remplacement occupe la place du mot de passe.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>Read as a psql command.</source>
        <translation>Lu comme une commande psql.</translation>
    </message>
    <message>
        <source>Read as a JDBC address.</source>
        <translation>Lu comme une adresse JDBC.</translation>
    </message>
    <message>
        <source>The name of the driver was left out.</source>
        <translation>Le nom du pilote a été ignoré.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a PostgreSQL server.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>Read as a host name.</source>
        <translation>Lu comme un nom d’hôte.</translation>
    </message>
    <message>
        <source>The address was taken out of the text.</source>
        <translation>L’adresse a été extraite du texte.</translation>
    </message>
    <message>
        <source>Every keyword needs an equal sign after it. A value that holds blanks has to be quoted: &apos;...&apos;.</source>
        <translation>Chaque mot-clé doit être suivi d’un signe égal. Une valeur qui contient des espaces se met entre guillemets simples&#xa0;: &apos;...&apos;.</translation>
    </message>
    <message>
        <source>A single quote is not closed.</source>
        <translation>Un guillemet simple n’est pas fermé.</translation>
    </message>
    <message>
        <source>psql has no option &quot;--%1&quot;.</source>
        <translation>psql n’a pas d’option «&#xa0;--%1&#xa0;».</translation>
    </message>
    <message>
        <source>psql has no option &quot;-%1&quot;.</source>
        <translation>psql n’a pas d’option «&#xa0;-%1&#xa0;».</translation>
    </message>
    <message>
        <source>The option &quot;--%1&quot; of psql has no value.</source>
        <translation>L’option «&#xa0;--%1&#xa0;» de psql n’a pas de valeur.</translation>
    </message>
    <message>
        <source>A value that the program looks up elsewhere was left out.</source>
        <translation>Une valeur que le programme va chercher ailleurs a été ignorée.</translation>
    </message>
    <message>
        <source>It holds several connections; the first was taken.</source>
        <translation>Le texte contient plusieurs connexions&#xa0;; la première a été prise.</translation>
    </message>
    <message>
        <source>It holds a $ or a `, which a shell would replace. Give the value itself, in single quotes.</source>
        <translation>Le texte contient un $ ou un `, qu’un shell remplacerait. Indiquez la valeur elle-même, entre guillemets simples.</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>A &quot;%&quot; is not followed by two hexadecimal digits; a percent sign itself is written as %25.</source>
        <translation>Un «&#xa0;%&#xa0;» n’est pas suivi de deux chiffres hexadécimaux&#xa0;; le signe pour cent lui-même s’écrit %25.</translation>
    </message>
    <message>
        <source>It holds a zero byte (%00).</source>
        <translation>Le texte contient un octet nul (%00).</translation>
    </message>
    <message>
        <source>The password seems to hold an @ or a / as it is; they have to be written as %40 and %2F.</source>
        <translation>Le mot de passe semble contenir un @ ou un / tel quel&#xa0;; il faut les écrire %40 et %2F.</translation>
    </message>
    <message>
        <source>A bracket [ is not closed.</source>
        <translation>Un crochet [ n’est pas fermé.</translation>
    </message>
    <message>
        <source>Between [ and ] stands an IPv6 address, and behind it :PORT or /DATABASE.</source>
        <translation>Entre [ et ] se place une adresse IPv6, suivie de :PORT ou de /DATABASE.</translation>
    </message>
    <message>
        <source>Behind the &quot;?&quot; every keyword needs an equal sign after it.</source>
        <translation>Après le «&#xa0;?&#xa0;», chaque mot-clé doit être suivi d’un signe égal.</translation>
    </message>
</context>
<context>
    <name>Continuity</name>
    <message>
        <source>a standby (it is physical)</source>
        <translation>un serveur secondaire (il est physique)</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; belongs to the database &quot;%2&quot; of this server, not to this one.</source>
        <translation>Le slot de réplication «&#xa0;%1&#xa0;» appartient à la base «&#xa0;%2&#xa0;» de ce serveur, pas à celle-ci.</translation>
    </message>
    <message>
        <source>Choose another slot (on the command line: --slot NAME).</source>
        <translation>Choisissez un autre slot (en ligne de commande&#xa0;: --slot NAME).</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; was dropped, and another one was made in its place: it begins at %2, but the destination has the changes up to %3 only.</source>
        <translation>Le slot de réplication «&#xa0;%1&#xa0;» a été supprimé, et un autre a été créé à sa place&#xa0;: il commence à %2, mais la destination n’a les modifications que jusqu’à %3.</translation>
    </message>
</context>
<context>
    <name>CopyReader</name>
    <message>
        <source>The server said nothing for %1 s.</source>
        <translation>Le serveur n’a rien dit pendant %1&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>it belongs to the destination itself.</source>
        <translation>il appartient à la destination elle-même.</translation>
    </message>
</context>
<context>
    <name>DestinationAddress</name>
    <message>
        <source>%1 leads nowhere: no home folder is known (HOME is not set).</source>
        <translation>%1 ne mène nulle part&#xa0;: aucun dossier personnel n’est connu (HOME n’est pas défini).</translation>
    </message>
    <message>
        <source>%1 leads nowhere: the folder that this was started in is gone.</source>
        <translation>%1 ne mène nulle part&#xa0;: le dossier de départ n’existe plus.</translation>
    </message>
</context>
<context>
    <name>DestinationFile</name>
    <message>
        <source>a run was cut off while it wrote; the next sync puts it in order</source>
        <translation>une exécution a été interrompue pendant l’écriture&#xa0;; la prochaine synchronisation y remet de l’ordre</translation>
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
            <numerusform>%1 ligne/s</numerusform>
            <numerusform>%1 lignes/s</numerusform>
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
        <translation>%1&#x202f;%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <comment>seconds</comment>
        <translation>environ %1&#xa0;s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <comment>minutes</comment>
        <translation>environ %1&#xa0;min</translation>
    </message>
    <message>
        <source>about 1 h</source>
        <translation>environ 1&#xa0;h</translation>
    </message>
    <message>
        <source>about 1 h %1 min</source>
        <translation>environ 1&#xa0;h %1&#xa0;min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <comment>hours</comment>
        <translation>environ %1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>about %1 days</source>
        <translation>
            <numerusform>environ %1 jour</numerusform>
            <numerusform>environ %1&#xa0;jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundConnection</name>
    <message>
        <source>%1 on %2</source>
        <comment>name of a source: database on host</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>the file %1 cannot be imported: %2</source>
        <translation>le fichier %1 ne peut pas être importé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Others can read %1, so PostgreSQL&apos;s programs ignore its passwords. Run: chmod 600 %1</source>
        <translation>D’autres peuvent lire %1, donc les programmes de PostgreSQL ignorent ses mots de passe. Exécutez&#xa0;: chmod 600 %1</translation>
    </message>
    <message>
        <source>there is none.</source>
        <translation>il n’existe pas.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>il est trop grand.</translation>
    </message>
    <message>
        <source>it holds no connections in a known form.</source>
        <translation>il ne contient pas de connexions sous une forme connue.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out.</source>
        <translation>«&#xa0;%1&#xa0;» a été ignoré.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out: it names an OpenSSL engine instead of a file.</source>
        <translation>«&#xa0;%1&#xa0;» a été ignoré&#xa0;: il désigne un moteur OpenSSL au lieu d’un fichier.</translation>
    </message>
    <message>
        <source>Its encryption (%1) is weaker than what is usual for this server (%2).</source>
        <translation>Son chiffrement (%1) est plus faible que l’usage pour ce serveur (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was passed over: %2</source>
        <translation>«&#xa0;%1&#xa0;» a été laissé de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>the file was read as one of %1, but %2</source>
        <translation>le fichier a été lu comme un fichier de %1, mais %2</translation>
    </message>
    <message>
        <source>it is not an object.</source>
        <translation>ce n’est pas un objet.</translation>
    </message>
    <message>
        <source>the service file</source>
        <translation>le fichier de services</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks a directory server for more; that is not done.</source>
        <translation>«&#xa0;%1&#xa0;» renvoie à un serveur d’annuaire&#xa0;; il n’est pas interrogé.</translation>
    </message>
    <message>
        <source>the password file</source>
        <translation>le fichier de mots de passe</translation>
    </message>
    <message>
        <source>pgAdmin&apos;s database cannot be read: %1</source>
        <translation>La base de données de pgAdmin ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>it has no list of servers.</source>
        <translation>elle ne contient pas de liste de serveurs.</translation>
    </message>
</context>
<context>
    <name>LeftTables</name>
    <message>
        <source>%1 is no longer in the source; its last copy stays in the destination.</source>
        <translation>%1 n’est plus dans la source&#xa0;; sa dernière copie reste dans la destination.</translation>
    </message>
</context>
<context>
    <name>LockedTables</name>
    <message>
        <source>a prepared transaction</source>
        <translation>une transaction préparée</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
</context>
<context>
    <name>LogPlan</name>
    <message>
        <source>is no table</source>
        <translation>n’est pas une table</translation>
    </message>
    <message>
        <source>is unlogged</source>
        <translation>n’est pas journalisée (UNLOGGED)</translation>
    </message>
    <message>
        <source>has no columns</source>
        <translation>n’a pas de colonnes</translation>
    </message>
    <message>
        <source>has a primary key that can be deferred</source>
        <translation>a une clé primaire différable</translation>
    </message>
    <message>
        <source>has no primary key</source>
        <translation>n’a pas de clé primaire</translation>
    </message>
    <message>
        <source>has a replica identity that tells no rows apart</source>
        <translation>a une identité de réplica qui ne distingue pas les lignes</translation>
    </message>
    <message>
        <source>has a generated column and no key to read it by</source>
        <translation>a une colonne générée et pas de clé pour la lire</translation>
    </message>
    <message>
        <source>some of its changes were passed over</source>
        <translation>certaines de ses modifications ont été omises</translation>
    </message>
    <message>
        <source>it was rewritten, or partitions came or went</source>
        <translation>elle a été réécrite, ou des partitions ont été ajoutées ou retirées</translation>
    </message>
    <message>
        <source>it was rewritten</source>
        <translation>elle a été réécrite</translation>
    </message>
    <message>
        <source>its key is another one</source>
        <translation>sa clé est différente</translation>
    </message>
    <message>
        <source>its publication was altered</source>
        <translation>sa publication a été modifiée</translation>
    </message>
    <message>
        <source>a label of an enum was renamed</source>
        <translation>une étiquette d’un type énuméré a été renommée</translation>
    </message>
    <message>
        <source>it was renamed</source>
        <translation>elle a été renommée</translation>
    </message>
    <message>
        <source>column %1 may be read now</source>
        <translation>la colonne %1 peut maintenant être lue</translation>
    </message>
    <message>
        <source>column %1 is generated</source>
        <translation>la colonne %1 est générée</translation>
    </message>
    <message>
        <source>column %1 may be read again</source>
        <translation>la colonne %1 peut à nouveau être lue</translation>
    </message>
    <message>
        <source>column %1 has another type</source>
        <translation>la colonne %1 a un autre type</translation>
    </message>
    <message>
        <source>column %1 was renamed</source>
        <translation>la colonne %1 a été renommée</translation>
    </message>
    <message>
        <source>copied in full in each run, by choice</source>
        <translation>copiée en entier à chaque exécution, par choix</translation>
    </message>
    <message>
        <source>cannot be followed as was chosen, copied in full in each run: it %1</source>
        <translation>ne peut pas être suivie comme choisi, copiée en entier à chaque exécution&#xa0;: elle %1</translation>
    </message>
    <message>
        <source>copied in full in each run: it %1</source>
        <translation>copiée en entier à chaque exécution&#xa0;: elle %1</translation>
    </message>
    <message>
        <source>the type of a column was altered</source>
        <translation>le type d’une colonne a été modifié</translation>
    </message>
</context>
<context>
    <name>LogRound</name>
    <message>
        <source>the default of column %1 is not understood</source>
        <translation>la valeur par défaut de la colonne %1 n’est pas comprise</translation>
    </message>
    <message>
        <source>its columns were renamed</source>
        <translation>ses colonnes ont été renommées</translation>
    </message>
    <message>
        <source>not compared before it is synced again</source>
        <translation>pas comparée avant la prochaine synchronisation</translation>
    </message>
    <message>
        <source>copied anew: %1</source>
        <translation>copiée à nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is no longer synced; its last copy stays in the destination.</source>
        <translation>%1 n’est plus synchronisée&#xa0;; sa dernière copie reste dans la destination.</translation>
    </message>
    <message>
        <source>column %1 is gone from the source; it is kept, and no longer written</source>
        <translation>la colonne %1 n’existe plus dans la source&#xa0;; elle est conservée, et n’est plus écrite</translation>
    </message>
    <message>
        <source>It could not be added to the publication: %1.</source>
        <translation>Elle n’a pas pu être ajoutée à la publication&#xa0;: %1.</translation>
    </message>
    <message>
        <source>it was taken out of the publication</source>
        <translation>elle a été retirée de la publication</translation>
    </message>
    <message>
        <source>added by the next run: transactions that began before it was published go on</source>
        <translation>ajoutée par la prochaine exécution&#xa0;: des transactions commencées avant sa publication sont encore en cours</translation>
    </message>
    <message>
        <source>copied in full in this run, and followed from the next one on: transactions that began before it was published go on</source>
        <translation>copiée en entier dans cette exécution, et suivie dès la prochaine&#xa0;: des transactions commencées avant sa publication sont encore en cours</translation>
    </message>
    <message>
        <source>copied by the next run: commits on the server wait for a synchronous standby, or may do so, and a copy made now would lack them</source>
        <translation>copiée par la prochaine exécution : des validations (COMMIT) attendent sur le serveur un serveur secondaire synchrone, ou peut-être, et elles manqueraient à une copie faite maintenant</translation>
    </message>
    <message>
        <source>copied in full in this run, and followed from the next one on: commits on the server wait for a synchronous standby, or may do so</source>
        <translation>copiée en entier dans cette exécution, et suivie dès la prochaine : des validations (COMMIT) attendent sur le serveur un serveur secondaire synchrone, ou peut-être</translation>
    </message>
    <message>
        <source>copied when commits on the server that wait for a synchronous standby, or may do so, are over: a copy made now would lack them</source>
        <translation>copiée quand les validations du serveur qui attendent un serveur secondaire synchrone, ou pourraient le faire, seront terminées&#xa0;: une copie faite maintenant ne les contiendrait pas</translation>
    </message>
    <message>
        <source>copied in full for now, and followed when commits on the server that wait for a synchronous standby, or may do so, are over</source>
        <translation>copiée en entier pour l’instant, et suivie quand les validations du serveur qui attendent un serveur secondaire synchrone, ou pourraient le faire, seront terminées</translation>
    </message>
    <message>
        <source>taken out of the publication &quot;%1&quot;: the server lets nobody update or delete rows of a published table that has no identity</source>
        <translation>retirée de la publication «&#xa0;%1&#xa0;»&#xa0;: le serveur ne laisse personne modifier ou supprimer les lignes d’une table publiée sans identité</translation>
    </message>
    <message>
        <source>nobody can update or delete its rows while it is in the publication &quot;%1&quot; without an identity; have its owner run: %2</source>
        <translation>personne ne peut modifier ou supprimer ses lignes tant qu’elle est dans la publication «&#xa0;%1&#xa0;» sans identité&#xa0;; faites exécuter par son propriétaire&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>LogRun</name>
    <message>
        <source>it was asked for</source>
        <translation>à votre demande</translation>
    </message>
    <message>
        <source>The table %1 is new, and copied by the next run: %2.</source>
        <translation>La table %1 est nouvelle, et sera copiée par la prochaine exécution&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a table is altered all the time</source>
        <translation>une table est modifiée sans cesse</translation>
    </message>
    <message>
        <source>The server may take whoever streams its log for a synchronous standby, and commits would wait for Tributary (synchronous_standby_names): the log is pulled twice a second instead.</source>
        <translation>Le serveur peut prendre pour un serveur secondaire synchrone quiconque lit son journal WAL en continu, et les validations attendraient Tributary (synchronous_standby_names)&#xa0;: le journal WAL est donc relevé deux fois par seconde.</translation>
    </message>
</context>
<context>
    <name>LogSetup</name>
    <message>
        <source>another publication is followed</source>
        <translation>une autre publication est suivie</translation>
    </message>
    <message>
        <source>Everything is copied anew: %1</source>
        <translation>Tout est copié à nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; is followed for %2 already. What this run reads from it, that one will miss, and need a new full copy: give this destination a slot of its own (on the command line: --slot NAME).</source>
        <translation>Le slot de réplication «&#xa0;%1&#xa0;» est déjà suivi pour %2. Ce que cette exécution y lit manquera là-bas, et une nouvelle copie complète y sera nécessaire&#xa0;: donnez à cette destination son propre slot (en ligne de commande&#xa0;: --slot NAME).</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; was there before this first run. If another destination follows it, that one will miss what this run reads from it, and need a new full copy: then give this destination a slot of its own (on the command line: --slot NAME).</source>
        <translation>Le slot de réplication «&#xa0;%1&#xa0;» existait avant cette première exécution. Si une autre destination le suit, il lui manquera ce que cette exécution y lit, et une nouvelle copie complète lui sera nécessaire&#xa0;: donnez alors à cette destination son propre slot (en ligne de commande&#xa0;: --slot NAME).</translation>
    </message>
    <message>
        <source>The destination was made through another replication slot and has the changes up to %1 only; &quot;%2&quot; stands at %3.</source>
        <translation>La destination a été créée par un autre slot de réplication et n’a les modifications que jusqu’à %1&#xa0;; «&#xa0;%2&#xa0;» en est à %3.</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; is no longer read for this destination, but while it is there the server keeps its log: drop it, unless something else reads it (on the command line: tributary-cli slot SOURCE drop --name %1).</source>
        <translation>Le slot de réplication «&#xa0;%1&#xa0;» n’est plus lu pour cette destination, mais tant qu’il existe, le serveur conserve son journal WAL&#xa0;: supprimez-le, sauf si autre chose le lit (en ligne de commande&#xa0;: tributary-cli slot SOURCE drop --name %1).</translation>
    </message>
</context>
<context>
    <name>LogValueLost</name>
    <message>
        <source>it belongs to the key</source>
        <translation>elle fait partie de la clé</translation>
    </message>
    <message>
        <source>the table has no key</source>
        <translation>la table n’a pas de clé</translation>
    </message>
    <message>
        <source>its key cannot be asked for</source>
        <translation>sa clé ne peut pas être demandée</translation>
    </message>
    <message>
        <source>a key is not of its type</source>
        <translation>une clé n’est pas de son type</translation>
    </message>
</context>
<context>
    <name>MissingTable</name>
    <message>
        <source>The schema &quot;%1&quot; is the server&apos;s own: its tables cannot be copied.</source>
        <translation>Le schéma «&#xa0;%1&#xa0;» est celui du serveur lui-même&#xa0;: ses tables ne peuvent pas être copiées.</translation>
    </message>
    <message>
        <source>Choose tables of other schemas.</source>
        <translation>Choisissez des tables d’autres schémas.</translation>
    </message>
    <message>
        <source>There is no schema &quot;%1&quot; in the database &quot;%2&quot;.</source>
        <translation>Il n’y a pas de schéma «&#xa0;%1&#xa0;» dans la base de données «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write it with the same upper and lower case as on the server.</source>
        <translation>Écrivez-le avec les mêmes majuscules et minuscules que sur le serveur.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A run that its schedule wanted has not begun.</source>
        <translation>Une exécution planifiée n’a pas commencé.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) failed; the others are up to date.</source>
        <translation>
            <numerusform>%n table a échoué&#xa0;; les autres sont à jour.</numerusform>
            <numerusform>%n tables ont échoué&#xa0;; les autres sont à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were copied.</source>
        <translation>
            <numerusform>%1 ligne a été copiée.</numerusform>
            <numerusform>%1 lignes ont été copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run has ended well.</source>
        <translation>L’exécution s’est bien terminée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source and state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: WAL risk</source>
        <comment>source</comment>
        <translation>%1&#xa0;: risque lié au WAL</translation>
    </message>
    <message>
        <source>No table could be copied; the list of tables tells why.</source>
        <translation>Aucune table n’a pu être copiée&#xa0;; la liste des tables dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>PatientCatalogue</name>
    <message>
        <source>Sizes are estimated, because tables are locked: %1.</source>
        <translation>Les tailles sont estimées, car des tables sont verrouillées&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>a view</source>
        <translation>une vue</translation>
    </message>
    <message>
        <source>a materialised view</source>
        <translation>une vue matérialisée</translation>
    </message>
    <message>
        <source>a foreign table</source>
        <translation>une table distante</translation>
    </message>
    <message>
        <source>without the columns that may not be read: %1</source>
        <translation>sans les colonnes qui ne peuvent pas être lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>left out by choice; an earlier copy stays as it is</source>
        <translation>exclue par choix&#xa0;; une copie antérieure reste telle quelle</translation>
    </message>
    <message>
        <source>There is no table %1: the method chosen for it has no effect.</source>
        <translation>Il n’y a pas de table %1&#xa0;: la méthode choisie pour elle est sans effet.</translation>
    </message>
</context>
<context>
    <name>PostgresError</name>
    <message>
        <source>not logical</source>
        <translation>non logique</translation>
    </message>
    <message>
        <source>that was asked for</source>
        <translation>qui a été demandé</translation>
    </message>
    <message>
        <source>target_session_attrs asks for a standby, and this server is a primary.</source>
        <translation>target_session_attrs demande un serveur secondaire, et ce serveur est un primaire.</translation>
    </message>
</context>
<context>
    <name>ProtocolViolation</name>
    <message>
        <source>its log was read</source>
        <translation>lecture de son journal</translation>
    </message>
    <message>
        <source>a statement ran</source>
        <translation>exécution d’une instruction</translation>
    </message>
    <message>
        <source>its log was looked at</source>
        <translation>consultation de son journal</translation>
    </message>
    <message>
        <source>its log was streamed</source>
        <translation>lecture continue de son journal</translation>
    </message>
    <message>
        <source>%1 was read</source>
        <translation>lecture de %1</translation>
    </message>
    <message>
        <source>reading rows</source>
        <translation>lecture de lignes</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>Following changes is switched on with rds.logical_replication = 1 in the parameter group, and a reboot.</source>
        <translation>Le suivi des modifications s’active avec rds.logical_replication = 1 dans le groupe de paramètres, et un redémarrage.</translation>
    </message>
    <message>
        <source>Following changes is switched on with rds.logical_replication = 1 in the cluster parameter group; use the writer endpoint.</source>
        <translation>Le suivi des modifications s’active avec rds.logical_replication = 1 dans le groupe de paramètres du cluster&#xa0;; utilisez le point d’accès en écriture (writer endpoint).</translation>
    </message>
    <message>
        <source>Following changes is switched on with the flag cloudsql.logical_decoding, and a restart.</source>
        <translation>Le suivi des modifications s’active avec l’indicateur cloudsql.logical_decoding, et un redémarrage.</translation>
    </message>
    <message>
        <source>Following changes is switched on with the flag alloydb.logical_decoding, and a restart.</source>
        <translation>Le suivi des modifications s’active avec l’indicateur alloydb.logical_decoding, et un redémarrage.</translation>
    </message>
    <message>
        <source>Following changes is switched on with the server parameter wal_level, and a restart.</source>
        <translation>Le suivi des modifications s’active avec le paramètre de serveur wal_level, et un redémarrage.</translation>
    </message>
    <message>
        <source>Changes can be followed on the direct address only, not through the pooler.</source>
        <translation>Les modifications ne peuvent être suivies que par l’adresse directe, pas à travers le pooler.</translation>
    </message>
    <message>
        <source>Following changes is switched on in the console for good; use the address without &quot;-pooler&quot;.</source>
        <translation>Le suivi des modifications s’active dans la console, définitivement&#xa0;; utilisez l’adresse sans «&#xa0;-pooler&#xa0;».</translation>
    </message>
    <message>
        <source>Changes cannot be followed here: tables are copied in full in each run.</source>
        <translation>Les modifications ne peuvent pas être suivies ici&#xa0;: les tables sont copiées en entier à chaque exécution.</translation>
    </message>
</context>
<context>
    <name>ProviderGuide</name>
    <message>
        <source>the address of this computer</source>
        <translation>l’adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>more than now, at least 20</source>
        <translation>plus qu’à présent, au moins 20</translation>
    </message>
    <message>
        <source>Following changes is switched on with wal_level = logical, and a restart.</source>
        <translation>Le suivi des modifications s’active avec wal_level = logical, et un redémarrage.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where output_plugin_libraries is among the parameters of the group, add wal2json to it.</source>
        <translation>wal2json fait partie du serveur&#xa0;; si output_plugin_libraries figure parmi les paramètres du groupe, ajoutez-y wal2json.</translation>
    </message>
    <message>
        <source>the master user, a member of rds_superuser</source>
        <translation>l’utilisateur principal (master user), membre de rds_superuser</translation>
    </message>
    <message>
        <source>Choose verify-full with Amazon&apos;s bundle of certificates, global-bundle.pem; from version 15 on the server asks for encryption by default.</source>
        <translation>Choisissez verify-full avec le paquet de certificats d’Amazon, global-bundle.pem&#xa0;; à partir de la version 15, le serveur exige le chiffrement par défaut.</translation>
    </message>
    <message>
        <source>Add an inbound rule for {address} and the port of PostgreSQL to the security group of the database.</source>
        <translation>Ajoutez au groupe de sécurité de la base une règle entrante pour {address} et le port de PostgreSQL.</translation>
    </message>
    <message>
        <source>An IPv6 address is given with --ip-permissions and Ipv6Ranges in place of --protocol, --port and --cidr.</source>
        <translation>Une adresse IPv6 s’indique avec --ip-permissions et Ipv6Ranges au lieu de --protocol, --port et --cidr.</translation>
    </message>
    <message>
        <source>The database also has to be publicly accessible, or be reached through an SSH tunnel.</source>
        <translation>La base doit aussi être accessible publiquement, ou être jointe par un tunnel SSH.</translation>
    </message>
    <message>
        <source>Make a parameter group of your own if the database uses the default one, which cannot be changed.</source>
        <translation>Créez votre propre groupe de paramètres si la base utilise celui par défaut, qui ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Set rds.logical_replication to 1 in the parameter group.</source>
        <translation>Réglez rds.logical_replication sur 1 dans le groupe de paramètres.</translation>
    </message>
    <message>
        <source>Attach the group to the instance, and reboot the instance.</source>
        <translation>Associez le groupe à l’instance, puis redémarrez l’instance.</translation>
    </message>
    <message>
        <source>Set max_replication_slots in the parameter group to {slots}, and reboot the instance.</source>
        <translation>Réglez max_replication_slots sur {slots} dans le groupe de paramètres, puis redémarrez l’instance.</translation>
    </message>
    <message>
        <source>Set max_wal_senders in the parameter group to {senders}, and reboot the instance.</source>
        <translation>Réglez max_wal_senders sur {senders} dans le groupe de paramètres, puis redémarrez l’instance.</translation>
    </message>
    <message>
        <source>Set max_slot_wal_keep_size (in megabytes) in the parameter group; no reboot is needed.</source>
        <translation>Réglez max_slot_wal_keep_size (en mégaoctets) dans le groupe de paramètres&#xa0;; aucun redémarrage n’est nécessaire.</translation>
    </message>
    <message>
        <source>The right to follow changes is membership in rds_replication; the attribute REPLICATION cannot be set.</source>
        <translation>Le droit de suivre les modifications est l’appartenance à rds_replication&#xa0;; l’attribut REPLICATION ne peut pas être donné.</translation>
    </message>
    <message>
        <source>Automated backups have to be on (a retention of at least one day).</source>
        <translation>Les sauvegardes automatiques doivent être activées (avec une conservation d’au moins un jour).</translation>
    </message>
    <message>
        <source>Make a DB cluster parameter group of your own if the cluster uses the default one, which cannot be changed.</source>
        <translation>Créez votre propre groupe de paramètres de cluster si le cluster utilise celui par défaut, qui ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Set rds.logical_replication to 1 in the DB cluster parameter group, not in that of an instance.</source>
        <translation>Réglez rds.logical_replication sur 1 dans le groupe de paramètres du cluster, pas dans celui d’une instance.</translation>
    </message>
    <message>
        <source>Attach the group to the cluster, and reboot its writer instance.</source>
        <translation>Associez le groupe au cluster, puis redémarrez son instance d’écriture.</translation>
    </message>
    <message>
        <source>Set max_replication_slots in the DB cluster parameter group to {slots}, and reboot the writer instance.</source>
        <translation>Réglez max_replication_slots sur {slots} dans le groupe de paramètres du cluster, puis redémarrez l’instance d’écriture.</translation>
    </message>
    <message>
        <source>Set max_wal_senders in the DB cluster parameter group to {senders}, and reboot the writer instance.</source>
        <translation>Réglez max_wal_senders sur {senders} dans le groupe de paramètres du cluster, puis redémarrez l’instance d’écriture.</translation>
    </message>
    <message>
        <source>Use the writer (cluster) endpoint: changes cannot be followed from a reader.</source>
        <translation>Utilisez le point d’accès en écriture (cluster)&#xa0;: les modifications ne peuvent pas être suivies depuis un lecteur.</translation>
    </message>
    <message>
        <source>A limit of the kept log has no effect on Aurora&apos;s storage: drop a slot that is no longer read.</source>
        <translation>Une limite au journal WAL conservé n’a pas d’effet sur le stockage d’Aurora&#xa0;: supprimez un slot qui n’est plus lu.</translation>
    </message>
    <message>
        <source>Aurora Serverless v1 offers no logical replication.</source>
        <translation>Aurora Serverless v1 ne propose pas la réplication logique.</translation>
    </message>
    <message>
        <source>Portal: Server parameters, set wal_level to logical, save, and restart the server.</source>
        <translation>Portail&#xa0;: Paramètres du serveur, réglez wal_level sur logical, enregistrez, puis redémarrez le serveur.</translation>
    </message>
    <message>
        <source>Portal: Server parameters, set max_replication_slots to {slots}, and restart the server.</source>
        <translation>Portail&#xa0;: Paramètres du serveur, réglez max_replication_slots sur {slots}, puis redémarrez le serveur.</translation>
    </message>
    <message>
        <source>Portal: Server parameters, set max_wal_senders to {senders}, have max_worker_processes at 16 or more, and restart the server.</source>
        <translation>Portail&#xa0;: Paramètres du serveur, réglez max_wal_senders sur {senders} et max_worker_processes sur 16 ou plus, puis redémarrez le serveur.</translation>
    </message>
    <message>
        <source>Portal: Server parameters, set max_slot_wal_keep_size (in megabytes); no restart is needed.</source>
        <translation>Portail&#xa0;: Paramètres du serveur, réglez max_slot_wal_keep_size (en mégaoctets)&#xa0;; aucun redémarrage n’est nécessaire.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where output_plugin_libraries is among the server parameters, add wal2json to it.</source>
        <translation>wal2json fait partie du serveur&#xa0;; si output_plugin_libraries figure parmi les paramètres du serveur, ajoutez-y wal2json.</translation>
    </message>
    <message>
        <source>the server&apos;s administrator, a member of azure_pg_admin</source>
        <translation>l’administrateur du serveur, membre de azure_pg_admin</translation>
    </message>
    <message>
        <source>Encryption is required: choose verify-full; the certificates of DigiCert and Microsoft are among this computer&apos;s authorities, or can be given as a file.</source>
        <translation>Le chiffrement est obligatoire&#xa0;: choisissez verify-full&#xa0;; les certificats de DigiCert et de Microsoft sont parmi les autorités de cet ordinateur, ou peuvent être indiqués par un fichier.</translation>
    </message>
    <message>
        <source>Portal: Networking, add a firewall rule for {address}.</source>
        <translation>Portail&#xa0;: Réseau, ajoutez une règle de pare-feu pour {address}.</translation>
    </message>
    <message>
        <source>The server&apos;s own pooler on port 6432 cannot pass changes on: use port 5432.</source>
        <translation>Le pooler du serveur lui-même, sur le port 6432, ne peut pas transmettre les modifications&#xa0;: utilisez le port 5432.</translation>
    </message>
    <message>
        <source>Before version 17 a failover of the server loses its replication slots.</source>
        <translation>Avant la version 17, une bascule du serveur fait perdre ses slots de réplication.</translation>
    </message>
    <message>
        <source>--database-flags replaces the whole list of flags: repeat every flag that is set already, or it is lost (gcloud sql instances describe INSTANCE shows them).</source>
        <translation>--database-flags remplace toute la liste des indicateurs&#xa0;: répétez chacun de ceux qui sont déjà définis, sinon il est perdu (gcloud sql instances describe INSTANCE les affiche).</translation>
    </message>
    <message>
        <source>Console: edit the instance, Flags, set cloudsql.logical_decoding to on, and save; the instance restarts.</source>
        <translation>Console&#xa0;: modifiez l’instance, Indicateurs (Flags), réglez cloudsql.logical_decoding sur on, puis enregistrez&#xa0;; l’instance redémarre.</translation>
    </message>
    <message>
        <source>Console: edit the instance, Flags, set max_replication_slots to {slots}, and save; the instance restarts.</source>
        <translation>Console&#xa0;: modifiez l’instance, Indicateurs (Flags), réglez max_replication_slots sur {slots}, puis enregistrez&#xa0;; l’instance redémarre.</translation>
    </message>
    <message>
        <source>Console: edit the instance, Flags, set max_wal_senders to {senders}, and save; the instance restarts.</source>
        <translation>Console&#xa0;: modifiez l’instance, Indicateurs (Flags), réglez max_wal_senders sur {senders}, puis enregistrez&#xa0;; l’instance redémarre.</translation>
    </message>
    <message>
        <source>Set the flag max_slot_wal_keep_size (in megabytes) of the instance, where its version offers it.</source>
        <translation>Réglez l’indicateur max_slot_wal_keep_size (en mégaoctets) de l’instance, si sa version le propose.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where the flag output_plugin_libraries is offered, add wal2json to it.</source>
        <translation>wal2json fait partie du serveur&#xa0;; si l’indicateur output_plugin_libraries est proposé, ajoutez-y wal2json.</translation>
    </message>
    <message>
        <source>postgres, or another member of cloudsqlsuperuser</source>
        <translation>postgres, ou un autre membre de cloudsqlsuperuser</translation>
    </message>
    <message>
        <source>Choose verify-ca with the server&apos;s certificate, server-ca.pem from the console; verify-full works only where the instance has a DNS name.</source>
        <translation>Choisissez verify-ca avec le certificat du serveur, server-ca.pem de la console&#xa0;; verify-full ne fonctionne que si l’instance a un nom DNS.</translation>
    </message>
    <message>
        <source>Console: Connections, Networking, add {address} to the authorised networks.</source>
        <translation>Console&#xa0;: Connexions, Réseau, ajoutez {address} aux réseaux autorisés.</translation>
    </message>
    <message>
        <source>--authorized-networks replaces the whole list, too.</source>
        <translation>--authorized-networks remplace lui aussi toute la liste.</translation>
    </message>
    <message>
        <source>The attribute REPLICATION can be given by members of cloudsqlsuperuser.</source>
        <translation>L’attribut REPLICATION peut être donné par les membres de cloudsqlsuperuser.</translation>
    </message>
    <message>
        <source>With &quot;trusted client certificates&quot; required, a client certificate has to be given as well.</source>
        <translation>Si les «&#xa0;certificats client de confiance&#xa0;» sont exigés, il faut aussi indiquer un certificat client.</translation>
    </message>
    <message>
        <source>--database-flags replaces the whole list of flags: repeat every flag that is set already, or it is lost.</source>
        <translation>--database-flags remplace toute la liste des indicateurs&#xa0;: répétez chacun de ceux qui sont déjà définis, sinon il est perdu.</translation>
    </message>
    <message>
        <source>Console: edit the primary instance, Advanced configuration, Flags, set alloydb.logical_decoding to on; the instance restarts.</source>
        <translation>Console&#xa0;: modifiez l’instance principale, Configuration avancée, Indicateurs (Flags), réglez alloydb.logical_decoding sur on&#xa0;; l’instance redémarre.</translation>
    </message>
    <message>
        <source>Set the flag max_replication_slots of the primary instance to {slots}; it restarts.</source>
        <translation>Réglez l’indicateur max_replication_slots de l’instance principale sur {slots}&#xa0;; elle redémarre.</translation>
    </message>
    <message>
        <source>Set the flag max_wal_senders of the primary instance to {senders}; it restarts.</source>
        <translation>Réglez l’indicateur max_wal_senders de l’instance principale sur {senders}&#xa0;; elle redémarre.</translation>
    </message>
    <message>
        <source>Set the flag max_slot_wal_keep_size (in megabytes) of the primary instance, where it is offered.</source>
        <translation>Réglez l’indicateur max_slot_wal_keep_size (en mégaoctets) de l’instance principale, s’il est proposé.</translation>
    </message>
    <message>
        <source>postgres, or another member of alloydbsuperuser</source>
        <translation>postgres, ou un autre membre de alloydbsuperuser</translation>
    </message>
    <message>
        <source>Choose verify-ca with the certificate authority of the cluster, or use the AlloyDB authentication proxy on this computer.</source>
        <translation>Choisissez verify-ca avec l’autorité de certification du cluster, ou utilisez le proxy d’authentification AlloyDB sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Console: edit the primary instance, enable its public IP, and add {address} to the authorised external networks.</source>
        <translation>Console&#xa0;: modifiez l’instance principale, activez son adresse IP publique, et ajoutez {address} aux réseaux externes autorisés.</translation>
    </message>
    <message>
        <source>Changes can be followed from the primary instance only.</source>
        <translation>Les modifications ne peuvent être suivies que depuis l’instance principale.</translation>
    </message>
    <message>
        <source>wal_level is logical already on Crunchy Bridge; where it was changed, set it back with the command line and restart.</source>
        <translation>wal_level est déjà logical chez Crunchy Bridge&#xa0;; s’il a été modifié, rétablissez-le en ligne de commande, puis redémarrez.</translation>
    </message>
    <message>
        <source>Set max_replication_slots to {slots}, and restart the cluster:</source>
        <translation>Réglez max_replication_slots sur {slots}, puis redémarrez le cluster&#xa0;:</translation>
    </message>
    <message>
        <source>Set max_wal_senders to {senders}, and restart the cluster:</source>
        <translation>Réglez max_wal_senders sur {senders}, puis redémarrez le cluster&#xa0;:</translation>
    </message>
    <message>
        <source>Use pgoutput; ask the support of Crunchy Bridge for wal2json.</source>
        <translation>Utilisez pgoutput&#xa0;; demandez wal2json à l’assistance de Crunchy Bridge.</translation>
    </message>
    <message>
        <source>postgres, who is a superuser here</source>
        <translation>postgres, qui est ici superutilisateur</translation>
    </message>
    <message>
        <source>Encryption is required: choose verify-full with the team&apos;s certificate from the dashboard.</source>
        <translation>Le chiffrement est obligatoire&#xa0;: choisissez verify-full avec le certificat de l’équipe, tiré du tableau de bord.</translation>
    </message>
    <message>
        <source>Dashboard: Networking, add a firewall rule for {address}.</source>
        <translation>Tableau de bord&#xa0;: Networking, ajoutez une règle de pare-feu pour {address}.</translation>
    </message>
    <message>
        <source>Use port 5432; the pooler on port 5431 cannot pass changes on.</source>
        <translation>Utilisez le port 5432&#xa0;; le pooler sur le port 5431 ne peut pas transmettre les modifications.</translation>
    </message>
    <message>
        <source>wal_level is logical already on Aiven: where it is not, look at the advanced parameters of the service.</source>
        <translation>wal_level est déjà logical chez Aiven&#xa0;: sinon, voyez les paramètres avancés du service.</translation>
    </message>
    <message>
        <source>Console: Service settings, Advanced configuration, set pg.max_replication_slots to {slots}.</source>
        <translation>Console&#xa0;: Service settings, Advanced configuration, réglez pg.max_replication_slots sur {slots}.</translation>
    </message>
    <message>
        <source>Console: Service settings, Advanced configuration, set pg.max_wal_senders to {senders}.</source>
        <translation>Console&#xa0;: Service settings, Advanced configuration, réglez pg.max_wal_senders sur {senders}.</translation>
    </message>
    <message>
        <source>The number is in megabytes.</source>
        <translation>Le nombre est en mégaoctets.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where it is refused, use pgoutput.</source>
        <translation>wal2json fait partie du serveur&#xa0;; s’il est refusé, utilisez pgoutput.</translation>
    </message>
    <message>
        <source>avnadmin</source>
        <translation>avnadmin</translation>
    </message>
    <message>
        <source>Choose verify-full with the project&apos;s certificate, ca.pem from the service&apos;s overview.</source>
        <translation>Choisissez verify-full avec le certificat du projet, ca.pem de la vue d’ensemble du service.</translation>
    </message>
    <message>
        <source>Console: Service settings, Cloud and network, add {address} to the allowed addresses.</source>
        <translation>Console&#xa0;: Service settings, Cloud and network, ajoutez {address} aux adresses autorisées.</translation>
    </message>
    <message>
        <source>Use the direct address of the service, not that of one of its connection pools.</source>
        <translation>Utilisez l’adresse directe du service, pas celle d’un de ses pools de connexions.</translation>
    </message>
    <message>
        <source>avnadmin is no superuser: publications for all tables are made through the extension aiven_extras.</source>
        <translation>avnadmin n’est pas superutilisateur&#xa0;: les publications de toutes les tables se créent avec l’extension aiven_extras.</translation>
    </message>
    <message>
        <source>DigitalOcean does not promise logical replication to programs of its customers: tables are copied in full in each run.</source>
        <translation>DigitalOcean ne promet pas la réplication logique aux programmes de ses clients&#xa0;: les tables sont copiées en entier à chaque exécution.</translation>
    </message>
    <message>
        <source>doadmin</source>
        <translation>doadmin</translation>
    </message>
    <message>
        <source>Encryption is required: choose verify-full with the cluster&apos;s certificate, ca-certificate.crt from its overview.</source>
        <translation>Le chiffrement est obligatoire&#xa0;: choisissez verify-full avec le certificat du cluster, ca-certificate.crt de sa vue d’ensemble.</translation>
    </message>
    <message>
        <source>Control panel: the database cluster, Network access, add {address} to the trusted sources.</source>
        <translation>Panneau de contrôle&#xa0;: le cluster de bases de données, Network access, ajoutez {address} aux sources de confiance.</translation>
    </message>
    <message>
        <source>Use port 25060; the connection pools have ports of their own.</source>
        <translation>Utilisez le port 25060&#xa0;; les pools de connexions ont leurs propres ports.</translation>
    </message>
    <message>
        <source>Timescale Cloud does not let its customers switch logical replication on: tables are copied in full in each run.</source>
        <translation>Timescale Cloud ne laisse pas ses clients activer la réplication logique&#xa0;: les tables sont copiées en entier à chaque exécution.</translation>
    </message>
    <message>
        <source>tsdbadmin</source>
        <translation>tsdbadmin</translation>
    </message>
    <message>
        <source>Encryption is required: choose verify-full; the certificate comes from a public authority that this computer knows.</source>
        <translation>Le chiffrement est obligatoire&#xa0;: choisissez verify-full&#xa0;; le certificat vient d’une autorité publique que cet ordinateur connaît.</translation>
    </message>
    <message>
        <source>Console: the service, Security, IP address allow list: add {address}; without a list every address is let in.</source>
        <translation>Console&#xa0;: le service, Security, IP address allow list&#xa0;: ajoutez {address}&#xa0;; sans liste, toutes les adresses sont admises.</translation>
    </message>
    <message>
        <source>Hypertables keep their rows in chunks, whose changes come under names of their own.</source>
        <translation>Les hypertables gardent leurs lignes dans des morceaux (chunks), dont les modifications arrivent sous leurs propres noms.</translation>
    </message>
    <message>
        <source>Use the login &quot;postgres&quot;: before version 17 Supabase lets no other be given the right to follow changes.</source>
        <translation>Utilisez le compte «&#xa0;postgres&#xa0;»&#xa0;: avant la version 17, Supabase ne laisse donner à aucun autre le droit de suivre les modifications.</translation>
    </message>
    <message>
        <source>wal_level is logical already on Supabase: where it is not, restart the project or ask its support.</source>
        <translation>wal_level est déjà logical chez Supabase&#xa0;: sinon, redémarrez le projet ou demandez à l’assistance.</translation>
    </message>
    <message>
        <source>Set max_replication_slots to {slots}; the database restarts.</source>
        <translation>Réglez max_replication_slots sur {slots}&#xa0;; la base de données redémarre.</translation>
    </message>
    <message>
        <source>Set max_wal_senders to {senders}; the database restarts.</source>
        <translation>Réglez max_wal_senders sur {senders}&#xa0;; la base de données redémarre.</translation>
    </message>
    <message>
        <source>wal2json is part of the server; where it is refused, add it to output_plugin_libraries with the Supabase command line.</source>
        <translation>wal2json fait partie du serveur&#xa0;; s’il est refusé, ajoutez-le à output_plugin_libraries avec la ligne de commande de Supabase.</translation>
    </message>
    <message>
        <source>postgres (the SQL editor of the dashboard)</source>
        <translation>postgres (l’éditeur SQL du tableau de bord)</translation>
    </message>
    <message>
        <source>Choose verify-full with the certificate from the dashboard (Database settings, SSL configuration), prod-ca-2021.crt.</source>
        <translation>Choisissez verify-full avec le certificat du tableau de bord (Database settings, SSL configuration), prod-ca-2021.crt.</translation>
    </message>
    <message>
        <source>Dashboard: Database settings, Network restrictions, add {address}; without restrictions every address is let in.</source>
        <translation>Tableau de bord&#xa0;: Database settings, Network restrictions, ajoutez {address}&#xa0;; sans restrictions, toutes les adresses sont admises.</translation>
    </message>
    <message>
        <source>The direct address exists on IPv6 only, unless the project has the IPv4 add-on.</source>
        <translation>L’adresse directe n’existe qu’en IPv6, sauf si le projet a l’option IPv4.</translation>
    </message>
    <message>
        <source>Changes can be followed on the direct address (db.PROJECT.supabase.co, port 5432) only, not through the pooler.</source>
        <translation>Les modifications ne peuvent être suivies que par l’adresse directe (db.PROJECT.supabase.co, port 5432), pas à travers le pooler.</translation>
    </message>
    <message>
        <source>Before version 17 the right to follow changes cannot be given to new users: use postgres.</source>
        <translation>Avant la version 17, le droit de suivre les modifications ne peut pas être donné à de nouveaux utilisateurs&#xa0;: utilisez postgres.</translation>
    </message>
    <message>
        <source>Console: Settings, Logical replication, Enable. All computes restart, and it cannot be switched off again.</source>
        <translation>Console&#xa0;: Settings, Logical replication, Enable. Tous les computes redémarrent, et c’est irréversible.</translation>
    </message>
    <message>
        <source>The number of slots is set by Neon: drop a slot that is not used, or ask its support.</source>
        <translation>Le nombre de slots est fixé par Neon&#xa0;: supprimez un slot inutilisé, ou demandez à l’assistance.</translation>
    </message>
    <message>
        <source>The number of WAL senders is set by Neon: end a reader that is not needed, or ask its support.</source>
        <translation>Le nombre de processus WAL sender est fixé par Neon&#xa0;: arrêtez un lecteur inutile, ou demandez à l’assistance.</translation>
    </message>
    <message>
        <source>Use a login that was made in the provider&apos;s console: those may follow changes.</source>
        <translation>Utilisez un compte créé dans la console de l’hébergeur&#xa0;: ceux-là peuvent suivre les modifications.</translation>
    </message>
    <message>
        <source>the owner of the project, a member of neon_superuser</source>
        <translation>le propriétaire du projet, membre de neon_superuser</translation>
    </message>
    <message>
        <source>Console: Settings, Network security, IP Allow: add {address}; without a list every address is let in.</source>
        <translation>Console&#xa0;: Settings, Network security, IP Allow&#xa0;: ajoutez {address}&#xa0;; sans liste, toutes les adresses sont admises.</translation>
    </message>
    <message>
        <source>Use the address without &quot;-pooler&quot;: changes cannot be followed through the pooler.</source>
        <translation>Utilisez l’adresse sans «&#xa0;-pooler&#xa0;»&#xa0;: les modifications ne peuvent pas être suivies à travers le pooler.</translation>
    </message>
    <message>
        <source>Neon removes slots that were not read for about 40 hours; a new full copy is needed then.</source>
        <translation>Neon supprime les slots qui n’ont pas été lus depuis environ 40&#xa0;heures&#xa0;; une nouvelle copie complète est alors nécessaire.</translation>
    </message>
    <message>
        <source>Make the user in the console, with the command line of Neon or its API: such users may follow changes.</source>
        <translation>Créez l’utilisateur dans la console, avec la ligne de commande de Neon ou son API&#xa0;: ces utilisateurs peuvent suivre les modifications.</translation>
    </message>
    <message>
        <source>Restoring a branch drops its slots, and a slot keeps the compute awake while it is read.</source>
        <translation>Restaurer une branche supprime ses slots, et un slot tient le compute éveillé pendant qu’il est lu.</translation>
    </message>
    <message>
        <source>Heroku Postgres offers no logical replication to its customers: tables are copied in full in each run.</source>
        <translation>Heroku Postgres ne propose pas la réplication logique à ses clients&#xa0;: les tables sont copiées en entier à chaque exécution.</translation>
    </message>
    <message>
        <source>Users of Heroku Postgres are made by Heroku, with a name but without rights, and not with SQL:</source>
        <translation>Les utilisateurs de Heroku Postgres sont créés par Heroku, avec un nom mais sans droits, et non en SQL&#xa0;:</translation>
    </message>
    <message>
        <source>Heroku chooses the password: &quot;heroku pg:credentials:url DATABASE --name {login} --app APP&quot; shows it. Plans that cannot have further users need the default credential.</source>
        <translation>Heroku choisit le mot de passe&#xa0;: «&#xa0;heroku pg:credentials:url DATABASE --name {login} --app APP&#xa0;» l’affiche. Les offres qui n’admettent pas d’autres utilisateurs doivent prendre l’identifiant par défaut (default credential).</translation>
    </message>
    <message>
        <source>Users of Heroku Postgres are removed by Heroku, and not with SQL; one that is attached to an app has to be detached first:</source>
        <translation>Les utilisateurs de Heroku Postgres sont supprimés par Heroku, et non en SQL&#xa0;; celui qui est attaché à une application doit d’abord en être détaché&#xa0;:</translation>
    </message>
    <message>
        <source>the default credential of the database</source>
        <translation>l’identifiant par défaut de la base de données (default credential)</translation>
    </message>
    <message>
        <source>Encryption is required: choose require, because the certificate cannot be verified.</source>
        <translation>Le chiffrement est obligatoire&#xa0;: choisissez require, car le certificat ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>Ordinary databases let every address in; in a Private Space add {address} to the trusted IP ranges.</source>
        <translation>Les bases ordinaires admettent toutes les adresses&#xa0;; dans un Private Space, ajoutez {address} aux plages d’adresses IP de confiance.</translation>
    </message>
    <message>
        <source>Host, user and password change from time to time: take them anew from &quot;heroku config:get DATABASE_URL&quot; when the login fails.</source>
        <translation>L’hôte, l’utilisateur et le mot de passe changent de temps en temps&#xa0;: reprenez-les de «&#xa0;heroku config:get DATABASE_URL&#xa0;» quand l’authentification échoue.</translation>
    </message>
    <message>
        <source>Users are made with &quot;heroku pg:credentials:create&quot;, not with SQL.</source>
        <translation>Les utilisateurs se créent avec «&#xa0;heroku pg:credentials:create&#xa0;», pas en SQL.</translation>
    </message>
    <message>
        <source>Restart the server: until then the old value applies.</source>
        <translation>Redémarrez le serveur&#xa0;: d’ici là, l’ancienne valeur s’applique.</translation>
    </message>
    <message>
        <source>Set max_replication_slots to {slots}, and restart the server: until then the old value applies.</source>
        <translation>Réglez max_replication_slots sur {slots}, puis redémarrez le serveur&#xa0;: d’ici là, l’ancienne valeur s’applique.</translation>
    </message>
    <message>
        <source>Set max_wal_senders to {senders}, on standbys first, and restart the server: until then the old value applies. Before version 12 it has to stay below max_connections.</source>
        <translation>Réglez max_wal_senders sur {senders}, d’abord sur les serveurs secondaires, puis redémarrez le serveur&#xa0;: d’ici là, l’ancienne valeur s’applique. Avant la version 12, il doit rester inférieur à max_connections.</translation>
    </message>
    <message>
        <source>Choose what the server&apos;s disk can spare; no restart is needed.</source>
        <translation>Choisissez ce que le disque du serveur peut offrir&#xa0;; aucun redémarrage n’est nécessaire.</translation>
    </message>
    <message>
        <source>Install the plugin on the server (Debian: the package postgresql-{major}-wal2json, Red Hat: wal2json_{major}).</source>
        <translation>Installez le plugin sur le serveur (Debian&#xa0;: le paquet postgresql-{major}-wal2json, Red Hat&#xa0;: wal2json_{major}).</translation>
    </message>
    <message>
        <source>The last is needed, and understood, only by servers that have the setting output_plugin_libraries (15.19, 16.15, 17.11, 18.6 and newer). Each name needs its own quotes.</source>
        <translation>La dernière ligne n’est utile, et comprise, que sur les serveurs qui ont le paramètre output_plugin_libraries (15.19, 16.15, 17.11, 18.6 et plus récents). Chaque nom doit avoir ses propres guillemets.</translation>
    </message>
    <message>
        <source>a superuser such as postgres</source>
        <translation>un superutilisateur tel que postgres</translation>
    </message>
    <message>
        <source>Choose verify-full with the certificate of the authority that signed the server&apos;s; ask the database administrator for it.</source>
        <translation>Choisissez verify-full avec le certificat de l’autorité qui a signé celui du serveur&#xa0;; demandez-le à l’administrateur de la base.</translation>
    </message>
    <message>
        <source>Add a line to pg_hba.conf for {address}, and reload the settings:</source>
        <translation>Ajoutez à pg_hba.conf une ligne pour {address}, puis rechargez la configuration du serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Servers before version 10 ask for a line with the word &quot;replication&quot; in place of the database in pg_hba.conf, too.</source>
        <translation>Les serveurs antérieurs à la version 10 demandent aussi, dans pg_hba.conf, une ligne avec le mot «&#xa0;replication&#xa0;» à la place de la base de données.</translation>
    </message>
    <message>
        <source>a server of your own</source>
        <translation>votre propre serveur</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>it leaves out inserts, updates or deletes</source>
        <translation>elle omet des insertions, mises à jour ou suppressions</translation>
    </message>
    <message>
        <source>it leaves out TRUNCATE</source>
        <translation>elle omet TRUNCATE</translation>
    </message>
    <message>
        <source>it has a row filter for %1</source>
        <translation>elle a un filtre de lignes pour %1</translation>
    </message>
    <message>
        <source>it leaves out columns of %1</source>
        <translation>elle omet des colonnes de %1</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>this server cannot hold a position of its log</source>
        <translation>ce serveur ne peut pas fixer une position de son journal WAL</translation>
    </message>
    <message>
        <source>repairing its rows did not make it equal</source>
        <translation>la réparation de ses lignes ne l’a pas rendue identique</translation>
    </message>
    <message>
        <source>it has no key</source>
        <translation>elle n’a pas de clé</translation>
    </message>
    <message>
        <source>it was altered since it was copied</source>
        <translation>elle a été modifiée depuis sa copie</translation>
    </message>
    <message>
        <source>very many of its rows differ</source>
        <translation>un très grand nombre de ses lignes diffèrent</translation>
    </message>
    <message>
        <source>not all of its differences are known</source>
        <translation>toutes ses différences ne sont pas connues</translation>
    </message>
    <message>
        <source>rows cannot be asked for by its key</source>
        <translation>les lignes ne peuvent pas être demandées par sa clé</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The user %1 was made, and may read the chosen tables.</source>
        <translation>L’utilisateur %1 a été créé, et a le droit de lire les tables choisies.</translation>
    </message>
    <message>
        <source>The user %1 is made, and may read the chosen tables.</source>
        <translation>L’utilisateur %1 est créé, et a le droit de lire les tables choisies.</translation>
    </message>
    <message>
        <source>A database administrator has made the user %1 with the script.</source>
        <translation>Un administrateur de la base a créé l’utilisateur %1 avec le script.</translation>
    </message>
    <message>
        <source>A database administrator runs the script that makes the user %1; nothing starts before.</source>
        <translation>Un administrateur de la base exécute le script qui crée l’utilisateur %1&#xa0;; rien ne démarre avant.</translation>
    </message>
    <message>
        <source>The publication %1 is not there, and made now it would come too late for the slot %2: the first sync would stop. Name the publication that the slot was made for, choose another slot, or have this one dropped.</source>
        <translation>La publication %1 n’existe pas, et créée maintenant, elle arriverait trop tard pour le slot %2&#xa0;: la première synchronisation s’arrêterait. Indiquez la publication pour laquelle le slot a été créé, choisissez un autre slot, ou faites supprimer celui-ci.</translation>
    </message>
    <message>
        <source>The publication %1 is made, for the tables whose changes can be followed (%2).</source>
        <translation>La publication %1 est créée, pour les tables dont les modifications peuvent être suivies (%2).</translation>
    </message>
    <message>
        <source>The publication %1 is there, and is used as it is.</source>
        <translation>La publication %1 existe, et est utilisée telle quelle.</translation>
    </message>
    <message>
        <source>Tables are added to the publication %1 (%2).</source>
        <translation>Des tables sont ajoutées à la publication %1 (%2).</translation>
    </message>
    <message>
        <source>The replication slot %1 is taken over.</source>
        <translation>Le slot de réplication %1 est repris.</translation>
    </message>
    <message>
        <source>The replication slot %1 is made when the first sync starts.</source>
        <translation>Le slot de réplication %1 est créé au démarrage de la première synchronisation.</translation>
    </message>
    <message>
        <source>The server keeps its log until it was read: when you no longer sync, drop the slot, or it fills the server&apos;s disk.</source>
        <translation>Le serveur conserve son journal WAL jusqu’à ce qu’il soit lu&#xa0;: quand vous ne synchronisez plus, supprimez le slot, sinon il remplit le disque du serveur.</translation>
    </message>
    <message>
        <source>Nothing is written, created or changed in %1.</source>
        <translation>Rien n’est écrit, créé ou modifié dans %1.</translation>
    </message>
    <message>
        <source>All tables that %1 can read are read, in one snapshot.</source>
        <translation>Toutes les tables que %1 peut lire sont lues, dans un seul instantané.</translation>
    </message>
    <message>
        <source>The chosen tables (%1) are read by %2, in one snapshot.</source>
        <translation>Les tables choisies (%1) sont lues par %2, dans un seul instantané.</translation>
    </message>
    <message>
        <source>Then what changes is read from the server&apos;s log.</source>
        <translation>Ensuite, les modifications sont lues dans le journal WAL du serveur.</translation>
    </message>
    <message>
        <source>The same is done for the further databases of the server (%1).</source>
        <translation>La même chose est faite pour les autres bases de données du serveur (%1).</translation>
    </message>
    <message>
        <source>The tables are written into %1.</source>
        <translation>Les tables sont écrites dans %1.</translation>
    </message>
    <message>
        <source>Each table replaces its copy from before once it is complete.</source>
        <translation>Chaque table remplace sa copie précédente une fois qu’elle est complète.</translation>
    </message>
    <message>
        <source>Every change is applied to them; deleted rows stay, with the time of their deletion in _deleted_at.</source>
        <translation>Chaque modification leur est appliquée&#xa0;; les lignes supprimées restent, avec la date de leur suppression dans _deleted_at.</translation>
    </message>
    <message>
        <source>Every change is applied to them; deleted rows are removed.</source>
        <translation>Chaque modification leur est appliquée&#xa0;; les lignes supprimées sont retirées.</translation>
    </message>
    <message>
        <source>Tables whose changes cannot be followed are copied in full in each run.</source>
        <translation>Les tables dont les modifications ne peuvent pas être suivies sont copiées en entier à chaque exécution.</translation>
    </message>
    <message>
        <source>The password is not kept: it is asked for when it is needed.</source>
        <translation>Le mot de passe n’est pas conservé&#xa0;: il est demandé quand il le faut.</translation>
    </message>
    <message>
        <source>The password goes into the keyring, and nowhere else.</source>
        <translation>Le mot de passe va dans le trousseau, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>No password was needed, or it stands in ~/.pgpass.</source>
        <translation>Aucun mot de passe n’a été nécessaire, ou il se trouve dans ~/.pgpass.</translation>
    </message>
    <message>
        <source>The source is saved as &quot;%1&quot;.</source>
        <translation>La source est enregistrée sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is synced when you say so, and not by itself.</source>
        <translation>La synchronisation se fait à votre demande, et non d’elle-même.</translation>
    </message>
    <message>
        <source>It is synced by itself while this window is open: %1.</source>
        <translation>La synchronisation se fait d’elle-même tant que cette fenêtre est ouverte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is synced by itself: %1. A timer of your systemd, %2.timer, is installed for that.</source>
        <translation>La synchronisation se fait d’elle-même&#xa0;: %1. Un minuteur (timer) de votre systemd, %2.timer, est installé pour cela.</translation>
    </message>
    <message>
        <source>The user %1 was made before this choice, and may read more. This script takes back what was left out.</source>
        <translation>L’utilisateur %1 a été créé avant ce choix et peut lire davantage. Ce script retire ce qui a été exclu.</translation>
    </message>
</context>
<context>
    <name>RowLookup</name>
    <message>
        <source>the source has several rows with this key now</source>
        <translation>la source a maintenant plusieurs lignes avec cette clé</translation>
    </message>
    <message>
        <source>%1 has no key by which the row could be found at the source.</source>
        <translation>%1 n’a pas de clé permettant de retrouver la ligne à la source.</translation>
    </message>
</context>
<context>
    <name>RowSorter</name>
    <message>
        <source>a temporary file in %1 cannot be used</source>
        <translation>un fichier temporaire dans %1 est inutilisable</translation>
    </message>
</context>
<context>
    <name>RunPhase</name>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>Lecture du catalogue</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Making the new copies visible</source>
        <translation>Mise en place des nouvelles copies</translation>
    </message>
    <message>
        <source>Preparing publication and slot</source>
        <translation>Préparation de la publication et du slot</translation>
    </message>
    <message>
        <source>Applying changes</source>
        <translation>Application des modifications</translation>
    </message>
    <message>
        <source>Following changes</source>
        <translation>Suivi des modifications</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>En attente d’un nouvel essai</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>Following changes was stopped. Everything up to %1 is in the destination, and the next run goes on from there.</source>
        <translation>Le suivi des modifications a été arrêté. Tout jusqu’à %1 est dans la destination, et la prochaine exécution reprend à partir de là.</translation>
    </message>
</context>
<context>
    <name>RunSentences</name>
    <message numerus="yes">
        <source>%1 rows copied</source>
        <translation>
            <numerusform>%1 ligne copiée</numerusform>
            <numerusform>%1 lignes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes applied</source>
        <translation>
            <numerusform>%1 modification appliquée</numerusform>
            <numerusform>%1 modifications appliquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the first copy.</source>
        <translation>Prête pour la première copie.</translation>
    </message>
    <message>
        <source>Last synced on %1.</source>
        <translation>Dernière synchronisation le %1.</translation>
    </message>
    <message numerus="yes">
        <source>Last copied on %1: %2 rows.</source>
        <translation>
            <numerusform>Dernière copie le %1&#xa0;: %2 ligne.</numerusform>
            <numerusform>Dernière copie le %1&#xa0;: %2 lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last copied on %1, but some tables failed.</source>
        <translation>Dernière copie le %1, mais certaines tables ont échoué.</translation>
    </message>
    <message>
        <source>The last run, on %1, was stopped.</source>
        <translation>La dernière exécution, le %1, a été arrêtée.</translation>
    </message>
    <message>
        <source>The last run, on %1, failed: %2</source>
        <translation>La dernière exécution, le %1, a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>Paused. &quot;Resume&quot; goes on following changes.</source>
        <translation>En pause. «&#xa0;Reprendre&#xa0;» relance le suivi des modifications.</translation>
    </message>
    <message>
        <source>Paused since %1. &quot;Resume&quot; applies what has changed meanwhile.</source>
        <translation>En pause depuis le %1. «&#xa0;Reprendre&#xa0;» applique ce qui a changé entre-temps.</translation>
    </message>
    <message>
        <source>The connection was lost; trying again…</source>
        <translation>La connexion a été perdue&#xa0;; nouvel essai…</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Connexion au serveur…</translation>
    </message>
    <message>
        <source>Reading the list of tables…</source>
        <translation>Lecture de la liste des tables…</translation>
    </message>
    <message numerus="yes">
        <source>Copying: %1 of %2 tables have been read.</source>
        <translation>
            <numerusform>Copie en cours, table lue&#xa0;: %1 sur %2.</numerusform>
            <numerusform>Copie en cours, tables lues&#xa0;: %1 sur %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing publication and slot…</source>
        <translation>Préparation de la publication et du slot…</translation>
    </message>
    <message>
        <source>Applying the changes that waited…</source>
        <translation>Application des modifications en attente…</translation>
    </message>
    <message>
        <source>Following changes.</source>
        <translation>Suivi des modifications en cours.</translation>
    </message>
    <message>
        <source>Putting the new copies in place…</source>
        <translation>Mise en place des nouvelles copies…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalisation…</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <source>Up to date as of %1: %2, %3.</source>
        <comment>a time, rows copied, changes applied</comment>
        <translation>À jour au %1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>Up to date as of %1: %2.</source>
        <comment>a time, changes applied</comment>
        <translation>À jour au %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Up to date as of %1: %2 in %3.</source>
        <comment>a time, rows copied, a duration</comment>
        <translation>À jour au %1&#xa0;: %2 en %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tables failed; the others are up to date as of %3.</source>
        <translation>
            <numerusform>Table en échec&#xa0;: %1 sur %2&#xa0;; les autres sont à jour au %3.</numerusform>
            <numerusform>Tables en échec&#xa0;: %1 sur %2&#xa0;; les autres sont à jour au %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server wants a password. What was copied before is as it was.</source>
        <translation>Le serveur demande un mot de passe. Ce qui était déjà copié reste inchangé.</translation>
    </message>
    <message>
        <source>Paused. Everything up to %1 is in the destination; &quot;Resume&quot; goes on from there.</source>
        <translation>En pause. Tout jusqu’à %1 est dans la destination&#xa0;; «&#xa0;Reprendre&#xa0;» continue à partir de là.</translation>
    </message>
    <message>
        <source>Stopped. Everything up to %1 is in the destination; the next run goes on from there.</source>
        <translation>Arrêté. Tout jusqu’à %1 est dans la destination&#xa0;; la prochaine exécution reprend à partir de là.</translation>
    </message>
    <message>
        <source>Paused. What was copied before is as it was.</source>
        <translation>En pause. Ce qui était déjà copié reste inchangé.</translation>
    </message>
    <message>
        <source>Stopped. What was copied before is as it was.</source>
        <translation>Arrêté. Ce qui était déjà copié reste inchangé.</translation>
    </message>
    <message>
        <source>The run failed. What was copied before is as it was.</source>
        <translation>L’exécution a échoué. Ce qui était déjà copié reste inchangé.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a time</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>an amount of bytes</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bytes and time behind the server</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 modification</numerusform>
            <numerusform>%1 modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows or more</source>
        <comment>%2 is an estimate such as ≈ 3,210,000</comment>
        <translation>
            <numerusform>%1 sur %2 ligne ou plus</numerusform>
            <numerusform>%1 sur %2 lignes ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <comment>%2 is an estimate such as ≈ 3,210,000</comment>
        <translation>
            <numerusform>%1 sur %2 ligne</numerusform>
            <numerusform>%1 sur %2 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more left</source>
        <comment>%1 is such as about 4 min</comment>
        <translation>encore %1 ou plus</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1 is such as about 4 min</comment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>%1 Trying again…</source>
        <translation>%1 Nouvel essai…</translation>
    </message>
    <message>
        <source>The next run copies everything again.</source>
        <translation>La prochaine exécution recopie tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) copied again as of %1.</source>
        <translation>
            <numerusform>%n table recopiée, à jour au %1.</numerusform>
            <numerusform>%n tables recopiées, à jour au %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) could not be copied again; the old copies stay.</source>
        <translation>
            <numerusform>%n table n’a pas pu être recopiée&#xa0;; l’ancienne copie reste.</numerusform>
            <numerusform>%n tables n’ont pas pu être recopiées&#xa0;; les anciennes copies restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has been copying since %1.</source>
        <translation>Un autre programme copie depuis le %1.</translation>
    </message>
    <message>
        <source>Another program has been following changes since %1.</source>
        <translation>Un autre programme suit les modifications depuis le %1.</translation>
    </message>
    <message>
        <source>Another program, at work since %1, waits to try again.</source>
        <translation>Un autre programme, à l’œuvre depuis le %1, attend de réessayer.</translation>
    </message>
</context>
<context>
    <name>RunSession</name>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Free about %1: so much do the tables take on the server.</source>
        <translation>Libérez environ %1&#xa0;: c’est la place que prennent les tables sur le serveur.</translation>
    </message>
</context>
<context>
    <name>RunStore</name>
    <message>
        <source>The program ended in the middle of this run.</source>
        <translation>Le programme s’est interrompu au milieu de cette exécution.</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Window</source>
        <comment>who began a run</comment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Command line</source>
        <comment>who began a run</comment>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>who began a run</comment>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Schedule, made up for</source>
        <comment>who began a run: its time had passed unused</comment>
        <translation>Planification, rattrapage</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>how a run ended</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Partly failed</source>
        <comment>how a run ended</comment>
        <translation>Échec partiel</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>how a run ended</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>how a run ended</comment>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>%1 since %2 (%3), begun by: %4</source>
        <comment>state, time, duration, who began the run</comment>
        <translation>%1 depuis le %2 (%3), lancement&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1: run of %2, took %3, begun by: %4</source>
        <comment>result, time, duration, who began the run</comment>
        <translation>%1&#xa0;: exécution du %2, durée %3, lancement&#xa0;: %4</translation>
    </message>
    <message>
        <source>tables: %1</source>
        <translation>tables&#xa0;: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échecs&#xa0;: %1</translation>
    </message>
    <message>
        <source>rows copied: %1</source>
        <translation>lignes copiées&#xa0;: %1</translation>
    </message>
    <message>
        <source>inserts: %1</source>
        <translation>insertions&#xa0;: %1</translation>
    </message>
    <message>
        <source>updates: %1</source>
        <translation>mises à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>deletes: %1</source>
        <translation>suppressions&#xa0;: %1</translation>
    </message>
    <message>
        <source>truncates: %1</source>
        <translation>TRUNCATE&#xa0;: %1</translation>
    </message>
    <message>
        <source>received: %1</source>
        <comment>an amount of bytes</comment>
        <translation>reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a position in the log</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a table in a run</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Following</source>
        <comment>state of a table in a run</comment>
        <translation>Suivie</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a table in a run</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>state of a table in a run</comment>
        <translation>Exclue</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>state of a table in a run</comment>
        <translation>Non terminée</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>level of a line of the log</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>level of a line of the log</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>level of a line of the log</comment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>new at the source</source>
        <comment>what changed in a table</comment>
        <translation>nouvelle dans la source</translation>
    </message>
    <message>
        <source>no longer at the source</source>
        <comment>what changed in a table</comment>
        <translation>n’est plus dans la source</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>state of a table in a run</comment>
        <translation>Modifiée</translation>
    </message>
</context>
<context>
    <name>SavedCopy</name>
    <message>
        <source>it is a database that another program is using.</source>
        <translation>c’est une base de données qu’un autre programme utilise.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>every minute</source>
        <translation>toutes les minutes</translation>
    </message>
    <message>
        <source>every 60 minutes</source>
        <translation>toutes les 60 minutes</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>toutes les minutes</numerusform>
            <numerusform>toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>tous les jours à %1</translation>
    </message>
    <message>
        <source>Monday to Friday at %1</source>
        <translation>du lundi au vendredi à %1</translation>
    </message>
    <message>
        <source>every %1 at %2</source>
        <translation>chaque %1 à %2</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>à la main seulement</translation>
    </message>
    <message>
        <source>every hour, on the hour</source>
        <translation>toutes les heures, à l’heure juste</translation>
    </message>
    <message>
        <source>every hour at %1 past</source>
        <translation>toutes les heures, à la minute %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>toutes les heures</numerusform>
            <numerusform>toutes les %n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The setting &quot;%1&quot; cannot be &quot;%2&quot;: it is as it was at the beginning.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» ne peut pas valoir «&#xa0;%2&#xa0;»&#xa0;: il garde sa valeur de départ.</translation>
    </message>
</context>
<context>
    <name>SetupScript</name>
    <message>
        <source>&quot;%1&quot; holds a sign that no name may have.</source>
        <translation>«&#xa0;%1&#xa0;» contient un signe qu’aucun nom ne peut avoir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than 63 bytes, the longest name.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 63 octets, la longueur maximale d’un nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is reserved by PostgreSQL: no role can have this name.</source>
        <translation>«&#xa0;%1&#xa0;» est réservé par PostgreSQL&#xa0;: aucun rôle ne peut porter ce nom.</translation>
    </message>
    <message>
        <source>the new role needs a name.%1</source>
        <translation>le nouveau rôle doit avoir un nom.%1</translation>
    </message>
    <message>
        <source>the password of &quot;%1&quot; is empty.</source>
        <translation>le mot de passe de «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>the password of &quot;%1&quot; is the name itself.</source>
        <translation>le mot de passe de «&#xa0;%1&#xa0;» est le nom lui-même.</translation>
    </message>
    <message>
        <source>the password of &quot;%1&quot; is no text in UTF-8.</source>
        <translation>le mot de passe de «&#xa0;%1&#xa0;» n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>a superuser, or the owner of the tables with CREATEROLE</source>
        <translation>un superutilisateur, ou le propriétaire des tables avec CREATEROLE</translation>
    </message>
</context>
<context>
    <name>SlotBlockers</name>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message numerus="yes">
        <source>%n prepared transaction(s)</source>
        <translation>
            <numerusform>%n transaction préparée</numerusform>
            <numerusform>%n transactions préparées</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until transactions on the server that have written something are over.</source>
        <translation>En attente de la fin des transactions du serveur qui ont écrit quelque chose.</translation>
    </message>
    <message>
        <source>Waiting until transactions on the server that have written something are over: %1.</source>
        <translation>En attente de la fin des transactions du serveur qui ont écrit quelque chose&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SlotModels</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>SnapshotCopier</name>
    <message>
        <source>The server gave one connection only: all tables are read in one transaction.</source>
        <translation>Le serveur n’a accordé qu’une connexion&#xa0;: toutes les tables sont lues dans une seule transaction.</translation>
    </message>
</context>
<context>
    <name>SourceCheck</name>
    <message>
        <source>the port has to be a number from 1 to 65535.</source>
        <translation>le port doit être un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 sur %2 utilisés</translation>
    </message>
    <message>
        <source>Have this run by %1: %2</source>
        <translation>Faites exécuter ceci par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Use full copies: %1</source>
        <translation>Utilisez les copies complètes&#xa0;: %1</translation>
    </message>
    <message>
        <source>It can be tried once following changes is switched on.</source>
        <translation>Ce contrôle sera possible une fois le suivi des modifications activé.</translation>
    </message>
    <message>
        <source>It can be tried on the primary only.</source>
        <translation>Ce contrôle n’est possible que sur le serveur primaire.</translation>
    </message>
    <message>
        <source>It can be tried once the replication connection works.</source>
        <translation>Ce contrôle sera possible une fois que la connexion de réplication fonctionne.</translation>
    </message>
    <message>
        <source>Servers before version 10 show it only when the replication slot is made.</source>
        <translation>Les serveurs antérieurs à la version 10 ne le montrent qu’à la création du slot de réplication.</translation>
    </message>
    <message>
        <source>Have pgoutput put back into output_plugin_libraries; each name there needs its own quotes.</source>
        <translation>Faites remettre pgoutput dans output_plugin_libraries&#xa0;; chaque nom doit y avoir ses propres guillemets.</translation>
    </message>
    <message>
        <source>Use pgoutput, which every server has.</source>
        <translation>Utilisez pgoutput, que tout serveur possède.</translation>
    </message>
    <message>
        <source>Have the server restarted.</source>
        <translation>Faites redémarrer le serveur.</translation>
    </message>
    <message>
        <source>Following changes is switched on now, but another wal_level waits for the next restart.</source>
        <translation>Le suivi des modifications est activé, mais une autre valeur de wal_level attend le prochain redémarrage.</translation>
    </message>
    <message>
        <source>Have wal_level set to logical again before the server is restarted.</source>
        <translation>Faites remettre wal_level à logical avant que le serveur ne soit redémarré.</translation>
    </message>
    <message>
        <source>The server&apos;s log tells what changes in its tables.</source>
        <translation>Le journal WAL du serveur dit ce qui change dans ses tables.</translation>
    </message>
    <message>
        <source>%1, another value waits for a restart</source>
        <translation>%1, une autre valeur attend un redémarrage</translation>
    </message>
    <message>
        <source>Following changes is switched off until the server is restarted: wal_level was changed, but the old value still applies.</source>
        <translation>Le suivi des modifications reste désactivé jusqu’au redémarrage du serveur&#xa0;: wal_level a été modifié, mais l’ancienne valeur s’applique encore.</translation>
    </message>
    <message>
        <source>The server is a primary, whose changes can be followed.</source>
        <translation>Le serveur est un serveur primaire, dont les modifications peuvent être suivies.</translation>
    </message>
    <message>
        <source>Give the address of the primary; full copies work from here.</source>
        <translation>Indiquez l’adresse du serveur primaire&#xa0;; les copies complètes fonctionnent d’ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may follow changes.</source>
        <translation>«&#xa0;%1&#xa0;» a le droit de suivre les modifications.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may follow changes as a member of rds_replication.</source>
        <translation>«&#xa0;%1&#xa0;» a le droit de suivre les modifications en tant que membre de rds_replication.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>pooler</source>
        <translation>pooler</translation>
    </message>
    <message>
        <source>It was not tried.</source>
        <translation>Cela n’a pas été essayé.</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>A replication connection can be opened.</source>
        <translation>Une connexion de réplication peut être ouverte.</translation>
    </message>
    <message>
        <source>It can be opened once the login has the right to follow changes.</source>
        <translation>Elle pourra être ouverte une fois que le compte aura le droit de suivre les modifications.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>Changes can be read through an ordinary connection instead, which loads the server more.</source>
        <translation>Les modifications peuvent être lues par une connexion ordinaire, ce qui charge davantage le serveur.</translation>
    </message>
    <message>
        <source>Use wal2json.</source>
        <translation>Utilisez wal2json.</translation>
    </message>
    <message>
        <source>This version takes %1 only where output_plugin_libraries names it.</source>
        <translation>Cette version n’accepte %1 que si output_plugin_libraries le nomme.</translation>
    </message>
    <message>
        <source>The server lets its log be read through %1.</source>
        <translation>Le serveur laisse lire son journal WAL avec %1.</translation>
    </message>
    <message>
        <source>The server has %1, but a slot cannot be made just now: it would wait for transactions that have written something.</source>
        <translation>Le serveur a %1, mais un slot ne peut pas être créé en ce moment&#xa0;: il attendrait des transactions qui ont écrit quelque chose.</translation>
    </message>
    <message>
        <source>Wait for them to end, and check again; see &quot;Long transactions&quot;.</source>
        <translation>Attendez leur fin, puis recontrôlez&#xa0;; voir «&#xa0;Transactions longues&#xa0;».</translation>
    </message>
    <message>
        <source>It could not be tried in the time that a check may take.</source>
        <translation>L’essai n’a pas pu se faire dans le temps accordé à un contrôle.</translation>
    </message>
    <message>
        <source>It can be tried once a replication slot is free.</source>
        <translation>Ce contrôle sera possible quand un slot de réplication sera libre.</translation>
    </message>
    <message>
        <source>A replication slot is free.</source>
        <translation>Un slot de réplication est libre.</translation>
    </message>
    <message>
        <source>Ask whether one of these, which nobody reads now, can be dropped: %1.</source>
        <translation>Demandez si l’un de ceux-ci, que personne ne lit en ce moment, peut être supprimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All replication slots are taken; the wanted one is among them, but a table that is added later needs a second one for a moment.</source>
        <translation>Tous les slots de réplication sont pris&#xa0;; celui que vous voulez est parmi eux, mais une table ajoutée plus tard en exigera un second pour un moment.</translation>
    </message>
    <message>
        <source>A WAL sender is free.</source>
        <translation>Un processus WAL sender est libre.</translation>
    </message>
    <message>
        <source>All WAL senders are taken; the slot that is there is read through an ordinary connection meanwhile.</source>
        <translation>Tous les processus WAL sender sont pris&#xa0;; en attendant, le slot existant est lu par une connexion ordinaire.</translation>
    </message>
    <message>
        <source>%1, not there yet</source>
        <translation>%1, n’existe pas encore</translation>
    </message>
    <message>
        <source>There is no replication slot &quot;%1&quot; yet; from its making on the server keeps its log for it.</source>
        <translation>Il n’y a pas encore de slot de réplication «&#xa0;%1&#xa0;»&#xa0;; dès sa création, le serveur conserve son journal WAL pour lui.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the first run makes it.</source>
        <translation>Il n’y a rien à faire&#xa0;: la première exécution le crée.</translation>
    </message>
    <message>
        <source>Choose another slot.</source>
        <translation>Choisissez un autre slot.</translation>
    </message>
    <message>
        <source>a standby</source>
        <translation>un serveur secondaire</translation>
    </message>
    <message>
        <source>Drop it; the next run makes a new one, and a full copy: %1</source>
        <translation>Supprimez-le&#xa0;; la prochaine exécution en crée un nouveau, avec une copie complète&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask for a higher max_slot_wal_keep_size first.</source>
        <translation>Demandez d’abord un max_slot_wal_keep_size plus élevé.</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; is being read by process %2 of the server; only one may at a time.</source>
        <translation>Le slot de réplication «&#xa0;%1&#xa0;» est lu par le processus %2 du serveur&#xa0;; un seul lecteur est admis à la fois.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that is Tributary itself.</source>
        <translation>Il n’y a rien à faire si c’est Tributary lui-même.</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; is there, and free.</source>
        <translation>Le slot de réplication «&#xa0;%1&#xa0;» existe, et il est libre.</translation>
    </message>
    <message>
        <source>The server keeps at most %1 of log for a slot that is not read.</source>
        <translation>Le serveur conserve au plus %1 de journal WAL pour un slot non lu.</translation>
    </message>
    <message>
        <source>Drop the slot when you stop for good: %1</source>
        <translation>Supprimez le slot quand vous arrêtez définitivement&#xa0;: %1</translation>
    </message>
    <message>
        <source>none possible</source>
        <translation>aucune possible</translation>
    </message>
    <message>
        <source>Servers before version 13 know no limit: a slot that is not read fills the server&apos;s disk.</source>
        <translation>Les serveurs antérieurs à la version 13 ne connaissent pas de limite&#xa0;: un slot non lu remplit le disque du serveur.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Nothing limits the log that the server keeps for a slot: one that is not read fills the server&apos;s disk.</source>
        <translation>Rien ne limite le journal WAL que le serveur conserve pour un slot&#xa0;: un slot non lu remplit le disque du serveur.</translation>
    </message>
    <message>
        <source>Sync more often than that, or follow the changes without end.</source>
        <translation>Synchronisez plus souvent que cela, ou suivez les modifications en continu.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives up slots that were not read for %n seconds; a full copy is needed then.</source>
        <translation>
            <numerusform>Le serveur abandonne les slots non lus depuis %n seconde&#xa0;; une copie complète est alors nécessaire.</numerusform>
            <numerusform>Le serveur abandonne les slots non lus depuis %n secondes&#xa0;; une copie complète est alors nécessaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a higher idle_replication_slot_timeout.</source>
        <translation>Demandez un idle_replication_slot_timeout plus élevé.</translation>
    </message>
    <message>
        <source>Neon removes slots that were not read for about 40 hours; a full copy is needed then.</source>
        <translation>Neon supprime les slots non lus depuis environ 40&#xa0;heures&#xa0;; une copie complète est alors nécessaire.</translation>
    </message>
    <message>
        <source>The server does not give up slots for being idle.</source>
        <translation>Le serveur n’abandonne pas les slots pour inactivité.</translation>
    </message>
    <message>
        <source>Wait for them to end, or ask whether they were forgotten.</source>
        <translation>Attendez leur fin, ou demandez si elles ont été oubliées.</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>processes %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>A slot has to wait for the open transactions of the server&apos;s processes %1, which have written something.</source>
        <translation>Un slot doit attendre les transactions en cours des processus %1 du serveur, qui ont écrit quelque chose.</translation>
    </message>
    <message>
        <source>A slot has to wait for prepared transactions.</source>
        <translation>Un slot doit attendre des transactions préparées.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transactions of the server&apos;s processes %1 have been writing for up to %n minutes; a slot has to wait for them.</source>
        <translation>
            <numerusform>Des transactions des processus %1 du serveur écrivent depuis %n minute&#xa0;; un slot doit les attendre.</numerusform>
            <numerusform>Des transactions des processus %1 du serveur écrivent, pour la plus longue depuis %n minutes&#xa0;; un slot doit les attendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>No transaction keeps a slot waiting.</source>
        <translation>Aucune transaction ne fait attendre un slot.</translation>
    </message>
    <message>
        <source>No transaction is prepared.</source>
        <translation>Aucune transaction n’est préparée.</translation>
    </message>
    <message>
        <source>Transactions of the server are prepared but not ended (%1): a new slot waits for them, and the log is kept from them on.</source>
        <translation>Des transactions du serveur sont préparées mais non terminées (%1)&#xa0;: un nouveau slot les attend, et le journal WAL est conservé à partir d’elles.</translation>
    </message>
    <message>
        <source>Ask whether they were forgotten: SELECT * FROM pg_prepared_xacts; then COMMIT PREPARED or ROLLBACK PREPARED.</source>
        <translation>Demandez si elles ont été oubliées&#xa0;: SELECT * FROM pg_prepared_xacts; puis COMMIT PREPARED ou ROLLBACK PREPARED.</translation>
    </message>
    <message>
        <source>Nobody waits for our confirmations.</source>
        <translation>Personne n’attend nos confirmations.</translation>
    </message>
    <message>
        <source>synchronous_standby_names may take Tributary for a synchronous standby: commits on the server would then wait for its confirmations.</source>
        <translation>synchronous_standby_names peut prendre Tributary pour un serveur secondaire synchrone&#xa0;: les validations (COMMIT) sur le serveur attendraient alors ses confirmations.</translation>
    </message>
    <message>
        <source>Have the standbys named in synchronous_standby_names, in place of &quot;*&quot;.</source>
        <translation>Faites nommer les serveurs secondaires dans synchronous_standby_names, au lieu de «&#xa0;*&#xa0;».</translation>
    </message>
    <message>
        <source>Name the publication that the slot was made for; this lists them: %1</source>
        <translation>Indiquez la publication pour laquelle le slot a été créé&#xa0;; voici comment les lister&#xa0;: %1</translation>
    </message>
    <message>
        <source>Or drop the slot; the next run makes the publication and then a new slot, with a full copy: %1</source>
        <translation>Ou supprimez le slot&#xa0;; la prochaine exécution crée la publication puis un nouveau slot, avec une copie complète&#xa0;: %1</translation>
    </message>
    <message>
        <source>Or drop the slot, and then have somebody who owns the tables make the publication; the next run makes a new slot, with a full copy: %1</source>
        <translation>Ou supprimez le slot, puis faites créer la publication par un propriétaire des tables&#xa0;; la prochaine exécution crée un nouveau slot, avec une copie complète&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, not there</source>
        <translation>%1, absente</translation>
    </message>
    <message>
        <source>The slot &quot;%1&quot; is there already: a publication that is made now comes too late for what the slot holds, and the first sync would stop.</source>
        <translation>Le slot «&#xa0;%1&#xa0;» existe déjà&#xa0;: une publication créée maintenant arrive trop tard pour ce que le slot contient, et la première synchronisation s’arrêterait.</translation>
    </message>
    <message>
        <source>There is no publication &quot;%1&quot; yet; the first run makes it.</source>
        <translation>Il n’y a pas encore de publication «&#xa0;%1&#xa0;»&#xa0;; la première exécution la crée.</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>%1 needs no publication.</source>
        <translation>%1 n’a pas besoin de publication.</translation>
    </message>
    <message>
        <source>It is not known which tables it has to hold.</source>
        <translation>On ne sait pas quelles tables elle doit contenir.</translation>
    </message>
    <message>
        <source>The publication &quot;%1&quot; holds tables that tell no rows apart: the server refuses to update or delete rows of %2.</source>
        <translation>La publication «&#xa0;%1&#xa0;» contient des tables dont les lignes ne se distinguent pas&#xa0;: le serveur refuse de mettre à jour ou de supprimer des lignes de %2.</translation>
    </message>
    <message>
        <source>Have these tables taken out of the publication, or give them a primary key.</source>
        <translation>Faites retirer ces tables de la publication, ou donnez-leur une clé primaire.</translation>
    </message>
    <message>
        <source>The publication &quot;%1&quot; lacks %2; the next run adds them.</source>
        <translation>Il manque %2 à la publication «&#xa0;%1&#xa0;»&#xa0;; la prochaine exécution l’y ajoute.</translation>
    </message>
    <message>
        <source>The publication &quot;%1&quot; lets the changes of all tables through.</source>
        <translation>La publication «&#xa0;%1&#xa0;» laisse passer les modifications de toutes les tables.</translation>
    </message>
    <message>
        <source>The tables are not known.</source>
        <translation>Les tables ne sont pas connues.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tables</source>
        <translation>
            <numerusform>%1 sur %n table</numerusform>
            <numerusform>%1 sur %n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>The log tells the rows of all tables apart.</source>
        <translation>Le journal WAL distingue les lignes de toutes les tables.</translation>
    </message>
    <message>
        <source>Changes of some tables cannot be followed; they are copied in full in each run: %1.</source>
        <translation>Les modifications de certaines tables ne peuvent pas être suivies&#xa0;; elles sont copiées en entier à chaque exécution&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless these tables are large.</source>
        <translation>Il n’y a rien à faire, sauf si ces tables sont grandes.</translation>
    </message>
    <message>
        <source>Have a primary key added where there is none: ALTER TABLE ... ADD PRIMARY KEY (...);</source>
        <translation>Faites ajouter une clé primaire là où elle manque&#xa0;: ALTER TABLE ... ADD PRIMARY KEY (...);</translation>
    </message>
    <message>
        <source>No rows are hidden.</source>
        <translation>Aucune ligne n’est cachée.</translation>
    </message>
    <message>
        <source>Changes of the hidden rows are in the log all the same.</source>
        <translation>Les modifications des lignes cachées sont tout de même dans le journal WAL.</translation>
    </message>
    <message>
        <source>Use a login that only reads: the assistant&apos;s page &quot;Read-only user&quot; and &quot;tributary-cli script&quot; write the SQL that makes one.</source>
        <translation>Utilisez un compte en lecture seule&#xa0;: la page «&#xa0;Utilisateur en lecture seule&#xa0;» de l’assistant et «&#xa0;tributary-cli script&#xa0;» écrivent le SQL qui le crée.</translation>
    </message>
    <message>
        <source>superuser</source>
        <translation>superutilisateur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a superuser and may change everything on this server.</source>
        <translation>«&#xa0;%1&#xa0;» est superutilisateur et peut tout modifier sur ce serveur.</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>lit seulement</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can change nothing.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut rien modifier.</translation>
    </message>
    <message>
        <source>new tables in the schema %1</source>
        <translation>les nouvelles tables du schéma %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schemas</source>
        <translation>
            <numerusform>%n schéma</numerusform>
            <numerusform>%n schémas</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; can do more than read: it may change %2.</source>
        <translation>«&#xa0;%1&#xa0;» peut faire plus que lire&#xa0;: il a le droit de modifier %2.</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>rien d’autre</translation>
    </message>
    <message>
        <source>The slot tells nothing that the login may not read anyway.</source>
        <translation>Le slot ne révèle rien que le compte n’ait déjà le droit de lire.</translation>
    </message>
    <message>
        <source>Rights to tables do not limit a slot: who may follow changes can read what is written to every table of the database, also to %1.</source>
        <translation>Les droits sur les tables ne limitent pas un slot&#xa0;: qui peut suivre les modifications peut lire ce qui s’écrit dans toutes les tables de la base, y compris dans %1.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that is acceptable: Tributary stores only what the login may read.</source>
        <translation>Il n’y a rien à faire si c’est acceptable&#xa0;: Tributary ne stocke que ce que le compte a le droit de lire.</translation>
    </message>
    <message>
        <source>Keep the login&apos;s password close, and let it in from this address only.</source>
        <translation>Protégez le mot de passe du compte, et ne l’admettez que depuis cette adresse.</translation>
    </message>
    <message>
        <source>Not all hosts answer as they should: %1.</source>
        <translation>Tous les hôtes ne répondent pas comme ils le devraient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check these hosts, or leave them out of the connection.</source>
        <translation>Vérifiez ces hôtes, ou retirez-les de la connexion.</translation>
    </message>
    <message>
        <source>The server sees this computer as %1.</source>
        <translation>Le serveur voit cet ordinateur comme %1.</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffrée</translation>
    </message>
    <message>
        <source>The connection is not encrypted; it does not leave this computer.</source>
        <translation>La connexion n’est pas chiffrée&#xa0;; elle ne quitte pas cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless this is the end of a tunnel that is not encrypted.</source>
        <translation>Il n’y a rien à faire, sauf si c’est l’extrémité d’un tunnel non chiffré.</translation>
    </message>
    <message>
        <source>The server offers encryption, but it is not used: password and data cross the network readable.</source>
        <translation>Le serveur propose le chiffrement, mais il n’est pas utilisé&#xa0;: le mot de passe et les données traversent le réseau en clair.</translation>
    </message>
    <message>
        <source>Have the connection encrypted: sslmode=verify-full, or at least sslmode=require.</source>
        <translation>Faites chiffrer la connexion&#xa0;: sslmode=verify-full, ou au moins sslmode=require.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: password and data cross the network readable.</source>
        <translation>La connexion n’est pas chiffrée&#xa0;: le mot de passe et les données traversent le réseau en clair.</translation>
    </message>
    <message>
        <source>Have encryption switched on at the server.</source>
        <translation>Faites activer le chiffrement sur le serveur.</translation>
    </message>
    <message>
        <source>The SSH tunnel is open; names are looked up at its other end.</source>
        <translation>Le tunnel SSH est ouvert&#xa0;; les noms sont résolus à son autre extrémité.</translation>
    </message>
    <message>
        <source>A socket on this computer needs no name.</source>
        <translation>Un socket sur cet ordinateur n’a pas besoin de nom.</translation>
    </message>
    <message>
        <source>An address needs no look-up.</source>
        <translation>Une adresse n’a pas besoin d’être résolue.</translation>
    </message>
    <message>
        <source>The host name leads to %1.</source>
        <translation>Le nom d’hôte mène à %1.</translation>
    </message>
    <message>
        <source>Something answers on %1.</source>
        <translation>Quelque chose répond sur %1.</translation>
    </message>
    <message>
        <source>A PostgreSQL server answers.</source>
        <translation>Un serveur PostgreSQL répond.</translation>
    </message>
    <message>
        <source>The answer is not one that PostgreSQL gives.</source>
        <translation>La réponse n’est pas celle que donne PostgreSQL.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer.</source>
        <translation>La connexion a été fermée sans réponse.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse n’est arrivée.</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>socket</translation>
    </message>
    <message>
        <source>What goes through a socket on this computer needs no encryption.</source>
        <translation>Ce qui passe par un socket sur cet ordinateur n’a pas besoin de chiffrement.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server&apos;s certificate was verified.</source>
        <translation>La connexion est chiffrée, et le certificat du serveur a été vérifié.</translation>
    </message>
    <message>
        <source>The connection is encrypted; who answers was not verified.</source>
        <translation>La connexion est chiffrée&#xa0;; l’identité de qui répond n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>The server offers encryption.</source>
        <translation>Le serveur propose le chiffrement.</translation>
    </message>
    <message>
        <source>The server let this login in.</source>
        <translation>Le serveur a accepté ce compte.</translation>
    </message>
    <message>
        <source>The server let &quot;%1&quot; in.</source>
        <translation>Le serveur a accepté «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is there.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» existe.</translation>
    </message>
    <message>
        <source>Name resolves</source>
        <translation>Le nom est résolu</translation>
    </message>
    <message>
        <source>Port answers</source>
        <translation>Le port répond</translation>
    </message>
    <message>
        <source>It is PostgreSQL</source>
        <translation>C’est PostgreSQL</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Hosting provider</source>
        <translation>Hébergeur</translation>
    </message>
    <message>
        <source>Primary or standby</source>
        <translation>Primaire ou secondaire</translation>
    </message>
    <message>
        <source>Direct connection</source>
        <translation>Connexion directe</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Readable tables</source>
        <translation>Tables lisibles</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Journal WAL</translation>
    </message>
    <message>
        <source>Primary to follow</source>
        <translation>Primaire à suivre</translation>
    </message>
    <message>
        <source>Right to follow</source>
        <translation>Droit de suivre</translation>
    </message>
    <message>
        <source>Replication connection</source>
        <translation>Connexion de réplication</translation>
    </message>
    <message>
        <source>Output plugin</source>
        <translation>Plugin de sortie</translation>
    </message>
    <message>
        <source>Free replication slot</source>
        <translation>Slot de réplication libre</translation>
    </message>
    <message>
        <source>Free WAL sender</source>
        <translation>Processus WAL sender libre</translation>
    </message>
    <message>
        <source>Replication slot</source>
        <translation>Slot de réplication</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Version to follow</source>
        <translation>Version pour le suivi</translation>
    </message>
    <message>
        <source>Keys of the tables</source>
        <translation>Clés des tables</translation>
    </message>
    <message>
        <source>Row-level security</source>
        <translation>Sécurité au niveau ligne</translation>
    </message>
    <message>
        <source>Limit of kept log</source>
        <translation>Limite du WAL conservé</translation>
    </message>
    <message>
        <source>Idle slots</source>
        <translation>Slots inactifs</translation>
    </message>
    <message>
        <source>Login only reads</source>
        <translation>Compte en lecture seule</translation>
    </message>
    <message>
        <source>What the slot can read</source>
        <translation>Ce que le slot peut lire</translation>
    </message>
    <message>
        <source>Long transactions</source>
        <translation>Transactions longues</translation>
    </message>
    <message>
        <source>Prepared transactions</source>
        <translation>Transactions préparées</translation>
    </message>
    <message>
        <source>Synchronous standbys</source>
        <translation>Secondaires synchrones</translation>
    </message>
    <message>
        <source>This major version gets no more fixes from its makers.</source>
        <translation>Cette version majeure ne reçoit plus de corrections de ses auteurs.</translation>
    </message>
    <message>
        <source>Plan the upgrade to a newer major version.</source>
        <translation>Prévoyez le passage à une version majeure plus récente.</translation>
    </message>
    <message>
        <source>Not reached yet.</source>
        <translation>Pas encore atteint.</translation>
    </message>
    <message>
        <source>Full copies are not harmed by this.</source>
        <translation>Les copies complètes n’en souffrent pas.</translation>
    </message>
    <message>
        <source>Use full copies.</source>
        <translation>Utilisez les copies complètes.</translation>
    </message>
    <message>
        <source>No hosting provider, as you said.</source>
        <translation>Aucun hébergeur, comme vous l’avez indiqué.</translation>
    </message>
    <message>
        <source>No hosting provider was recognised.</source>
        <translation>Aucun hébergeur n’a été reconnu.</translation>
    </message>
    <message>
        <source>The server runs on %1, as you said.</source>
        <translation>Le serveur est hébergé chez %1, comme vous l’avez indiqué.</translation>
    </message>
    <message>
        <source>The server runs on %1.</source>
        <translation>Le serveur est hébergé chez %1.</translation>
    </message>
    <message>
        <source>The server is a primary.</source>
        <translation>Le serveur est un serveur primaire.</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directe</translation>
    </message>
    <message>
        <source>No connection pooler is in between.</source>
        <translation>Aucun pooler de connexions ne s’interpose.</translation>
    </message>
    <message>
        <source>The database is encoded in UTF-8.</source>
        <translation>La base de données est encodée en UTF-8.</translation>
    </message>
    <message>
        <source>The database is encoded in %1; the server converts it to UTF-8.</source>
        <translation>La base de données est encodée en %1&#xa0;; le serveur la convertit en UTF-8.</translation>
    </message>
    <message>
        <source>There are %1 more like this.</source>
        <translation>Il y en a encore %1 de ce genre.</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 sans %2</translation>
    </message>
    <message>
        <source>Some columns may not be read and are left out: %1.</source>
        <translation>Certaines colonnes ne peuvent pas être lues et sont exclues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ask for SELECT on these columns if they are needed.</source>
        <translation>Demandez SELECT sur ces colonnes si elles sont nécessaires.</translation>
    </message>
    <message>
        <source>%1 of %2 tables</source>
        <translation>%1 sur %2 tables</translation>
    </message>
    <message>
        <source>All selected tables can be read.</source>
        <translation>Toutes les tables sélectionnées peuvent être lues.</translation>
    </message>
    <message>
        <source>All tables can be read.</source>
        <translation>Toutes les tables peuvent être lues.</translation>
    </message>
    <message>
        <source>%1 can be read; not readable: %2.</source>
        <translation>Lisibles&#xa0;: %1&#xa0;; illisibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Or leave these tables out.</source>
        <translation>Ou excluez ces tables.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Une table</translation>
    </message>
    <message>
        <source>Left out by choice: %1.</source>
        <translation>Exclues par choix&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Use the direct address, %1.</source>
        <translation>Utilisez l’adresse directe, %1.</translation>
    </message>
    <message>
        <source>%1 port %2</source>
        <comment>address of a server</comment>
        <translation>%1 port %2</translation>
    </message>
    <message>
        <source>Servers before version 10 do not tell it.</source>
        <translation>Les serveurs antérieurs à la version 10 ne le disent pas.</translation>
    </message>
    <message>
        <source>Only members of pg_monitor may look; free space on the server&apos;s disk is for its administrator to watch.</source>
        <translation>Seuls les membres de pg_monitor peuvent regarder&#xa0;; l’espace libre sur le disque du serveur est l’affaire de son administrateur.</translation>
    </message>
    <message>
        <source>The server has %1 of log on its disk.</source>
        <translation>Le serveur a %1 de journal WAL sur son disque.</translation>
    </message>
    <message>
        <source>The server has %1 of log on its disk, more than its settings ask for (%2): something keeps it, and the disk may fill.</source>
        <translation>Le serveur a %1 de journal WAL sur son disque, plus que ses paramètres n’en demandent (%2)&#xa0;: quelque chose le retient, et le disque peut se remplir.</translation>
    </message>
    <message>
        <source>Look for a slot that nobody reads: %1</source>
        <translation>Cherchez un slot que personne ne lit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look whether archiving fails: %1</source>
        <translation>Regardez si l’archivage échoue&#xa0;: %1</translation>
    </message>
    <message>
        <source>new tables in the schema %1, because everyone may</source>
        <translation>de nouvelles tables dans le schéma %1, parce que tout le monde le peut</translation>
    </message>
    <message>
        <source>If no other program makes tables there, take it from everyone: %1</source>
        <translation>Si aucun autre programme n’y crée de tables, retirez-le à tous&#xa0;: %1</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>non souhaité</translation>
    </message>
    <message>
        <source>The tables are chosen by name; later ones are not synced.</source>
        <translation>Les tables sont choisies par leur nom&#xa0;; celles qui viendront ne sont pas synchronisées.</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>lisibles</translation>
    </message>
    <message>
        <source>Tables that are made later can be read as well.</source>
        <translation>Les tables créées plus tard peuvent être lues aussi.</translation>
    </message>
    <message>
        <source>%1, when %2 makes them</source>
        <comment>tables of a schema, made by an owner</comment>
        <translation>%1, quand %2 les crée</translation>
    </message>
    <message>
        <source>Every table is to be synced, but &quot;%1&quot; cannot read tables that are made later in %2.</source>
        <translation>Toutes les tables doivent être synchronisées, mais «&#xa0;%1&#xa0;» ne peut pas lire celles qui seront créées dans %2.</translation>
    </message>
    <message>
        <source>Nothing has to be done if such tables are not wanted.</source>
        <translation>Il n’y a rien à faire si ces tables ne sont pas souhaitées.</translation>
    </message>
    <message>
        <source>Room for connections</source>
        <translation>Place pour les connexions</translation>
    </message>
    <message>
        <source>Server&apos;s log on disk</source>
        <translation>Journal WAL sur le disque du serveur</translation>
    </message>
    <message>
        <source>Tables made later</source>
        <translation>Tables créées plus tard</translation>
    </message>
    <message numerus="yes">
        <source>The login &quot;%1&quot; may have %n connections at once</source>
        <translation>
            <numerusform>L’identifiant «&#xa0;%1&#xa0;» peut avoir %n connexion à la fois</numerusform>
            <numerusform>L’identifiant «&#xa0;%1&#xa0;» peut avoir %n connexions à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for: %1</source>
        <translation>Demandez&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The database &quot;%1&quot; takes %n connections at once</source>
        <translation>
            <numerusform>La base «&#xa0;%1&#xa0;» accepte %n connexion à la fois</numerusform>
            <numerusform>La base «&#xa0;%1&#xa0;» accepte %n connexions à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes %n connections at once</source>
        <translation>
            <numerusform>Le serveur accepte %n connexion à la fois</numerusform>
            <numerusform>Le serveur accepte %n connexions à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a higher max_connections, which takes a restart, or for a connection pooler for the other programs.</source>
        <translation>Demandez un max_connections plus élevé, ce qui exige un redémarrage, ou un pooler de connexions pour les autres programmes.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Nothing limits the connections of the login.</source>
        <translation>Rien ne limite les connexions de l’identifiant.</translation>
    </message>
    <message>
        <source>%1 of %2 in use by others</source>
        <translation>%1 sur %2 utilisées par d’autres</translation>
    </message>
    <message numerus="yes">
        <source>There is room for the %n connections that a run takes.</source>
        <translation>
            <numerusform>Il y a de la place pour la connexion (%n) que prend une exécution.</numerusform>
            <numerusform>Il y a de la place pour les %n connexions que prend une exécution.</numerusform>
        </translation>
    </message>
    <message>
        <source>, of which others have %1.</source>
        <translation>, dont %1 sont prises par d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>To follow changes takes at least %n.</source>
        <translation>
            <numerusform>Suivre les modifications en demande au moins %n.</numerusform>
            <numerusform>Suivre les modifications en demande au moins %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run takes up to %n, and cannot begin with less than %1.</source>
        <translation>
            <numerusform>Une exécution en prend jusqu’à %n et ne peut pas commencer avec moins de %1.</numerusform>
            <numerusform>Une exécution en prend jusqu’à %n et ne peut pas commencer avec moins de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run takes up to %n; with less it is slower.</source>
        <translation>
            <numerusform>Une exécution en prend jusqu’à %n&#xa0;; avec moins, elle est plus lente.</numerusform>
            <numerusform>Une exécution en prend jusqu’à %n&#xa0;; avec moins, elle est plus lente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFacts</name>
    <message>
        <source>Move the file back to its place, or change the destination of the source.</source>
        <translation>Remettez le fichier à sa place, ou changez la destination de la source.</translation>
    </message>
    <message>
        <source>Or sync again (on the command line: tributary-cli sync): everything is copied anew.</source>
        <translation>Ou synchronisez à nouveau (en ligne de commande&#xa0;: tributary-cli sync)&#xa0;: tout est recopié.</translation>
    </message>
</context>
<context>
    <name>SourceLock</name>
    <message>
        <source>the command line</source>
        <translation>la ligne de commande</translation>
    </message>
    <message>
        <source>its schedule</source>
        <translation>sa planification</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>la fenêtre</translation>
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
        <translation>Configuration inachevée</translation>
    </message>
    <message>
        <source>Waiting for DBA</source>
        <translation>En attente du DBA</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Suivi en cours</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Partly failed</source>
        <translation>Échec partiel</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Action requise</translation>
    </message>
</context>
<context>
    <name>SpaceCheck</name>
    <message>
        <source>The disk %1 may be too small for the copy: the tables take about %2 on the server, and %3 are free here.</source>
        <translation>Le disque %1 est peut-être trop petit pour la copie&#xa0;: les tables prennent environ %2 sur le serveur, et l’espace libre ici est de %3.</translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>a column of its key is gone</source>
        <translation>une colonne de sa clé a disparu</translation>
    </message>
    <message>
        <source>the folder cannot be written</source>
        <translation>le dossier n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>is called &quot;%1&quot; there, because another table has its name</source>
        <translation>s’y appelle «&#xa0;%1&#xa0;», car une autre table porte son nom</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is called &quot;%2&quot; there</source>
        <translation>la colonne «&#xa0;%1&#xa0;» s’y appelle «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 lies on a network drive (%2). SQLite files can be damaged there when the connection is lost, and others cannot read the file while it is written; a drive of this computer is safer.</source>
        <translation>%1 se trouve sur un lecteur réseau (%2). Les fichiers SQLite peuvent y être endommagés quand la connexion se perd, et d’autres ne peuvent pas lire le fichier pendant qu’il est écrit&#xa0;; un lecteur de cet ordinateur est plus sûr.</translation>
    </message>
    <message>
        <source>changes for a file that follows no log</source>
        <translation>des modifications pour un fichier qui ne suit aucun journal</translation>
    </message>
    <message>
        <source>a transaction that failed was to be committed</source>
        <translation>une transaction échouée devait être validée</translation>
    </message>
    <message>
        <source>a shadow table is gone</source>
        <translation>une table fantôme a disparu</translation>
    </message>
    <message>
        <source>%1 lies in a folder that %2 synchronises. The file may be taken while it is being written, or another computer&apos;s be put in its place; another folder is safer, and &quot;Save a copy&quot; in the tab &quot;Data&quot; brings a whole file here.</source>
        <translation>%1 se trouve dans un dossier que %2 synchronise. Le fichier peut être pris pendant son écriture, ou remplacé par celui d’un autre ordinateur&#xa0;; un autre dossier est plus sûr, et «&#xa0;Enregistrer une copie&#xa0;» dans l’onglet «&#xa0;Données&#xa0;» apporte ici un fichier complet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) that had been kept after their deletion were removed from the copies: this run does not keep deleted rows.</source>
        <translation>
            <numerusform>%1 ligne gardée après sa suppression a été retirée des copies&#xa0;: cette exécution ne garde pas les lignes supprimées.</numerusform>
            <numerusform>%1 lignes gardées après leur suppression ont été retirées des copies&#xa0;: cette exécution ne garde pas les lignes supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move what is there away or remove it: the lock of the destination has this place.</source>
        <translation>Déplacez ou supprimez ce qui s’y trouve&#xa0;: cette place est celle du verrou de la destination.</translation>
    </message>
    <message>
        <source>a link is in its place.</source>
        <translation>un lien se trouve à sa place.</translation>
    </message>
    <message>
        <source>a folder is in its place.</source>
        <translation>un dossier se trouve à sa place.</translation>
    </message>
    <message>
        <source>something that is no file is in its place.</source>
        <translation>quelque chose qui n’est pas un fichier se trouve à sa place.</translation>
    </message>
    <message>
        <source>what is in its place names no process, and cannot be replaced.</source>
        <translation>ce qui se trouve à sa place ne nomme aucun processus et ne peut pas être remplacé.</translation>
    </message>
    <message>
        <source>is called &quot;%1&quot; there, because names that begin with &quot;sqlite_&quot; or &quot;_tributary_&quot; are reserved</source>
        <translation>s’y appelle «&#xa0;%1&#xa0;», car les noms qui commencent par «&#xa0;sqlite_&#xa0;» ou «&#xa0;_tributary_&#xa0;» sont réservés</translation>
    </message>
</context>
<context>
    <name>SqliteBrowser</name>
    <message>
        <source>%1 has no column &quot;%2&quot; any more.</source>
        <translation>%1 n’a plus de colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>there is no table &quot;%1&quot; any more.</source>
        <translation>il n’y a plus de table «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SqliteGuard</name>
    <message>
        <source>%1 (line %2, column %3)</source>
        <translation>%1 (ligne %2, colonne %3)</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>Cette instruction</translation>
    </message>
    <message>
        <source>there is none.</source>
        <translation>aucune requête n’a été donnée.</translation>
    </message>
    <message>
        <source>A second statement</source>
        <translation>Une deuxième instruction</translation>
    </message>
</context>
<context>
    <name>SqlitePlace</name>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
</context>
<context>
    <name>SqliteReader</name>
    <message>
        <source>it may not be opened for reading</source>
        <translation>il ne peut pas être ouvert en lecture</translation>
    </message>
    <message>
        <source>a run was cut off while it wrote; the next sync puts it in order</source>
        <translation>une exécution a été interrompue pendant l’écriture&#xa0;; la prochaine synchronisation y remet de l’ordre</translation>
    </message>
</context>
<context>
    <name>SqliteWalWatch</name>
    <message>
        <source>Another program has been reading %1 for long: %1-wal cannot be emptied meanwhile, and has grown to %2. It shrinks when that program has finished, or is closed.</source>
        <translation>Un autre programme lit %1 depuis longtemps&#xa0;: pendant ce temps, %1-wal ne peut pas être vidé, et il atteint %2. Il rétrécira quand ce programme aura terminé, ou sera fermé.</translation>
    </message>
</context>
<context>
    <name>SshTunnel</name>
    <message>
        <source>ssh ended without a word</source>
        <translation>ssh s’est terminé sans message</translation>
    </message>
    <message>
        <source>the SSH tunnel is written as user@host:port.</source>
        <translation>le tunnel SSH s’écrit utilisateur@hôte:port.</translation>
    </message>
    <message>
        <source>ssh does not answer in time</source>
        <translation>ssh ne répond pas à temps</translation>
    </message>
</context>
<context>
    <name>StoreFile</name>
    <message>
        <source>it is damaged. It is kept as %1, and a new one takes its place.</source>
        <translation>il est endommagé. Il est conservé sous %1, et un nouveau prend sa place.</translation>
    </message>
    <message>
        <source>Put a backup of the file in its place, if there is one.</source>
        <translation>Mettez une sauvegarde du fichier à sa place, s’il y en a une.</translation>
    </message>
    <message>
        <source>Otherwise set up the sources again, with the same slots and destinations: these are as they were, and the next runs go on from them.</source>
        <translation>Sinon, configurez à nouveau les sources, avec les mêmes slots et destinations&#xa0;: ils sont restés tels quels, et les prochaines exécutions reprennent à partir de là.</translation>
    </message>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>le dossier %1 n’a pas pu être créé</translation>
    </message>
    <message>
        <source>it was written by a newer version of Tributary.</source>
        <translation>il a été écrit par une version plus récente de Tributary.</translation>
    </message>
    <message>
        <source>Update Tributary.</source>
        <translation>Mettez Tributary à jour.</translation>
    </message>
</context>
<context>
    <name>SystemdTimers</name>
    <message>
        <source>there is no program &quot;systemctl&quot; on this computer.</source>
        <translation>il n’y a pas de programme «&#xa0;systemctl&#xa0;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>systemctl did not answer.</source>
        <translation>systemctl n’a pas répondu.</translation>
    </message>
    <message>
        <source>systemctl ended with code %1.</source>
        <translation>systemctl s’est terminé avec le code %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>the program &quot;tributary-cli&quot; is not installed.</source>
        <translation>le programme «&#xa0;tributary-cli&#xa0;» n’est pas installé.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made.</source>
        <translation>le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 ne peut pas être supprimé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TableNotes</name>
    <message>
        <source>partitioned, copied as one table</source>
        <translation>partitionnée, copiée comme une seule table</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>materialised view</source>
        <translation>vue matérialisée</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>table distante</translation>
    </message>
    <message>
        <source>cannot be read: no USAGE right on the schema</source>
        <translation>illisible&#xa0;: pas de droit USAGE sur le schéma</translation>
    </message>
    <message>
        <source>cannot be read: no SELECT right</source>
        <translation>illisible&#xa0;: pas de droit SELECT</translation>
    </message>
    <message>
        <source>has no columns</source>
        <translation>n’a pas de colonnes</translation>
    </message>
    <message>
        <source>row rules hide rows from this user</source>
        <translation>des règles de ligne cachent des lignes à cet utilisateur</translation>
    </message>
    <message>
        <source>columns left out: %1</source>
        <translation>colonnes exclues&#xa0;: %1</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>pas de clé</translation>
    </message>
    <message>
        <source>belongs to an extension</source>
        <translation>appartient à une extension</translation>
    </message>
    <message>
        <source>the new user will be granted it</source>
        <translation>le nouvel utilisateur y aura droit</translation>
    </message>
    <message>
        <source>full copy: %1</source>
        <translation>copie complète&#xa0;: %1</translation>
    </message>
    <message>
        <source>full copy, as you chose</source>
        <translation>copie complète, selon votre choix</translation>
    </message>
    <message>
        <source>can follow changes</source>
        <translation>suivi possible</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>générée</translation>
    </message>
    <message>
        <source>never empty</source>
        <translation>jamais vide</translation>
    </message>
</context>
<context>
    <name>TableProgressRow</name>
    <message>
        <source>more than expected</source>
        <translation>plus que prévu</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <comment>state and progress, read aloud</comment>
        <translation>%1, %2 pour cent</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty table cell, read aloud</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>En copie</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiée</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Suivie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Changes from the next run</source>
        <translation>Suivi dès la prochaine exécution</translation>
    </message>
    <message>
        <source>Full copy from the next run</source>
        <translation>Copie complète dès la prochaine exécution</translation>
    </message>
    <message>
        <source>Left out from the next run</source>
        <translation>Exclue dès la prochaine exécution</translation>
    </message>
    <message>
        <source>As the source from the next run</source>
        <translation>Comme la source dès la prochaine exécution</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclue</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>method: what changed is read from the log</comment>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Full copy</source>
        <comment>method: copied in each run</comment>
        <translation>Complète</translation>
    </message>
    <message>
        <source>not replaced</source>
        <comment>the table&apos;s last good copy stays</comment>
        <translation>non remplacée</translation>
    </message>
    <message>
        <source>total unknown</source>
        <translation>total inconnu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclue</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>the source&apos;s table is called %1 now</source>
        <translation>la table de la source s’appelle maintenant %1</translation>
    </message>
    <message>
        <source>display scale of numeric is not compared</source>
        <translation>l’échelle d’affichage des numeric n’est pas comparée</translation>
    </message>
    <message>
        <source>column %1 is not compared: the source has it no longer, or does not show it</source>
        <translation>la colonne %1 n’est pas comparée&#xa0;: la source ne l’a plus, ou ne la montre pas</translation>
    </message>
    <message>
        <source>column %1 is called %2 in the source now</source>
        <translation>la colonne %1 s’appelle maintenant %2 dans la source</translation>
    </message>
    <message>
        <source>column %1 is not compared: the destination does not have it</source>
        <translation>la colonne %1 n’est pas comparée&#xa0;: la destination ne l’a pas</translation>
    </message>
    <message>
        <source>column %1 is not compared: the login may not read it</source>
        <translation>la colonne %1 n’est pas comparée&#xa0;: le compte n’a pas le droit de la lire</translation>
    </message>
    <message>
        <source>the destination&apos;s table has no column %1 any more</source>
        <translation>la table de la destination n’a plus de colonne %1</translation>
    </message>
    <message>
        <source>its rows cannot be chosen at random: only their numbers were compared</source>
        <translation>ses lignes ne peuvent pas être tirées au hasard&#xa0;: seul leur nombre a été comparé</translation>
    </message>
    <message>
        <source>rows that only the destination has show in the numbers alone</source>
        <translation>les lignes que seule la destination possède n’apparaissent que dans leur nombre</translation>
    </message>
    <message>
        <source>a sample: %1 rows were compared; there was no time to count all</source>
        <translation>un échantillon&#xa0;: %1 lignes ont été comparées&#xa0;; le temps a manqué pour tout compter</translation>
    </message>
    <message>
        <source>a sample: %1 of %2 rows were compared, the others only counted</source>
        <translation>un échantillon&#xa0;: %1 lignes sur %2 ont été comparées, les autres seulement comptées</translation>
    </message>
    <message>
        <source>%1 rows of the sample were left out: their keys cannot be looked up</source>
        <translation>%1 lignes de l’échantillon ont été omises&#xa0;: leurs clés ne peuvent pas être recherchées</translation>
    </message>
    <message>
        <source>the sample is smaller than usual: the time for one table was over</source>
        <translation>l’échantillon est plus petit que d’habitude&#xa0;: le temps prévu pour une table était écoulé</translation>
    </message>
    <message>
        <source>it is copied in full by each run, the last time as of %1: what was written in the source since then counts as a difference until the next run</source>
        <translation>elle est copiée en entier par chaque exécution, la dernière fois en date du %1&#xa0;: ce qui a été écrit depuis dans la source compte comme une différence jusqu’à la prochaine exécution</translation>
    </message>
</context>
<context>
    <name>VerifySentences</name>
    <message>
        <source>Counts the rows of both sides. Says nothing about what is in them.</source>
        <translation>Compte les lignes des deux côtés. Ne dit rien de leur contenu.</translation>
    </message>
    <message>
        <source>Counts the rows of both sides, and compares every value of up to 10,000 rows of each table, chosen at random. Half a minute a table at most.</source>
        <translation>Compte les lignes des deux côtés, et compare toutes les valeurs de 10&#x202f;000 lignes au plus par table, choisies au hasard. Une demi-minute par table au plus.</translation>
    </message>
    <message>
        <source>Compares every value of every row. The server reads each table once, as for a full copy.</source>
        <translation>Compare toutes les valeurs de toutes les lignes. Le serveur lit chaque table une fois, comme pour une copie complète.</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Connexion au serveur…</translation>
    </message>
    <message>
        <source>Bringing the copy to the position at which both sides are compared…</source>
        <translation>Mise de la copie à la position où les deux côtés sont comparés…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Copying again what differs…</source>
        <translation>Nouvelle copie de ce qui diffère…</translation>
    </message>
    <message>
        <source>Comparing again what was copied…</source>
        <translation>Nouvelle comparaison de ce qui a été copié…</translation>
    </message>
    <message>
        <source> as of %1 (LSN %2)</source>
        <comment>with a blank before</comment>
        <translation> (état&#xa0;: %1, LSN %2)</translation>
    </message>
    <message>
        <source> as of %1</source>
        <comment>with a blank before</comment>
        <translation> (état&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was compared.</source>
        <translation>Arrêté. Rien n’a été comparé.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n tables were compared before.</source>
        <translation>
            <numerusform>Arrêté. %n table a été comparée avant.</numerusform>
            <numerusform>Arrêté. %n tables ont été comparées avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison failed.</source>
        <translation>La comparaison a échoué.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tables differ%3: missing rows %4, extra rows %5, different rows %6.</source>
        <translation>
            <numerusform>Table différente&#xa0;: %1 sur %2%3&#xa0;; lignes absentes&#xa0;: %4, en trop&#xa0;: %5, différentes&#xa0;: %6.</numerusform>
            <numerusform>Tables différentes&#xa0;: %1 sur %2%3&#xa0;; lignes absentes&#xa0;: %4, en trop&#xa0;: %5, différentes&#xa0;: %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tables could not be compared; the others are equal%3.</source>
        <translation>
            <numerusform>Table qui n’a pas pu être comparée&#xa0;: %1 sur %2&#xa0;; les autres sont identiques%3.</numerusform>
            <numerusform>Tables qui n’ont pas pu être comparées&#xa0;: %1 sur %2&#xa0;; les autres sont identiques%3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables have as many rows as the source%1: %2.</source>
        <translation>
            <numerusform>%n table a autant de lignes que la source%1&#xa0;: %2.</numerusform>
            <numerusform>%n tables ont autant de lignes que la source%1&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables have as many rows as the source%1; %2 of %3 rows were compared, and are equal.</source>
        <translation>
            <numerusform>%n table a autant de lignes que la source%1&#xa0;; %2 lignes sur %3 ont été comparées, et sont identiques.</numerusform>
            <numerusform>%n tables ont autant de lignes que la source%1&#xa0;; %2 lignes sur %3 ont été comparées, et sont identiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables, %1 rows equal%2.</source>
        <translation>
            <numerusform>%n table, lignes identiques&#xa0;: %1%2.</numerusform>
            <numerusform>%n tables, lignes identiques&#xa0;: %1%2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values were not compared, only numbers of rows.</source>
        <translation>Les valeurs n’ont pas été comparées, seulement les nombres de lignes.</translation>
    </message>
    <message>
        <source>Rows outside of the sample were only counted. The sample is number %1: the command line&apos;s --seed %1 chooses the same rows again.</source>
        <translation>Hors de l’échantillon, les lignes ont seulement été comptées. L’échantillon porte le numéro %1&#xa0;: en ligne de commande, --seed %1 choisit à nouveau les mêmes lignes.</translation>
    </message>
    <message>
        <source>Left out by choice: %1.</source>
        <translation>Exclues par choix&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more remarks are in the list of tables.</source>
        <translation>
            <numerusform>%n autre remarque est dans la liste des tables.</numerusform>
            <numerusform>%n autres remarques sont dans la liste des tables.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>table and remark</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables: %1.</source>
        <translation>
            <numerusform>%n table&#xa0;: %1.</numerusform>
            <numerusform>%n tables&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compares every value of the tables that differ, and copies each row again that is missing or different; rows that the source does not have are removed.</source>
        <translation>Compare toutes les valeurs des tables qui diffèrent, et recopie chaque ligne absente ou différente&#xa0;; les lignes que la source n’a pas sont retirées.</translation>
    </message>
    <message>
        <source>Compares the tables that differ again, and copies each row again that is missing or different; rows that the source does not have are removed.</source>
        <translation>Compare à nouveau les tables qui diffèrent, et recopie chaque ligne absente ou différente&#xa0;; les lignes que la source n’a pas sont retirées.</translation>
    </message>
    <message>
        <source>A table without a key, or with very many differences, is copied again whole. The source is only read.</source>
        <translation>Une table sans clé, ou avec de très nombreuses différences, est recopiée en entier. La source est seulement lue.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 differences are listed.</source>
        <translation>
            <numerusform>Différence affichée&#xa0;: %1 sur %2.</numerusform>
            <numerusform>Différences affichées&#xa0;: %1 sur %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionFault</name>
    <message>
        <source>A server that sends its changes can crash on an index with an expression or a condition, and can log the wrong key of a deleted row (bug 15114).</source>
        <translation>Un serveur qui envoie ses modifications peut planter sur un index avec une expression ou une condition, et peut journaliser une mauvaise clé pour une ligne supprimée (bogue 15114).</translation>
    </message>
    <message>
        <source>Changes are lost when somebody alters a table or a publication while a transaction on it is open.</source>
        <translation>Des modifications sont perdues quand quelqu’un modifie une table ou une publication pendant qu’une transaction la concernant est ouverte.</translation>
    </message>
    <message>
        <source>Following changes can stop for good with &quot;invalid memory alloc request size&quot; where tables are altered often.</source>
        <translation>Le suivi des modifications peut s’arrêter pour de bon avec «&#xa0;invalid memory alloc request size&#xa0;» là où la structure des tables change souvent.</translation>
    </message>
    <message>
        <source>A new replication slot can begin in the middle of a transaction, so that only a part of it arrives.</source>
        <translation>Un nouveau slot de réplication peut commencer au milieu d’une transaction, si bien qu’une partie seulement en arrive.</translation>
    </message>
    <message>
        <source>Changes can be read with an outdated definition of their table when following begins inside a transaction.</source>
        <translation>Des modifications peuvent être lues avec une définition périmée de leur table quand le suivi commence au milieu d’une transaction.</translation>
    </message>
    <message>
        <source>A large transaction that the server has put aside in many files cannot be read back.</source>
        <translation>Une grande transaction que le serveur a mise de côté dans de nombreux fichiers ne peut pas être relue.</translation>
    </message>
    <message>
        <source>A replication slot can go back to an older position, and the server can throw away log that is still needed.</source>
        <translation>Un slot de réplication peut revenir à une position antérieure, et le serveur peut jeter du journal WAL encore nécessaire.</translation>
    </message>
</context>
<context>
    <name>WalSentences</name>
    <message>
        <source>The server has no slot &quot;%1&quot;. The next run makes one, with a new copy.</source>
        <translation>Le serveur n’a pas de slot «&#xa0;%1&#xa0;». La prochaine exécution en crée un, avec une nouvelle copie.</translation>
    </message>
    <message>
        <source>%1 wait to be synced</source>
        <translation>%1 à synchroniser</translation>
    </message>
    <message>
        <source>the server keeps %1 for it</source>
        <translation>le serveur conserve %1 pour lui</translation>
    </message>
    <message>
        <source>the limit is %1</source>
        <translation>la limite est de %1</translation>
    </message>
    <message>
        <source>the server has no limit for it</source>
        <translation>le serveur n’a pas de limite pour lui</translation>
    </message>
    <message>
        <source>The changes that we need are gone from the server: a full copy is needed.</source>
        <translation>Les modifications dont nous avons besoin ont disparu du serveur&#xa0;: une copie complète est nécessaire.</translation>
    </message>
    <message>
        <source>All is well: what the slot needs is within what the server keeps anyway.</source>
        <translation>Tout va bien&#xa0;: ce qu’il faut au slot reste dans ce que le serveur conserve de toute façon.</translation>
    </message>
    <message>
        <source>The server keeps extra log for this slot.</source>
        <translation>Le serveur conserve du journal WAL supplémentaire pour ce slot.</translation>
    </message>
    <message>
        <source>Changes are at risk: the server may remove log that we need at its next checkpoint. Sync now.</source>
        <translation>Des modifications sont menacées&#xa0;: à son prochain checkpoint, le serveur peut supprimer du journal WAL dont nous avons besoin. Synchronisez maintenant.</translation>
    </message>
    <message>
        <source>At this rate the limit is reached in %1.</source>
        <translation>À ce rythme, la limite est atteinte dans %1.</translation>
    </message>
    <message>
        <source>It grows by about %1 a day.</source>
        <translation>Il grossit d’environ %1 par jour.</translation>
    </message>
    <message>
        <source>More than half of the log that the server may keep is used.</source>
        <translation>Plus de la moitié du journal WAL que le serveur peut conserver est utilisée.</translation>
    </message>
    <message>
        <source>The server keeps more than 1 GiB of log for this slot.</source>
        <translation>Le serveur conserve plus de 1&#xa0;Gio de journal WAL pour ce slot.</translation>
    </message>
    <message>
        <source>More than 80 % of the log that the server may keep is used. Beyond the limit the changes are lost, and a full copy is needed.</source>
        <translation>Plus de 80&#xa0;% du journal WAL que le serveur peut conserver est utilisé. Au-delà de la limite, les modifications sont perdues, et une copie complète est nécessaire.</translation>
    </message>
    <message>
        <source>The server keeps more than 5 GiB of log for this slot. It has no limit: its disk may fill up.</source>
        <translation>Le serveur conserve plus de 5&#xa0;Gio de journal WAL pour ce slot. Il n’a pas de limite&#xa0;: son disque peut se remplir.</translation>
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
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps a copy of a PostgreSQL database on this computer.</source>
        <translation>Garde une copie d’une base de données PostgreSQL sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Shows this saved source.</source>
        <translation>Affiche cette source enregistrée.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
</context>
<context>
    <name>tributary::AdminForm</name>
    <message>
        <source>An administrator&apos;s login</source>
        <translation>Compte d’un administrateur</translation>
    </message>
    <message>
        <source>Cr&amp;eate the user</source>
        <translation>Créer l’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Administrator:</source>
        <translation>&amp;Administrateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password of the administrator:</source>
        <translation>Mot &amp;de passe de l’administrateur&#xa0;:</translation>
    </message>
    <message>
        <source>The user is being made…</source>
        <translation>Création de l’utilisateur…</translation>
    </message>
    <message>
        <source>Used once, to run the script, and then forgotten. It is stored nowhere.</source>
        <translation>Utilisé une fois, pour exécuter le script, puis oublié. Il n’est enregistré nulle part.</translation>
    </message>
</context>
<context>
    <name>tributary::Application</name>
    <message>
        <source>There is no source called &quot;%1&quot;.</source>
        <translation>Il n’y a pas de source nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Starting a PostgreSQL with sample data on this computer. The first time this takes a few seconds…</source>
        <translation>Démarrage d’un PostgreSQL avec des données d’exemple sur cet ordinateur. La première fois, cela prend quelques secondes…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The DBA has run the script for &quot;%1&quot;: the setup can go on.</source>
        <translation>Le DBA a exécuté le script pour «&#xa0;%1&#xa0;»&#xa0;: la configuration peut continuer.</translation>
    </message>
    <message>
        <source>Waiting: this network is metered. &quot;Sync now&quot; does not wait.</source>
        <translation>En attente&#xa0;: ce réseau est facturé à l’usage. «&#xa0;Synchroniser&#xa0;» n’attend pas.</translation>
    </message>
</context>
<context>
    <name>tributary::BrowsedTableModel</name>
    <message>
        <source>A view that Tributary did not make</source>
        <translation>Une vue que Tributary n’a pas créée</translation>
    </message>
    <message>
        <source>A table that Tributary did not make</source>
        <translation>Une table que Tributary n’a pas créée</translation>
    </message>
    <message>
        <source>Copy of %1
Fresh as of %2</source>
        <translation>Copie de %1
À jour au %2</translation>
    </message>
    <message>
        <source>unknown number of rows</source>
        <translation>nombre de lignes inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>tributary::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>How changes arrive</source>
        <translation>Comment arrivent les modifications</translation>
    </message>
    <message>
        <source>Copy everything each time, or copy once and follow what changes.</source>
        <translation>Tout copier à chaque fois, ou copier une fois puis suivre ce qui change.</translation>
    </message>
    <message>
        <source>What following changes needs</source>
        <translation>Ce qu’il faut pour suivre les modifications</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Re&amp;contrôler</translation>
    </message>
    <message>
        <source>What fails here for today&apos;s login is granted to the new user by the script; it is looked at again when the script has been run.</source>
        <translation>Ce qui échoue ici pour le compte actuel sera accordé au nouvel utilisateur par le script&#xa0;; le contrôle est refait quand le script a été exécuté.</translation>
    </message>
    <message>
        <source>From when the slot is made the server keeps its log until it was read.</source>
        <translation>Dès que le slot est créé, le serveur conserve son journal WAL jusqu’à ce qu’il soit lu.</translation>
    </message>
    <message>
        <source>From when the slot is made the server keeps its log until it was read: %1 a day while nothing is synced, at the rate of the last seconds.</source>
        <translation>Dès que le slot est créé, le serveur conserve son journal WAL jusqu’à ce qu’il soit lu&#xa0;: %1 par jour tant que rien n’est synchronisé, au rythme des dernières secondes.</translation>
    </message>
    <message>
        <source>Beyond %1 the server gives the slot up, and everything has to be copied again.</source>
        <translation>Au-delà de %1, le serveur abandonne le slot, et tout doit être recopié.</translation>
    </message>
    <message>
        <source>The server has no limit for that: its disk would fill up.</source>
        <translation>Le serveur n’y met pas de limite&#xa0;: son disque se remplirait.</translation>
    </message>
    <message>
        <source>The slot is made when the first sync starts, not before.</source>
        <translation>Le slot est créé au démarrage de la première synchronisation, pas avant.</translation>
    </message>
    <message numerus="yes">
        <source>This is looked at again every %n seconds; or choose full copies for now.</source>
        <translation>
            <numerusform>Nouvel examen chaque seconde&#xa0;; ou choisissez les copies complètes pour le moment.</numerusform>
            <numerusform>Nouvel examen toutes les %n secondes&#xa0;; ou choisissez les copies complètes pour le moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::CheckList</name>
    <message>
        <source>Checking…</source>
        <translation>Contrôle en cours…</translation>
    </message>
    <message>
        <source>Not yet: what is marked as failed must be mended first.</source>
        <translation>Pas encore&#xa0;: il faut d’abord corriger ce qui est marqué en échec.</translation>
    </message>
    <message>
        <source>It can be copied; something is worth a look.</source>
        <translation>La copie est possible&#xa0;; quelque chose mérite un coup d’œil.</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Tous les contrôles sont réussis.</translation>
    </message>
</context>
<context>
    <name>tributary::CheckRow</name>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>pas encore atteint</translation>
    </message>
    <message>
        <source>Fill in the password above.</source>
        <translation>Saisissez le mot de passe ci-dessus.</translation>
    </message>
</context>
<context>
    <name>tributary::ClipboardOffer</name>
    <message>
        <source>Use &amp;it</source>
        <translation>L’&amp;utiliser</translation>
    </message>
    <message>
        <source>Use %1 from the clipboard?</source>
        <translation>Utiliser %1 du presse-papiers&#xa0;?</translation>
    </message>
</context>
<context>
    <name>tributary::ComparisonDialog</name>
    <message>
        <source>The source is being asked…</source>
        <translation>Interrogation de la source…</translation>
    </message>
    <message>
        <source>Value in the destination</source>
        <translation>Valeur dans la destination</translation>
    </message>
    <message>
        <source>Value at the source</source>
        <translation>Valeur à la source</translation>
    </message>
    <message>
        <source>Compare a row with the source</source>
        <translation>Comparer une ligne à la source</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>table and key</comment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Values of the row</source>
        <translation>Valeurs de la ligne</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Neither the source nor the destination has this row any more.</source>
        <translation>Ni la source ni la destination n’ont encore cette ligne.</translation>
    </message>
    <message>
        <source>The source has no such row (any more).</source>
        <translation>La source n’a pas (ou plus) cette ligne.</translation>
    </message>
    <message>
        <source>The destination has no such row any more.</source>
        <translation>La destination n’a plus cette ligne.</translation>
    </message>
    <message>
        <source>The row is equal at the source.</source>
        <translation>La ligne est identique à la source.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns differ.</source>
        <translation>
            <numerusform>%n colonne diffère.</numerusform>
            <numerusform>%n colonnes diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The next sync may bring what is newer at the source.</source>
        <translation>%1 La prochaine synchronisation apportera peut-être ce qui est plus récent à la source.</translation>
    </message>
    <message>
        <source>Read at the source on %1.</source>
        <translation>Lu à la source le %1.</translation>
    </message>
    <message>
        <source>The row could not be compared.</source>
        <translation>La ligne n’a pas pu être comparée.</translation>
    </message>
    <message>
        <source>Comparing the row once more asks for the password.</source>
        <translation>Une nouvelle comparaison de la ligne demande le mot de passe.</translation>
    </message>
</context>
<context>
    <name>tributary::ComparisonModel</name>
    <message>
        <source>differs</source>
        <translation>différente</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>no such row</source>
        <translation>ligne absente</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texte vide</translation>
    </message>
    <message>
        <source>Stored as %1</source>
        <translation>Stocké en %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Re&amp;contrôler</translation>
    </message>
    <message>
        <source>Connect to PostgreSQL</source>
        <translation>Connexion à PostgreSQL</translation>
    </message>
    <message>
        <source>Paste what you have, or fill in the fields. The checks only read from the server.</source>
        <translation>Collez ce que vous avez, ou remplissez les champs. Les contrôles ne font que lire sur le serveur.</translation>
    </message>
    <message>
        <source>postgresql://… or jdbc:postgresql://… or psql -h …</source>
        <translation>postgresql://… ou jdbc:postgresql://… ou psql -h …</translation>
    </message>
    <message>
        <source>&amp;Paste a connection:</source>
        <translation>C&amp;ollez une connexion&#xa0;:</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>The fields below were filled in.</source>
        <translation>Les champs ci-dessous ont été remplis.</translation>
    </message>
    <message>
        <source>The password was moved out of sight.</source>
        <translation>Le mot de passe a été mis à l’abri des regards.</translation>
    </message>
    <message>
        <source>Filled in from %1; the password was not read.</source>
        <translation>Rempli depuis %1&#xa0;; le mot de passe n’a pas été lu.</translation>
    </message>
    <message>
        <source>The checks start by themselves once host, database and user are filled in.</source>
        <translation>Les contrôles démarrent d’eux-mêmes dès que l’hôte, la base de données et l’utilisateur sont remplis.</translation>
    </message>
    <message>
        <source>There is a source of this name already; choose another name.</source>
        <translation>Une source porte déjà ce nom&#xa0;; choisissez-en un autre.</translation>
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
        <translation>&amp;Garder le mot de passe dans le trousseau</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>Po&amp;rt&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de données&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Chiffrem&amp;ent&#xa0;:</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>not kept: asked for each time</source>
        <translation>non conservé&#xa0;: demandé à chaque fois</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Clés (*.pem *.key)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Parcour&amp;ir…</translation>
    </message>
    <message>
        <source>the certificates that the system trusts</source>
        <translation>les certificats de confiance du système</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clé client</translation>
    </message>
    <message>
        <source>Certificate &amp;file:</source>
        <translation>Fichier &amp;de certificat&#xa0;:</translation>
    </message>
    <message>
        <source>Client certificate:</source>
        <translation>Certificat client&#xa0;:</translation>
    </message>
    <message>
        <source>Client key:</source>
        <translation>Clé client&#xa0;:</translation>
    </message>
    <message>
        <source>Required, and the server&apos;s certificate is checked</source>
        <translation>Exigé, et le certificat du serveur est vérifié</translation>
    </message>
    <message>
        <source>Required, the certificate is not checked</source>
        <translation>Exigé, le certificat n’est pas vérifié</translation>
    </message>
    <message>
        <source>If the server offers it</source>
        <translation>Si le serveur le propose</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>As pasted: %1</source>
        <translation>Comme collé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>name of a source: database on host</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>the port %1</source>
        <translation>le port %1</translation>
    </message>
    <message>
        <source>the database %1</source>
        <translation>la base de données %1</translation>
    </message>
    <message>
        <source>the user %1</source>
        <translation>l’utilisateur %1</translation>
    </message>
    <message>
        <source>Taken out of the host field: %1.</source>
        <translation>Retiré du champ hôte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This looks like a connection pooler. Tables can be copied through it; to follow changes, give the server&apos;s direct address.</source>
        <translation>Cela ressemble à un pooler de connexions. Il permet de copier les tables&#xa0;; pour suivre les modifications, indiquez l’adresse directe du serveur.</translation>
    </message>
    <message>
        <source>Others can read this key, so it will not be used. Run: chmod 600 FILE</source>
        <translation>D’autres peuvent lire cette clé, elle ne sera donc pas utilisée. Exécutez&#xa0;: chmod 600 FILE</translation>
    </message>
    <message>
        <source>As usual for the server</source>
        <translation>Selon l’usage pour le serveur</translation>
    </message>
    <message>
        <source>As usual for this server (%1)</source>
        <translation>Selon l’usage pour ce serveur (%1)</translation>
    </message>
</context>
<context>
    <name>tributary::DataPage</name>
    <message>
        <source>Ways to look at the data</source>
        <translation>Façons d’examiner les données</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows (%2) were exported to %3.</source>
        <translation>
            <numerusform>%1 ligne (%2) a été exportée dans %3.</numerusform>
            <numerusform>%1 lignes (%2) ont été exportées dans %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no destination yet.</source>
        <translation>Il n’y a pas encore de destination.</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tables</translation>
    </message>
    <message>
        <source>Tables of the destination</source>
        <translation>Tables de la destination</translation>
    </message>
    <message>
        <source>Looking at the destination…</source>
        <translation>Examen de la destination…</translation>
    </message>
    <message>
        <source>The destination holds no tables yet.</source>
        <translation>La destination ne contient pas encore de tables.</translation>
    </message>
    <message>
        <source>There is no copy yet. What is copied can be looked at here after the first sync.</source>
        <translation>Il n’y a pas encore de copie. Ce qui est copié pourra être consulté ici après la première synchronisation.</translation>
    </message>
    <message>
        <source>The destination cannot be looked at.</source>
        <translation>La destination ne peut pas être consultée.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>All rows of the query</source>
        <translation>Toutes les lignes de la requête</translation>
    </message>
    <message>
        <source>All rows of the table &quot;%1&quot;</source>
        <translation>Toutes les lignes de la table «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The rows of the table &quot;%1&quot; that the filter leaves</source>
        <translation>Les lignes de la table «&#xa0;%1&#xa0;» retenues par le filtre</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Arrêté&#xa0;: aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>A copy of the destination (%1) was saved as %2.</source>
        <translation>Une copie de la destination (%1) a été enregistrée sous %2.</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>One file with everything that the destination holds now, also while a run goes on. Copying the destination&apos;s file by other means can lose what is still in the -wal file beside it.</source>
        <translation>Un fichier avec tout ce que la destination contient maintenant, même pendant une exécution. Copier le fichier de destination autrement peut perdre ce qui est encore dans le fichier -wal à côté.</translation>
    </message>
    <message>
        <source>A file is being written already; there is one at a time.</source>
        <translation>Un fichier est déjà en cours d’écriture&#xa0;; il n’y en a qu’un à la fois.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite *.sqlite3 *.db)</source>
        <translation>Fichiers SQLite (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>tributary::DatabaseChoice</name>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Databases of the server</source>
        <translation>Bases de données du serveur</translation>
    </message>
    <message>
        <source>Databases to set up as well</source>
        <translation>Autres bases de données à configurer</translation>
    </message>
    <message>
        <source>A&amp;lso set up:</source>
        <translation>Configurer &amp;aussi&#xa0;:</translation>
    </message>
</context>
<context>
    <name>tributary::DatabaseWarnings</name>
    <message>
        <source>In the database &quot;%1&quot; something is worth a look:</source>
        <translation>Dans la base de données «&#xa0;%1&#xa0;», quelque chose mérite un coup d’œil&#xa0;:</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationPage</name>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Choose where the copy goes</source>
        <translation>Choisissez où va la copie</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>Des&amp;tination&#xa0;:</translation>
    </message>
    <message>
        <source>Rows that are deleted in the source</source>
        <translation>Lignes supprimées dans la source</translation>
    </message>
    <message>
        <source>Re&amp;move them from the copy</source>
        <translation>Les &amp;retirer de la copie</translation>
    </message>
    <message>
        <source>&amp;Keep them, with the time of their deletion in _deleted_at</source>
        <translation>Les &amp;garder, avec la date de leur suppression dans _deleted_at</translation>
    </message>
    <message>
        <source>Kinds of destination</source>
        <translation>Types de destination</translation>
    </message>
    <message>
        <source>When it is synced</source>
        <translation>Quand synchroniser</translation>
    </message>
</context>
<context>
    <name>tributary::DifferenceModel</name>
    <message>
        <source>the whole row</source>
        <translation>la ligne entière</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>en trop</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différente</translation>
    </message>
    <message>
        <source>(without a key)</source>
        <translation>(sans clé)</translation>
    </message>
</context>
<context>
    <name>tributary::DraftKeeper</name>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>The DBA has run the script: continue.</source>
        <translation>Le DBA a exécuté le script&#xa0;: continuez.</translation>
    </message>
    <message>
        <source>A script was handed to the database administrator. Whether it was run is looked at every half minute; you can also continue.</source>
        <translation>Un script a été remis à l’administrateur de la base. Toutes les trente secondes, un contrôle vérifie s’il a été exécuté&#xa0;; vous pouvez aussi continuer.</translation>
    </message>
    <message>
        <source>script was run</source>
        <translation>script exécuté</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>The answers so far are kept, and the setup goes on where it was left.</source>
        <translation>Les réponses déjà données sont conservées, et la configuration reprend là où elle s’était arrêtée.</translation>
    </message>
    <message>
        <source>the setup cannot be read</source>
        <translation>la configuration ne peut pas être lue</translation>
    </message>
</context>
<context>
    <name>tributary::DraftPage</name>
    <message>
        <source>&amp;Continue setup…</source>
        <translation>&amp;Continuer…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Aban&amp;donner</translation>
    </message>
    <message>
        <source>Really &amp;discard the answers</source>
        <translation>Aban&amp;donner vraiment les réponses</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyStatePage</name>
    <message>
        <source>Copy a PostgreSQL database into a file</source>
        <translation>Copiez une base de données PostgreSQL dans un fichier</translation>
    </message>
    <message>
        <source>Tributary reads the tables you choose and keeps a copy in a SQLite file on this computer. Your tables are only read, and nothing goes anywhere else.</source>
        <translation>Tributary lit les tables que vous choisissez et en garde une copie dans un fichier SQLite sur cet ordinateur. Vos tables sont seulement lues, et rien ne va ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>&amp;Nouvelle source…</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>&amp;Essayer avec un exemple</translation>
    </message>
    <message>
        <source>No server at hand? The sample is a small shop in a PostgreSQL of its own, started on this computer and stopped when the window is closed.</source>
        <translation>Pas de serveur sous la main&#xa0;? L’exemple est une petite boutique dans son propre PostgreSQL, démarré sur cet ordinateur et arrêté à la fermeture de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>tributary::ExportBar</name>
    <message>
        <source>Sto&amp;p export</source>
        <translation>Arrêter l’ex&amp;port</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %1: %2 rows, %3</source>
        <translation>
            <numerusform>Export de %1&#xa0;: %2 ligne, %3</numerusform>
            <numerusform>Export de %1&#xa0;: %2 lignes, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>Avancement du fichier</translation>
    </message>
    <message>
        <source>Sto&amp;p copying</source>
        <translation>A&amp;rrêter la copie</translation>
    </message>
    <message>
        <source>Saving a copy as %1</source>
        <translation>Enregistrement d’une copie sous %1</translation>
    </message>
    <message>
        <source>Saving a copy as %1: %2 of %3</source>
        <comment>file name, bytes, bytes</comment>
        <translation>Enregistrement d’une copie sous %1&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>tributary::ExportDialog</name>
    <message>
        <source>&amp;Make formulas harmless</source>
        <translation>Rendre les for&amp;mules inoffensives</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>A text that begins with = + - @ is a formula to a spreadsheet, and may run a program when the file is opened. Such texts get an apostrophe in front; numbers stay as they are. Switch this off for a file that another program reads.</source>
        <translation>Pour un tableur, un texte qui commence par = + - @ est une formule, et peut lancer un programme à l’ouverture du fichier. Une apostrophe est placée devant ces textes&#xa0;; les nombres restent tels quels. Désactivez cette option pour un fichier destiné à un autre programme.</translation>
    </message>
    <message>
        <source>UTF-8, with the columns&apos; names in the first line. NULL is an empty field, an empty text is two quotes, bytes are in hex.</source>
        <translation>UTF-8, avec les noms des colonnes dans la première ligne. NULL est un champ vide, un texte vide est une paire de guillemets, les octets sont en hexadécimal.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is a file of this name; it is replaced.</source>
        <translation>Un fichier porte déjà ce nom&#xa0;; il sera remplacé.</translation>
    </message>
</context>
<context>
    <name>tributary::FileField</name>
    <message>
        <source>Choose the file: %1</source>
        <translation>Choisir le fichier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tributary::FilterBar</name>
    <message>
        <source>Appl&amp;y</source>
        <translation>App&amp;liquer</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Filt&amp;er:</source>
        <translation>F&amp;iltre&#xa0;:</translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation>Colonne à filtrer</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Mode de comparaison</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>est égal à</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is NULL</source>
        <translation>est NULL</translation>
    </message>
    <message>
        <source>is not NULL</source>
        <translation>n’est pas NULL</translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation>Valeur de comparaison</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>tributary::FoundMenu</name>
    <message>
        <source>Found on this co&amp;mputer</source>
        <translation>Trou&amp;vé sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>%1: %2, from %3</source>
        <translation>%1&#xa0;: %2, depuis %3</translation>
    </message>
    <message>
        <source>%1 (set up already)</source>
        <translation>%1 (déjà configuré)</translation>
    </message>
    <message>
        <source>%1 (the same as above)</source>
        <translation>%1 (identique au précédent)</translation>
    </message>
</context>
<context>
    <name>tributary::FurtherChecks</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Re&amp;contrôler</translation>
    </message>
    <message>
        <source>Check the further databases again</source>
        <translation>Vérifier à nouveau les autres bases</translation>
    </message>
    <message>
        <source>The further databases are looked at once the new user can log in.</source>
        <translation>Les autres bases sont examinées dès que le nouvel utilisateur peut se connecter.</translation>
    </message>
    <message>
        <source>Looking at the database &quot;%1&quot;…</source>
        <translation>Examen de la base «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is not ready. %2 %3</source>
        <comment>%2: a sentence with what is wrong, %3: what to do about it</comment>
        <translation>La base «&#xa0;%1&#xa0;» n’est pas prête. %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Together the databases take %n new replication slots, one each.</source>
        <translation>
            <numerusform>Ensemble, les bases prennent %n nouveau slot de réplication, un chacune.</numerusform>
            <numerusform>Ensemble, les bases prennent %n nouveaux slots de réplication, un chacune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has %n free: ask for a higher max_replication_slots, or set up fewer databases.</source>
        <translation>
            <numerusform>Le serveur en a %n de libre&#xa0;: demandez un max_replication_slots plus élevé, ou configurez moins de bases.</numerusform>
            <numerusform>Le serveur en a %n de libres&#xa0;: demandez un max_replication_slots plus élevé, ou configurez moins de bases.</numerusform>
        </translation>
    </message>
    <message>
        <source>The further databases are ready as well: %1.</source>
        <translation>Les autres bases sont prêtes aussi&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>tributary::HistoryPage</name>
    <message>
        <source>Export CS&amp;V…</source>
        <translation>Exporter en CS&amp;V…</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>Exporter en &amp;JSON…</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Afficher &amp;plus</translation>
    </message>
    <message>
        <source>No run yet. What each run did is kept here: when, how long, how much, and what went wrong.</source>
        <translation>Pas encore d’exécution. Ce que chaque exécution a fait est conservé ici&#xa0;: quand, combien de temps, combien de données, et ce qui a échoué.</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Toutes les exécutions</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>With changes</source>
        <translation>Avec modifications</translation>
    </message>
    <message>
        <source>Which runs to show</source>
        <translation>Exécutions à afficher</translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>who began a run</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Begun by whom</source>
        <translation>Origine du lancement</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>Affic&amp;her&#xa0;:</translation>
    </message>
    <message>
        <source>Begun &amp;by:</source>
        <translation>Lan&amp;cement&#xa0;:</translation>
    </message>
    <message>
        <source>All runs that are kept and fit the filter, also those that are not shown yet</source>
        <translation>Toutes les exécutions conservées qui correspondent au filtre, même celles qui ne sont pas encore affichées</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>runs that are shown</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>tributary::LogFigures</name>
    <message>
        <source>Fresh as of</source>
        <translation>À jour au</translation>
    </message>
    <message>
        <source>Behind the server</source>
        <translation>Retard sur le serveur</translation>
    </message>
    <message>
        <source>Applied in this run</source>
        <translation>Appliqué par cette exécution</translation>
    </message>
    <message>
        <source>Log kept by the slot</source>
        <translation>WAL conservé par le slot</translation>
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
        <translation>aucune table</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>tributary::LogList</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>tributary::LogPage</name>
    <message>
        <source>&amp;Follow</source>
        <translation>Sui&amp;vre</translation>
    </message>
    <message>
        <source>Keeps the newest line in view</source>
        <translation>Garde la ligne la plus récente visible</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Which lines to show</source>
        <translation>Lignes à afficher</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>Affic&amp;her&#xa0;:</translation>
    </message>
    <message>
        <source>Text in the line or name of its table</source>
        <translation>Texte dans la ligne ou nom de sa table</translation>
    </message>
    <message>
        <source>Co&amp;ntaining:</source>
        <translation>Con&amp;tenant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown</source>
        <translation>Copie les lignes sélectionnées, ou toutes celles qui sont affichées</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <source>For whoever helps you: versions, checks, settings and the end of the log; no password and nothing of what stands in your tables</source>
        <translation>Pour qui vous aide&#xa0;: versions, contrôles, paramètres et fin du journal&#xa0;; aucun mot de passe et rien du contenu de vos tables</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Rien n’a encore été journalisé.</translation>
    </message>
    <message>
        <source>No line is like that.</source>
        <translation>Aucune ligne ne correspond.</translation>
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
        <translation>So&amp;urces</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>&amp;Nouvelle source…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>&amp;Essayer avec un exemple</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;About Tributary</source>
        <translation>À &amp;propos de Tributary</translation>
    </message>
    <message>
        <source>A sync is still going on. It needs this program: closing it stops the sync. What is in the destination stays; the next run goes on from there.</source>
        <translation>Une synchronisation est encore en cours. Elle a besoin de ce programme&#xa0;: le fermer arrête la synchronisation. Ce qui est dans la destination reste&#xa0;; la prochaine exécution reprend à partir de là.</translation>
    </message>
    <message>
        <source>Stop and &amp;close</source>
        <translation>Arrêter et fer&amp;mer</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Keep running in the &amp;background</source>
        <translation>Continuer en arrière-&amp;plan</translation>
    </message>
    <message>
        <source>About Tributary</source>
        <translation>À propos de Tributary</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Keeps a copy of a PostgreSQL database on this computer.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Garde une copie d’une base de données PostgreSQL sur cet ordinateur.
Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
</context>
<context>
    <name>tributary::MessageBar</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce que l’on peut faire</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>tributary::MethodChoice</name>
    <message>
        <source>How the copy is kept up to date</source>
        <translation>Comment la copie est tenue à jour</translation>
    </message>
    <message>
        <source>F&amp;ull copies</source>
        <translation>C&amp;opies complètes</translation>
    </message>
    <message>
        <source>Each run reads every table anew. Needs nothing but a login that may read; costs the server a full read each time.</source>
        <translation>Chaque exécution relit toutes les tables. Ne demande rien d’autre qu’un compte qui a le droit de lire&#xa0;; coûte au serveur une lecture complète à chaque fois.</translation>
    </message>
    <message>
        <source>Foll&amp;ow changes</source>
        <translation>Suivre les &amp;modifications</translation>
    </message>
    <message>
        <source>Copies once, then applies what changes, as it happens. Costs the server little; needs wal_level = logical, the REPLICATION right, a publication and a replication slot, for which the server keeps its log until it was read.</source>
        <translation>Copie une fois, puis applique ce qui change, au fur et à mesure. Coûte peu au serveur&#xa0;; demande wal_level = logical, le droit REPLICATION, une publication et un slot de réplication, pour lequel le serveur conserve son journal WAL jusqu’à ce qu’il soit lu.</translation>
    </message>
</context>
<context>
    <name>tributary::NoteLabel</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>tributary::PasswordPrompt</name>
    <message>
        <source>&amp;Keep it in the keyring</source>
        <translation>&amp;Garder dans le trousseau</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Otherwise it is remembered until Tributary is closed.</source>
        <translation>Sinon, il est retenu jusqu’à la fermeture de Tributary.</translation>
    </message>
    <message>
        <source>It is remembered until Tributary is closed.</source>
        <translation>Il est retenu jusqu’à la fermeture de Tributary.</translation>
    </message>
</context>
<context>
    <name>tributary::PracticeServer</name>
    <message>
        <source>it did not say where it listens</source>
        <translation>il n’a pas dit où il écoute</translation>
    </message>
    <message>
        <source>its password cannot be read</source>
        <translation>son mot de passe ne peut pas être lu</translation>
    </message>
    <message>
        <source>its script does not run</source>
        <translation>son script ne s’exécute pas</translation>
    </message>
    <message>
        <source>the script that makes it is not installed</source>
        <translation>le script qui le crée n’est pas installé</translation>
    </message>
    <message>
        <source>its script failed</source>
        <translation>son script a échoué</translation>
    </message>
</context>
<context>
    <name>tributary::RemoveSourceDialog</name>
    <message>
        <source>Undo script</source>
        <translation>Script d’annulation</translation>
    </message>
    <message>
        <source>Save &amp;undo script…</source>
        <translation>Enregistrer l’a&amp;nnulation…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Retirer la source</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from the list?</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de la liste&#xa0;?</translation>
    </message>
    <message>
        <source>What was copied stays where it is: %1</source>
        <translation>Ce qui a été copié reste où il est&#xa0;: %1</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Nothing was made on the server for it.</source>
        <translation>Rien n’a été créé sur le serveur pour elle.</translation>
    </message>
    <message>
        <source>Looking at what was made on the server…</source>
        <translation>Examen de ce qui a été créé sur le serveur…</translation>
    </message>
    <message>
        <source>Nothing of it is left on the server.</source>
        <translation>Il n’en reste rien sur le serveur.</translation>
    </message>
    <message>
        <source>Drop the replication slot &quot;%1&quot;</source>
        <translation>Supprimer le slot de réplication «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It is being read now: stop whatever follows it first.</source>
        <translation>Il est lu en ce moment&#xa0;: arrêtez d’abord ce qui le suit.</translation>
    </message>
    <message>
        <source>As long as it is there the server keeps its log for it, and the disk fills.</source>
        <translation>Tant qu’il existe, le serveur conserve son journal WAL pour lui, et le disque se remplit.</translation>
    </message>
    <message>
        <source>Drop the publication &quot;%1&quot;</source>
        <translation>Supprimer la publication «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It does no harm, but nobody needs it any more.</source>
        <translation>Elle ne gêne pas, mais personne n’en a plus besoin.</translation>
    </message>
    <message>
        <source>Drop the user &quot;%1&quot;</source>
        <translation>Supprimer l’utilisateur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It was made for this source.</source>
        <translation>Il a été créé pour cette source.</translation>
    </message>
    <message>
        <source>It was there before, and others may use it.</source>
        <translation>Il existait auparavant, et d’autres peuvent l’utiliser.</translation>
    </message>
    <message>
        <source>An administrator can take it away: %1</source>
        <translation>Un administrateur peut le retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server could not be asked. %1</source>
        <translation>Le serveur n’a pas pu être interrogé. %1</translation>
    </message>
    <message>
        <source>The replication slot &quot;%1&quot; may still be there. Until it is dropped the server keeps its log for it, and the disk fills.</source>
        <translation>Le slot de réplication «&#xa0;%1&#xa0;» existe peut-être encore. Tant qu’il n’est pas supprimé, le serveur conserve son journal WAL pour lui, et le disque se remplit.</translation>
    </message>
    <message>
        <source>It holds rights: an administrator can take them and the user away with the undo script.</source>
        <translation>Il détient des droits&#xa0;: un administrateur peut les retirer, ainsi que l’utilisateur, avec le script d’annulation.</translation>
    </message>
</context>
<context>
    <name>tributary::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>On the source</source>
        <translation>Sur la source</translation>
    </message>
    <message>
        <source>On the destination</source>
        <translation>Sur la destination</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Save &amp;without starting</source>
        <translation>Enregistrer sans &amp;lancer</translation>
    </message>
    <message>
        <source>This is everything that will be done.</source>
        <translation>Voici tout ce qui sera fait.</translation>
    </message>
    <message>
        <source>Save the script for the &amp;database administrator…</source>
        <translation>Enregistrer le script pour l’&amp;administrateur de la base…</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>La même chose en ligne de commande</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Copier la ligne de commande</translation>
    </message>
    <message>
        <source>Save the scripts for the &amp;database administrator…</source>
        <translation>Enregistrer les scripts pour l’&amp;administrateur de la base…</translation>
    </message>
    <message>
        <source>The new user cannot log in yet. Close the assistant: it goes on here once the script has been run.</source>
        <translation>Le nouvel utilisateur ne peut pas encore se connecter. Fermez l’assistant&#xa0;: il reprend ici une fois le script exécuté.</translation>
    </message>
    <message>
        <source>Folder for the scripts, one for each database</source>
        <translation>Dossier des scripts, un par base de données</translation>
    </message>
    <message>
        <source>Script for the database administrator</source>
        <translation>Script pour l’administrateur de la base</translation>
    </message>
    <message>
        <source>%1 is there already: nothing was saved. Choose another folder.</source>
        <translation>%1 existe déjà&#xa0;: rien n’a été enregistré. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Saved in %1: %2. Each is run in its own database.</source>
        <translation>Enregistré dans %1&#xa0;: %2. Chacun s’exécute dans sa propre base de données.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Start sync</source>
        <translation>&amp;Synchroniser</translation>
    </message>
</context>
<context>
    <name>tributary::ReviewSection</name>
    <message>
        <source>%1: %2</source>
        <comment>place, what is done there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tributary::RoleForm</name>
    <message>
        <source>&amp;Keep the password in the keyring</source>
        <translation>Garder &amp;le mot de passe dans le trousseau</translation>
    </message>
    <message>
        <source>May also read tables that are made &amp;later</source>
        <translation>Peut aussi lire les tables créées plus &amp;tard</translation>
    </message>
    <message>
        <source>May &amp;follow changes (the REPLICATION right)</source>
        <translation>Peut suivre les modi&amp;fications (droit REPLICATION)</translation>
    </message>
    <message>
        <source>Password of the new user</source>
        <translation>Mot de passe du nouvel utilisateur</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>&amp;Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>Géné&amp;rer</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Generate another password</source>
        <translation>Générer un autre mot de passe</translation>
    </message>
    <message>
        <source>The script holds it too, because this provider takes nothing else: treat it as a secret.</source>
        <translation>Le script le contient aussi, car cet hébergeur n’accepte rien d’autre&#xa0;: traitez-le comme un secret.</translation>
    </message>
    <message>
        <source>The script does not hold it, only a value that it can be checked with.</source>
        <translation>Le script ne le contient pas, seulement une valeur qui permet de le vérifier.</translation>
    </message>
    <message>
        <source>The password goes into the keyring.</source>
        <translation>Le mot de passe va dans le trousseau.</translation>
    </message>
    <message>
        <source>Note the password down: it is kept nowhere, and you will be asked for it.</source>
        <translation>Notez le mot de passe&#xa0;: il n’est conservé nulle part, et il vous sera demandé.</translation>
    </message>
    <message>
        <source>Enter the name and the password here when the user is there, and have the script run, which lets it read.</source>
        <translation>Saisissez ici le nom et le mot de passe lorsque l’utilisateur existe, et faites exécuter le script qui l’autorise à lire.</translation>
    </message>
</context>
<context>
    <name>tributary::RoleRights</name>
    <message>
        <source>C&amp;heck again</source>
        <translation>Re&amp;contrôler</translation>
    </message>
    <message>
        <source>Take back what was &amp;left out</source>
        <translation>Retirer ce qui a été e&amp;xclu</translation>
    </message>
    <message>
        <source>The rights are being changed…</source>
        <translation>Modification des droits…</translation>
    </message>
    <message>
        <source>The script that was handed over is about another choice of tables and columns. Save it again below, and have it run.</source>
        <translation>Le script transmis correspond à un autre choix de tables et de colonnes. Enregistrez-le à nouveau ci-dessous et faites-le exécuter.</translation>
    </message>
    <message>
        <source>What the new user may read is looked at once it can log in.</source>
        <translation>Ce que le nouvel utilisateur peut lire est vérifié dès qu’il peut se connecter.</translation>
    </message>
    <message>
        <source>This was stopped, and nothing was changed.</source>
        <translation>Cela a été arrêté, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Looking at what the new user may read…</source>
        <translation>Vérification de ce que le nouvel utilisateur peut lire…</translation>
    </message>
    <message>
        <source>The new user may read more tables than you chose: they are not copied.</source>
        <translation>Le nouvel utilisateur peut lire plus de tables que celles que vous avez choisies&#xa0;: elles ne sont pas copiées.</translation>
    </message>
    <message>
        <source>The new user cannot read what was left out.</source>
        <translation>Le nouvel utilisateur ne peut pas lire ce qui a été exclu.</translation>
    </message>
    <message>
        <source>The new user may read columns that you left out, and they would be copied: %1.</source>
        <translation>Le nouvel utilisateur peut lire des colonnes que vous avez exclues, et elles seraient copiées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The script cannot take this back: everybody was granted it, or the user has it in another way. Have an administrator take it away, or tick the columns.</source>
        <translation>Le script ne peut pas retirer cela&#xa0;: tout le monde a ce droit, ou l’utilisateur l’a obtenu autrement. Faites-le retirer par un administrateur, ou cochez les colonnes.</translation>
    </message>
    <message>
        <source>An administrator&apos;s login mends that here.</source>
        <translation>Le compte d’un administrateur corrige cela ici.</translation>
    </message>
    <message>
        <source>Save the script below again, have it run, and check again.</source>
        <translation>Enregistrez à nouveau le script ci-dessous, faites-le exécuter, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The script was run.</source>
        <translation>Le script a été exécuté.</translation>
    </message>
</context>
<context>
    <name>tributary::RowCopier</name>
    <message>
        <source>Copied, but only the first %1 of a value. An export holds all of it.</source>
        <translation>Copié, mais seulement le début d’une valeur (%1). Un export la contient en entier.</translation>
    </message>
    <message>
        <source>The value is in the clipboard.</source>
        <translation>La valeur est dans le presse-papiers.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are in the clipboard.</source>
        <translation>
            <numerusform>%1 ligne est dans le presse-papiers.</numerusform>
            <numerusform>%1 lignes sont dans le presse-papiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::RowModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>At the source: %1</source>
        <translation>À la source&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the destination: %1</source>
        <translation>Dans la destination&#xa0;: %1</translation>
    </message>
    <message>
        <source>Part of the key</source>
        <translation>Partie de la clé</translation>
    </message>
</context>
<context>
    <name>tributary::RowView</name>
    <message>
        <source>&amp;Show value…</source>
        <translation>Voir l&amp;a valeur…</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Copier la valeur</translation>
    </message>
    <message>
        <source>Copy rows as CS&amp;V</source>
        <translation>Copier les lignes en CS&amp;V</translation>
    </message>
    <message>
        <source>Copy rows for a sprea&amp;dsheet</source>
        <translation>Copier les lignes pour un &amp;tableur</translation>
    </message>
    <message>
        <source>Sort &amp;ascending by this column</source>
        <translation>Trier en ordre c&amp;roissant</translation>
    </message>
    <message>
        <source>Sort d&amp;escending by this column</source>
        <translation>Trier en ordre &amp;décroissant</translation>
    </message>
    <message>
        <source>Do &amp;not sort</source>
        <translation>&amp;Ne pas trier</translation>
    </message>
    <message>
        <source>Only rows with this val&amp;ue</source>
        <translation>Seulement cette val&amp;eur</translation>
    </message>
    <message>
        <source>Compare with the s&amp;ource…</source>
        <translation>Comparer à la s&amp;ource…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>tributary::RunButtons</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <translation>Sui&amp;vre</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Goes on applying changes until it is paused or stopped.</source>
        <translation>Continue d’appliquer les modifications jusqu’à la pause ou l’arrêt.</translation>
    </message>
    <message>
        <source>The server keeps its log for this source meanwhile.</source>
        <translation>Pendant ce temps, le serveur conserve son journal WAL pour cette source.</translation>
    </message>
    <message>
        <source>Applies what has changed meanwhile, and goes on following.</source>
        <translation>Applique ce qui a changé entre-temps, puis continue le suivi.</translation>
    </message>
</context>
<context>
    <name>tributary::RunDetailView</name>
    <message>
        <source>Tables of the run</source>
        <translation>Tables de l’exécution</translation>
    </message>
    <message>
        <source>The chosen run</source>
        <translation>L’exécution choisie</translation>
    </message>
    <message>
        <source>What the run did</source>
        <translation>Ce que l’exécution a fait</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Journal de l’exécution</translation>
    </message>
    <message>
        <source>Parts of the run</source>
        <translation>Parties de l’exécution</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Choose a run to see what it did.</source>
        <translation>Choisissez une exécution pour voir ce qu’elle a fait.</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tables (%1)</translation>
    </message>
    <message>
        <source>Log of the run (%1)</source>
        <translation>Journal de l’exécution (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table and message</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>More that failed: %1, on top of the list below.</source>
        <translation>Autres échecs&#xa0;: %1, en plus de la liste ci-dessous.</translation>
    </message>
    <message>
        <source>Tables that failed: %1. Their last good copies are as they were.</source>
        <translation>Tables en échec&#xa0;: %1. Leurs dernières copies valides restent inchangées.</translation>
    </message>
    <message>
        <source>What changed in the tables at the source</source>
        <translation>Ce qui a changé dans les tables de la source</translation>
    </message>
    <message>
        <source>Schema changes</source>
        <translation>Modifications du schéma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table and what changed in it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Schema changes (%1)</source>
        <translation>Modifications du schéma (%1)</translation>
    </message>
</context>
<context>
    <name>tributary::RunGrid</name>
    <message>
        <source>Runs by tables</source>
        <translation>Exécutions par table</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
</context>
<context>
    <name>tributary::RunGridModel</name>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>%1, run of %2: %3</source>
        <comment>table, time, state</comment>
        <translation>%1, exécution du %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Run of %1: %2</source>
        <comment>time, result</comment>
        <translation>Exécution du %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tributary::RunListModel</name>
    <message>
        <source>not known yet</source>
        <comment>an empty cell, read aloud</comment>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Rows copied</source>
        <translation>Lignes copiées</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>Insertions</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Suppr.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>tributary::RunOverview</name>
    <message>
        <source>State of %1</source>
        <translation>État de %1</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Origine et destination</translation>
    </message>
    <message>
        <source>Progress of all tables</source>
        <translation>Progression de toutes les tables</translation>
    </message>
    <message>
        <source>Rows, bytes, speed and remaining time</source>
        <translation>Lignes, octets, vitesse et temps restant</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>Affic&amp;her&#xa0;:</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Toutes les tables</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Avec notes</translation>
    </message>
    <message>
        <source>Which tables to show</source>
        <translation>Tables à afficher</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>source and destination</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>&quot;Copy everything anew&quot; makes a new slot and a new copy; the old copy stays until that one is complete.</source>
        <translation>«&#xa0;Tout recopier&#xa0;» crée un nouveau slot et une nouvelle copie&#xa0;; l’ancienne copie reste jusqu’à ce que la nouvelle soit complète.</translation>
    </message>
    <message>
        <source>&amp;Copy everything anew</source>
        <translation>Tout re&amp;copier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table and message</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>partie d’un nom</translation>
    </message>
    <message>
        <source>Filter of the tables</source>
        <translation>Filtre des tables</translation>
    </message>
    <message>
        <source>F&amp;ilter:</source>
        <translation>F&amp;iltre :</translation>
    </message>
    <message>
        <source>&amp;Enter the password…</source>
        <translation>&amp;Saisir le mot de passe…</translation>
    </message>
</context>
<context>
    <name>tributary::RunTableModel</name>
    <message>
        <source>truncates: %1</source>
        <translation>TRUNCATE&#xa0;: %1</translation>
    </message>
    <message>
        <source>columns: %1</source>
        <comment>what changed</comment>
        <translation>colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty cell, read aloud</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rows copied</source>
        <translation>Lignes copiées</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>Insertions</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Suppr.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>tributary::SchedulePanel</name>
    <message>
        <source>This &amp;window, only while it is open</source>
        <translation>Cette fenêtre, seulement quand elle est ou&amp;verte</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>À la main seulement</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>À intervalle régulier</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <source>On some days</source>
        <translation>Certains jours</translation>
    </message>
    <message>
        <source>When it is synced by itself</source>
        <translation>Quand la synchronisation se fait d’elle-même</translation>
    </message>
    <message>
        <source>Sync by i&amp;tself:</source>
        <translation>S&amp;ynchroniser&#xa0;:</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>Unit of the step</source>
        <translation>Unité de l’intervalle</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>Toutes &amp;les</translation>
    </message>
    <message>
        <source>At &amp;minute</source>
        <translation>À la &amp;minute</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>À l’&amp;heure</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Choisissez au moins un jour.</translation>
    </message>
    <message>
        <source>It is synced when you say so.</source>
        <translation>La synchronisation se fait à votre demande.</translation>
    </message>
    <message>
        <source>Next run: now</source>
        <translation>Prochaine exécution&#xa0;: maintenant</translation>
    </message>
    <message>
        <source>Next run: today at %1</source>
        <translation>Prochaine exécution&#xa0;: aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Next run: tomorrow at %1</source>
        <translation>Prochaine exécution&#xa0;: demain à %1</translation>
    </message>
    <message>
        <source>Next run: %1 at %2</source>
        <translation>Prochaine exécution&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>What is missed while the window is closed is made up once when it opens.</source>
        <translation>Ce qui est manqué quand la fenêtre est fermée est rattrapé une fois à son ouverture.</translation>
    </message>
    <message>
        <source>A timer of your systemd runs it. What is missed while the computer is off is made up once.</source>
        <translation>Un minuteur (timer) de votre systemd s’en charge. Ce qui est manqué quand l’ordinateur est éteint est rattrapé une fois.</translation>
    </message>
    <message>
        <source>A timer of your systemd runs it. A step that does not fit into the hour or the day is not remembered while the computer is off: it begins with a run at each login.</source>
        <translation>Un minuteur (timer) de votre systemd s’en charge. Un intervalle qui ne divise pas l’heure ou le jour n’est pas mémorisé quand l’ordinateur est éteint&#xa0;: il commence par une exécution à chaque ouverture de session.</translation>
    </message>
    <message>
        <source>It runs while you are logged in; to run it also at other times: loginctl enable-linger</source>
        <translation>Il fonctionne pendant que votre session est ouverte&#xa0;; pour l’exécuter aussi à d’autres moments&#xa0;: loginctl enable-linger</translation>
    </message>
    <message>
        <source>Missed: the run of %1 has not begun.</source>
        <translation>Manquée&#xa0;: l’exécution du %1 n’a pas commencé.</translation>
    </message>
    <message>
        <source>This com&amp;puter, also while the window is closed</source>
        <translation>Cet or&amp;dinateur, même quand la fenêtre est fermée</translation>
    </message>
</context>
<context>
    <name>tributary::ScriptView</name>
    <message>
        <source>Script for &amp;database:</source>
        <translation>Script pour la &amp;base&#xa0;:</translation>
    </message>
    <message>
        <source>Setup script</source>
        <translation>Script de configuration</translation>
    </message>
    <message>
        <source>&amp;Copy script</source>
        <translation>Copier le scrip&amp;t</translation>
    </message>
    <message>
        <source>&amp;Save setup script…</source>
        <translation>&amp;Enregistrer le script…</translation>
    </message>
    <message>
        <source>Save &amp;undo script…</source>
        <translation>Enregistrer l’&amp;annulation…</translation>
    </message>
    <message>
        <source>The script is being made…</source>
        <translation>Création du script…</translation>
    </message>
    <message>
        <source>The script is in the clipboard for half a minute: it holds the password.</source>
        <translation>Le script est dans le presse-papiers pour une demi-minute&#xa0;: il contient le mot de passe.</translation>
    </message>
    <message>
        <source>The script is in the clipboard.</source>
        <translation>Le script est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Undo script</source>
        <translation>Script d’annulation</translation>
    </message>
    <message>
        <source>SQL scripts (*.sql)</source>
        <translation>Scripts SQL (*.sql)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Sh&amp;ow:</source>
        <translation>Aff&amp;icher&#xa0;:</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Which script to show</source>
        <translation>Script à afficher</translation>
    </message>
    <message>
        <source>The undo script is in the clipboard.</source>
        <translation>Le script d’annulation est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>tributary::SecretStore</name>
    <message>
        <source>access was denied</source>
        <translation>l’accès a été refusé</translation>
    </message>
    <message>
        <source>no keyring is running</source>
        <translation>aucun trousseau n’est en service</translation>
    </message>
    <message>
        <source>it reported an error</source>
        <translation>il a signalé une erreur</translation>
    </message>
    <message>
        <source>no answer within %1 seconds</source>
        <translation>aucune réponse en %1 secondes</translation>
    </message>
    <message>
        <source>it is not used, as the settings say</source>
        <translation>il n’est pas utilisé, selon les paramètres</translation>
    </message>
    <message>
        <source>it is locked, or not running yet</source>
        <translation>il est verrouillé, ou ne fonctionne pas encore</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message>
        <source>The language changes when Tributary is started again.</source>
        <translation>La langue changera au prochain démarrage de Tributary.</translation>
    </message>
    <message>
        <source>&amp;Wait while the network is metered</source>
        <translation>&amp;Attendre tant que le réseau est facturé à l’usage</translation>
    </message>
    <message>
        <source>&amp;Keep passwords in the keyring</source>
        <translation>&amp;Garder les mots de passe dans le trousseau</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the passwords of %n source(s) from the keyring</source>
        <translation>
            <numerusform>&amp;Retirer du trousseau le mot de passe de %n source</numerusform>
            <numerusform>&amp;Retirer du trousseau les mots de passe de %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Celle du bureau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Problèmes seulement</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>What to show notices about</source>
        <translation>Ce qui donne lieu à une notification</translation>
    </message>
    <message>
        <source>&amp;Notices about:</source>
        <translation>&amp;Notifier&#xa0;:</translation>
    </message>
    <message>
        <source>A problem is told once, and not again before it is over. A click on the notice opens the source.</source>
        <translation>Un problème est signalé une fois, et pas à nouveau avant d’être résolu. Un clic sur la notification ouvre la source.</translation>
    </message>
    <message>
        <source>This desktop has no tray for notices: the list of sources tells the same.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: la liste des sources dit la même chose.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Connections of a run to its source</source>
        <translation>Connexions d’une exécution à sa source</translation>
    </message>
    <message>
        <source>&amp;Connections of a run:</source>
        <translation>&amp;Connexions par exécution&#xa0;:</translation>
    </message>
    <message>
        <source>Following changes takes two at the least, and comparing a source that is followed takes three. It holds from the next run on.</source>
        <translation>Suivre les modifications en demande au moins deux, et comparer une source suivie en demande trois. Cela vaut à partir de la prochaine exécution.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <translation>&#xa0;Kio/s</translation>
    </message>
    <message>
        <source>Most kibibytes a second that are read from sources</source>
        <translation>Nombre maximal de kibioctets lus par seconde dans les sources</translation>
    </message>
    <message>
        <source>R&amp;ead at most:</source>
        <translation>Lir&amp;e au plus&#xa0;:</translation>
    </message>
    <message>
        <source>All runs of this window share it, also those that go on. A run of the command line or of a timer has it for itself.</source>
        <translation>Toutes les exécutions de cette fenêtre se partagent cette limite, même celles en cours. Une exécution en ligne de commande ou par un minuteur en dispose pour elle seule.</translation>
    </message>
    <message>
        <source>Scheduled runs wait, and changes are not followed, until the network is not metered. What you start yourself runs at once; so does what reads from this computer.</source>
        <translation>Les exécutions planifiées attendent, et les modifications ne sont pas suivies, tant que le réseau est facturé à l’usage. Ce que vous lancez vous-même s’exécute tout de suite, de même que ce qui lit sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer cannot tell whether its network is metered (NetworkManager is not running): nothing waits.</source>
        <translation>Cet ordinateur ne peut pas dire si son réseau est facturé à l’usage (NetworkManager n’est pas en service)&#xa0;: rien n’attend.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Otherwise they are asked for when they are needed, and remembered until Tributary is closed. Runs while it is closed then find passwords in ~/.pgpass only.</source>
        <translation>Sinon, ils sont demandés quand il le faut, et retenus jusqu’à la fermeture de Tributary. Les exécutions lancées quand il est fermé ne trouvent alors de mots de passe que dans ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>tributary::SetupTab</name>
    <message>
        <source>&quot;Check again&quot; asks for the password.</source>
        <translation>«&#xa0;Recontrôler&#xa0;» demande le mot de passe.</translation>
    </message>
    <message>
        <source>What is set up</source>
        <translation>Ce qui est configuré</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Re&amp;contrôler</translation>
    </message>
    <message>
        <source>Make the sc&amp;ripts</source>
        <translation>C&amp;réer les scripts</translation>
    </message>
    <message>
        <source>When it is synced</source>
        <translation>Quand synchroniser</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>On the command line:</source>
        <translation>En ligne de commande&#xa0;:</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Not checked since the window was opened.</source>
        <translation>Aucun contrôle depuis l’ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>Command line of the check</source>
        <translation>Ligne de commande du contrôle</translation>
    </message>
    <message>
        <source>Scripts for the database administrator</source>
        <translation>Scripts pour l’administrateur de la base</translation>
    </message>
    <message>
        <source>One makes the read-only user and what following changes needs, the other takes it all away again. Nothing is run.</source>
        <translation>L’un crée l’utilisateur en lecture seule et ce qu’il faut pour suivre les modifications, l’autre retire tout cela. Rien n’est exécuté.</translation>
    </message>
    <message>
        <source>Command line of the script</source>
        <translation>Ligne de commande du script</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a fact</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>SSH tunnel</source>
        <translation>Tunnel SSH</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Changes are followed (log)</source>
        <translation>Suivi des modifications (log)</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>as the slot has it, else pgoutput</source>
        <translation>celui du slot, sinon pgoutput</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Deleted rows</source>
        <translation>Lignes supprimées</translation>
    </message>
    <message>
        <source>stay in the copy, marked</source>
        <translation>restent dans la copie, marquées</translation>
    </message>
    <message>
        <source>are removed</source>
        <translation>sont retirées</translation>
    </message>
    <message>
        <source>Every table is copied in each run (full)</source>
        <translation>Chaque table est copiée à chaque exécution (full)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>all that can be read</source>
        <translation>toutes celles qui sont lisibles</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>tables</comment>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>slot %1</translation>
    </message>
    <message>
        <source>publication %1</source>
        <translation>publication %1</translation>
    </message>
    <message>
        <source>Made on the server</source>
        <translation>Créé sur le serveur</translation>
    </message>
    <message>
        <source>nothing that is known of</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <source>Other sources use this, too, so the undo script leaves it: %1</source>
        <translation>D’autres sources l’utilisent aussi, le script d’annulation le laisse donc&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tributary::SetupWizard</name>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Sync &amp;everything now</source>
        <translation>&amp;Tout synchroniser</translation>
    </message>
</context>
<context>
    <name>tributary::SlotChoice</name>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>keeps %1 of log</source>
        <translation>conserve %1 de journal WAL</translation>
    </message>
    <message>
        <source>is for a standby server</source>
        <translation>est destiné à un serveur secondaire</translation>
    </message>
    <message>
        <source>belongs to the database %1</source>
        <translation>appartient à la base de données %1</translation>
    </message>
    <message>
        <source>is temporary</source>
        <translation>est temporaire</translation>
    </message>
    <message>
        <source>has the plugin %1, which cannot be read here</source>
        <translation>a le plugin %1, qui ne peut pas être lu ici</translation>
    </message>
    <message>
        <source>has the plugin %1</source>
        <translation>a le plugin %1</translation>
    </message>
    <message>
        <source>another program reads from it</source>
        <translation>un autre programme le lit</translation>
    </message>
    <message>
        <source>has lost changes</source>
        <translation>a perdu des modifications</translation>
    </message>
    <message>
        <source>Replication slot and publication</source>
        <translation>Slot de réplication et publication</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>pgoutput (part of PostgreSQL 10 and later)</source>
        <translation>pgoutput (inclus dans PostgreSQL à partir de 10)</translation>
    </message>
    <message>
        <source>wal2json (must be installed on the server)</source>
        <translation>wal2json (doit être installé sur le serveur)</translation>
    </message>
    <message>
        <source>P&amp;lugin:</source>
        <translation>P&amp;lugin&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Slot:</source>
        <translation>Slo&amp;t&#xa0;:</translation>
    </message>
    <message>
        <source>Na&amp;me of the slot:</source>
        <translation>&amp;Nom du slot&#xa0;:</translation>
    </message>
    <message>
        <source>Publ&amp;ication:</source>
        <translation>P&amp;ublication&#xa0;:</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>En créer un nouveau</translation>
    </message>
    <message>
        <source>Take over %1 (%2)</source>
        <comment>slot, facts</comment>
        <translation>Reprendre %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>slot, why it cannot be taken over</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The name of a slot has 1 to 63 of the characters a-z, 0-9 and _.</source>
        <translation>Le nom d’un slot compte de 1 à 63 caractères parmi a-z, 0-9 et _.</translation>
    </message>
    <message>
        <source>There is a slot of this name already: take it over, or choose another name.</source>
        <translation>Un slot porte déjà ce nom&#xa0;: reprenez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The publication needs a name.</source>
        <translation>La publication doit avoir un nom.</translation>
    </message>
    <message>
        <source>The name of a publication has 63 bytes at most.</source>
        <translation>Le nom d’une publication compte 63 octets au plus.</translation>
    </message>
    <message>
        <source>What it has kept was meant for another program, which will not get it any more.</source>
        <translation>Ce qu’il a conservé était destiné à un autre programme, qui ne le recevra plus.</translation>
    </message>
</context>
<context>
    <name>tributary::SlotListModel</name>
    <message>
        <source>%1 (this source)</source>
        <translation>%1 (cette source)</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>physique</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>nobody reads it</source>
        <translation>personne ne le lit</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
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
        <translation>Base</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>tributary::SlotSampleModel</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>tributary::SourcePage</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Changes and WAL</source>
        <translation>Modifications et WAL</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>tributary::SourceTabs</name>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>The comparison was stopped because a run was started.</source>
        <translation>La comparaison a été arrêtée parce qu’une exécution a démarré.</translation>
    </message>
    <message>
        <source>A scheduled run is due; it begins when the comparison has ended.</source>
        <translation>Une exécution planifiée est prévue&#xa0;; elle commence lorsque la comparaison est terminée.</translation>
    </message>
</context>
<context>
    <name>tributary::SqlPane</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annule&amp;r</translation>
    </message>
    <message>
        <source>Show &amp;value…</source>
        <translation>Voir la &amp;valeur…</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xporter en CSV…</translation>
    </message>
    <message>
        <source>Rows of the query</source>
        <translation>Lignes de la requête</translation>
    </message>
    <message>
        <source>S&amp;QL query, for reading:</source>
        <translation>Requête S&amp;QL, en lecture&#xa0;:</translation>
    </message>
    <message>
        <source>SQL query</source>
        <translation>Requête SQL</translation>
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
        <translation>&amp;Limite&#xa0;:</translation>
    </message>
    <message>
        <source>Most rows to show</source>
        <translation>Nombre maximal de lignes à afficher</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>What the query gave</source>
        <translation>Ce que la requête a donné</translation>
    </message>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>The query was cancelled.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Exécution…</translation>
    </message>
    <message>
        <source>The first %1 in %2; there are more</source>
        <translation>Début&#xa0;: %1 en %2&#xa0;; il y en a d’autres</translation>
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
        <translation>Fichier SQLite</translation>
    </message>
    <message>
        <source>A SQLite file on this computer: one file, no server, readable by most tools.</source>
        <translation>Un fichier SQLite sur cet ordinateur&#xa0;: un seul fichier, sans serveur, lisible par la plupart des outils.</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Parcour&amp;ir…</translation>
    </message>
    <message>
        <source>Choose the SQLite file</source>
        <translation>Choisir le fichier SQLite</translation>
    </message>
    <message>
        <source>SQLite &amp;file:</source>
        <translation>&amp;Fichier SQLite&#xa0;:</translation>
    </message>
    <message>
        <source>Free space:</source>
        <translation>Espace libre&#xa0;:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>This is a folder: add the name of a file.</source>
        <translation>C’est un dossier&#xa0;: ajoutez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>You may not write here: choose another place.</source>
        <translation>Vous n’avez pas le droit d’écrire ici&#xa0;: choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>This file exists and is no SQLite database. It will not be overwritten: choose another name.</source>
        <translation>Ce fichier existe et n’est pas une base de données SQLite. Il ne sera pas écrasé&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is a network drive (%1). SQLite files can be damaged there when the connection is lost; a drive of this computer is safer.</source>
        <translation>C’est un lecteur réseau (%1). Les fichiers SQLite peuvent y être endommagés quand la connexion se perd&#xa0;; un lecteur de cet ordinateur est plus sûr.</translation>
    </message>
    <message>
        <source>This SQLite file exists (%1). The copies are added to it; tables that others made are left alone.</source>
        <translation>Ce fichier SQLite existe (%1). Les copies y sont ajoutées&#xa0;; les tables créées par d’autres ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The file will be made, with its folder.</source>
        <translation>Le fichier sera créé, avec son dossier.</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite *.sqlite3 *.db)</source>
        <translation>Fichiers SQLite (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This name is too long for a file: choose a shorter one.</source>
        <translation>Ce nom est trop long pour un fichier&#xa0;: choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>%1 synchronises this folder. It may take the file while it is being written, or put another computer&apos;s in its place; another folder is safer, and a whole copy can be saved here at any time.</source>
        <translation>%1 synchronise ce dossier. Il peut prendre le fichier pendant son écriture, ou mettre à sa place celui d’un autre ordinateur&#xa0;; un autre dossier est plus sûr, et une copie complète peut être enregistrée ici à tout moment.</translation>
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
        <translation>à venir</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>cette étape</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4</source>
        <comment>number, count, name, state</comment>
        <translation>Étape %1 sur %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
</context>
<context>
    <name>tributary::SupportMatrix</name>
    <message>
        <source>&amp;What is possible at each provider</source>
        <translation>Possibilités selon l’&amp;hébergeur</translation>
    </message>
    <message>
        <source>What is possible at each provider</source>
        <translation>Possibilités selon l’hébergeur</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Hébergeur</translation>
    </message>
    <message>
        <source>Full copies</source>
        <translation>Copies complètes</translation>
    </message>
    <message>
        <source>Following changes</source>
        <translation>Suivi des modifications</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>Ser&amp;ver run by:</source>
        <translation>Se&amp;rveur géré par&#xa0;:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <comment>provider</comment>
        <translation>%1 (reconnu)</translation>
    </message>
    <message>
        <source>Full copies and following changes are both possible.</source>
        <translation>Les copies complètes et le suivi des modifications sont tous deux possibles.</translation>
    </message>
    <message>
        <source>Full copies are possible; following changes is not. %1</source>
        <translation>Les copies complètes sont possibles, mais pas le suivi des modifications. %1</translation>
    </message>
</context>
<context>
    <name>tributary::SyncSession</name>
    <message>
        <source>Waiting for the keyring: perhaps it asks you to unlock it.</source>
        <translation>Attente du trousseau&#xa0;: il vous demande peut-être de le déverrouiller.</translation>
    </message>
</context>
<context>
    <name>tributary::TableList</name>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>The tables are listed here as soon as a run has read which there are.</source>
        <translation>Les tables sont énumérées ici dès qu’une exécution a lu lesquelles existent.</translation>
    </message>
    <message>
        <source>No table is like that.</source>
        <translation>Aucune table ne correspond.</translation>
    </message>
</context>
<context>
    <name>tributary::TableMenu</name>
    <message>
        <source>&amp;Copy again</source>
        <translation>&amp;Recopier</translation>
    </message>
    <message>
        <source>Takes a new copy of it; the changes of the other tables are applied as always.</source>
        <translation>En fait une nouvelle copie&#xa0;; les modifications des autres tables sont appliquées comme toujours.</translation>
    </message>
    <message>
        <source>Takes a new copy of it; the other copies stay as they are.</source>
        <translation>En fait une nouvelle copie&#xa0;; les autres copies restent inchangées.</translation>
    </message>
    <message>
        <source>A run is going on. A table can be copied again when it has ended.</source>
        <translation>Une exécution est en cours. Une table pourra être recopiée quand elle sera terminée.</translation>
    </message>
    <message>
        <source>What is left out is not copied.</source>
        <translation>Ce qui est exclu n’est pas copié.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Compares the numbers of rows of source and copy, on the tab &quot;Verify&quot;.</source>
        <translation>Compare les nombres de lignes de la source et de la copie, dans l’onglet «&#xa0;Vérifier&#xa0;».</translation>
    </message>
    <message>
        <source>A run is going on. Copies can be compared when it has ended.</source>
        <translation>Une exécution est en cours. Les copies pourront être comparées quand elle sera terminée.</translation>
    </message>
    <message>
        <source>There is no copy to compare.</source>
        <translation>Il n’y a pas de copie à comparer.</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Prévisualiser</translation>
    </message>
    <message>
        <source>Shows the rows of the copy, on the tab &quot;Data&quot;.</source>
        <translation>Affiche les lignes de la copie, dans l’onglet «&#xa0;Données&#xa0;».</translation>
    </message>
    <message>
        <source>The rows of one table can be shown at a time.</source>
        <translation>Les lignes ne peuvent être affichées que pour une table à la fois.</translation>
    </message>
    <message>
        <source>There is no copy to look at.</source>
        <translation>Il n’y a pas de copie à consulter.</translation>
    </message>
    <message>
        <source>Copy S&amp;QL</source>
        <translation>Copier le S&amp;QL</translation>
    </message>
    <message>
        <source>Puts the query that reads it at the source into the clipboard.</source>
        <translation>Met dans le presse-papiers la requête qui la lit à la source.</translation>
    </message>
    <message>
        <source>It has no column that may be read.</source>
        <translation>Elle n’a aucune colonne lisible.</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>The next runs leave it out; its last copy stays in the destination.</source>
        <translation>Les prochaines exécutions l’excluent&#xa0;; sa dernière copie reste dans la destination.</translation>
    </message>
    <message>
        <source>Its columns are known as soon as a run of this window has read them.</source>
        <translation>Ses colonnes seront connues dès qu’une exécution de cette fenêtre les aura lues.</translation>
    </message>
    <message>
        <source>A comparison is going on. Another one can begin when it has ended, or was stopped on the tab &quot;Verify&quot;.</source>
        <translation>Une comparaison est en cours. Une autre peut commencer lorsqu’elle est terminée ou arrêtée dans l’onglet «&#xa0;Vérifier&#xa0;».</translation>
    </message>
</context>
<context>
    <name>tributary::TableMethodMenu</name>
    <message>
        <source>&amp;How it is kept up to date</source>
        <translation>Mode de mise à jo&amp;ur</translation>
    </message>
    <message>
        <source>&amp;As the source</source>
        <translation>Comme la &amp;source</translation>
    </message>
    <message>
        <source>&amp;Follow changes</source>
        <translation>Suivre les &amp;modifications</translation>
    </message>
    <message>
        <source>F&amp;ull copy</source>
        <translation>Copie &amp;complète</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Exclure</translation>
    </message>
</context>
<context>
    <name>tributary::TablePane</name>
    <message>
        <source>Cou&amp;nt exactly</source>
        <translation>Co&amp;mpter exactement</translation>
    </message>
    <message>
        <source>Show &amp;value…</source>
        <translation>Voir la &amp;valeur…</translation>
    </message>
    <message>
        <source>&amp;Compare with source…</source>
        <translation>&amp;Comparer à la source…</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xporter en CSV…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>The table has been synced since the first rows were read: some may be missing here, or be here twice.</source>
        <translation>La table a été synchronisée depuis la lecture des premières lignes&#xa0;: certaines peuvent manquer ici, ou y figurer deux fois.</translation>
    </message>
    <message>
        <source>&quot;Reload&quot; shows it as it is now.</source>
        <translation>«&#xa0;Recharger&#xa0;» la montre telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Nombre de lignes</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Lignes de %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 rows. A filter or an export shows others.</source>
        <translation>
            <numerusform>La première ligne. Un filtre ou un export en montre d’autres.</numerusform>
            <numerusform>Les %1 premières lignes. Un filtre ou un export en montre d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 rows</source>
        <translation>
            <numerusform>La première ligne</numerusform>
            <numerusform>Les %1 premières lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Les %1 premières lignes sur %2</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>Cette table n’a pas de lignes.</translation>
    </message>
    <message>
        <source>No row of this table is like that.</source>
        <translation>Aucune ligne de cette table ne correspond.</translation>
    </message>
</context>
<context>
    <name>tributary::TableProgressModel</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>column with how a table is kept up to date</comment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column with the estimated number of rows</comment>
        <translation>Environ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column with the remaining time</comment>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>Insertions</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Suppr.</translation>
    </message>
    <message>
        <source>Truncates</source>
        <translation>TRUNCATE</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Fresh as of</source>
        <comment>column with the time at the source that a copy stands for</comment>
        <translation>À jour au</translation>
    </message>
</context>
<context>
    <name>tributary::TableTreeModel</name>
    <message>
        <source>nothing</source>
        <comment>an empty table cell, read aloud</comment>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>Schema %1, %2 of %3 tables chosen</source>
        <translation>
            <numerusform>Schéma %1, %2 sur %3 table choisie</numerusform>
            <numerusform>Schéma %1, %2 sur %3 tables choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Exclues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>table and note</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>about %1 rows</source>
        <translation>
            <numerusform>environ %1 ligne</numerusform>
            <numerusform>environ %1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows, about</source>
        <translation>Lignes, environ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>tributary::TablesPage</name>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Choose the tables</source>
        <translation>Choisissez les tables</translation>
    </message>
    <message>
        <source>What is ticked is copied, and kept up to date in the way you choose next.</source>
        <translation>Ce qui est coché est copié, et tenu à jour de la façon que vous choisirez ensuite.</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>partie d’un nom</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtre&#xa0;:</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;cocher</translation>
    </message>
    <message>
        <source>Ticks all tables that are shown and can be read</source>
        <translation>Coche toutes les tables affichées et lisibles</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>Unticks all tables that are shown</source>
        <translation>Décoche toutes les tables affichées</translation>
    </message>
    <message>
        <source>Follow changes, if that is chosen</source>
        <translation>Suivre les modifications, si c’est choisi</translation>
    </message>
    <message>
        <source>Full copy in each run</source>
        <translation>Copie complète à chaque exécution</translation>
    </message>
    <message>
        <source>&amp;Marked tables:</source>
        <translation>Tables &amp;marquées&#xa0;:</translation>
    </message>
    <message>
        <source>Columns that you leave out are not granted to the new user, and so not copied.</source>
        <translation>Les colonnes que vous excluez ne sont pas accordées au nouvel utilisateur, et donc pas copiées.</translation>
    </message>
    <message>
        <source>Columns can be left out when a read-only user is made for the sync; this user reads all that it may read.</source>
        <translation>Des colonnes peuvent être exclues quand un utilisateur en lecture seule est créé pour la synchronisation&#xa0;; cet utilisateur-ci lit tout ce qu’il a le droit de lire.</translation>
    </message>
    <message>
        <source>Mark tables whose changes can be followed to choose for them</source>
        <translation>Marquez des tables dont les modifications peuvent être suivies pour choisir leur méthode</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tables chosen</source>
        <translation>
            <numerusform>%1 sur %2 table choisie</numerusform>
            <numerusform>%1 sur %2 tables choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, and some tables that the server has not counted</source>
        <translation>
            <numerusform>%1 ligne, et des tables que le serveur n’a pas comptées</numerusform>
            <numerusform>%1 lignes, et des tables que le serveur n’a pas comptées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the server</source>
        <translation>%1 sur le serveur</translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation>choisissez-en au moins une</translation>
    </message>
    <message>
        <source>Tables that are made later will be copied too.</source>
        <translation>Les tables créées plus tard seront copiées aussi.</translation>
    </message>
    <message>
        <source>The new user was made already. Before the first sync, an administrator&apos;s login takes back what it was granted of columns that you leave out here.</source>
        <translation>Le nouvel utilisateur est déjà créé. Avant la première synchronisation, le compte d’un administrateur retire les droits accordés sur les colonnes que vous excluez ici.</translation>
    </message>
    <message>
        <source>A script was handed over already. If you leave out columns here, a new one has to be run before the first sync; save it on the last page.</source>
        <translation>Un script a déjà été transmis. Si vous excluez des colonnes ici, un nouveau doit être exécuté avant la première synchronisation&#xa0;; enregistrez-le à la dernière page.</translation>
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
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source and state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Open Tributary</source>
        <translation>&amp;Ouvrir Tributary</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>tributary::TunnelFields</name>
    <message>
        <source>Through an SSH &amp;tunnel</source>
        <translation>Via un &amp;tunnel SSH</translation>
    </message>
    <message>
        <source>bastion.example.com</source>
        <translation>bastion.example.com</translation>
    </message>
    <message>
        <source>as ssh is set up</source>
        <translation>selon la configuration de ssh</translation>
    </message>
    <message>
        <source>SSH host:</source>
        <translation>Hôte SSH&#xa0;:</translation>
    </message>
    <message>
        <source>SSH port:</source>
        <translation>Port SSH&#xa0;:</translation>
    </message>
    <message>
        <source>SSH user:</source>
        <translation>Utilisateur SSH&#xa0;:</translation>
    </message>
    <message>
        <source>The keys are those of the ssh command (its agent and ~/.ssh/config). Host and port above are meant as that machine sees them.</source>
        <translation>Les clés sont celles de la commande ssh (son agent et ~/.ssh/config). L’hôte et le port ci-dessus s’entendent vus de cette machine.</translation>
    </message>
</context>
<context>
    <name>tributary::UserPage</name>
    <message>
        <source>Read-only user</source>
        <translation>Utilisateur en lecture seule</translation>
    </message>
    <message>
        <source>Choose who reads the database</source>
        <translation>Choisissez qui lit la base de données</translation>
    </message>
    <message>
        <source>A user that can only read keeps the source safe, whatever happens here.</source>
        <translation>Un utilisateur qui ne peut que lire protège la source, quoi qu’il arrive ici.</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Re&amp;contrôler</translation>
    </message>
    <message>
        <source>Checks with the new user</source>
        <translation>Contrôles avec le nouvel utilisateur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can only read, so no other user is needed.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut que lire&#xa0;: aucun autre utilisateur n’est nécessaire.</translation>
    </message>
    <message>
        <source>The checks start when the user was made.</source>
        <translation>Les contrôles démarrent une fois l’utilisateur créé.</translation>
    </message>
    <message>
        <source>Give the script to the administrator. Once it was run, check again; you can also go on, or close this and come back.</source>
        <translation>Donnez le script à l’administrateur. Une fois le script exécuté, recontrôlez&#xa0;; vous pouvez aussi continuer, ou fermer et revenir plus tard.</translation>
    </message>
    <message>
        <source>The script needs a name and a password of the new user.</source>
        <translation>Le script demande un nom et un mot de passe pour le nouvel utilisateur.</translation>
    </message>
    <message>
        <source>The new user needs a name and a password.</source>
        <translation>Il faut un nom et un mot de passe au nouvel utilisateur.</translation>
    </message>
    <message>
        <source>This was stopped, and the user may lack rights: create it again.</source>
        <translation>L’opération a été arrêtée, et des droits manquent peut-être à l’utilisateur&#xa0;: créez-le à nouveau.</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; was made.</source>
        <translation>L’utilisateur «&#xa0;%1&#xa0;» a été créé.</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; was made before, and its password is not in the keyring. Type it above and check again; or generate another one, and create the user again with an administrator&apos;s login.</source>
        <translation>L’utilisateur «&#xa0;%1&#xa0;» a été créé auparavant, et son mot de passe n’est pas dans le trousseau. Saisissez-le ci-dessus et vérifiez à nouveau&#xa0;; ou générez-en un autre et créez à nouveau l’utilisateur avec le compte d’un administrateur.</translation>
    </message>
    <message>
        <source>The user was made. Check again with its password.</source>
        <translation>L’utilisateur a été créé. Vérifiez à nouveau avec son mot de passe.</translation>
    </message>
</context>
<context>
    <name>tributary::ValueComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <comment>a column whose values differ</comment>
        <translation>%1, différente</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>no such row</source>
        <translation>ligne absente</translation>
    </message>
    <message>
        <source>%1 (stored as %2)</source>
        <comment>a value and SQLite&apos;s storage class</comment>
        <translation>%1 (stocké en %2)</translation>
    </message>
</context>
<context>
    <name>tributary::ValueDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>%1, being read…</source>
        <translation>%1, lecture en cours…</translation>
    </message>
    <message>
        <source>&amp;Show as:</source>
        <translation>&amp;Afficher comme&#xa0;:</translation>
    </message>
    <message>
        <source>Form of the value</source>
        <translation>Forme de la valeur</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>Texte, %1</translation>
    </message>
    <message>
        <source>Bytes, %1</source>
        <translation>Octets, %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>NULL: there is no value.</source>
        <translation>NULL&#xa0;: il n’y a pas de valeur.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. An export holds all of it.</source>
        <translation>Seul le début (%1) est affiché. Un export contient tout.</translation>
    </message>
    <message>
        <source>Text (UTF-8)</source>
        <translation>Texte (UTF-8)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>JSON, one element a line</source>
        <translation>JSON, un élément par ligne</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexa</translation>
    </message>
    <message>
        <source>This is not JSON; it is shown as it is.</source>
        <translation>Ce n’est pas du JSON&#xa0;; la valeur est affichée telle quelle.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown in hex.</source>
        <translation>Seul le début (%1) est affiché en hexadécimal.</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Partie %1 sur %2</translation>
    </message>
</context>
<context>
    <name>tributary::VerifyPage</name>
    <message>
        <source>Verify %1</source>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Progress of all tables</source>
        <translation>Progression de toutes les tables</translation>
    </message>
    <message>
        <source>What was not compared</source>
        <translation>Ce qui n’a pas été comparé</translation>
    </message>
    <message>
        <source>Every value</source>
        <translation>Toutes les valeurs</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Un échantillon</translation>
    </message>
    <message>
        <source>Numbers of rows</source>
        <translation>Nombres de lignes</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Que comparer</translation>
    </message>
    <message>
        <source>&amp;Compare:</source>
        <translation>&amp;Comparer&#xa0;:</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Toutes les tables</translation>
    </message>
    <message>
        <source>Ticked tables</source>
        <translation>Tables cochées</translation>
    </message>
    <message>
        <source>Which tables to compare</source>
        <translation>Tables à comparer</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>Dan&amp;s&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>What the comparison does</source>
        <translation>Ce que fait la comparaison</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Ta&amp;bles:</source>
        <translation>Ta&amp;bles&#xa0;:</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>&amp;Differences:</source>
        <translation>D&amp;ifférences&#xa0;:</translation>
    </message>
    <message>
        <source>Values of the chosen difference</source>
        <translation>Valeurs de la différence choisie</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>&amp;Valeurs&#xa0;:</translation>
    </message>
    <message>
        <source>Copy these rows &amp;again</source>
        <translation>&amp;Recopier ces lignes</translation>
    </message>
    <message>
        <source>What copying again does</source>
        <translation>Ce que fait la nouvelle copie</translation>
    </message>
    <message>
        <source>Nothing has been copied yet: there is nothing to compare.</source>
        <translation>Rien n’a encore été copié&#xa0;: il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>Not compared yet.</source>
        <translation>Pas encore comparé.</translation>
    </message>
    <message>
        <source>&quot;Start&quot; asks for the password.</source>
        <translation>«&#xa0;Démarrer&#xa0;» demande le mot de passe.</translation>
    </message>
</context>
<context>
    <name>tributary::VerifyTableModel</name>
    <message>
        <source>no notes</source>
        <translation>aucune note</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a number of rows</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Rows whose values or number were compared</source>
        <translation>Lignes dont les valeurs ou le nombre ont été comparés</translation>
    </message>
    <message>
        <source>Rows that only the source has</source>
        <translation>Lignes que seule la source possède</translation>
    </message>
    <message>
        <source>Rows that only the destination has</source>
        <translation>Lignes que seule la destination possède</translation>
    </message>
    <message>
        <source>Rows with the same key and other values</source>
        <translation>Lignes de même clé aux valeurs différentes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absentes</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>En trop</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparée</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows so far, and about how many there are</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>n’a pas pu être comparée</translation>
    </message>
    <message>
        <source>still different</source>
        <translation>encore différente</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différente</translation>
    </message>
    <message>
        <source>sample is equal</source>
        <translation>échantillon identique</translation>
    </message>
    <message>
        <source>numbers are equal</source>
        <translation>nombres identiques</translation>
    </message>
    <message>
        <source>equal, repaired</source>
        <translation>identique, réparée</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>not repaired: %1</source>
        <translation>non réparée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows copied again, %2 removed</source>
        <translation>
            <numerusform>%1 ligne recopiée, retirées&#xa0;: %2</numerusform>
            <numerusform>%1 lignes recopiées, retirées&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole table was copied again: %1</source>
        <translation>toute la table a été recopiée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tributary::WalChart</name>
    <message>
        <source>Log that waits and log that the server keeps, over time</source>
        <translation>Journal WAL en attente et journal WAL conservé par le serveur, au fil du temps</translation>
    </message>
    <message>
        <source>Kept by the server</source>
        <translation>Conservé par le serveur</translation>
    </message>
    <message>
        <source>Waiting to be synced</source>
        <translation>À synchroniser</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
</context>
<context>
    <name>tributary::WalPage</name>
    <message>
        <source>&amp;Drop the slot and copy again later…</source>
        <translation>Su&amp;pprimer le slot et recopier plus tard…</translation>
    </message>
    <message>
        <source>What waits and what the server keeps</source>
        <translation>Ce qui attend et ce que le serveur conserve</translation>
    </message>
    <message>
        <source>The server was not asked yet.</source>
        <translation>Le serveur n’a pas encore été interrogé.</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>Pé&amp;riode&#xa0;:</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1&#xa0;heure</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24&#xa0;heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7&#xa0;jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30&#xa0;jours</translation>
    </message>
    <message>
        <source>How much time to show</source>
        <translation>Période à afficher</translation>
    </message>
    <message>
        <source>Sho&amp;w as:</source>
        <translation>Afficher co&amp;mme&#xa0;:</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Graphique ou tableau</translation>
    </message>
    <message>
        <source>&amp;Ask the server now</source>
        <translation>Interroger le ser&amp;veur</translation>
    </message>
    <message>
        <source>What waited and what was kept, newest first</source>
        <translation>Ce qui attendait et ce qui était conservé, le plus récent d’abord</translation>
    </message>
    <message>
        <source>All s&amp;lots of the server:</source>
        <translation>Tous les s&amp;lots du serveur&#xa0;:</translation>
    </message>
    <message>
        <source>All slots of the server</source>
        <translation>Tous les slots du serveur</translation>
    </message>
    <message>
        <source>The server could not be asked.</source>
        <translation>Le serveur n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>Without the slot &quot;%1&quot; the server keeps no log for this source any more. What changes from now on is not recorded: the next sync copies every table anew. The copy that you have stays as it is until then.</source>
        <translation>Sans le slot «&#xa0;%1&#xa0;», le serveur ne conserve plus de journal WAL pour cette source. Ce qui change désormais n’est pas enregistré&#xa0;: la prochaine synchronisation recopie toutes les tables. D’ici là, la copie que vous avez reste telle quelle.</translation>
    </message>
    <message>
        <source>Drop the sl&amp;ot</source>
        <translation>Supprimer le sl&amp;ot</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Nothing is known of this time yet.</source>
        <translation>Rien n’est encore connu de cette période.</translation>
    </message>
    <message>
        <source>&quot;Ask the server now&quot; asks for the password.</source>
        <translation>«&#xa0;Interroger le serveur&#xa0;» demande le mot de passe.</translation>
    </message>
</context>
<context>
    <name>tributary::WayChoice</name>
    <message>
        <source>Who reads</source>
        <translation>Qui lit</translation>
    </message>
    <message>
        <source>Keep &amp;this login</source>
        <translation>&amp;Garder ce compte</translation>
    </message>
    <message>
        <source>Create a &amp;read-only user now</source>
        <translation>Créer un nou&amp;vel utilisateur en lecture seule</translation>
    </message>
    <message>
        <source>With the login of an administrator, which is asked for once.</source>
        <translation>Avec le compte d’un administrateur, demandé une seule fois.</translation>
    </message>
    <message>
        <source>Save a scr&amp;ipt for the database administrator</source>
        <translation>Enregistrer un scr&amp;ipt pour l’administrateur de la base</translation>
    </message>
    <message>
        <source>Somebody else runs it; the setup waits, also when you close it.</source>
        <translation>Quelqu’un d’autre l’exécute&#xa0;; la configuration attend, même si vous la fermez.</translation>
    </message>
    <message>
        <source>Keep &amp;this login, &quot;%1&quot;</source>
        <translation>&amp;Garder ce compte, «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It is a superuser: with its password everything on the server can be read, changed and deleted. Another user is safer.</source>
        <translation>C’est un superutilisateur&#xa0;: avec son mot de passe, tout sur le serveur peut être lu, modifié et supprimé. Un autre utilisateur est plus sûr.</translation>
    </message>
    <message>
        <source>What it could change is being looked at…</source>
        <translation>Examen de ce qu’il pourrait modifier…</translation>
    </message>
    <message>
        <source>It can only read. Nothing has to be done.</source>
        <translation>Il ne peut que lire. Il n’y a rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>It could change or delete the rows of %n tables: %1. Nothing here does, but a user that can only read is safer.</source>
        <translation>
            <numerusform>Il pourrait modifier ou supprimer les lignes de %n table&#xa0;: %1. Rien ici ne le fait, mais un utilisateur qui ne peut que lire est plus sûr.</numerusform>
            <numerusform>Il pourrait modifier ou supprimer les lignes de %n tables&#xa0;: %1. Rien ici ne le fait, mais un utilisateur qui ne peut que lire est plus sûr.</numerusform>
        </translation>
    </message>
    <message>
        <source>This provider makes its users itself, and not with SQL.</source>
        <translation>Ce fournisseur crée lui-même ses utilisateurs, et non avec SQL.</translation>
    </message>
    <message>
        <source>It could make tables of its own: %1. Nothing here does, but a user that can only read is safer.</source>
        <translation>Il pourrait créer ses propres tables&#xa0;: %1. Rien ne le fait ici, mais un utilisateur qui ne peut que lire est plus sûr.</translation>
    </message>
</context>
</TS>
