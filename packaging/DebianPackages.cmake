# SPDX-License-Identifier: GPL-3.0-or-later
# The two Debian packages, which "packaging/deb" makes and tries.

# The changelog says which release of this version it is.
file(STRINGS debian/changelog version LIMIT_COUNT 1 REGEX "^tributary \\(")
if(NOT version MATCHES "\\((${PROJECT_VERSION}-([0-9]+))\\)")
    message(FATAL_ERROR "packaging/debian/changelog begins with another version than ${PROJECT_VERSION}: ${version}")
endif()
set(version "${CMAKE_MATCH_1}")
set(CPACK_DEBIAN_PACKAGE_RELEASE "${CMAKE_MATCH_2}")

set(CPACK_GENERATOR DEB)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_NAME tributary)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own first line
set(CPACK_PACKAGE_CONTACT "The Tributary authors <tributary@example.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_STRIP_FILES ON) # no debug symbols
# Not those of whoever builds.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL cli)
if(TRIBUTARY_BUILD_GUI)
    list(APPEND CPACK_COMPONENTS_ALL window)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SOURCE tributary)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
# What the programs are linked with is found by itself; what they load by name is listed below.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_CLI_PACKAGE_NAME tributary-cli)
file(READ debian/tributary-cli.description CPACK_DEBIAN_CLI_DESCRIPTION)
# Qt's driver for SQLite is a plugin. Passwords are kept by libsecret or KWallet, certificates of servers are those of the
# system, tunnels are made by ssh.
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS "ca-certificates, libsecret-1-0, openssh-client, tzdata")
set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS "bash-completion, gnome-keyring | libkf5wallet-bin | keepassxc, sqlite3, tributary")

set(CPACK_DEBIAN_WINDOW_PACKAGE_NAME tributary)
file(READ debian/tributary.description CPACK_DEBIAN_WINDOW_DESCRIPTION)
# The timers that the window makes run tributary-cli. The icons are drawn by a plugin of libqt6svg6, which the window is
# linked with. "Try it with sample data" starts a server of its own.
set(CPACK_DEBIAN_WINDOW_PACKAGE_DEPENDS "tributary-cli (= ${version}), libqt6sql6-sqlite")
set(CPACK_DEBIAN_WINDOW_PACKAGE_RECOMMENDS
    "gnome-keyring | libkf5wallet-bin | keepassxc, libsecret-1-0, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_WINDOW_PACKAGE_SUGGESTS "postgresql")
include(CPack)
