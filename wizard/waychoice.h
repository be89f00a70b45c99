// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/setupdraft.h"

#include <QGroupBox>
#include <QStringList>

#include <optional>

class QLabel;
class QLayout;
class QRadioButton;

namespace tributary {

class NoteLabel;

/// Who reads the source: a choice of three, with what the present login could change. GUI thread.
class WayChoice final : public QGroupBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WayChoice)

public:
    explicit WayChoice(QWidget *parent = nullptr);

    UserWay way() const;
    /// Whether we can make a user: some providers make them themselves.
    void setCreatable(bool creatable);
    /// Without wayChosen().
    void setWay(UserWay way);

    /// @p writable: tables that the login could change; nothing: not known yet.
    void describeLogin(const QString &user, bool superuser,
                       const std::optional<QStringList> &writable);

Q_SIGNALS:
    void wayChosen();

private:
    QRadioButton *addWay(const char *name, const QString &text);
    QLabel *explain(QRadioButton *button, const QString &sentence);

    QLayout *m_column;
    QRadioButton *m_login;
    NoteLabel *m_loginNote;
    QRadioButton *m_create;
    QLabel *m_createNote;
    QRadioButton *m_script;
};

} // namespace tributary
