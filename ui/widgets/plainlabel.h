// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

namespace tributary {

/// A label that shows @p text letter for letter: names and messages come from servers, and a label
/// left to itself would take "<img src=...>" for markup. Wraps; ignores the mouse. GUI thread.
QLabel *makePlainLabel(const QString &text = {}, QWidget *parent = nullptr);

/// The same, and the text can be selected and copied with mouse or keyboard.
QLabel *makeSelectableLabel(const QString &text = {}, QWidget *parent = nullptr);

/// @p text as a tooltip that shows it letter for letter and wraps.
QString plainToolTip(const QString &text);

/// @p text for a button or a menu entry: an ampersand stays an ampersand.
QString withoutMnemonic(QString text);

} // namespace tributary
