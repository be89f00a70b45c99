// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/networkcost.h"

#include <QNetworkInformation>

namespace tributary {

NetworkCost networkCost()
{
    using enum QNetworkInformation::Feature;
    if (!QNetworkInformation::loadBackendByFeatures(Metered))
        return NetworkCost::Unknown;
    const QNetworkInformation *network = QNetworkInformation::instance();
    if (network == nullptr || !network->supports(Metered))
        return NetworkCost::Unknown;
    return network->isMetered() ? NetworkCost::Metered : NetworkCost::Free;
}

} // namespace tributary
