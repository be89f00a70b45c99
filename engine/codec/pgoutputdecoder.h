// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/codec/logdecoder.h"

#include <unordered_map>
#include <vector>

namespace tributary {

class ByteReader;

/// Decodes pgoutput, proto_version 1 and 2 without streaming and with values as text. A message
/// holds one event: next() is never needed, and says Malformed. One thread; keeps the tables that
/// were described, nothing of rows.
class PgOutputDecoder : public LogDecoder
{
public:
    Outcome decode(QByteArrayView message, LogEvent &event) override;
    Outcome next(LogEvent &event) override;

    bool viewsMessage() const override { return true; }

    const char *problem() const override { return m_problem; }

private:
    Outcome fail(const char *problem);
    Outcome readBegin(ByteReader &reader, LogEvent &event);
    Outcome readCommit(ByteReader &reader, LogEvent &event);
    Outcome readRelation(ByteReader &reader, LogEvent &event);
    Outcome readChange(char type, ByteReader &reader, LogEvent &event);
    Outcome readTruncate(ByteReader &reader, LogEvent &event);
    Outcome readNothing(char type, ByteReader &reader);
    const LogRelation *relationOf(quint32 oid);

    std::unordered_map<quint32, LogRelation> m_relations;
    const LogRelation *m_lastRelation = nullptr; ///< of the last change: mostly of the next one too
    std::vector<LogField> m_newRow;
    std::vector<LogField> m_oldRow;
    std::vector<quint32> m_truncated;
    bool m_inTransaction = false;
    const char *m_problem = "";
};

} // namespace tributary
