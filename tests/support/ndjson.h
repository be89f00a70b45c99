// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shape of what the command line prints with --json: one object a line, each with the fields
// that scripts rely on. Pure function, any thread.

#pragma once

#include <QJsonObject>
#include <QString>

namespace tributary::test {

// What is missing in the object or is not as documented; empty when it is well formed. Objects of
// a type that is not documented are not.
QString shapeProblem(const QJsonObject &object);

} // namespace tributary::test
