// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events of the log as texts, so that they can be compared and shown.

#pragma once

#include "engine/codec/logdecoder.h"

#include <QByteArrayList>

namespace tributary::test {

inline QByteArray shownRow(std::span<const LogField> row)
{
    QByteArrayList fields;
    for (const LogField &field : row) {
        switch (field.kind) {
        case LogField::Kind::Null:
            fields.append("null");
            break;
        case LogField::Kind::Unchanged:
            fields.append("unchanged");
            break;
        case LogField::Kind::Lost:
            fields.append("lost");
            break;
        case LogField::Kind::Text:
            fields.append('\'' + field.text.toByteArray() + '\'');
            break;
        }
    }
    return '(' + fields.join(' ') + ')';
}

/// "relation 16509 s.orders d id:23* note:25": a star marks the identity's columns; wal2json tells
/// no types.
inline QByteArray shownRelation(const LogRelation &relation)
{
    QByteArray shown = "relation " + QByteArray::number(relation.id) + ' ' + relation.schema + '.'
        + relation.name + ' ' + relation.identity;
    for (const LogColumn &column : relation.columns) {
        shown += ' ' + column.name;
        if (column.typeOid != 0)
            shown += ':' + QByteArray::number(column.typeOid);
        if (column.typmod != -1)
            shown += '/' + QByteArray::number(column.typmod);
        if (column.inIdentity)
            shown += '*';
    }
    return shown;
}

inline QByteArray shownEvent(const LogEvent &event)
{
    const auto transaction = [&](const QByteArray &name) -> QByteArray {
        return name + ' ' + QByteArray::number(event.xid) + ' '
            + event.commitLsn.toString().toLatin1() + ' ' + event.endLsn.toString().toLatin1() + ' '
            + QByteArray::number(event.committedAt);
    };
    const QByteArray relation = ' ' + QByteArray::number(event.relation);
    const QByteArray old = (event.oldIsWhole ? " whole " : " old ") + shownRow(event.oldRow);
    switch (event.kind) {
    case LogEvent::Kind::Nothing:
        return "nothing";
    case LogEvent::Kind::Begin:
        return transaction("begin");
    case LogEvent::Kind::Commit:
        return transaction("commit");
    case LogEvent::Kind::Relation:
        return shownRelation(*event.described);
    case LogEvent::Kind::Insert:
        return "insert" + relation + ' ' + shownRow(event.newRow);
    case LogEvent::Kind::Update:
        return "update" + relation + old + " new " + shownRow(event.newRow);
    case LogEvent::Kind::Delete:
        return "delete" + relation + old;
    case LogEvent::Kind::Truncate: {
        QByteArray shown = "truncate";
        for (const quint32 id : event.truncated)
            shown += ' ' + QByteArray::number(id);
        return shown;
    }
    }
    return {};
}

/// All events of the messages, in order; ends with "malformed: ..." where the decoder gave up.
inline QByteArrayList eventsOf(LogDecoder &decoder, const QByteArrayList &messages)
{
    QByteArrayList shown;
    for (const QByteArray &message : messages) {
        LogEvent event;
        auto outcome = decoder.decode(message, event);
        while (outcome == LogDecoder::Outcome::More) {
            shown.append(shownEvent(event));
            outcome = decoder.next(event);
        }
        if (outcome == LogDecoder::Outcome::Malformed) {
            shown.append(QByteArray("malformed: ") + decoder.problem());
            break;
        }
        shown.append(shownEvent(event));
    }
    return shown;
}

} // namespace tributary::test
