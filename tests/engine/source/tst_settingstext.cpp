// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of files, programs and providers' pages, as people paste them whole.
#include "engine/source/connectiontext.h"

#include <QTest>

using namespace tributary;

class TestSettingsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void parse_pieceOfSettings_isUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QByteArray>("password");
        const auto row = [](const char *name, const char *text, const char *uri,
                            const char *password = "") {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(uri)
                                << QByteArray(password);
        };
        const char *shop = "postgresql://ana@db.example.com:5433/shop";

        // lines of variables
        row(".env with DB_",
            "DB_HOST=db.example.com\nDB_PORT=5433\nDB_NAME=shop\nDB_USER=ana\n"
            "DB_PASSWORD=p w#1 # of March\n",
            shop, "p w#1");
        row(".env of Laravel",
            "DB_CONNECTION=pgsql\nDB_HOST=db.example.com\nDB_PORT=5433\nDB_DATABASE=shop\n"
            "DB_USERNAME=ana\nDB_PASSWORD=\"pw\"\n",
            shop, "pw");
        row(".env with POSTGRES_",
            "# the shop\nPOSTGRES_HOST=db.example.com\nPOSTGRES_PORT=5433\nPOSTGRES_DB=shop\n\n"
            "POSTGRES_USER=ana\nPOSTGRES_PASSWORD='p;w'\n",
            shop, "p;w");
        row(".env with Windows line ends",
            "DB_HOST=db.example.com\r\nDB_PORT=5433\r\nDB_NAME=shop\r\nDB_USER=ana\r\n", shop);
        row("export lines",
            "export DATABASE_HOST=db.example.com\nexport DATABASE_PORT=5433\n"
            "export DATABASE_NAME=shop\nexport DATABASE_USER=ana\n",
            shop);
        row("PG variables",
            "PGHOST=db.example.com\nPGPORT=5433\nPGDATABASE=shop\nPGUSER=ana\n"
            "PGPASSWORD=pw\n",
            shop, "pw");
        row("PowerShell",
            "$env:DB_HOST = \"db.example.com\"\n$env:DB_PORT = \"5433\"\n"
            "$env:DB_NAME = \"shop\"\n$env:DB_USER = \"ana\"",
            shop);
        row("an address among variables",
            "NODE_ENV=production\nDATABASE_URL=postgres://ana:pw@db.example.com:5433/shop\n"
            "REDIS_URL=redis://cache:6379\n",
            shop, "pw");
        row("RDS variables",
            "RDS_HOSTNAME=db.example.com\nRDS_PORT=5433\nRDS_DB_NAME=shop\nRDS_USERNAME=ana\n",
            shop);

        // YAML, Ruby
        row("database.yml",
            "production:\n  adapter: postgresql\n  encoding: unicode\n  host: db.example.com\n"
            "  port: 5433\n  database: shop\n  username: ana\n  password: \"p\\\"w\"\n",
            shop, "p\"w");
        row("database.yml, plain password",
            "adapter: postgresql\nhost: db.example.com\nport: 5433\ndatabase: shop\n"
            "username: ana\npassword: p@w\n",
            shop, "p@w");
        row("database.yml, password from elsewhere",
            "adapter: postgresql\nhost: db.example.com\nport: 5433\ndatabase: shop\n"
            "username: ana\npassword: <%= ENV['PW'] %>\n",
            shop);
        row("Ruby",
            "ActiveRecord.connect(:adapter => 'postgresql', :host => 'db.example.com', "
            ":port => 5433, :database => 'shop', :username => 'ana')",
            shop);
        row("Ruby's pg",
            "PG.connect(host: 'db.example.com', port: 5433, dbname: 'shop', "
            "user: 'ana', password: 'p w')",
            shop, "p w");
        row("compose file",
            "environment:\n  - POSTGRES_HOST=db.example.com\n  - POSTGRES_PORT=5433\n"
            "  - POSTGRES_DB=shop\n  - POSTGRES_USER=ana\n  - POSTGRES_PASSWORD=pw\n",
            shop, "pw");
        row("compose file, mapping",
            "environment:\n  POSTGRES_HOST: db.example.com\n  POSTGRES_PORT: \"5433\"\n"
            "  POSTGRES_DB: shop\n  POSTGRES_USER: ana\n",
            shop);
        row("docker run",
            "docker run -d -e POSTGRES_USER=ana -e POSTGRES_PASSWORD=pw -e POSTGRES_DB=shop "
            "-p 5433:5432 postgres:16",
            "postgresql://ana@localhost:5433/shop", "pw");
        row("Spring",
            "spring.datasource.url=jdbc:postgresql://db.example.com:5433/shop\n"
            "spring.datasource.driver-class-name=org.postgresql.Driver\n",
            "postgresql://db.example.com:5433/shop");

        // Python, JavaScript, JSON, .NET
        row("Django",
            "DATABASES = {\n    'default': {\n        'ENGINE': 'django.db.backends.postgresql',\n"
            "        'NAME': 'shop',\n        'USER': 'ana',\n        'PASSWORD': 'it\\'s',\n"
            "        'HOST': 'db.example.com',\n        'PORT': '5433',\n    }\n}\n",
            shop, "it's");
        row("Django, in one line",
            "'default': {'ENGINE': 'django.db.backends.postgresql', 'NAME': 'shop', 'USER': 'ana', "
            "'PASSWORD': 'it\\'s', 'HOST': 'db.example.com', 'PORT': 5433}",
            shop, "it's");
        row("Django, password from elsewhere",
            "'ENGINE': 'django.db.backends.postgresql',\n'NAME': 'shop',\n'USER': 'ana',\n"
            "'PASSWORD': os.environ['PW'],\n'HOST': 'db.example.com',\n'PORT': '5433',\n",
            shop);
        row("psycopg2",
            "psycopg2.connect(host=\"db.example.com\", port=5433, dbname=\"shop\", "
            "user=\"ana\", password=\"pw\")",
            shop, "pw");
        row("node's pg",
            "const pool = new Pool({ host: 'db.example.com', port: 5433, "
            "database: 'shop', user: 'ana', password: 'pw' });",
            shop, "pw");
        row("JSON",
            "{\n  \"host\": \"db.example.com\",\n  \"port\": 5433,\n"
            "  \"database\": \"shop\",\n  \"user\": \"ana\",\n  \"password\": \"pw\"\n}",
            shop, "pw");
        row("JSON in one line, of a secrets manager",
            "{\"username\":\"ana\",\"password\":\"pw\",\"engine\":\"postgres\","
            "\"host\":\"db.example.com\",\"port\":5433,\"dbname\":\"shop\"}",
            shop, "pw");
        row(".NET", "Host=db.example.com;Port=5433;Database=shop;Username=ana;Password=p w;", shop,
            "p w");
        row(".NET, other names",
            "Server=db.example.com;Port=5433;Database=shop;User Id=ana;Password=pw;", shop, "pw");
        row("SQLAlchemy in a program",
            "engine = create_engine(\"postgresql+psycopg2://ana:pw@db.example.com:5433/shop\")",
            shop, "pw");
        row("Go in a program",
            "db, err := sql.Open(\"postgres\", "
            "\"postgres://ana@db.example.com:5433/shop?sslmode=disable\")",
            "postgresql://ana@db.example.com:5433/shop?sslmode=disable");

        // providers' pages
        row("Heroku", "DATABASE_URL: postgres://ana:pw@db.example.com:5433/shop", shop, "pw");
        row("Render", "PGPASSWORD=pw psql -h db.example.com -p 5433 -U ana shop", shop, "pw");
        row("Neon", "psql 'postgresql://ana:pw@db.example.com:5433/shop?sslmode=require'",
            "postgresql://ana@db.example.com:5433/shop?sslmode=require", "pw");
        row("Supabase, placeholder",
            "postgresql://postgres:[YOUR-PASSWORD]@db.abc.supabase.co:5432/postgres",
            "postgresql://postgres@db.abc.supabase.co:5432/postgres");
        row("Supabase, parameters",
            "user=postgres.abc \npassword=[YOUR-PASSWORD] \nhost=aws-0-eu.pooler.supabase.com\n"
            "port=6543\ndbname=postgres",
            "postgresql://postgres.abc@aws-0-eu.pooler.supabase.com:6543/postgres");
        row("Supabase, labels",
            "host: db.abc.supabase.co\nport: 5432\ndatabase: postgres\nuser: postgres",
            "postgresql://postgres@db.abc.supabase.co:5432/postgres");

        // files and commands of PostgreSQL
        row("line of .pgpass", "db.example.com:5433:shop:ana:p:w", shop, "p:w");
        row("line of .pgpass, escaped", "db.example.com:5433:shop:ana:p\\:\\\\w", shop, "p:\\w");
        row("line of .pgpass, any database", "db.example.com:*:*:ana:pw",
            "postgresql://ana@db.example.com:5432/", "pw");
        row("service", "[shop]\nhost=db.example.com\nport=5433\ndbname=shop\nuser=ana\n# old\n",
            shop);
        row("pg_dump", "pg_dump -Fc -h db.example.com -p 5433 -U ana -n public -f out.dump shop",
            shop);
        row("pg_dump, address", "pg_dump --schema-only 'postgresql://ana@db.example.com:5433/shop'",
            shop);
        row("pg_restore",
            "pg_restore -h db.example.com -p 5433 -U ana -d shop -j 4 --clean shop.dump", shop);
        row("pgcli", "pgcli -h db.example.com -p 5433 -U ana shop", shop);

        // what editors and chats do to them
        row("curly quotes", "\xe2\x80\x9cpostgresql://ana@db.example.com:5433/shop\xe2\x80\x9d",
            shop);
        row("curly quotes in a command",
            "psql \xe2\x80\x9cpostgresql://ana@db.example.com:5433/shop\xe2\x80\x9d", shop);
        row("curly single quotes",
            "\xe2\x80\x98postgresql://ana@db.example.com:5433/shop\xe2\x80\x99", shop);
        row("blank lines and a semicolon", "\n\n postgresql://ana@db.example.com:5433/shop ; \n\n",
            shop);
        row("in a sentence", "Please use postgresql://ana@db.example.com:5433/shop for now", shop);
        row("with a tunnel",
            "postgresql://ana@db.example.com:5433/shop?ssh_tunnel=bob%40bastion%3A22",
            "postgresql://ana@db.example.com:5433/shop?ssh_tunnel=bob%40bastion%3A22");
        row("keywords with a tunnel",
            "host=db.example.com port=5433 dbname=shop user=ana ssh_tunnel=bob@[::1]:22",
            "postgresql://ana@db.example.com:5433/shop?ssh_tunnel=bob%40%5B%3A%3A1%5D%3A22");
    }

    void parse_pieceOfSettings_isUnderstood()
    {
        QFETCH(const QString, text);
        const Result<ParsedConnection> parsed = parseConnectionText(text);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
        QTEST(parsed->info.toUri(), "uri");
        QTEST(parsed->password, "password");
        QCOMPARE(parsed->hadPassword, !parsed->password.isEmpty());
        // What is saved is read back as the same connection.
        const Result<ParsedConnection> again = parseConnectionText(parsed->info.toUri());
        QVERIFY(again && again->info == parsed->info);
    }

    void parse_otherDatabasesAndProse_areRefused_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(text);
        };
        row("Django with SQLite",
            "'ENGINE': 'django.db.backends.sqlite3',\n'NAME': 'db.sqlite3',\n");
        row("Laravel with MySQL", "DB_CONNECTION=mysql\nDB_HOST=db\nDB_DATABASE=shop\n");
        row("prose", "The user is ana, and the host will follow.");
        row("one setting", "host: db.example.com");
        row("two addresses", "postgresql://a/x or postgresql://b/y, whichever works");
        row("tunnel that is an option",
            "postgresql://db/shop?ssh_tunnel=-oProxyCommand%3Dtouch%20x");
        row("tunnel with a command", "host=db ssh_tunnel='a;b'");
    }

    void parse_otherDatabasesAndProse_areRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!parseConnectionText(text));
    }

    void parse_severalConnections_takesTheFirstAndSaysSo()
    {
        const auto parsed = parseConnectionText(
            QStringLiteral("development:\n  host: one\n  database: shop\n"
                           "production:\n  host: two\n  database: shop\n"));
        QVERIFY(parsed);
        QCOMPARE(parsed->info.host, QStringLiteral("one"));
        QVERIFY(parsed->notes.join(u' ').contains(QStringLiteral("several")));
    }
};

QTEST_GUILESS_MAIN(TestSettingsText)
#include "tst_settingstext.moc"
