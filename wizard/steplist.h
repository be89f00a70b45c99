// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;

namespace tributary {

/// The steps of the assistant, one below the other, with the current one marked. GUI thread.
class StepList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepList)

public:
    explicit StepList(const QStringList &names, QWidget *parent = nullptr);

    void setCurrent(int step);
    /// The step was passed over.
    void setNeedless(int step, bool needless);

private:
    QStringList m_names;
    QList<QLabel *> m_icons;
    QList<QLabel *> m_labels;
};

} // namespace tributary
