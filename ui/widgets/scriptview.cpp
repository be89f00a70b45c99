// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scriptview.h"

#include "ui/widgets/notelabel.h"
#include "ui/widgets/scriptfile.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/sqlhighlighter.h"
#include "ui/widgets/wording.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tributary {

namespace {

constexpr int visibleLines = 14;
constexpr int darkBelow = 128; ///< lightness of a background

} // namespace

ScriptView::ScriptView(QWidget *parent)
    : QWidget(parent)
    , m_which(new QComboBox(this))
    , m_whichLabel(new QLabel(tr("Sh&ow:"), this))
    , m_database(new QComboBox(this))
    , m_databaseLabel(new QLabel(tr("Script for &database:"), this))
    , m_text(new QPlainTextEdit(this))
    , m_highlighter(new SqlHighlighter(m_text->document()))
    , m_note(new NoteLabel(this))
{
    m_database->setObjectName(QStringLiteral("scriptDatabase"));
    m_databaseLabel->setBuddy(m_database);
    m_database->view()->setAccessibleName(tr("Databases"));
    m_which->addItems({tr("Setup script"), tr("Undo script")});
    m_which->setObjectName(QStringLiteral("whichScript"));
    m_which->view()->setAccessibleName(tr("Which script to show"));
    m_whichLabel->setBuddy(m_which);
    m_which->hide();
    m_whichLabel->hide();
    connect(m_which, &QComboBox::currentIndexChanged, this, &ScriptView::showText);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_whichLabel);
    choice->addWidget(m_which);
    choice->addStretch();
    choice->addWidget(m_databaseLabel);
    choice->addWidget(m_database, 1);

    m_text->setObjectName(QStringLiteral("script"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight); // SQL reads so everywhere
    m_text->setAccessibleName(tr("Setup script"));
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * visibleLines);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(choice);
    column->addWidget(m_text, 1);
    column->addWidget(m_note);
    column->addWidget(makeButtons());
    connect(m_database, &QComboBox::textActivated, this, &ScriptView::databaseChosen);
    setDatabases({});
    setScripts({}, {});
    matchPalette();
}

QWidget *ScriptView::makeButtons()
{
    auto *copy = new QPushButton(tr("&Copy script"), this);
    auto *setup = new QPushButton(tr("&Save setup script…"), this);
    auto *undo = new QPushButton(tr("Save &undo script…"), this);
    copy->setObjectName(QStringLiteral("copyScript"));
    setup->setObjectName(QStringLiteral("saveSetup"));
    undo->setObjectName(QStringLiteral("saveUndo"));
    connect(copy, &QPushButton::clicked, this, &ScriptView::copy);
    connect(setup, &QPushButton::clicked, this,
            [this] { save(m_setup, QStringLiteral("setup"), true); });
    connect(undo, &QPushButton::clicked, this,
            [this] { save(m_undo, QStringLiteral("undo"), false); });
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    for (QPushButton *button : {copy, setup, undo}) {
        button->setAutoDefault(false);
        row->addWidget(button);
        m_buttons.append(button);
    }
    row->addStretch(1);
    return line;
}

void ScriptView::setDatabases(const QStringList &databases)
{
    const QString chosen = database();
    m_database->clear();
    m_database->addItems(databases);
    m_database->setCurrentIndex(qMax(0, m_database->findText(chosen)));
    m_database->setVisible(databases.size() > 1);
    m_databaseLabel->setVisible(databases.size() > 1);
}

QString ScriptView::database() const
{
    return m_database->currentText();
}

void ScriptView::begin()
{
    setScripts({}, {});
    m_note->display(NoteLabel::Level::Info, tr("The script is being made…"));
}

void ScriptView::display(const QString &setup, const QString &undo)
{
    m_note->clear();
    if (setup != m_setup || undo != m_undo)
        setScripts(setup, undo);
}

void ScriptView::fail(const QString &sentence)
{
    setScripts({}, {});
    m_note->display(NoteLabel::Level::Warning, sentence);
}

void ScriptView::setScripts(const QString &setup, const QString &undo)
{
    m_setup = setup;
    m_undo = undo;
    showText();
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(!setup.isEmpty());
}

void ScriptView::offerBoth()
{
    m_which->show();
    m_whichLabel->show();
}

bool ScriptView::showsUndo() const
{
    return m_which->currentIndex() == 1;
}

void ScriptView::showText()
{
    m_text->setPlainText(showsUndo() ? m_undo : m_setup);
    m_text->setAccessibleName(showsUndo() ? tr("Undo script") : tr("Setup script"));
}

void ScriptView::copy()
{
    if (showsUndo()) { // it never holds a password
        QGuiApplication::clipboard()->setText(m_undo);
        m_note->display(NoteLabel::Level::Ok, tr("The undo script is in the clipboard."));
        return;
    }
    if (m_secret) {
        copySecret(m_setup);
        m_note->display(NoteLabel::Level::Ok,
                        tr("The script is in the clipboard for half a minute: it holds the "
                           "password."));
    } else {
        QGuiApplication::clipboard()->setText(m_setup);
        m_note->display(NoteLabel::Level::Ok, tr("The script is in the clipboard."));
    }
    Q_EMIT handedOver();
}

void ScriptView::save(const QString &script, const QString &ending, bool isSetup)
{
    auto *dialog = new QFileDialog(this, isSetup ? tr("Setup script") : tr("Undo script"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("sql"));
    dialog->setNameFilters({tr("SQL scripts (*.sql)"), tr("All files (*)")});
    dialog->selectFile(scriptFileName(database(), ending));
    // The script as it is now: it may change while the dialog is open.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, script, isSetup](const QString &path) { write(path, script, isSetup); });
    dialog->open();
}

void ScriptView::write(const QString &path, const QString &script, bool isSetup)
{
    if (const Status written = writeScriptFile(path, script); !written) {
        m_note->display(NoteLabel::Level::Error, written.error().message);
        return;
    }
    m_note->display(NoteLabel::Level::Ok, tr("Saved as %1.").arg(path));
    if (isSetup)
        Q_EMIT handedOver();
}

void ScriptView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        matchPalette();
}

void ScriptView::matchPalette()
{
    m_highlighter->setDark(m_text->palette().color(QPalette::Base).lightness() < darkBelow);
}

} // namespace tributary
