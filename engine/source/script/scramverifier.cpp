// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/script/scramverifier.h"

#include "engine/source/script/saslprep.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>

namespace tributary {

namespace {

constexpr int iterations = 4096; // what servers use themselves

} // namespace

QByteArray scramVerifier(const QByteArray &password, const QByteArray &salt)
{
    constexpr auto hash = QCryptographicHash::Sha256;
    const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(
        hash, saslPrepared(password), salt, iterations,
        quint64(QCryptographicHash::hashLength(hash)));
    const auto keyed = [&](const char *text) {
        return QMessageAuthenticationCode::hash(text, salted, hash);
    };
    const QByteArray storedKey = QCryptographicHash::hash(keyed("Client Key"), hash);
    return "SCRAM-SHA-256$" + QByteArray::number(iterations) + ':' + salt.toBase64() + '$'
        + storedKey.toBase64() + ':' + keyed("Server Key").toBase64();
}

QByteArray md5Verifier(const QByteArray &password, const QByteArray &role)
{
    const QByteArray salted = password + role;
    return "md5" + QCryptographicHash::hash(salted, QCryptographicHash::Md5).toHex();
}

} // namespace tributary
