// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace tributary {

/// A message inside the window, in the place that it is about, instead of a dialog in front of it:
/// an icon with a shape of its own, the text (selectable, plain), what can be done, and the
/// technical text one click below. Hidden while it has nothing to say. GUI thread.
class MessageBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    enum class Level { Info, Warning, Error };

    struct Message
    {
        Level level = Level::Info;
        QString text; ///< a sentence or two
        QStringList hints{}; ///< what can be done, one line each
        QString detail{}; ///< technical text, shown on demand

        bool operator==(const Message &) const = default;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what was shown, with its buttons.
    void display(const Message &message);
    void display(const Error &error, Level level = Level::Error);
    /// Adds a button to the message on display; the caller connects it.
    QPushButton *addButton(const QString &text);
    /// Whether the reader may put the message away; on by default.
    void setClosable(bool closable);
    void clear();

    const Message &message() const { return m_message; }

Q_SIGNALS:
    void closed(); ///< by the reader

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void removeButtons();

    Message m_message;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_hints;
    QPlainTextEdit *m_detail;
    QHBoxLayout *m_buttons;
    QPushButton *m_detailToggle;
    QToolButton *m_close;
};

} // namespace tributary
