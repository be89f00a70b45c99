// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tributary {

/// What the network that this computer is on costs.
enum class NetworkCost {
    Unknown, ///< nobody here can tell (no NetworkManager)
    Free,
    Metered, ///< by volume, such as a telephone's
};

/// As the desktop knows it (QNetworkInformation). Main thread, with an event loop for news.
NetworkCost networkCost();

} // namespace tributary
