// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/lanes.h"
#include "engine/sync/verify/rowlookup.h"

#include <QObject>

#include <optional>

namespace tributary {

/// The window's way to lookUpRow(): lives on the main thread, never blocks, owns the thread that
/// asks. One question at a time: a new one stops the one before, whose answer is not delivered. The
/// password is wiped from the request's own copy when the work is done.
class RowLookupController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowLookupController)

public:
    explicit RowLookupController(QObject *parent = nullptr);
    ~RowLookupController() override; ///< stops what is under way and waits for it

    /// Returns the number that comes back with the answer.
    int lookUp(const RowLookupRequest &request);
    /// The answer is not delivered.
    void cancel();

Q_SIGNALS:
    /// With an error, @p row holds the key alone.
    void lookedUp(int number, const tributary::RowLookup &row,
                  const std::optional<tributary::Error> &error);

private:
    Lanes m_lanes;
};

} // namespace tributary
