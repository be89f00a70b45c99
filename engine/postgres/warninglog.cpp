// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/warninglog.h"

#include <libpq-fe.h>

#include <utility>

namespace tributary {

namespace {

constexpr qsizetype mostTexts = 10'000;

} // namespace

void WarningLog::add(const pg_result *notice)
{
    // The untranslated severity is known from 9.6 on; before, the other one is all there is.
    const char *severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
    if (severity == nullptr)
        severity = PQresultErrorField(notice, PG_DIAG_SEVERITY);
    if (qstrcmp(severity, "WARNING") != 0)
        return;
    const char *words = PQresultErrorField(notice, PG_DIAG_MESSAGE_PRIMARY);
    const std::scoped_lock lock(m_mutex);
    QByteArray text(words);
    if (m_warnings.size() >= mostTexts && !m_places.contains(text))
        text.clear();
    const auto known = m_places.constFind(text);
    if (known != m_places.cend()) {
        ++m_warnings[*known].count;
    } else {
        m_places.insert(text, m_warnings.size());
        m_warnings.append({.sqlState = PQresultErrorField(notice, PG_DIAG_SQLSTATE),
                           .text = QString::fromUtf8(text)});
    }
}

QList<ServerWarning> WarningLog::take()
{
    const std::scoped_lock lock(m_mutex);
    m_places.clear();
    return std::exchange(m_warnings, {});
}

} // namespace tributary
