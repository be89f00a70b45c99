// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/psqlcommandline.h"

#include "engine/source/keyvaluetext.h"
#include "engine/source/uritext.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace tributary {

namespace {

struct Variable
{
    const char *name;
    const char *keyword;
};

// PostgreSQL manual, "Environment Variables" (libpq).
constexpr Variable variables[] = {
    {"PGHOST", "host"},
    {"PGHOSTADDR", "hostaddr"},
    {"PGPORT", "port"},
    {"PGDATABASE", "dbname"},
    {"PGUSER", "user"},
    {"PGPASSWORD", "password"},
    {"PGPASSFILE", "passfile"},
    {"PGSERVICE", "service"},
    {"PGOPTIONS", "options"},
    {"PGAPPNAME", "application_name"},
    {"PGSSLMODE", "sslmode"},
    {"PGREQUIRESSL", "requiressl"},
    {"PGSSLCERT", "sslcert"},
    {"PGSSLKEY", "sslkey"},
    {"PGSSLROOTCERT", "sslrootcert"},
    {"PGSSLCRL", "sslcrl"},
    {"PGCHANNELBINDING", "channel_binding"},
    {"PGGSSENCMODE", "gssencmode"},
    {"PGKRBSRVNAME", "krbsrvname"},
    {"PGCONNECT_TIMEOUT", "connect_timeout"},
    {"PGTARGETSESSIONATTRS", "target_session_attrs"},
};

struct Option
{
    char letter; ///< 0: long form only
    bool takesValue;
    const char *name;
    const char *keyword = nullptr; ///< nullptr: not about the connection
};

// psql(1). The order does not matter.
constexpr Option options[] = {
    {'h', true, "host", "host"},
    {'p', true, "port", "port"},
    {'U', true, "username", "user"},
    {'d', true, "dbname", "dbname"},
    {'w', false, "no-password"},
    {'W', false, "password"},
    {'c', true, "command"},
    {'f', true, "file"},
    {'v', true, "set"},
    {0, true, "variable"},
    {'o', true, "output"},
    {'L', true, "log-file"},
    {'F', true, "field-separator"},
    {'R', true, "record-separator"},
    {'P', true, "pset"},
    {'T', true, "table-attr"},
    {'a', false, "echo-all"},
    {'A', false, "no-align"},
    {'b', false, "echo-errors"},
    {'e', false, "echo-queries"},
    {'E', false, "echo-hidden"},
    {'H', false, "html"},
    {'l', false, "list"},
    {'n', false, "no-readline"},
    {'q', false, "quiet"},
    {'s', false, "single-step"},
    {'S', false, "single-line"},
    {'t', false, "tuples-only"},
    {'V', false, "version"},
    {'x', false, "expanded"},
    {'X', false, "no-psqlrc"},
    {'z', false, "field-separator-zero"},
    {'0', false, "record-separator-zero"},
    {'1', false, "single-transaction"},
    {0, false, "csv"},
};

// pg_dump(1), pg_restore(1), pg_dumpall(1): what of theirs takes a value. All else are flags.
constexpr Option dumpOptions[] = {
    {'h', true, "host", "host"},
    {'p', true, "port", "port"},
    {'U', true, "username", "user"},
    {'d', true, "dbname", "dbname"},
    {'l', true, "database", "dbname"}, // pg_dumpall's; a flag of pg_restore
    {'f', true, "file"},
    {'F', true, "format"},
    {'j', true, "jobs"},
    {'n', true, "schema"},
    {'N', true, "exclude-schema"},
    {'t', true, "table"},
    {'T', true, "exclude-table"},
    {'e', true, "extension"},
    {'E', true, "encoding"},
    {'S', true, "superuser"},
    {'Z', true, "compress"},
    {'I', true, "index"},
    {'L', true, "use-list"},
    {'P', true, "function"},
    {0, true, "exclude-table-data"},
    {0, true, "lock-wait-timeout"},
    {0, true, "role"},
    {0, true, "section"},
    {0, true, "snapshot"},
};

constexpr Option someFlag{0, false, ""};

/// Whose options a command line has.
enum class Program { None, Psql, Dump };

const Option *optionOf(Program program, QChar letter)
{
    const auto isIt = [letter](const Option &each) {
        return each.letter != 0 && letter == QLatin1Char(each.letter);
    };
    if (program == Program::Dump) {
        const auto *found = std::ranges::find_if(dumpOptions, isIt);
        return found == std::end(dumpOptions) ? &someFlag : found;
    }
    const auto *found = std::ranges::find_if(options, isIt);
    return found == std::end(options) ? nullptr : found;
}

const Option *optionOf(Program program, const QString &name)
{
    const auto isIt = [&name](const Option &each) { return name == QLatin1StringView(each.name); };
    if (program == Program::Dump) {
        const auto *found = std::ranges::find_if(dumpOptions, isIt);
        return found == std::end(dumpOptions) ? &someFlag : found;
    }
    const auto *found = std::ranges::find_if(options, isIt);
    return found == std::end(options) ? nullptr : found;
}

Program programOf(const QString &word)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:.*[/\\\\])?(?:(psql|pgcli)|(pg_dump|pg_dumpall|pg_restore))(?:\\.exe)?$"));
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch())
        return Program::None;
    return match.captured(1).isEmpty() ? Program::Dump : Program::Psql;
}

