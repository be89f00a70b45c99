// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/sortedrows.h"

#include <QJsonDocument>

#include <cstring>

namespace tributary {

namespace {

// Payload of a row with a key: size of the key's JSON (32 bits), the JSON, a digest for each
// column. A row without a key has none: its sort key is the digest of all columns.
constexpr qsizetype sizeBytes = sizeof(quint32);
constexpr qsizetype longestColumn = 40; ///< a uuid or an MD5 is cheaper kept than hashed
constexpr qsizetype longestHashed = 1024; ///< within a row that is hashed as a whole
/// A primary key of PostgreSQL has at most 2.7 kB; a destination that somebody changed may have
/// anything.
constexpr qsizetype longestKey = 4096;

qsizetype jsonSize(QByteArrayView payload)
{
    quint32 size = 0;
    std::memcpy(&size, payload.data(), sizeof size);
    return qsizetype(size);
}

} // namespace

void writeRowId(const ComparisonPlan &plan, const CanonicalRow &row, QByteArray &out,
                QByteArray &scratch)
{
    if (plan.key.isEmpty()) {
        writeContentId(plan, row, out, scratch);
        return;
    }
    out.resize(0);
    for (const qsizetype column : plan.key)
        appendDigest(out, row[column], longestKey);
}

void writeContentId(const ComparisonPlan &plan, const CanonicalRow &row, QByteArray &out,
                    QByteArray &scratch)
{
    scratch.resize(0);
    for (qsizetype column = 0; column < plan.columns.size(); ++column)
        appendDigest(scratch, row[column], longestHashed);
    out = wholeRowDigest(scratch);
}

SortedRows::SortedRows(const ComparisonPlan &plan, const std::stop_token &stop)
    : m_plan(plan)
    , m_sorter(stop)
{ }

Status SortedRows::add(const CanonicalRow &row, const QJsonObject &key)
{
    writeRowId(m_plan, row, m_sortKey, m_payload);
    if (m_plan.key.isEmpty())
        return m_sorter.add(m_sortKey, {});
    m_payload.resize(0);
    const QByteArray json = QJsonDocument(key).toJson(QJsonDocument::Compact);
    const auto size = static_cast<quint32>(json.size());
    char raw[sizeBytes];
    std::memcpy(raw, &size, sizeof raw);
    m_payload.append(raw, sizeBytes).append(json);
    for (qsizetype column = 0; column < m_plan.columns.size(); ++column)
        appendDigest(m_payload, row[column], longestColumn);
    return m_sorter.add(m_sortKey, m_payload);
}

int SortedRows::compareKey(const SortedRows &other) const
{
    return compareBytes(m_sorter.record().key, other.m_sorter.record().key);
}

QJsonObject SortedRows::key() const
{
    const QByteArrayView payload = m_sorter.record().payload;
    if (payload.isEmpty())
        return {};
    const QByteArrayView json = payload.sliced(sizeBytes, jsonSize(payload));
    return QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).object();
}

QByteArrayView SortedRows::digests() const
{
    const QByteArrayView payload = m_sorter.record().payload;
    return payload.isEmpty() ? payload : payload.sliced(sizeBytes + jsonSize(payload));
}

QList<qsizetype> SortedRows::differingColumns(const SortedRows &other) const
{
    QList<qsizetype> differing;
    QByteArrayView ours = digests();
    QByteArrayView theirs = other.digests();
    if (ours == theirs)
        return differing;
    for (qsizetype column = 0; column < m_plan.columns.size(); ++column) {
        const qsizetype ourSize = firstDigestSize(ours, longestColumn);
        const qsizetype theirSize = firstDigestSize(theirs, longestColumn);
        if (ours.first(ourSize) != theirs.first(theirSize))
            differing.append(column);
        ours = ours.sliced(ourSize);
        theirs = theirs.sliced(theirSize);
    }
    return differing;
}

} // namespace tributary
