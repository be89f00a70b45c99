// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/waychoice.h"

#include "engine/core/pluralcount.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wording.h"

#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace tributary {

namespace {

constexpr qsizetype namesShown = 3;

} // namespace

WayChoice::WayChoice(QWidget *parent)
    : QGroupBox(tr("Who reads"), parent)
    , m_column(new QVBoxLayout(this))
    , m_login(addWay("keepLogin", tr("Keep &this login")))
    , m_loginNote(new NoteLabel(this))
{
    m_column->addWidget(m_loginNote);
    m_create = addWay("createNow", tr("Create a &read-only user now"));
    m_createNote = explain(m_create, {});
    m_script = addWay("scriptForDba", tr("Save a scr&ipt for the database administrator"));
    explain(m_script, tr("Somebody else runs it; the setup waits, also when you close it."));
    setCreatable(true);
    m_login->setChecked(true);
}

QRadioButton *WayChoice::addWay(const char *name, const QString &text)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QRadioButton::toggled, this, [this](bool chosen) {
        if (chosen)
            Q_EMIT wayChosen();
    });
    m_column->addWidget(button);
    return button;
}

QLabel *WayChoice::explain(QRadioButton *button, const QString &sentence)
{
    button->setAccessibleDescription(sentence);
    QLabel *explanation = makePlainLabel(sentence, this);
    explanation->setIndent(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                           + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
    m_column->addWidget(explanation);
    return explanation;
}

UserWay WayChoice::way() const
{
    if (m_create->isChecked())
        return UserWay::Create;
    return m_script->isChecked() ? UserWay::Script : UserWay::Login;
}

void WayChoice::setCreatable(bool creatable)
{
    if (!creatable && m_create->isChecked())
        m_script->setChecked(true);
    m_create->setEnabled(creatable);
    m_createNote->setText(creatable
                              ? tr("With the login of an administrator, which is asked for once.")
                              : tr("This provider makes its users itself, and not with SQL."));
    m_create->setAccessibleDescription(m_createNote->text());
}

void WayChoice::setWay(UserWay way)
{
    const QSignalBlocker quiet(this);
    QRadioButton *const buttons[] = {m_login, m_create, m_script};
    buttons[static_cast<int>(way)]->setChecked(true);
}

void WayChoice::describeLogin(const QString &user, bool superuser,
                              const std::optional<QStringList> &writable)
{
    m_login->setText(user.isEmpty() ? tr("Keep &this login")
                                    : tr("Keep &this login, \"%1\"")
                                          .arg(QString(user).replace(u'&', QStringLiteral("&&"))));
    if (superuser) {
        m_loginNote->display(NoteLabel::Level::Warning,
                             tr("It is a superuser: with its password everything on the server can "
                                "be read, changed and deleted. Another user is safer."));
    } else if (!writable) {
        m_loginNote->display(NoteLabel::Level::Info,
                             tr("What it could change is being looked at…"));
    } else if (writable->isEmpty()) {
        m_loginNote->display(NoteLabel::Level::Ok, tr("It can only read. Nothing has to be done."));
    } else {
        const auto inSchema = [](const QString &name) { return name.endsWith(u".*"); };
        QStringList tables = *writable;
        tables.removeIf(inSchema);
        const bool changesRows = !tables.isEmpty();
        const QStringList &all = changesRows ? tables : *writable;
        QString names = all.mid(0, namesShown).join(QStringLiteral(", "));
        if (all.size() > namesShown)
            names += QStringLiteral(", …");
        if (!changesRows)
            m_loginNote->display(NoteLabel::Level::Warning,
                                 tr("It could make tables of its own: %1. Nothing here does, but a "
                                    "user that can only read is safer.")
                                     .arg(names));
        else
            m_loginNote->display(NoteLabel::Level::Warning,
                                 tr("It could change or delete the rows of %n tables: %1. Nothing "
                                    "here does, but a user that can only read is safer.",
                                    nullptr, pluralCount(tables.size()))
                                     .arg(names));
    }
    m_login->setAccessibleDescription(m_loginNote->text());
}

} // namespace tributary
