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

/// Qt puts a text that can be selected to the side where the text itself begins: in a layout from
/// the right an English one far away from what names it. Puts it where the layout begins.
void alignWithLayout(QLabel *label);

/// @p text, a path or a position, as a part of a sentence: in a language that is written from the
/// right it would begin with its end. Unchanged in the others.
QString leftToRight(const QString &text);

/// @p text as a tooltip that shows it letter for letter and wraps.
QString plainToolTip(const QString &text);

/// @p text for a button or a menu entry: an ampersand stays an ampersand.
QString withoutMnemonic(QString text);

} // namespace tributary
