// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptystatepage.h"

#include "ui/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tributary {

namespace {

constexpr int pictureSize = 96;
constexpr int textWidth = 76; // characters

} // namespace

EmptyStatePage::EmptyStatePage(QWidget *parent)
    : QWidget(parent)
{
    auto *picture = new QLabel(this);
    picture->setPixmap(
        icon(Icon::Application).pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);

    QLabel *title = makePlainLabel(tr("Copy a PostgreSQL database into a file"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    title->setFont(large);
    title->setAlignment(Qt::AlignCenter);

    QLabel *sentence = makePlainLabel(
        tr("Tributary reads the tables you choose and keeps a copy in a SQLite file on this "
           "computer. Your tables are only read, and nothing goes anywhere else."),
        this);
    sentence->setAlignment(Qt::AlignCenter);

    auto *add = new QPushButton(icon(Icon::Add), tr("&Add source…"), this);
    add->setObjectName(QStringLiteral("addSource"));
    add->setDefault(true);
    auto *sample = new QPushButton(tr("&Try with sample data"), this);
    sample->setObjectName(QStringLiteral("trySample"));
    QLabel *about = makePlainLabel(
        tr("No server at hand? The sample is a small shop in a PostgreSQL of its own, "
           "started on this computer and stopped when the window is closed."),
        this);
    about->setAlignment(Qt::AlignCenter);

    // A column of reading width in the middle: a wrapping label that is aligned by itself would
    // shrink to a few words.
    auto *middle = new QWidget(this);
    middle->setFixedWidth(fontMetrics().averageCharWidth() * textWidth);
    auto *column = new QVBoxLayout(middle);
    column->addWidget(picture);
    column->addSpacing(8);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(16);
    column->addWidget(add, 0, Qt::AlignHCenter);
    column->addWidget(sample, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(about);

    auto *page = new QGridLayout(this);
    page->addWidget(middle, 0, 0, Qt::AlignCenter);

    connect(add, &QPushButton::clicked, this, &EmptyStatePage::addSourceRequested);
    connect(sample, &QPushButton::clicked, this, &EmptyStatePage::sampleRequested);
}

} // namespace tributary
