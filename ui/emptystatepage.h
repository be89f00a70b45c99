// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tributary {

/// What a window without sources shows: one sentence and two ways to begin. GUI thread.
class EmptyStatePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyStatePage)

public:
    explicit EmptyStatePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void addSourceRequested();
    void sampleRequested();
};

} // namespace tributary
