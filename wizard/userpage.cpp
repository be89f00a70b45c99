// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/userpage.h"

#include "engine/source/setupservice.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/scriptview.h"
#include "wizard/adminform.h"
#include "wizard/draftrequests.h"
#include "wizard/roleform.h"
#include "wizard/rolemaker.h"
#include "wizard/waychoice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tributary {

namespace {

constexpr std::chrono::milliseconds afterEdit{600};
/// A login that does not work yet is a line in the server's log each time.
constexpr std::chrono::seconds betweenChecks{30};

} // namespace

UserPage::UserPage(SetupDraft &draft, const SetupContext &context, SetupService &service,
                   QWidget *parent)
    : SetupPage(tr("Read-only user"), draft, parent)
    , m_context(context)
    , m_service(service)
    , m_maker(new RoleMaker(draft, context, service, this))
    , m_way(new WayChoice(this))
    , m_role(new RoleForm(this))
    , m_adminForm(new AdminForm(this))
    , m_view(new ScriptView(this))
{
    setTitle(tr("Choose who reads the database"));
    setSubTitle(tr("A user that can only read keeps the source safe, whatever happens here."));
    body()->addWidget(m_way);
    body()->addWidget(m_role);
    body()->addWidget(m_adminForm);
    body()->addWidget(m_view, 1);
    body()->addWidget(makeChecks());
    body()->addStretch(0);

    m_scriptDelay.setSingleShot(true);
    m_scriptDelay.setInterval(afterEdit);
    m_recheck.setInterval(betweenChecks);
    connect(&m_scriptDelay, &QTimer::timeout, this, &UserPage::makeScripts);
    connect(&m_recheck, &QTimer::timeout, this, &UserPage::checkAgain);
    connect(m_role, &RoleForm::changed, this, &UserPage::roleEdited);
    connect(m_view, &ScriptView::databaseChosen, this, &UserPage::makeScripts);
    connect(m_view, &ScriptView::handedOver, this, &UserPage::handOver);
    connect(m_adminForm, &AdminForm::createRequested, this, &UserPage::create);
    connect(m_way, &WayChoice::wayChosen, this, &UserPage::chooseWay);

    connect(&m_service, &SetupService::rightsLoaded, this,
            [this](int number, const QStringList &tables) {
                if (number != m_rightsNumber)
                    return;
                m_writable = tables;
                describeLogin();
                Q_EMIT rightsKnown();
            });
    connect(&m_service, &SetupService::scriptsMade, this, &UserPage::showScripts);
    connect(m_maker, &RoleMaker::finished, this, &UserPage::created);
    connect(&m_service, &SetupService::checkProgressed, this,
            [this](int number, const CheckResult &result) {
                if (number == m_checkNumber)
                    m_checks->put(result);
            });
    connect(&m_service, &SetupService::checkFinished, this, &UserPage::showReport);
    describeLogin();
}

UserPage::~UserPage()
{
    for (const int number : {m_rightsNumber, m_scriptsNumber, m_checkNumber})
        m_service.cancel(number);
}

QWidget *UserPage::makeChecks()
{
    m_checkPart = new QWidget(this);
    m_again = new QPushButton(tr("C&heck again"), m_checkPart);
    m_again->setObjectName(QStringLiteral("checkRole"));
    m_again->setAutoDefault(false);
    m_checks = new CheckList(m_checkPart);
    m_checks->setObjectName(QStringLiteral("roleChecks"));
    auto *title = new QLabel(tr("Checks with the new user"), m_checkPart);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *row = new QHBoxLayout;
    row->addWidget(title);
    row->addStretch();
    row->addWidget(m_again);
    auto *column = new QVBoxLayout(m_checkPart);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_checks);
    connect(m_again, &QPushButton::clicked, this, &UserPage::checkRole);
    return m_checkPart;
}

void UserPage::setKeyringAvailable(bool available)
{
    m_role->setKeyringAvailable(available);
}

void UserPage::setRecheckInterval(std::chrono::milliseconds interval)
{
    m_recheck.setInterval(interval);
}

