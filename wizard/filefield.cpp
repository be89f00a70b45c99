// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/filefield.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tributary {

FileField::FileField(const char *objectName, const QString &name, const QString &buttonText,
                     const QStringList &filters, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_filters(filters)
    , m_edit(new QLineEdit(this))
{
    m_edit->setObjectName(QLatin1String(objectName));
    m_edit->setAccessibleName(name);
    auto *button = new QPushButton(buttonText, this);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Choose the file: %1").arg(name));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_edit, 1);
    row->addWidget(button);
    setFocusProxy(m_edit);
    connect(button, &QPushButton::clicked, this, &FileField::browse);
    connect(m_edit, &QLineEdit::textChanged, this, &FileField::textChanged);
    connect(m_edit, &QLineEdit::returnPressed, this, &FileField::returnPressed);
}

QString FileField::text() const
{
    return m_edit->text();
}

void FileField::setText(const QString &text)
{
    m_edit->setText(text);
}

void FileField::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void FileField::browse()
{
    auto *dialog = new QFileDialog(this, m_name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(m_filters);
    connect(dialog, &QFileDialog::fileSelected, m_edit, &QLineEdit::setText);
    dialog->open();
}

} // namespace tributary
