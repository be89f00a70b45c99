// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/progressdisplay.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace tributary::test {

inline TableProgress progressOf(const QString &name, TableState state, qint64 rows = 0,
                                qint64 estimate = -1)
{
    TableProgress table;
    table.table = {
        .oid = static_cast<quint32>(qHash(name)), .schema = QStringLiteral("public"), .name = name};
    table.destinationName = name;
    table.state = state;
    table.rows = rows;
    table.bytes = rows * 100;
    table.estimatedRows = estimate;
    return table;
}

inline SyncReport reportOf(SyncReport::Outcome outcome, const QList<TableProgress> &tables)
{
    SyncReport report;
    report.outcome = outcome;
    report.tables = tables;
    report.startedAt = QDateTime(QDate(2024, 2, 29), QTime(12, 0), Qt::UTC);
    report.finishedAt = report.startedAt.addMSecs(2500);
    report.rows = 1000;
    report.bytes = 100'000;
    report.destinationPath = QStringLiteral("/tmp/shop.sqlite");
    return report;
}

inline TableProgress followed(const QString &name)
{
    TableProgress table = progressOf(name, TableState::Done, 10);
    table.followed = true;
    table.inserts = 1;
    table.updates = 2;
    table.deletes = 3;
    table.truncates = 4;
    return table;
}

inline LogProgress logAt(quint64 lsn, qint64 changes = 1234)
{
    LogProgress log;
    log.checkpoint = {.value = lsn};
    log.freshAsOf = QDateTime(QDate(2024, 2, 29), QTime(12, 34, 56)).toUTC();
    log.transactions = 7;
    log.changes = changes;
    log.slot = QStringLiteral("tributary_shop");
    log.keptBytes = 4096;
    return log;
}

inline SyncReport stoppedReport()
{
    SyncReport report = reportOf(SyncReport::Outcome::Failed, {followed(QStringLiteral("a"))});
    report.error = makeError(ErrorKind::Interrupted);
    report.log = logAt(0x19532D8);
    return report;
}

/// A display with buffers for its devices.
class DisplayHarness
{
public:
    void use(bool terminal, bool json, bool follows = false)
    {
        m_display.reset();
        m_data = std::make_unique<QBuffer>();
        m_words = std::make_unique<QBuffer>();
        m_data->open(QIODevice::WriteOnly);
        m_words->open(QIODevice::WriteOnly);
        m_output = std::make_unique<Output>(*m_data, *m_words, terminal);
        m_output->setJson(json);
        m_display = std::make_unique<ProgressDisplay>(*m_output, follows);
    }

    QString data() const { return QString::fromUtf8(m_data->data()); }

    QString words() const { return QString::fromUtf8(m_words->data()); }

    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> all;
        const QByteArrayList lines = m_data->data().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                all.append(QJsonDocument::fromJson(line).object());
        }
        return all;
    }

protected:
    std::unique_ptr<QBuffer> m_data;
    std::unique_ptr<QBuffer> m_words;
    std::unique_ptr<Output> m_output;
    std::unique_ptr<ProgressDisplay> m_display;
};

} // namespace tributary::test