void UserPage::setReport(const SourceCheckReport &report)
{
    draft().recognised = report.provider;
    m_superuser = report.facts && report.facts->superuser;
    m_writable.reset();
    describeLogin();
    SetupDraft asLogin = draft();
    asLogin.role = {};
    m_rightsNumber = m_service.loadRights(checkRequest(asLogin, m_context.passFile, false));
}

bool UserPage::isNeedless() const
{
    return draft().role.way == UserWay::Login && !m_superuser && m_writable
        && m_writable->isEmpty();
}

QString UserPage::needlessText() const
{
    return tr("\"%1\" can only read, so no other user is needed.")
        .arg(draft().source.connection.user);
}

void UserPage::describeLogin()
{
    m_way->describeLogin(draft().source.connection.user, m_superuser, m_writable);
}

void UserPage::initializePage()
{
    RoleDraft &role = draft().role;
    const bool made = isRoleMade(draft());
    const ProviderGuide guide = guideOf(draft());
    const bool makesUsers = guide.makeUser.isEmpty();
    if (!makesUsers && role.password == m_generated)
        role.password.clear(); // it would be nobody's
    // A password that was handed over in a script, or that the user has, must not be replaced.
    if (makesUsers && role.password.isEmpty() && !role.handedOver && !made) {
        role.password = m_generated = generatePassword();
        role.keepPassword = draft().keepPassword;
    }
    m_filling = true;
    m_role->setWhyNotFollowed(guide.followsLog ? QString() : guide.whyNotLog);
    m_role->fill(role);
    m_way->setWay(role.way);
    m_way->setCreatable(makesUsers);
    m_filling = false;
    m_role->setMadeByProvider(guide.makeUser);
    m_role->setPasswordInScript(guide.plainPassword);
    m_view->setSecret(guide.plainPassword);
    m_adminForm->suggestUser(QStringLiteral("postgres"));
    m_view->setDatabases(setupDatabases(draft()));
    describeLogin();
    chooseWay();
    const bool awaited = role.way == UserWay::Script && role.handedOver;
    if ((awaited || made) && m_role->isFilled())
        checkRole();
    else if (made)
        m_adminForm->showNote(
            tr("The user \"%1\" was made before, and its password is not in the keyring. Type it "
               "above and check again; or generate another one, and create the user again with an "
               "administrator's login.")
                .arg(role.name));
}

void UserPage::cleanupPage()
{
    // The base class would reset fields; the answers stay. A closed assistant comes here, too.
    collect();
    stopCreating();
    m_recheck.stop();
    m_adminForm->forgetPassword();
}

void UserPage::collect()
{
    RoleDraft &role = draft().role;
    role.way = m_way->way();
    m_role->store(role);
}

bool UserPage::isComplete() const
{
    if (m_way->way() == UserWay::Login)
        return true;
    // Without the role, the way with a script goes on with the first page's login until it is
    // there; what depends on it says so.
    return m_role->isFilled() && (m_way->way() == UserWay::Script || draft().role.ready);
}

bool UserPage::validatePage()
{
    collect();
    if (!isComplete())
        return false;
    m_adminForm->forgetPassword();
    return true;
}

void UserPage::chooseWay()
{
    collect();
    const UserWay way = draft().role.way;
    m_role->setVisible(way != UserWay::Login);
    m_adminForm->setVisible(way == UserWay::Create);
    m_view->setVisible(way != UserWay::Login);
    m_checkPart->setVisible(way != UserWay::Login);
    if (!draft().role.ready)
        m_checks->clear(isRoleMade(draft())
                            ? tr("The user was made. Check again with its password.")
                            : way == UserWay::Create
                            ? tr("The checks start when the user was made.")
                            : tr("Give the script to the administrator. Once it was run, check "
                                 "again; you can also go on, or close this and come back."));
    if (way == UserWay::Script && draft().role.handedOver && !draft().role.ready)
        m_recheck.start();
    else
        m_recheck.stop();
    if (way != UserWay::Login)
        makeScripts();
    Q_EMIT completeChanged();
}

