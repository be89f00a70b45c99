// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/rowlookupcontroller.h"

namespace tributary {

namespace {

/// A copy of @p request whose password shares its bytes with nobody, so that wiping it means
/// something.
std::shared_ptr<RowLookupRequest> ownCopy(const RowLookupRequest &request)
{
    const auto wipe = [](RowLookupRequest *copy) {
        copy->password.fill('\0'); // also when it was stopped before its turn
        delete copy;
    };
    const std::shared_ptr<RowLookupRequest> copy(new RowLookupRequest(request), wipe);
    copy->password = QByteArray(request.password.constData(), request.password.size());
    return copy;
}

} // namespace

RowLookupController::RowLookupController(QObject *parent)
    : QObject(parent)
    , m_lanes(this, 1, QStringLiteral("lookup"))
{ }

RowLookupController::~RowLookupController() = default;

int RowLookupController::lookUp(const RowLookupRequest &request)
{
    return m_lanes.ask(
        0,
        [this, own = ownCopy(request)](int number, const std::stop_token &stop) -> Lanes::Answer {
            const Result<RowLookup> found = lookUpRow(*own, stop);
            RowLookup row;
            if (found)
                row = *found;
            else
                row.row = own->row;
            const std::optional<Error> error = found ? std::nullopt
                                                     : std::optional<Error>(found.error());
            return [this, number, row, error] { Q_EMIT lookedUp(number, row, error); };
        });
}

void RowLookupController::cancel()
{
    m_lanes.cancel();
}

} // namespace tributary
