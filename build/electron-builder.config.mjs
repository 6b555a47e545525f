/**
 * How the program is packed: one installer for the user alone, no administrator needed, and one file that runs without
 * being installed; on Linux an AppImage. Everything is bundled in `out/`, so no package goes in.
 * @type {import('electron-builder').Configuration}
 */
const config = {
  appId: 'vn.phukin.app',
  executableName: 'phukin',
  artifactName: `phukin-\${version}-\${os}-\${arch}.\${ext}`,
  directories: { output: 'dist', buildResources: 'build/icons' },
  files: ['out/main/**', 'out/preload/**', 'out/renderer/**', 'package.json', '!node_modules/**'],
  electronLanguages: ['vi', 'en-US'],
  asar: true,
  npmRebuild: false,
  publish: null,
  // Switches burnt into Electron's program: it cannot be turned into a plain Node, nor be given other code to run.
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  win: {
    target: ['nsis', 'portable'],
    icon: 'build/icons/icon.ico',
    requestedExecutionLevel: 'asInvoker',
  },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    allowToChangeInstallationDirectory: true,
    installerLanguages: ['vi_VN', 'en_US'],
    language: '1066',
    // The records of an agency outlive an installation.
    deleteAppDataOnUninstall: false,
    artifactName: `phukin-\${version}-\${arch}-setup.\${ext}`,
  },
  portable: {
    requestExecutionLevel: 'user',
    artifactName: `phukin-\${version}-\${arch}-portable.\${ext}`,
  },
  linux: {
    target: ['AppImage'],
    icon: 'build/icons/icon.png',
    category: 'Office',
  },
};

export default config;
