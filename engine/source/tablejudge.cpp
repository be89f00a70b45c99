// SPDX-License-Identifier: GPL-3.0-or-later
// The check that the selected tables can be read, and read as a whole.
#include "engine/core/sqlquote.h"
#include "engine/source/checkjudge.h"
#include "engine/source/missingtable.h"

#include <algorithm>

namespace tributary {

namespace {

/// How many names a sentence may list before it says only how many more there are.
constexpr qsizetype longestList = 5;

ErrorValues valuesOf(const ServerFacts &facts, const TableId &table)
{
    return {{QStringLiteral("table"), table.displayName()},
            {QStringLiteral("quotedtable"), quoteQualified(table.schema, table.name)},
            {QStringLiteral("quotedschema"), quoteIdentifier(table.schema)},
            {QStringLiteral("user"), facts.user},
            {QStringLiteral("quoteduser"), quoteIdentifier(facts.user)},
            {QStringLiteral("database"), facts.database}};
}

Error unreadable(const ServerFacts &facts, const TableSchema &table)
{
    return makeError(table.schemaReadable ? ErrorKind::TablePermission
                                          : ErrorKind::SchemaPermission,
                     valuesOf(facts, table.id));
}

/// One check from several errors: the first one's id, the sentences and actions of the first few.
CheckResult failedWith(const QList<Error> &errors)
{
    CheckResult check = checkWithError(QStringLiteral("tables"), errors.first());
    check.exitCode = ExitCode::PrerequisiteMissing;
    QStringList messages;
    check.actions.clear();
    for (const Error &error : errors.first(std::min(errors.size(), longestList))) {
        messages.append(error.message);
        check.actions += error.actions;
    }
    if (errors.size() > longestList)
        messages.append(
            CheckText::tr("There are %1 more like this.").arg(errors.size() - longestList));
    check.message = messages.join(u' ');
    check.actions.removeDuplicates();
    return check;
}

/// Collects what keeps the readable tables from being copied as a whole.
class Reservations
{
public:
    explicit Reservations(const ServerFacts &facts)
        : m_facts(facts)
    { }

    void look(const TableSchema &table)
    {
        if (table.rowSecurity && !m_facts.superuser && !m_facts.bypassRls)
            m_rowSecurity.append(table.id.displayName());
        if (!table.unreadableColumns.isEmpty())
            m_columns.append(CheckText::tr("%1 without %2")
                                 .arg(table.id.displayName(), listed(table.unreadableColumns)));
    }

