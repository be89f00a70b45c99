// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/reviewitems.h"

#include <QGroupBox>

class QVBoxLayout;

namespace tributary {

/// A box with the things that will be done in one place; each that has statements can be opened to
/// them. GUI thread.
class ReviewSection final : public QGroupBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewSection)

public:
    explicit ReviewSection(const QString &title, QWidget *parent = nullptr);

    void display(const QList<ReviewItem> &items);

private:
    void addItem(const ReviewItem &item);

    QVBoxLayout *m_column;
    QWidget *m_contents = nullptr; ///< made anew by each display()
};

} // namespace tributary