/// Position of the "=" in NAME=VALUE, else -1.
qsizetype assignmentAt(const QString &word)
{
    static const QRegularExpression assignment(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*="));
    return assignment.match(word).capturedEnd() - 1;
}

class CommandLine
{
public:
    explicit CommandLine(const QStringList &words)
        : m_words(words)
    { }

    Result<ConnectionParameters> read()
    {
        readVariables();
        int positional = 0;
        bool onlyPositional = false;
        while (m_at < m_words.size()) {
            const QString word = m_words[m_at++];
            Status done = Done{};
            if (onlyPositional || !word.startsWith(u'-') || word == u"-") {
                // psql takes the database, then the user; it ignores the rest. Of pg_restore it
                // would be a file.
                if (positional < (m_program == Program::Dump ? 1 : 2)
                    && !word.contains(QRegularExpression(QStringLiteral("\\.(sql|dump|tar|gz)$"))))
                    done = take(positional == 0 ? QStringLiteral("dbname") : QStringLiteral("user"),
                                word);
                ++positional;
            } else if (word == u"--") {
                onlyPositional = true;
            } else {
                done = word.startsWith(u"--") ? readLong(word.sliced(2))
                                              : readShort(word.sliced(1));
            }
            if (!done)
                return done.error();
        }
        return m_fromVariables + m_fromOptions + m_fromDatabase;
    }

private:
    void readVariables()
    {
        while (m_at < m_words.size() && programOf(m_words[m_at]) == Program::None) {
            const QString &word = m_words[m_at++];
            const qsizetype equals = assignmentAt(word);
            if (equals < 0)
                continue; // "export", "env"
            const QString name = word.first(equals);
            const auto *found = std::ranges::find_if(variables, [&name](const Variable &each) {
                return name == QLatin1StringView(each.name);
            });
            if (found != std::end(variables))
                m_fromVariables.append(
                    {QString::fromLatin1(found->keyword), word.sliced(equals + 1).toUtf8()});
        }
        if (m_at < m_words.size())
            m_program = programOf(m_words[m_at]);
        ++m_at;
    }

    Status readLong(const QString &text)
    {
        const qsizetype equals = text.indexOf(u'=');
        const QString name = equals < 0 ? text : text.first(equals);
        const Option *option = optionOf(m_program, name);
        if (option == nullptr)
            return connectionTextError(
                ConnectionText::tr("psql has no option \"--%1\".").arg(name));
        if (!option->takesValue)
            return Done{};
        if (equals >= 0)
            return take(*option, text.sliced(equals + 1));
        return takeNext(*option);
    }

    /// "-Atc": flags in one word, up to one that takes the rest of the word or the next word.
    Status readShort(const QString &letters)
    {
        for (qsizetype i = 0; i < letters.size(); ++i) {
            const Option *option = optionOf(m_program, letters[i]);
            if (option == nullptr)
                return connectionTextError(
                    ConnectionText::tr("psql has no option \"-%1\".").arg(letters[i]));
            if (!option->takesValue)
                continue;
            return i + 1 < letters.size() ? take(*option, letters.sliced(i + 1))
                                          : takeNext(*option);
        }
        return Done{};
    }

    Status takeNext(const Option &option)
    {
        if (m_at >= m_words.size())
            return connectionTextError(
                ConnectionText::tr("The option \"--%1\" of psql has no value.")
                    .arg(QLatin1StringView(option.name)));
        return take(option, m_words[m_at++]);
    }

    Status take(const Option &option, const QString &value)
    {
        if (option.keyword == nullptr)
            return Done{};
        return take(QString::fromLatin1(option.keyword), value);
    }

    Status take(const QString &keyword, const QString &value)
    {
        if (keyword != u"dbname") {
            m_fromOptions.append({keyword, value.toUtf8()});
            return Done{};
        }
        // As psql does: a database with an equal sign or a scheme is a connection text.
        const std::optional<UriStart> uri = recogniseUri(value);
        if (!uri && !value.contains(u'=')) {
            m_fromOptions.append({keyword, value.toUtf8()});
            return Done{};
        }
        const Result<ConnectionParameters> parsed = uri ? parseUri(uri->rest, TextDialect::Libpq)
                                                        : parseKeyValueText(value);
        if (!parsed)
            return parsed.error();
        m_fromDatabase = *parsed;
        return Done{};
    }

    QStringList m_words;
    qsizetype m_at = 0;
    Program m_program = Program::Psql;
    ConnectionParameters m_fromVariables;
    ConnectionParameters m_fromOptions;
    ConnectionParameters m_fromDatabase;
};

} // namespace

bool isPsqlCommandLine(const QString &text)
{
    // A path begins like one: "db.example.com/psql" is a host with a database of that name.
    static const QRegularExpression call(
        QStringLiteral("^(?:(?:[A-Za-z]:)?[./\\\\~][^\\s:@]*[/\\\\])?"
                       "(?:psql|pgcli|pg_dump|pg_dumpall|pg_restore)(?:\\.exe)?(?:\\s|$)"));
    static const QRegularExpression variable(
        QStringLiteral("^(?:(?:export|env)\\s+)?([A-Z_][A-Z0-9_]*)="));
    static const QRegularExpression laterCall(QStringLiteral(
        "[\\s;&/\\\\](?:psql|pgcli|pg_dump|pg_dumpall|pg_restore)(?:\\.exe)?(?:\\s|$)"));
    if (call.match(text).hasMatch())
        return true;
    const auto first = variable.match(text);
    return first.hasMatch()
        && (first.captured(1).startsWith(u"PG") || laterCall.match(text).hasMatch());
}

Result<ConnectionParameters> parsePsqlCommandLine(const QString &text)
{
    const Result<QStringList> words = shellWords(text);
    if (!words)
        return words.error();
    return CommandLine(*words).read();
}

} // namespace tributary
