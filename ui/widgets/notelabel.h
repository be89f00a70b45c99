// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace tributary {

/// A line under a field: an icon with a shape of its own and a plain sentence. Hidden while empty.
/// GUI thread.
class NoteLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteLabel)

public:
    enum class Level { Info, Ok, Warning, Error };

    explicit NoteLabel(QWidget *parent = nullptr);

    void display(Level level, const QString &text);
    void clear();
    QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace tributary
