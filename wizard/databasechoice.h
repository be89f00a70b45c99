// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QListWidget;

namespace tributary {

/// The field for the database: typed, or chosen from those of the server once it has told them;
/// then further ones can be ticked to be set up as well. GUI thread.
class DatabaseChoice final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DatabaseChoice)

public:
    explicit DatabaseChoice(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &name);

    /// Offers these; what was typed and ticked stays.
    void offer(const QStringList &names);
    /// Forgets what another server had.
    void forget();

    QStringList further() const;
    void setFurther(const QStringList &names);

Q_SIGNALS:
    void changed();
    void furtherChanged();
    void returnPressed();

private:
    void listFurther();

    QComboBox *m_name;
    QWidget *m_furtherPart;
    QListWidget *m_list;
    QStringList m_offered;
    QStringList m_ticked;
};

} // namespace tributary
