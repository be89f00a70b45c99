// SPDX-License-Identifier: GPL-3.0-or-later
// SqliteChangeWriter for tables without a key: changes go one after another.
#include "engine/destination/sqlite/sqlitechanges.h"

#include <QStringList>

#include <algorithm>

namespace tributary {

namespace {

enum StatementKind {
    RemoveLike = 100,
    UpdateLike,
};

constexpr QLatin1String indexPrefix("_tributary_find_");

} // namespace

Status SqliteChangeWriter::applyOrdered(const NetChanges &net)
{
    std::vector<quint32> inserts;
    for (const RowChange &change : net.ordered) {
        if (change.kind == ChangeKind::Insert) {
            const bool whole = std::ranges::none_of(row(change.newRow), [](const Cell &cell) {
                return cell.kind == CellKind::Unchanged;
            });
            (whole ? inserts : m_applied.incomplete).push_back(change.newRow);
            continue;
        }
        if (const Status inserted = insert(inserts); !inserted)
            return inserted;
        inserts.clear();
        if (const Status applied = applyLike(change); !applied)
            return applied;
    }
    return insert(inserts);
}

/// An update or a deletion of exactly one of the rows that are like the old one: which of several
/// makes no difference.
Status SqliteChangeWriter::applyLike(const RowChange &change)
{
    if (const Status made = makeFindIndex(); !made)
        return made;
    const bool removes = change.kind == ChangeKind::Delete;
    const Mask old = toldOf(change.oldRow);
    const Mask told = removes ? Mask() : toldOf(change.newRow);
    Mask both = told;
    both.insert(both.end(), old.begin(), old.end());
    if (!removes && std::ranges::none_of(told, std::identity()))
        return Done{};
    const Result<const SqliteStatement *> statement = m_statements.get(
        removes ? RemoveLike : UpdateLike, both,
        [&] { return removes ? m_sql.removeLike(old) : m_sql.updateLike(told, old); });
    if (!statement)
        return statement.error();
    SqliteCall call(m_database, **statement);
    if (!removes)
        call.addMasked(row(change.newRow), told);
    else if (keepsDeleted())
        call.add(timeText(change.committedAt));
    call.addMasked(row(change.oldRow), old);
    const Result<qint64> changed = call.run();
    if (!changed)
        return changed.error();
    if (*changed == 0)
        m_applied.incomplete.push_back(removes ? change.oldRow : change.newRow);
    else if (removes)
        m_applied.rowsAdded -= *changed;
    return Done{};
}

/// Without it each change would read the whole table. Made when the first such change comes: most
/// tables without a key are only added to.
Status SqliteChangeWriter::makeFindIndex()
{
    if (m_hasFindIndex)
        return Done{};
    m_hasFindIndex = true;
    Result<SqliteStatement> rows = m_database.prepare(QStringLiteral(
        "SELECT name, tbl_name = ?1 COLLATE NOCASE FROM main.sqlite_schema"
        " WHERE type = 'index' AND name LIKE '\\_tributary\\_find\\_%' ESCAPE '\\'"));
    if (!rows)
        return rows.error();
    rows->bind(1, m_table.name);
    int last = 0;
    for (;;) {
        const Result<SqliteStep> step = m_database.step(*rows);
        if (!step)
            return step.error();
        if (*step == SqliteStep::Finished)
            break;
        if (rows->integer(1) != 0)
            return Done{};
        last = std::max(last, rows->text(0).sliced(indexPrefix.size()).toInt());
    }
    const QString sql = m_sql.findIndex(indexPrefix + QString::number(last + 1));
    return sql.isEmpty() ? Status(Done{}) : m_database.execute(sql);
}

} // namespace tributary
