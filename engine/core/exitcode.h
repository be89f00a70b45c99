// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tributary {

/// How a run of the command line ends. Scripts and timers read these numbers: a number never
/// changes its meaning.
enum class ExitCode {
    Done = 0,
    Internal = 1,
    Usage = 2,
    SomeTablesFailed = 3,
    SourceUnreachable = 4,
    LoginOrPermission = 5,
    PrerequisiteMissing = 6,
    Destination = 7,
    Differences = 8,
    FullCopyNeeded = 9,
    UnknownSource = 10,
    AlreadyRunning = 11,
    PasswordNeeded = 12,
    HungUp = 129,
    Interrupted = 130,
    Terminated = 143,
};

} // namespace tributary
