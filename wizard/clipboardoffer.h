// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace tributary {

/// One line that offers the connection that the clipboard holds, without its password; hidden while
/// it holds none. It looks only while it is on a visible page, and takes nothing by itself. GUI
/// thread.
class ClipboardOffer final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClipboardOffer)

public:
    explicit ClipboardOffer(QWidget *parent = nullptr);

    /// Looks at the clipboard again.
    void update();

Q_SIGNALS:
    void accepted(const QString &text); ///< the whole text, which may hold a password

private:
    QLabel *m_question;
    QString m_refused; ///< a digest of what was taken or is not wanted
    QString m_offered; ///< its digest
};

} // namespace tributary
