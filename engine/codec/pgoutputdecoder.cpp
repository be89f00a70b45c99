// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codec/pgoutputdecoder.h"

#include "engine/codec/bytereader.h"

namespace tributary {

// The format (PostgreSQL manual, "Logical Replication Message Formats"); numbers are big-endian, a
// string ends with a NUL, a time is microseconds since 2000-01-01 UTC:
//   begin:    'B' int64 LSN of the commit | int64 time | int32 xid
//   commit:   'C' int8 0 | int64 LSN of the commit | int64 LSN behind it | int64 time
//   origin:   'O' int64 LSN there | string name
//   relation: 'R' int32 oid | string schema ("": pg_catalog) | string name | int8 identity
//             | int16 columns | per column: int8 flags (1: identity) | string name | int32 type
//             | int32 typmod
//   type:     'Y' int32 oid | string schema | string name
//   insert:   'I' int32 oid | 'N' tuple
//   update:   'U' int32 oid | [ 'K' or 'O' tuple ] | 'N' tuple
//   delete:   'D' int32 oid | 'K' or 'O' tuple
//   truncate: 'T' int32 relations | int8 flags | per relation: int32 oid
//   message:  'M' int8 flags | int64 LSN | string prefix | int32 size | size bytes
//   tuple:    int16 columns | per column: 'n' (NULL) or 'u' (unchanged TOAST)
//             or 't' int32 size | size bytes
// K is a tuple of the identity's columns, the others are 'n'; O is the whole old row.
namespace {

constexpr int mostColumns = 1664; // MaxTupleAttributeNumber; tables have 1600 at most
constexpr qint64 microsecondsFrom1970To2000 = 946'684'800'000'000;

/// Microseconds since 1970; nothing that a server could mean overflows.
bool readTime(ByteReader &reader, qint64 &time)
{
    return !__builtin_add_overflow(reader.read<qint64>(), microsecondsFrom1970To2000, &time);
}

/// One field for each column; null when all is well, else the problem.
const char *readTuple(ByteReader &reader, const LogRelation &relation, bool isKey,
                      std::vector<LogField> &row)
{
    const auto columns = reader.read<qint16>();
    if (!reader.isGood() || columns != relation.columns.size())
        return "row has another number of columns than its table";
    row.resize(static_cast<size_t>(columns));
    const LogColumn *column = relation.columns.constData();
    for (LogField &field : row) {
        field.text = {};
        switch (reader.read<char>()) {
        case 'n':
            field.kind = isKey && !column->inIdentity ? LogField::Kind::Unchanged
                                                      : LogField::Kind::Null;
            break;
        case 'u':
            field.kind = LogField::Kind::Unchanged;
            break;
        case 't':
            field.kind = LogField::Kind::Text;
            field.text = reader.take(reader.read<qint32>());
            break;
        default: // 'b', binary, is not asked for
            return reader.isGood() ? "unknown kind of value" : "message is cut";
        }
        ++column;
    }
    return reader.isGood() ? nullptr : "message is cut";
}

} // namespace

LogDecoder::Outcome PgOutputDecoder::fail(const char *problem)
{
    m_problem = problem;
    return Outcome::Malformed;
}

LogDecoder::Outcome PgOutputDecoder::decode(QByteArrayView message, LogEvent &event)
{
    event = LogEvent();
    ByteReader reader(message);
    const auto type = reader.read<char>();
    Outcome outcome = Outcome::Malformed;
    switch (type) {
    case 'I':
    case 'U':
    case 'D':
        outcome = readChange(type, reader, event);
        break;
    case 'B':
        outcome = readBegin(reader, event);
        break;
    case 'C':
        outcome = readCommit(reader, event);
        break;
    case 'R':
        outcome = readRelation(reader, event);
        break;
    case 'T':
        outcome = readTruncate(reader, event);
        break;
    case 'O':
    case 'Y':
    case 'M':
        outcome = readNothing(type, reader);
        break;
    case 'S':
    case 'E':
    case 'c':
    case 'A':
        return fail("a transaction in progress was sent, which was not asked for");
    case 'b':
    case 'P':
    case 'K':
    case 'r':
    case 'p':
        return fail("a prepared transaction was sent, which was not asked for");
    default:
        return fail(reader.isGood() ? "unknown type of message" : "empty message");
    }
    if (outcome != Outcome::Malformed && !reader.atEnd())
        return fail("bytes behind the end of a message");
    return outcome;
}

LogDecoder::Outcome PgOutputDecoder::next(LogEvent & /*event*/)
{
    return fail("a message of pgoutput holds one event");
}

LogDecoder::Outcome PgOutputDecoder::readBegin(ByteReader &reader, LogEvent &event)
{
    event.kind = LogEvent::Kind::Begin;
    event.commitLsn.value = reader.read<quint64>();
    const bool timeGood = readTime(reader, event.committedAt);
    event.xid = reader.read<quint32>();
    if (!reader.isGood())
        return fail("message is cut");
    if (!timeGood)
        return fail("time of a commit is out of range");
    if (m_inTransaction)
        return fail("transaction within a transaction");
    m_inTransaction = true;
    return Outcome::Event;
}

LogDecoder::Outcome PgOutputDecoder::readCommit(ByteReader &reader, LogEvent &event)
{
    event.kind = LogEvent::Kind::Commit;
    const auto flags = reader.read<quint8>();
    event.commitLsn.value = reader.read<quint64>();
    event.endLsn.value = reader.read<quint64>();
    const bool timeGood = readTime(reader, event.committedAt);
    if (!reader.isGood())
        return fail("message is cut");
    if (flags != 0)
        return fail("unknown flags of a commit");
    if (!timeGood)
        return fail("time of a commit is out of range");
    if (!m_inTransaction)
        return fail("commit outside of a transaction");
    m_inTransaction = false;
    return Outcome::Event;
}

LogDecoder::Outcome PgOutputDecoder::readRelation(ByteReader &reader, LogEvent &event)
{
    LogRelation relation;
    relation.oid = reader.read<quint32>();
    relation.id = relation.oid;
    relation.schema = reader.takeString().toByteArray();
    if (relation.schema.isEmpty())
        relation.schema = "pg_catalog";
    relation.name = reader.takeString().toByteArray();
    relation.identity = reader.read<char>();
    const auto columns = reader.read<qint16>();
    if (!reader.isGood())
        return fail("message is cut");
    if (columns < 0 || columns > mostColumns)
        return fail("table with an impossible number of columns");
    if (!QByteArrayView("dnfi").contains(relation.identity))
        return fail("unknown replica identity of a table");
    for (int i = 0; i < columns; ++i) {
        constexpr quint8 inIdentity = 1;
        LogColumn column;
        column.inIdentity = (reader.read<quint8>() & inIdentity) != 0;
        column.name = reader.takeString().toByteArray();
        column.typeOid = reader.read<quint32>();
        column.typmod = reader.read<qint32>();
        if (!reader.isGood())
            return fail("message is cut");
        relation.columns.append(std::move(column));
    }
    event.kind = LogEvent::Kind::Relation;
    LogRelation &described = m_relations[relation.id];
    described = std::move(relation);
    event.described = &described;
    return Outcome::Event;
}

const LogRelation *PgOutputDecoder::relationOf(quint32 oid)
{
    if (m_lastRelation != nullptr && m_lastRelation->oid == oid)
        return m_lastRelation;
    const auto found = m_relations.find(oid);
    if (found == m_relations.end())
        return nullptr;
    m_lastRelation = &found->second; // stays where it is: it is only ever described anew in place
    return m_lastRelation;
}

LogDecoder::Outcome PgOutputDecoder::readChange(char type, ByteReader &reader, LogEvent &event)
{
    event.relation = reader.read<quint32>();
    auto part = reader.read<char>();
    if (!reader.isGood())
        return fail("message is cut");
    if (!m_inTransaction)
        return fail("change outside of a transaction");
    const LogRelation *relation = relationOf(event.relation);
    if (relation == nullptr)
        return fail("change of a table that was not described");
    event.kind = type == 'I' ? LogEvent::Kind::Insert
        : type == 'U'        ? LogEvent::Kind::Update
                             : LogEvent::Kind::Delete;
    if (type != 'I' && (part == 'K' || part == 'O')) {
        event.oldIsWhole = part == 'O';
        if (const char *problem = readTuple(reader, *relation, part == 'K', m_oldRow))
            return fail(problem);
        event.oldRow = m_oldRow;
        if (type == 'D')
            return Outcome::Event;
        part = reader.read<char>();
    }
    if (!reader.isGood())
        return fail("message is cut");
    if (type == 'D' || part != 'N')
        return fail("unknown part of a change");
    if (const char *problem = readTuple(reader, *relation, false, m_newRow))
        return fail(problem);
    event.newRow = m_newRow;
    return Outcome::Event;
}

LogDecoder::Outcome PgOutputDecoder::readTruncate(ByteReader &reader, LogEvent &event)
{
    const auto relations = reader.read<qint32>();
    reader.read<quint8>(); // CASCADE, RESTART IDENTITY: what they did comes by itself
    if (!reader.isGood())
        return fail("message is cut");
    if (!m_inTransaction)
        return fail("change outside of a transaction");
    if (relations < 0 || reader.left() != qsizetype(relations) * qsizetype(sizeof(quint32)))
        return fail("impossible number of truncated tables");
    m_truncated.clear();
    for (int i = 0; i < relations; ++i) {
        const auto oid = reader.read<quint32>();
        if (relationOf(oid) == nullptr)
            return fail("change of a table that was not described");
        m_truncated.push_back(oid);
    }
    event.kind = LogEvent::Kind::Truncate;
    event.truncated = m_truncated;
    return Outcome::Event;
}

LogDecoder::Outcome PgOutputDecoder::readNothing(char type, ByteReader &reader)
{
    switch (type) {
    case 'O':
        reader.read<quint64>();
        break;
    case 'Y':
        reader.read<quint32>();
        reader.takeString();
        break;
    default:
        reader.read<quint8>();
        reader.read<quint64>();
    }
    reader.takeString();
    if (type == 'M')
        reader.take(reader.read<qint32>());
    return reader.isGood() ? Outcome::Event : fail("message is cut");
}

} // namespace tributary
