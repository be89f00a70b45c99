// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codec/wal2jsondecoder.h"

#include "engine/codec/committime.h"

#include <charconv>

namespace tributary {

// The format (wal2json 2.5, format-version 2): one JSON object for each message, without blanks
//   begin, commit: {"action":"B","xid":736,"timestamp":"2024-05-01 08:00:00.5+00",
//                   "lsn":"0/15416A8" of the commit,"nextlsn":"0/15416D8" behind it}; or "C"
//   insert:   {"action":"I","xid":736,"timestamp":T,"lsn":L,"schema":S,"table":N,"columns":ROW}
//   update:   "U", with "columns":ROW,"identity":ROW
//   delete:   "D", with "identity":ROW
//   truncate: "T", with neither, one message for each table
//   message:  "M", with content that is any bytes
// ROW is in wal2jsonrows.cpp.
namespace {

constexpr QByteArrayView messageStart("{\"action\":\"M\"");
constexpr QByteArrayView actionStart("{\"action\":\"");

template <typename Number>
bool parseNumber(QByteArrayView text, Number &number)
{
    const auto [end, problem] = std::from_chars(text.begin(), text.end(), number);
    return problem == std::errc() && end == text.end();
}

} // namespace

Wal2JsonDecoder::Wal2JsonDecoder(QByteArrayView encoding)
    : m_encoding(encoding)
{ }

LogDecoder::Outcome Wal2JsonDecoder::fail(const char *problem)
{
    m_problem = problem;
    return Outcome::Malformed;
}

LogDecoder::Outcome Wal2JsonDecoder::decode(QByteArrayView message, LogEvent &event)
{
    event = LogEvent();
    m_hasPending = false;
    // Before anything else: its content need not be text.
    if (message.startsWith(messageStart))
        return Outcome::Event;
    const std::optional<QByteArrayView> text = m_encoding.toUtf8(message);
    if (!text)
        return fail("text cannot be converted from the server's encoding");
    m_rows.startMessage(text->size());
    Members members;
    m_problem = "";
    if (!readMembers(*text, members))
        return fail(*m_problem == '\0' ? "message is not as wal2json writes it" : m_problem);
    if (members.action.size() != 1)
        return fail("unknown kind of message");
    switch (members.action[0]) {
    case 'B':
    case 'C':
        return transactionEvent(members, event);
    case 'I':
    case 'U':
    case 'D':
    case 'T':
        return changeEvent(members, event);
    case 'M':
        return Outcome::Event;
    default:
        return fail("unknown kind of message");
    }
}

LogDecoder::Outcome Wal2JsonDecoder::next(LogEvent &event)
{
    if (!m_hasPending)
        return fail("there is no more in the message");
    m_hasPending = false;
    event = m_pending;
    return Outcome::Event;
}

bool Wal2JsonDecoder::takeOpening(JsonScanner &scanner, Members &members) const
{
    // The changes of a transaction begin alike, and often follow each other in one table.
    const char *start = scanner.position();
    JsonScanner::String lsn;
    if (!m_opening.empty() && scanner.takeLiteral(actionStart)
        && scanner.position() != scanner.end()) {
        members.action = QByteArrayView(scanner.position(), 1);
        scanner.moveTo(scanner.position() + 1);
        // A begin or commit is to be read in full.
        if (QByteArrayView("IUDT").contains(members.action[0])
            && scanner.takeLiteral(QByteArrayView(m_opening)) && scanner.takeString(lsn)) {
            members.isLastTable = m_table != nullptr && scanner.takeLiteral(m_table->naming);
            members.hasSchema = members.isLastTable;
            members.hasTable = members.isLastTable;
            return true;
        }
    }
    scanner.moveTo(start);
    members = Members();
    return false;
}

bool Wal2JsonDecoder::readMember(JsonScanner &scanner, QByteArrayView message, Members &members)
{
    JsonScanner::String key;
    JsonScanner::String string;
    if (!scanner.takeString(key) || !scanner.take(':'))
        return false;
    const QByteArrayView name = key.raw;
    if (name == "columns" || name == "identity") {
        const bool isRow = name == "columns";
        bool &seen = isRow ? members.hasRow : members.hasIdentity;
        if (seen || !readItems(scanner, members, isRow ? m_rowItems : m_identityItems))
            return false;
        seen = true;
        return true;
    }
    if (name == "xid")
        return scanner.takeNumber(members.xid) || scanner.skipValue();
    const char *start = scanner.position();
    if (!scanner.takeString(string))
        return scanner.skipValue();
    if (name == "action") {
        members.action = string.raw;
    } else if (name == "timestamp") {
        members.timestamp = string.raw;
    } else if (name == "lsn") {
        members.lsn = string.raw;
        const qsizetype before = actionStart.size() + 1;
        if (!members.hasSchema && !members.hasTable && message.startsWith(actionStart)
            && start - message.begin() > before)
            members.opening = QByteArrayView(message.begin() + before, start);
    } else if (name == "nextlsn") {
        members.nextLsn = string.raw;
    } else if (name == "schema" && !members.isLastTable) {
        members.schema = string.raw;
        members.hasSchema = true;
    } else if (name == "table" && !members.isLastTable) {
        members.table = string.raw;
        members.hasTable = true;
    }
    return true;
}

bool Wal2JsonDecoder::readMembers(QByteArrayView message, Members &members)
{
    JsonScanner scanner(message);
    m_rowItems.clear();
    m_identityItems.clear();
    bool more = true;
    if (takeOpening(scanner, members))
        more = scanner.take(',');
    else if (!scanner.take('{'))
        return false;
    while (more) {
        if (!readMember(scanner, message, members))
            return false;
        more = scanner.take(',');
    }
    return scanner.take('}') && scanner.atEnd();
}

bool Wal2JsonDecoder::useTable(const Members &members)
{
    if (members.isLastTable)
        return true;
    const QByteArrayView rawSchema = members.schema;
    const QByteArrayView rawTable = members.table;
    m_wantedKey.assign(rawSchema.data(), static_cast<size_t>(rawSchema.size()));
    m_wantedKey += '"'; // stands in neither
    m_wantedKey.append(rawTable.data(), static_cast<size_t>(rawTable.size()));
    if (m_table != nullptr && m_wantedKey == m_key)
        return true;
    std::unique_ptr<Wal2JsonTable> &table = m_tables[m_wantedKey];
    if (!table) {
        const std::optional<QByteArray> schema = wal2JsonName(rawSchema);
        const std::optional<QByteArray> name = wal2JsonName(rawTable);
        if (!schema || !name) {
            m_tables.erase(m_wantedKey);
            return false;
        }
        table = std::make_unique<Wal2JsonTable>();
        table->naming = ",\"schema\":\"" + rawSchema.toByteArray() + "\",\"table\":\""
            + rawTable.toByteArray() + '"';
        table->relation.id = static_cast<quint32>(m_tables.size());
        table->relation.schema = *schema;
        table->relation.name = *name;
        table->relation.identity = '?';
    }
    m_table = table.get();
    std::swap(m_key, m_wantedKey);
    return true;
}

bool Wal2JsonDecoder::readItems(JsonScanner &scanner, const Members &members,
                                std::vector<Wal2JsonItem> &items)
{
    // The order is wal2json's, and knowing the table makes its columns quick to read.
    return members.hasSchema && members.hasTable && useTable(members)
        && m_rows.read(scanner, *m_table, items);
}

LogDecoder::Outcome Wal2JsonDecoder::transactionEvent(const Members &members, LogEvent &event)
{
    const bool begins = members.action == "B";
    const std::optional<Lsn> commitLsn = Lsn::parse(members.lsn);
    const std::optional<Lsn> endLsn = Lsn::parse(members.nextLsn);
    const std::optional<qint64> committedAt = parseCommitTime(members.timestamp);
    if (!commitLsn || !endLsn || !committedAt || !parseNumber(members.xid, event.xid))
        return fail("begin or commit without its number, positions or time");
    if (begins == m_inTransaction)
        return fail(begins ? "transaction within a transaction"
                           : "commit outside of a transaction");
    m_inTransaction = begins;
    event.kind = begins ? LogEvent::Kind::Begin : LogEvent::Kind::Commit;
    event.commitLsn = *commitLsn;
    event.endLsn = *endLsn;
    event.committedAt = *committedAt;
    return Outcome::Event;
}

void Wal2JsonDecoder::fillRow(const std::vector<Wal2JsonItem> &items,
                              std::vector<LogField> &row) const
{
    row.assign(m_table->columns.size(), LogField{.kind = LogField::Kind::Unchanged});
    for (const Wal2JsonItem &item : items)
        row[static_cast<size_t>(item.known)] = item.field;
}

LogDecoder::Outcome Wal2JsonDecoder::changeEvent(const Members &members, LogEvent &event)
{
    const char action = members.action[0];
    event.kind = action == 'I' ? LogEvent::Kind::Insert
        : action == 'U'        ? LogEvent::Kind::Update
        : action == 'D'        ? LogEvent::Kind::Delete
                               : LogEvent::Kind::Truncate;
    const bool wantsRow = action == 'I' || action == 'U';
    const bool wantsIdentity = action == 'U' || action == 'D';
    if (!m_inTransaction)
        return fail("change outside of a transaction");
    if (!members.hasSchema || !members.hasTable || members.hasRow != wantsRow
        || members.hasIdentity != wantsIdentity)
        return fail("change without its table or its rows");
    if (!useTable(members))
        return fail("name of a table is malformed");
    if (!members.opening.isEmpty())
        m_opening.assign(members.opening.data(), static_cast<size_t>(members.opening.size()));
    bool isNew = !m_table->described;
    if (action == 'T') {
        m_truncated = m_table->relation.id;
        event.truncated = {&m_truncated, 1};
    } else {
        if (!m_table->covers(event.kind, m_rowItems, m_identityItems)) {
            if (!m_table->learn(event.kind, m_rowItems, m_identityItems))
                return fail("columns of a table are malformed");
            isNew = true;
        }
        event.relation = m_table->relation.id;
        if (wantsRow) {
            fillRow(m_rowItems, m_newRow);
            event.newRow = m_newRow;
        }
        if (wantsIdentity) {
            fillRow(m_identityItems, m_oldRow);
            event.oldRow = m_oldRow;
            event.oldIsWhole = m_table->columnsSeen
                && m_identityItems.size() == m_table->columns.size();
        }
    }
    if (!isNew)
        return Outcome::Event;
    m_table->described = true;
    m_pending = event;
    m_hasPending = true;
    event = LogEvent();
    event.kind = LogEvent::Kind::Relation;
    event.described = &m_table->relation;
    return Outcome::More;
}

} // namespace tributary
