// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

class QRadioButton;
class QVBoxLayout;

namespace tributary {

class NoteLabel;

/// How the copy is kept up to date: by full copies, or by following changes; a sentence each about
/// what it costs. GUI thread.
class MethodChoice final : public QGroupBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MethodChoice)

public:
    explicit MethodChoice(QWidget *parent = nullptr);

    /// "full" or "log".
    QString method() const;
    void setMethod(const QString &method);

    /// Following changes cannot be chosen; @p why is shown. Empty: it can.
    void setLogRefused(const QString &why);

Q_SIGNALS:
    void methodChanged();

private:
    QRadioButton *addChoice(QVBoxLayout *column, const QString &text, const QString &sentence);

    QRadioButton *m_full;
    QRadioButton *m_log;
    NoteLabel *m_refusal;
};

} // namespace tributary
