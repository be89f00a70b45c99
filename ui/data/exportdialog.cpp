// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/exportdialog.h"

#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tributary {

ExportDialog::ExportDialog(const QString &what, const QString &folder, const QString &fileName,
                           QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_path(new QLineEdit(this))
    , m_note(makePlainLabel({}, this))
    , m_harmless(new QCheckBox(tr("&Make formulas harmless"), this))
    , m_export(new QPushButton(tr("E&xport"), this))
{
    setWindowTitle(tr("Export as CSV"));
    auto *label = new QLabel(tr("&File:"), this);
    label->setBuddy(m_path);
    m_path->setObjectName(QStringLiteral("exportPath"));
    m_path->setAccessibleName(tr("File to write"));
    m_path->setText(QDir(folder).filePath(fileName));
    auto *choose = new QPushButton(tr("Ch&oose…"), this);
    choose->setAutoDefault(false);
    m_harmless->setObjectName(QStringLiteral("exportHarmless"));
    m_harmless->setChecked(true);
    auto *why = makePlainLabel(
        tr("A text that begins with = + - @ is a formula to a spreadsheet, and may run a program "
           "when the file is opened. Such texts get an apostrophe in front; numbers stay as they "
           "are. Switch this off for a file that another program reads."),
        this);
    m_harmless->setAccessibleDescription(why->text());
    why->setForegroundRole(QPalette::PlaceholderText);
    why->setIndent(fontMetrics().averageCharWidth() * 4);
    auto *form = makePlainLabel(tr("UTF-8, with the columns' names in the first line. NULL is an "
                                   "empty field, an empty text is two quotes, bytes are in hex."),
                                this);

    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    m_export->setObjectName(QStringLiteral("export"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(makePlainLabel(what, this));
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(form);
    column->addWidget(m_harmless);
    column->addWidget(why);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);

    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

QString ExportDialog::path() const
{
    QString path = m_path->text().trimmed();
    if (path.startsWith(u"~/"))
        path = QDir::homePath() + path.sliced(1);
    if (!path.isEmpty() && !path.startsWith(u'/'))
        path = QDir(m_folder).filePath(path);
    return QDir::cleanPath(path);
}

bool ExportDialog::isHarmless() const
{
    return m_harmless->isChecked();
}

void ExportDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Export as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilters({tr("CSV files (*.csv)"), tr("All files (*)")});
    // The note says the same while it can still be changed.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(path());
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::refresh()
{
    const QFileInfo file(path());
    const bool named = !m_path->text().trimmed().isEmpty() && !file.isDir();
    m_export->setEnabled(named);
    m_note->setText(named && file.exists() ? tr("There is a file of this name; it is replaced.")
                                           : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace tributary
