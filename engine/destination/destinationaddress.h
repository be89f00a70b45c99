// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/destination/browse/destinationbrowser.h"
#include "engine/destination/destination.h"

#include <QString>

#include <memory>

namespace tributary {

/// A destination as it is written on the command line and saved: "sqlite:PATH".
struct DestinationAddress
{
    QString path; ///< absolute
};

/// Errors: DestinationUnsupported (a password in the text is not repeated), DestinationFolder (the
/// home folder or the current one is not known). A relative path is taken from the current folder;
/// "~/" is the home folder.
Result<DestinationAddress> parseDestination(const QString &text);

/// "sqlite:PATH" with the absolute path.
QString destinationText(const DestinationAddress &address);

/// Whether there is anything at all. May block for long where a network leads to it. Any thread.
bool isThere(const DestinationAddress &address);

/// Whether a run of this computer writes it, by whatever program. Any thread.
bool isBeingWritten(const DestinationAddress &address);

/// The one place that knows the kinds of destinations.
std::unique_ptr<Destination> makeDestination(const DestinationAddress &address);

/// For looking into it.
std::unique_ptr<DestinationBrowser> makeBrowser(const DestinationAddress &address);

} // namespace tributary