void UserPage::roleEdited()
{
    if (m_filling)
        return;
    const RoleDraft before = draft().role;
    collect();
    RoleDraft &role = draft().role;
    if (before.handedOver && !isHandedOver(before))
        m_handedOver = before;
    if (role.name != before.name || role.password != before.password) {
        // Whoever has a script may have another one than this; back to what is in it, it counts.
        role.handedOver = isHandedOver(role);
        setReady(false);
    }
    RoleDraft asBefore = role;
    asBefore.keepPassword = before.keepPassword;
    asBefore.handedOver = before.handedOver;
    asBefore.ready = before.ready;
    if (asBefore != before) { // what the script holds
        m_scriptsNumber = 0;
        m_view->begin();
        m_scriptDelay.start();
    }
    Q_EMIT completeChanged();
}

/// Where nobody remembers the password (there was no keyring), whatever is typed may be it.
bool UserPage::isHandedOver(const RoleDraft &role) const
{
    return m_handedOver && role.name == m_handedOver->name
        && (m_handedOver->password.isEmpty() || role.password.isEmpty()
            || role.password == m_handedOver->password);
}

void UserPage::makeScripts()
{
    m_scriptDelay.stop();
    m_again->setEnabled(m_role->isFilled());
    m_scriptsNumber = 0; // whatever was asked is about something else
    if (!m_role->isFilled()) {
        m_view->fail(tr("The script needs a name and a password of the new user."));
        return;
    }
    SourceCheckRequest source = checkRequest(draft(), m_context.passFile, false);
    source.connection.database = m_view->database();
    ScriptRequest request = scriptRequest(draft(), m_view->database());
    request.generatedAt = QDateTime::currentDateTime();
    m_view->begin();
    m_scriptsNumber = m_service.makeScripts(source, request);
}

void UserPage::showScripts(int number, const SetupScripts &scripts)
{
    if (number != m_scriptsNumber)
        return;
    if (scripts.error)
        m_view->fail(scripts.error->message);
    else
        m_view->display(scripts.setup, scripts.undo);
}

void UserPage::handOver()
{
    collect();
    draft().role.handedOver = true;
    draft().role.given = choiceMark(draft());
    m_handedOver = draft().role;
    if (m_way->way() == UserWay::Script && !draft().role.ready)
        m_recheck.start();
}

void UserPage::create()
{
    collect();
    if (!m_role->isFilled()) {
        m_adminForm->showError(tr("The new user needs a name and a password."));
        return;
    }
    const QByteArray password = m_adminForm->takePassword();
    m_adminForm->setRunning(true);
    m_maker->start(m_adminForm->user(), password);
}

void UserPage::stopCreating()
{
    if (m_maker->stop())
        m_adminForm->showError(
            tr("This was stopped, and the user may lack rights: create it again."));
}

void UserPage::created(const std::optional<Error> &error)
{
    if (error) {
        m_adminForm->showError((QStringList{error->message} + error->actions).join(u' '));
        return;
    }
    m_adminForm->showDone(tr("The user \"%1\" was made.").arg(draft().role.name));
    checkRole();
}

void UserPage::checkAgain()
{
    // Looked at here, and not in hideEvent(): the assistant hides its page for a moment, too.
    if (isVisible())
        checkRole();
}

void UserPage::checkRole()
{
    collect();
    if (!m_role->isFilled())
        return;
    m_checks->begin();
    m_checkNumber = m_service.check(roleCheckRequest(draft(), m_context.passFile));
}

void UserPage::showReport(int number, const SourceCheckReport &report)
{
    if (number != m_checkNumber)
        return;
    m_checkNumber = 0;
    m_checks->finish(report);
    setReady(report.passed());
    if (report.passed())
        Q_EMIT roleChecked(report);
}

void UserPage::setReady(bool ready)
{
    draft().role.ready = ready;
    if (ready)
        m_recheck.stop();
    Q_EMIT completeChanged();
}

} // namespace tributary
