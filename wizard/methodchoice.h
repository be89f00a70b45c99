// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

class QRadioButton;
class QVBoxLayout;

namespace tributary {

/// How the copy is kept up to date: by full copies, or by following changes; a sentence each about
/// what it needs. GUI thread.
class MethodChoice final : public QGroupBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MethodChoice)

public:
    explicit MethodChoice(QWidget *parent = nullptr);

    /// "full" or "log".
    QString method() const;
    void setMethod(const QString &method);

private:
    QRadioButton *addChoice(QVBoxLayout *column, const QString &text, const QString &sentence);

    QRadioButton *m_full;
    QRadioButton *m_log;
};

} // namespace tributary