    void addTo(CheckResult &check) const
    {
        QStringList sentences{check.message};
        if (!m_rowSecurity.isEmpty()) {
            const Error error = makeError(
                ErrorKind::RowSecurity,
                {{QStringLiteral("table"), listed(m_rowSecurity)},
                 {QStringLiteral("user"), m_facts.user},
                 {QStringLiteral("quoteduser"), quoteIdentifier(m_facts.user)}});
            sentences.append(error.message);
            check.actions += error.actions;
            check.actions.append(CheckText::tr("Or leave these tables out."));
            check.errorId = error.id();
        }
        if (!m_columns.isEmpty()) {
            sentences.append(CheckText::tr("Some columns may not be read and are left out: %1.")
                                 .arg(listed(m_columns)));
            check.actions.append(
                CheckText::tr("Ask for SELECT on these columns if they are needed."));
        }
        if (sentences.size() > 1)
            check.state = CheckState::Warning;
        check.message = sentences.join(u' ');
    }

private:
    const ServerFacts &m_facts;
    QStringList m_rowSecurity;
    QStringList m_columns;
};

QString countText(qsizetype readable, qsizetype all)
{
    return CheckText::tr("%1 of %2 tables").arg(readable).arg(all);
}

CheckResult judgeSelected(const ServerFacts &facts, const QList<TableSchema> &tables,
                          const QStringList &selected)
{
    QList<Error> errors;
    Reservations reservations(facts);
    for (const QString &name : selected) {
        const auto table = std::ranges::find_if(
            tables, [&name](const TableSchema &each) { return isNamed(each.id, name); });
        if (table == tables.end())
            errors.append(missingTable(tableNamed(name), facts.database));
        else if (!table->readable)
            errors.append(unreadable(facts, *table));
        else
            reservations.look(*table);
    }
    const QString found = countText(selected.size() - errors.size(), selected.size());
    CheckResult check;
    if (errors.isEmpty()) {
        check = checkOk(QStringLiteral("tables"), found,
                        CheckText::tr("All selected tables can be read."));
        reservations.addTo(check);
        failRowSecurity(check);
    } else {
        check = failedWith(errors);
        check.found = found;
    }
    return check;
}

/// @p someLeftOut: by choice, which are not among @p tables.
CheckResult nothingToRead(const ServerFacts &facts, const QString &found, bool someLeftOut)
{
    CheckResult check = checkWithError(
        QStringLiteral("tables"),
        makeError(
            someLeftOut ? ErrorKind::AllLeftOut : ErrorKind::NothingToSync,
            {{QStringLiteral("database"), facts.database}, {QStringLiteral("user"), facts.user}}));
    check.found = found;
    check.exitCode = ExitCode::PrerequisiteMissing;
    return check;
}

CheckResult judgeReadable(const ServerFacts &facts, const QList<TableSchema> &tables,
                          bool someLeftOut)
{
    qsizetype all = 0;
    QStringList refused;
    QStringList actions;
    Reservations reservations(facts);
    for (const TableSchema &table : tables) {
        if (table.ofExtension)
            continue;
        ++all;
        if (table.readable) {
            reservations.look(table);
        } else {
            refused.append(table.id.displayName());
            actions.append(unreadable(facts, table).actions.first());
        }
    }
    const qsizetype readable = all - refused.size();
    const QString found = countText(readable, all);
    if (readable == 0)
        return nothingToRead(facts, found, someLeftOut);
    CheckResult check = checkOk(
        QStringLiteral("tables"), found,
        refused.isEmpty()
            ? CheckText::tr("All tables can be read.")
            : CheckText::tr("%1 can be read; not readable: %2.").arg(found, listed(refused)));
    if (!refused.isEmpty()) {
        check.state = CheckState::Warning;
        check.errorId = makeError(ErrorKind::TablePermission).id();
        actions.removeDuplicates();
        check.actions = actions.first(std::min(actions.size(), longestList));
        check.actions.append(CheckText::tr("Or leave these tables out."));
    }
    reservations.addTo(check);
    return check;
}

} // namespace

void failRowSecurity(CheckResult &check)
{
    if (check.errorId != makeError(ErrorKind::RowSecurity).id()
        || check.state != CheckState::Warning)
        return;
    check.state = CheckState::Failed;
    check.exitCode = ExitCode::PrerequisiteMissing;
}

QString listed(const QStringList &names)
{
    if (names.size() <= longestList)
        return names.join(QStringLiteral(", "));
    return CheckText::tr("%1 and %2 more")
        .arg(names.first(longestList).join(QStringLiteral(", ")),
             QString::number(names.size() - longestList));
}

CheckResult judgeTablesUnknown(const Error &error)
{
    const QString id = QStringLiteral("tables");
    if (error.kind != ErrorKind::LockTimeout)
        return checkWithError(id, error);
    CheckResult check = checkWithError(
        id,
        makeError(ErrorKind::LockTimeout, {{QStringLiteral("table"), CheckText::tr("A table")}},
                  error.detail, error.sqlState));
    check.exitCode = ExitCode::PrerequisiteMissing;
    return check;
}

CheckResult judgeTables(const ServerFacts &facts, const QList<TableSchema> &tables,
                        const QStringList &selected, const TableMethods &methods)
{
    const auto isLeftOut = [&methods](const TableId &table) {
        return chosenMethod(methods, table) == u"skip";
    };
    QStringList leftOut;
    QStringList wanted;
    for (const QString &name : selected) {
        const auto table = std::ranges::find_if(
            tables, [&name](const TableSchema &each) { return isNamed(each.id, name); });
        const bool left = isLeftOut(table == tables.end() ? tableNamed(name) : table->id);
        (left ? leftOut : wanted).append(name);
    }
    QList<TableSchema> judged;
    for (const TableSchema &table : tables) {
        if (!isLeftOut(table.id))
            judged.append(table);
        else if (selected.isEmpty() && !table.ofExtension)
            leftOut.append(table.id.displayName());
    }
    if (wanted.isEmpty() && !selected.isEmpty())
        return nothingToRead(facts, countText(0, 0), true);
    CheckResult check = selected.isEmpty() ? judgeReadable(facts, judged, !leftOut.isEmpty())
                                           : judgeSelected(facts, judged, wanted);
    if (!leftOut.isEmpty())
        check.message += u' ' + CheckText::tr("Left out by choice: %1.").arg(listed(leftOut));
    return check;
}

} // namespace tributary
