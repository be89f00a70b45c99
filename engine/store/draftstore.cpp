// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/draftstore.h"

#include "engine/store/storefile.h"

#include <QFileInfo>
#include <QUuid>

namespace tributary {

namespace {

constexpr auto waiting = "waiting-for-dba";
constexpr auto unfinished = "setup-not-finished";

} // namespace

DraftStore::DraftStore(const QString &path)
    : m_path(path)
    , m_connectionName(QUuid::createUuid().toString())
{ }

DraftStore::~DraftStore() = default;

Result<QList<SavedDraft>> DraftStore::drafts() const
{
    QList<SavedDraft> drafts;
    if (!QFileInfo::exists(m_path))
        return drafts;
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Read); !opened)
        return opened.error();
    if (!file.hasSchema())
        return drafts;
    Result<QSqlQuery> rows = file.run(QStringLiteral(
        "SELECT id, name, step, state, content, changed_at FROM draft ORDER BY changed_at DESC"));
    if (!rows)
        return rows.error();
    while (rows->next())
        drafts.append(
            {.id = rows->value(0).toString(),
             .name = rows->value(1).toString(),
             .step = rows->value(2).toString(),
             .waitingForDba = rows->value(3).toString() == QLatin1String(waiting),
             .content = rows->value(4).toString().toUtf8(),
             .changedAt = QDateTime::fromString(rows->value(5).toString(), Qt::ISODateWithMs)});
    if (const Status ended = file.ended(*rows); !ended)
        return ended.error();
    return drafts;
}

Status DraftStore::save(const SavedDraft &draft)
{
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Write); !opened)
        return opened;
    const auto saved = file.run(
        QStringLiteral("INSERT OR REPLACE INTO draft (id, name, step, state, content, changed_at)"
                       " VALUES (?, ?, ?, ?, ?, ?)"),
        {draft.id, draft.name.isNull() ? QStringLiteral("") : draft.name, draft.step,
         QLatin1String(draft.waitingForDba ? waiting : unfinished),
         QString::fromUtf8(draft.content),
         draft.changedAt.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"))});
    if (!saved)
        return saved.error();
    return file.commit();
}

Status DraftStore::remove(const QString &id)
{
    if (!QFileInfo::exists(m_path))
        return Done{};
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Write); !opened)
        return opened;
    if (const auto removed = file.run(QStringLiteral("DELETE FROM draft WHERE id = ?"), {id});
        !removed)
        return removed.error();
    return file.commit();
}

} // namespace tributary
