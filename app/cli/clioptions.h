// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>

namespace tributary {

/// Options that several commands share, defined once.
QList<QCommandLineOption> passwordOptions();
QCommandLineOption tableOption();
QCommandLineOption methodOption();
/// Options of "--method log", understood so that the answer can be a sentence.
QList<QCommandLineOption> logOptions();

/// Empty, or why the method and the options that go with it cannot be used.
QString methodProblem(const QCommandLineParser &options);

} // namespace tributary
