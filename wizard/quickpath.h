// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/sourcecheck.h"
#include "wizard/destinationprobe.h"
#include "wizard/setupdraft.h"

#include <QObject>

#include <optional>

namespace tributary {

class SetupService;

/// "Sync everything now": answers for a reader who wants a copy and no questions. All tables; the
/// changes are followed where nobody has to do anything for that, else full copies; the SQLite file
/// that would be suggested. GUI thread.
class QuickPath final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuickPath)

public:
    /// @p service outlives this.
    QuickPath(const SetupContext &context, SetupService &service, QObject *parent = nullptr);

    /// @p draft: with the first page's and the tables' answers. decided() follows, unless cancel()
    /// comes first.
    void start(const SetupDraft &draft);
    void cancel();

    bool isActive() const { return m_number != 0; }

Q_SIGNALS:
    /// @p draft with all answers. @p destinationUsable: false when the suggested file cannot be
    /// written, which its page can tell.
    void decided(const tributary::SetupDraft &draft, const tributary::SourceCheckReport &report,
                 bool destinationUsable);

private:
    void decide();

    SetupContext m_context;
    SetupService &m_service;
    DestinationProbe m_probe;
    SetupDraft m_draft;
    int m_number = 0; ///< of the check under way, 0: none
    std::optional<SourceCheckReport> m_report;
    std::optional<DestinationFacts> m_facts;
};

/// Whether changes can be followed without anybody doing anything on the server first, and there is
/// a table for which that is of use. Pure function.
bool followsWithoutHelp(const SavedSource &source, const SourceCheckReport &report);

} // namespace tributary
