// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/settingstore.h"

#include "engine/store/storefile.h"

#include <QFileInfo>
#include <QUuid>

#include <utility>

namespace tributary {

SettingStore::SettingStore(QString path)
    : m_path(std::move(path))
    , m_connectionName(QUuid::createUuid().toString())
{ }

Result<QMap<QString, QString>> SettingStore::settings() const
{
    QMap<QString, QString> settings;
    if (!QFileInfo::exists(m_path))
        return settings;
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Read); !opened)
        return opened.error();
    if (!file.hasSchema())
        return settings;
    Result<QSqlQuery> rows = file.run(QStringLiteral("SELECT name, value FROM setting"));
    if (!rows)
        return rows.error();
    while (rows->next())
        settings.insert(rows->value(0).toString(), rows->value(1).toString());
    if (const Status ended = file.ended(*rows); !ended)
        return ended.error();
    return settings;
}

Status SettingStore::set(const QMap<QString, QString> &values)
{
    StoreFile file(m_path, m_connectionName);
    if (const Status opened = file.open(StoreFile::Access::Write); !opened)
        return opened;
    for (auto each = values.begin(); each != values.end(); ++each) {
        const auto done = each->isEmpty()
            ? file.run(QStringLiteral("DELETE FROM setting WHERE name = ?"), {each.key()})
            : file.run(QStringLiteral("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"),
                       {each.key(), each.value()});
        if (!done)
            return done.error();
    }
    return file.commit();
}

} // namespace tributary
