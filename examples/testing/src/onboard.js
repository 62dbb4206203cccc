/** The code under test: gives an application access to an API, and says whether somebody must still approve. */
export async function onboard(anypoint, { name, apiInstanceId, tierId }) {
  const { application } = await anypoint.clientApplications.ensure({ name });
  const { contract } = await anypoint.contracts.ensure({ applicationId: application.id, apiInstanceId, tierId });
  return contract.status === 'PENDING' ? `${name} waits for approval` : `${name} may call the API`;
}
